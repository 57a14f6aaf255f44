-- Where to look. Of few records of the units in reach, or asked for, each is looked at: the planner cannot know that a common
-- word of a name, looked up among all, leads to many more. Who is asked by birth or number as well is found by that.
create or replace function personnel.record_source(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  most_looked_at constant int := 5000;
  units int[] := array(select jsonb_array_elements_text(asked -> 'units')::int);
begin
  if (asked -> 'words' = '[]' and asked -> 'near' = '[]') or asked ?| '{born,number,staffNumber}' then return 'personnel.record'; end if;
  if not asked ? 'units' then
    if current_setting('role') = 'app_all' then return 'personnel.record'; end if;
    units := access.units();
  end if;
  if (select count(*) from (select from personnel.record r where r.unit_id = any (units) limit most_looked_at + 1) few) > most_looked_at
    then return 'personnel.record'; end if;
  return format('(select * from personnel.record where unit_id = any (%L::int[]) offset 0)', units);
end $$;
