-- What is asked of records `r`, as SQL, with the caller's scope inside. Every part that came from outside is a literal.
-- The words near to one are one pattern: as many patterns they would be looked up in every combination.
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
    test := test || format(' and ('' '' || r.name_key || '' '') ~ %L', ' (' ||
      (select string_agg(regexp_replace(value, '([][*.+?^$(){}|\\])', '\\\1', 'g'), '|') from jsonb_array_elements_text(part)) || ') ');
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
