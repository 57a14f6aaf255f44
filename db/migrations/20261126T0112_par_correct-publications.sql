-- A correction is a publication of its own that names the one it corrects; both stay readable.
alter table par.publication drop constraint publication_round_id_block_name_key;
alter table par.publication
  add column corrects uuid unique,
  add column correction_reason text check (length(correction_reason) between 10 and 2000),
  add column consequences jsonb,
  add constraint publication_of_one_block unique (id, round_id, block_name),
  -- Of the same block of the same round, and corrected once: the next correction corrects the correction.
  add foreign key (corrects, round_id, block_name) references par.publication (id, round_id, block_name),
  add constraint correction_is_whole check (
    (corrects is null) = (correction_reason is null) and (corrects is null) = (consequences is null)
  );
create unique index publication_first on par.publication (round_id, block_name) where corrects is null;
create index publication_corrects on par.publication (corrects, round_id, block_name);
comment on column par.publication.corrects is 'Công bố được đính chính — the publication this one stands in place of';
comment on column par.publication.consequences is 'What was changed, by unit and criterion, and every index and place that moved';
grant select (corrects, correction_reason, consequences) on par.publication to app_public;
