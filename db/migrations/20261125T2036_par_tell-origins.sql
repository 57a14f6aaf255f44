-- A value from outside says what it came from: a table, a counted survey, a snapshot of another system, or a person with a document.
alter table par.imported_value
  add column origin text not null default 'table' check (origin in ('table', 'survey', 'snapshot', 'person')),
  add column origin_id uuid,
  add column as_of date;
comment on column par.imported_value.origin_id is 'The survey or the snapshot, in the module that keeps it';
comment on column par.imported_value.as_of is 'The day the value speaks of, where its source says so';
