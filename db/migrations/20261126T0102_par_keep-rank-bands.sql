-- How sure each place is, as it was worked out on the day of publication; what was published earlier has none.
alter table par.publication add column rank_bands jsonb not null default '[]';
comment on column par.publication.rank_bands is 'Khoảng hạng — by unit the places nine draws out of ten give: low, median, high';
grant select (rank_bands) on par.publication to app_public;
