-- What bore upon steps and posts as it was known at an instant: for a record that is looked at as it was known then.
drop function personnel.disciplines_of(uuid[]);
create function personnel.disciplines_of(records uuid[], known timestamptz default null)
  returns table (record_id uuid, side text, form text, effective_on date)
  language sql stable security definer set search_path = pg_catalog
as $$
  select l.record_id, l.data ->> 'side', coalesce(l.data ->> 'partyForm', l.data ->> 'form'), l.valid_from
  from personnel.line l join personnel.record r on r.id = l.record_id
  where l.record_id = any (records) and l.part = 'discipline'
    and case when known is null then l.recorded_to = 'infinity' else l.recorded_from <= known and known < l.recorded_to end
    and (current_setting('role') = 'app_all' or r.unit_id = any (access.units()))
$$;
grant execute on function personnel.disciplines_of to app_all, app_few, app_many;
