-- Finding people among millions. Operators of text are not leakproof, so under a row policy they would use no index
-- (docs/adr/0004): one function looks first, with the scope of the caller inside.
drop index personnel.record_name;
create index record_words on personnel.record using gin ((' ' || name_key || ' ') public.gin_trgm_ops);
create index record_order on personnel.record (given_name, full_name, id);
create index record_staff_number on personnel.record (staff_number);
create index record_post on personnel.record using gin (search.fold(post_title) public.gin_trgm_ops);
create index line_citizen on personnel.line ((data ->> 'number')) where part = 'citizen-id' and recorded_to = 'infinity';

-- The words names are made of, a few thousand: whoever mistypes one is offered those that are near.
create table personnel.name_word (
  word text primary key
);
comment on table personnel.name_word is 'Chữ trong tên — every word of the names in the records, without accents';
call access.open_to_read('personnel.name_word');

create function personnel.keep_name_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into personnel.name_word (word)
    select distinct unnest(string_to_array(n.name_key, ' ')) from new_rows n order by 1
    on conflict do nothing;
  return null;
end $$;
create function personnel.keep_changed_name_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into personnel.name_word (word)
    select distinct unnest(string_to_array(n.name_key, ' ')) from new_rows n join old_rows o using (id) where o.name_key <> n.name_key order by 1
    on conflict do nothing;
  return null;
end $$;
create trigger name_words after insert on personnel.record
  referencing new table as new_rows for each statement execute function personnel.keep_name_words();
create trigger changed_name_words after update on personnel.record
  referencing old table as old_rows new table as new_rows for each statement execute function personnel.keep_changed_name_words();

create function personnel.pattern(wanted text) returns text
  language sql immutable parallel safe
  return regexp_replace(wanted, '([\\%_])', '\\\1', 'g');

-- One question about the lines of a record `r`, as SQL.
-- {part, not, ever, column: code|unit|number|data|date|from|to, field, ask: any|is|between|says, values, from, to}
create function personnel.line_asked(f jsonb, day date, known timestamptz) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  side text := case f ->> 'column'
    when 'code' then 'l.code' when 'unit' then 'l.unit_id' when 'number' then 'l.number'
    when 'from' then 'l.valid_from' when 'to' then '(l.valid_to - 1)'
    when 'date' then format('rpad(l.data ->> %1$L, 10, case length(l.data ->> %1$L) when 4 then ''-01-01'' else ''-01'' end)', f ->> 'field')
    else format('l.data -> %L', f ->> 'field') end;
  kind text := case f ->> 'column' when 'code' then 'text' when 'unit' then 'int' when 'number' then 'int'
    when 'from' then 'date' when 'to' then 'date' when 'date' then 'text collate "C"' else 'jsonb' end;
  test text := '';
begin
  case f ->> 'ask'
  when 'is' then
    test := case when kind = 'jsonb'
      then format(' and %s in (select jsonb_array_elements(%L::jsonb))', side, f -> 'values')
      else format(' and %s = any (%L::%s[])', side, (select array_agg(value) from jsonb_array_elements_text(f -> 'values')), kind) end;
  when 'between' then
    if f -> 'from' <> 'null' then
      test := test || format(' and %s >= %L::%s', side, case when kind = 'jsonb' then (f -> 'from')::text else f ->> 'from' end, kind);
    end if;
    if f -> 'to' <> 'null' then
      test := test || format(' and %s <= %L::%s', side, case when kind = 'jsonb' then (f -> 'to')::text else f ->> 'to' end, kind);
    end if;
  when 'says' then
    test := format(' and search.fold(l.data ->> %L) like %L', f ->> 'field', '%' || personnel.pattern(search.fold(f ->> 'from')) || '%');
  else
    if f ->> 'field' <> '' then test := format(' and l.data ->> %L <> %L', f ->> 'field', ''); end if;
  end case;
  return format(' and %s (select from personnel.line l where l.record_id = r.id and l.part = %L and l.valid_from <= %L::date%s and %s and (l.sensitivity = %L or l.sensitivity = any (%L::text[]))%s)',
    case when (f ->> 'not')::boolean then 'not exists' else 'exists' end, f ->> 'part', day,
    case when (f ->> 'ever')::boolean then '' else format(' and l.valid_to > %L::date', day) end,
    case when known is null then 'l.recorded_to = ''infinity''' else format('l.recorded_from <= %1$L::timestamptz and l.recorded_to > %1$L::timestamptz', known) end,
    'ordinary', personnel.opened(), test);
end $$;

-- What is asked of records `r`, as SQL, with the caller's scope inside. Every part that came from outside is a literal.
create function personnel.record_asked(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  role text := current_setting('role');
  test text := 'r.merged_into is null';
  part jsonb;
  word text;
begin
  if role in ('app_few', 'app_many') then test := test || format(' and r.unit_id = any (%L::int[])', access.units());
  elsif role <> 'app_all' then return 'false';
  end if;
  for word in select jsonb_array_elements_text(asked -> 'words') loop
    test := test || format(' and ('' '' || r.name_key || '' '') like %L', '% ' || personnel.pattern(word) || '%');
  end loop;
  for part in select jsonb_array_elements(asked -> 'near') loop
    test := test || format(' and ('' '' || r.name_key || '' '') like any (%L::text[])',
      (select array_agg('% ' || personnel.pattern(value) || ' %') from jsonb_array_elements_text(part)));
  end loop;
  if asked ? 'number' then
    test := test || format(' and r.id in (select l.record_id from personnel.line l where l.part = ''citizen-id'' and l.data ->> ''number'' = %L and l.recorded_to = ''infinity'')', asked ->> 'number');
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

-- A page of what is asked, in order, and how many there are in all; beyond `most` nobody counts.
create function personnel.found(asked jsonb) returns table (id uuid, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  test text := personnel.record_asked(asked);
  most int := (asked ->> 'most')::int;
  page text := format(' limit %s offset %s', (asked ->> 'limit')::int, (asked ->> 'offset')::int);
  rising text := case asked ->> 'order'
    when 'near' then format('public.similarity(r.name_key, %L) desc, r.given_name, r.full_name, r.id', asked ->> 'typed')
    when 'born' then 'r.born_on, r.id'
    when 'unit' then 'r.unit_id, r.given_name, r.full_name, r.id'
    else 'r.given_name, r.full_name, r.id' end;
  counted int;
begin
  execute format('select count(*) from (select from personnel.record r where %s limit %s) few', test, most + 1) into counted;
  -- Few are found first and ordered then; of many, the first of the order are met soon on the way along it.
  if counted <= most then
    return query execute format('with few as materialized (select r.* from personnel.record r where %s) select r.id, %s from few r order by %s%s', test, counted, rising, page);
  else
    return query execute format('select r.id, %s from personnel.record r where %s order by %s%s', counted, test, rising, page);
  end if;
end $$;
grant execute on function personnel.found to app_all, app_few, app_many;
