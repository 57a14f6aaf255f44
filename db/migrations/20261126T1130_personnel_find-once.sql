-- Which of these records the caller sees: what the policies of personnel.record say, asked once for all of them.
create function personnel.seen(asked uuid[]) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  role text := current_setting('role');
  units int[];
begin
  if role = 'app_all' then return asked; end if;
  if role = 'app_own' then return array(select r.id from personnel.record r where r.id = any (asked) and r.account_id = access.account()); end if;
  units := access.units();
  return array(select r.id from personnel.record r where r.id = any (asked) and r.unit_id = any (units));
end $$;

create or replace function personnel.sees(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$ select wanted = any (personnel.seen(array[wanted])) $$;

-- Lines of these records, of the parts the door opens, known now or at an instant, of every day or of one. The way to them is
-- always the same: to plan it again for each page would take longer than to go it.
create function personnel.lines_of(asked uuid[], known timestamptz, as_of date, wanted_parts text[])
  returns table (id uuid, record_id uuid, event_row uuid, part text, slot text, valid_from date, valid_to date, data jsonb)
  language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  near uuid[] := personnel.seen(asked);
  open text[] := array['ordinary'] || personnel.opened();
begin
  return query
    select l.id, l.record_id, l.event_row, l.part, l.slot, l.valid_from, l.valid_to, l.data
    from personnel.line l
    where l.record_id = any (near) and l.part = any (wanted_parts) and l.sensitivity = any (open)
      and case when known is null then l.recorded_to = 'infinity' else l.recorded_from <= known and l.recorded_to > known end
      and l.valid_from <= coalesce(as_of, 'infinity') and l.valid_to > coalesce(as_of, '-infinity')
    order by l.part, l.slot, l.valid_from, l.id;
end $$;
grant execute on function personnel.lines_of to app_all, app_few, app_many, app_own;

-- What is asked of records `r`, as SQL, with the caller's scope inside. Every part that came from outside is a literal.
create or replace function personnel.record_asked(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  role text := current_setting('role');
  test text := 'r.merged_into is null';
  part jsonb;
  typed text;
begin
  if role in ('app_few', 'app_many') then test := test || format(' and r.unit_id = any (%L::int[])', access.units());
  elsif role <> 'app_all' then return 'false';
  end if;
  for typed in select jsonb_array_elements_text(asked -> 'words') loop
    -- Nobody is called so: nothing needs to be looked through to know it.
    if not exists (select from personnel.name_word w where w.word ^@ typed) then return 'false'; end if;
    test := test || format(' and ('' '' || r.name_key || '' '') like %L', '% ' || personnel.pattern(typed) || '%');
  end loop;
  for part in select jsonb_array_elements(asked -> 'near') loop
    test := test || format(' and ('' '' || r.name_key || '' '') like any (%L::text[])',
      (select array_agg('% ' || personnel.pattern(value) || ' %') from jsonb_array_elements_text(part)));
  end loop;
  if asked ? 'number' then
    test := test || format(' and r.id = any (%L::uuid[])', array(
      select l.record_id from personnel.line l where l.part = 'citizen-id' and l.data ->> 'number' = asked ->> 'number' and l.recorded_to = 'infinity'));
  end if;
  if asked ? 'staffNumber' then test := test || format(' and r.staff_number = %L', asked ->> 'staffNumber'); end if;
  if asked ? 'born' then
    test := test || format(' and (r.born_on between %L::date and %L::date', asked -> 'born' ->> 'from', asked -> 'born' ->> 'to');
    for part in select jsonb_array_elements(asked -> 'born' -> 'loose') loop
      test := test || format(' or (r.born_on = %L::date and r.born_precision = %L)', part ->> 'on', part ->> 'precision');
    end loop;
    test := test || ')';
  end if;
  if asked ? 'units' then test := test || format(' and r.unit_id = any (%L::int[])', (select array_agg(value::int) from jsonb_array_elements_text(asked -> 'units'))); end if;
  if asked ? 'kind' then test := test || format(' and r.person_kind = %L', asked ->> 'kind'); end if;
  if asked ? 'rank' then test := test || format(' and r.rank = %L', asked ->> 'rank'); end if;
  if asked ? 'post' then test := test || format(' and search.fold(r.post_title) like %L', '%' || personnel.pattern(search.fold(asked ->> 'post')) || '%'); end if;
  if asked ? 'states' then test := test || format(' and r.state = any (%L::text[])', (select array_agg(value) from jsonb_array_elements_text(asked -> 'states'))); end if;
  for part in select jsonb_array_elements(asked -> 'filters') loop
    test := test || personnel.line_asked(part, (asked ->> 'day')::date, (asked ->> 'known')::timestamptz);
  end loop;
  return test;
end $$;

-- Where to look. Of few records of the units in reach, or asked for, each is looked at: the planner cannot know that a common
-- word of a name, looked up among all, leads to many more.
create function personnel.record_source(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  most_looked_at constant int := 5000;
  units int[] := array(select jsonb_array_elements_text(asked -> 'units')::int);
begin
  if asked -> 'words' = '[]' and asked -> 'near' = '[]' then return 'personnel.record'; end if;
  if not asked ? 'units' then
    if current_setting('role') = 'app_all' then return 'personnel.record'; end if;
    units := access.units();
  end if;
  if (select count(*) from (select from personnel.record r where r.unit_id = any (units) limit most_looked_at + 1) few) > most_looked_at
    then return 'personnel.record'; end if;
  return format('(select * from personnel.record where unit_id = any (%L::int[]) offset 0)', units);
end $$;

-- A page of what is asked, in order, and how many there are in all; beyond `most` nobody counts.
create or replace function personnel.found(asked jsonb) returns table (id uuid, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  test text := personnel.record_asked(asked);
  source text := personnel.record_source(asked);
  most int := (asked ->> 'most')::int;
  page text := format(' limit %s offset %s', (asked ->> 'limit')::int, (asked ->> 'offset')::int);
  rising text := case asked ->> 'order'
    when 'near' then format('public.similarity(r.name_key, %L) desc, r.given_name, r.full_name, r.id', asked ->> 'typed')
    when 'born' then 'r.born_on, r.id'
    when 'unit' then 'r.unit_id, r.given_name, r.full_name, r.id'
    else 'r.given_name, r.full_name, r.id' end;
  counted int;
  ids uuid[];
begin
  -- Few are found first, counted and ordered; of many, the first of the order are met soon on the way along it.
  execute format(
    'with few as materialized (select r.id, r.given_name, r.full_name, r.name_key, r.born_on, r.unit_id from %s r where %s limit %s),
      counted as materialized (select count(*)::int as many from few)
    select many, case when many <= %s then array(select r.id from few r order by %s%s) end from counted',
    source, test, most + 1, most, rising, page) into counted, ids;
  if counted > most then
    return query execute format('select r.id, %s from personnel.record r where %s order by %s%s', counted, test, rising, page);
  else
    return query select one, counted from unnest(ids) one;
  end if;
end $$;
