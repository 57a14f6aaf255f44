-- Criteria sets drawn in the program: points still to be given, codes that trade places in one save, and whose save it was.

alter table par.criterion
  drop constraint criterion_max_points_check,
  add constraint criterion_max_points_check check (max_points >= 0),
  drop constraint criterion_set_id_code_key,
  add constraint criterion_code_key unique (set_id, code) deferrable initially deferred;
comment on column par.criterion.max_points is 'Zero only in a draft: nobody has said yet';

alter table par.criteria_set
  add column saved_by_name text,
  add column saved_at timestamptz;
comment on column par.criteria_set.saved_by_name is 'Who saved the draft last: told to whoever comes too late';
