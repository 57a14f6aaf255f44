-- What decisions need beyond the record: what their forms said, how sensitive they are, and what discipline bars.

alter table personnel.event add column said jsonb;
comment on column personnel.event.said is 'What the form of the decision said, by field: an amendment begins from it';

alter table personnel.decision add column sensitivity text not null default 'ordinary'
  check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party'));
comment on column personnel.decision.sensitivity is 'Of the facts it made: a decision of discipline is itself a fact for few eyes';
create policy opened on personnel.decision as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));
create index decision_number on personnel.decision (decided_on desc, id);

-- Discipline puts off steps and bars appointment, so whoever records those must be told of its form and day: of records within
-- his reach, and nothing else of it.
create function personnel.disciplines_of(records uuid[])
  returns table (record_id uuid, side text, form text, effective_on date)
  language sql stable security definer set search_path = pg_catalog
as $$
  select l.record_id, l.data ->> 'side', l.data ->> 'form', l.valid_from
  from personnel.line l join personnel.record r on r.id = l.record_id
  where l.record_id = any (records) and l.part = 'discipline' and l.recorded_to = 'infinity'
    and (current_setting('role') = 'app_all' or r.unit_id = any (access.units()))
$$;
grant execute on function personnel.disciplines_of to app_all, app_few, app_many;
