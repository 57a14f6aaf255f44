-- How sure a surveyed percentage is travels with it into the round: places are drawn within it.
alter table par.imported_value add column error numeric(8, 4) check (error >= 0);
comment on column par.imported_value.error is 'Sai số chuẩn — standard error of a surveyed percentage; null: not known';
