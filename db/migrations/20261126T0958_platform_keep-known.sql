-- What is written once and closed once is kept so by one function, for every module whose tables are their own history.
create function access.keep_known() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'DELETE' then raise exception 'what was known is kept: close the row instead'; end if;
  if old.recorded_to <> 'infinity' or (to_jsonb(old) - 'recorded_to' - 'closed_by') <> (to_jsonb(new) - 'recorded_to' - 'closed_by')
  then raise exception 'what was known is kept: only an open row may be closed'; end if;
  return new;
end $$;

create or replace trigger keep_known before update or delete on organization.unit_version for each row execute function access.keep_known();
create or replace trigger keep_known before update or delete on organization.unit_fact for each row execute function access.keep_known();
create or replace trigger keep_known before update or delete on personnel.event for each row execute function access.keep_known();
create or replace trigger keep_known before update or delete on personnel.line for each row execute function access.keep_known();
drop function organization.keep_known();
drop function personnel.keep_known();
