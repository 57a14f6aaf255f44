-- Forms of Party discipline are a list of their own; which of them started the clock is told as those of the State are.
create or replace function personnel.disciplines_of(records uuid[])
  returns table (record_id uuid, side text, form text, effective_on date)
  language sql stable security definer set search_path = pg_catalog
as $$
  select l.record_id, l.data ->> 'side', coalesce(l.data ->> 'partyForm', l.data ->> 'form'), l.valid_from
  from personnel.line l join personnel.record r on r.id = l.record_id
  where l.record_id = any (records) and l.part = 'discipline' and l.recorded_to = 'infinity'
    and (current_setting('role') = 'app_all' or r.unit_id = any (access.units()))
$$;
