-- A decision may be about people one does not reach: that is another thing than being about nobody.
create function personnel.does_nothing(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select not exists (select from personnel.event e where e.decision_id = wanted and e.recorded_to = 'infinity')
$$;
grant execute on function personnel.does_nothing to app_all, app_few, app_many;
