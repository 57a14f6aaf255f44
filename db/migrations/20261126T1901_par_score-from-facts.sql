-- Criteria that score themselves: figures other modules tell of a unit, computed in the background, frozen when a sheet is sent.

alter table par.criterion add column fact jsonb;
comment on column par.criterion.fact is 'Nguồn số liệu tự tính — key of the source and how its figure is read (rules/facts/reading.ts); null: entered by hand';

create table par.fact (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  key text not null check (length(key) between 3 and 120),
  period_from date not null,
  period_to date not null,
  as_of date not null,
  asked_at timestamptz not null,
  failure text check (length(failure) between 1 and 1000),
  value_id uuid,
  unique (unit_id, key, period_from, period_to)
);
comment on table par.fact is 'Số liệu tự tính — when a source was last asked of one unit and time, and what it last said';
comment on column par.fact.failure is 'Why the last asking gave nothing, a sentence; null: it went well';
call access.protect('par.fact');

create table par.fact_value (
  id uuid primary key default gen_random_uuid(),
  fact_id uuid not null references par.fact (id),
  as_of date not null,
  known_at timestamptz not null,
  numerator bigint not null check (numerator >= 0),
  denominator bigint check (denominator >= 0),
  others jsonb not null,
  when_none text check (when_none in ('full', 'not-applicable')),
  working jsonb not null,
  rows jsonb not null,
  rows_total int not null,
  evidence jsonb not null
);
create index fact_value_of on par.fact_value (fact_id, known_at desc);
comment on table par.fact_value is 'Giá trị của số liệu tự tính — what a source said, with working and rows; a new row only when it says something else';
call access.protect_through('par.fact_value', 'fact_id', 'par.fact');
alter table par.fact add foreign key (value_id) references par.fact_value (id);
create index fact_value_now on par.fact (value_id);

alter table par.entry
  add column fact_value_id uuid references par.fact_value (id),
  add column objection text not null default '' check (length(objection) <= 2000);
create index entry_fact_value on par.entry (fact_value_id);
comment on column par.entry.fact_value_id is 'The computed figure the unit took as its own; null: entered by hand';
comment on column par.entry.objection is 'Ý kiến khác với số liệu tự tính — why the unit enters something else';

create table par.fact_snapshot (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  submission_id uuid not null references par.submission (id),
  criterion_id uuid not null references par.criterion (id),
  key text not null,
  said text not null check (said in ('taken', 'objected', 'by-hand')),
  objection text not null default '',
  failure text,
  as_of date,
  known_at timestamptz,
  numerator bigint,
  denominator bigint,
  others jsonb not null,
  when_none text,
  working jsonb not null,
  rows jsonb not null,
  rows_total int not null,
  evidence jsonb not null,
  unique (submission_id, criterion_id)
);
create index fact_snapshot_of on par.fact_snapshot (assessment_id, criterion_id);
create index fact_snapshot_criterion on par.fact_snapshot (criterion_id);
comment on table par.fact_snapshot is 'Số liệu tự tính khi khóa phiếu — figure, working and rows as they were known when the sheet was sent';
comment on column par.fact_snapshot.numerator is 'Null: there was no figure, people entered it';
call access.protect_through('par.fact_snapshot', 'assessment_id', 'par.assessment');

-- The last lock behind the rule: what was frozen with a sheet never changes, through whatever door.
create function par.keep_frozen() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception 'a figure frozen with a sheet never changes' using errcode = 'PA002';
end $$;
create trigger keep_frozen before update or delete on par.fact_snapshot for each row execute function par.keep_frozen();
create trigger keep_frozen_all before truncate on par.fact_snapshot for each statement execute function par.keep_frozen();

-- What a source said once stays as it was said: only what nobody took may go.
create trigger keep_frozen before update on par.fact_value for each row execute function par.keep_frozen();
