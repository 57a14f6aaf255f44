-- People counted as of a day: one function looks over the lines of everybody in reach, with the scope of the caller inside, for
-- under the row policies every line would ask for the scope again (docs/adr/0042, 0049).
create schema statistics;
grant usage on schema statistics to app_all, app_few, app_many, app_own;

-- One value a person, as SQL over the lines that hold on the day. Every part that came from outside is a literal.
-- asked: {day, known, units: [id], keys: [key of each unit], split: none|lead|post|field, leading: [level], fields: {rank: field},
--   kinds: [kind], by: [dimension], levels: [level of a language, the lowest first], bornBy: {M, F}}
create function statistics.profile(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  part_of constant jsonb := '{"sex": "person", "age": "person", "ethnicity": "person", "post": "post", "rank": "rank", "coefficient": "pay",
    "qualification": "level", "academicTitle": "level", "politicalTheory": "level", "stateManagement": "level", "informatics": "level",
    "party": "party", "religion": "belief"}';
  language_of constant jsonb := '{"english": "en", "otherLanguage": "other", "ethnicLanguage": "dttt"}';
  role text := current_setting('role');
  day date := (asked ->> 'day')::date;
  split text := asked ->> 'split';
  things text[] := array(select jsonb_array_elements_text(asked -> 'by'));
  kinds text[] := array(select jsonb_array_elements_text(asked -> 'kinds'));
  levels text[] := array(select jsonb_array_elements_text(asked -> 'levels'));
  parts text[] := array(select distinct part_of ->> value from unnest(things || case split when 'lead' then 'post' when 'post' then 'post' when 'field' then 'rank' end) value where part_of ? value);
  -- Of a line named %1$I: it holds on the day, as known.
  holds text := format('%%1$I.valid_from <= %1$L::date and %%1$I.valid_to > %1$L::date and ', day)
    || case when asked ->> 'known' is null then '%1$I.recorded_to = ''infinity'''
      else format('%%1$I.recorded_from <= %1$L::timestamptz and %%1$I.recorded_to > %1$L::timestamptz', asked ->> 'known') end;
  within text := case when role = 'app_all' then '' when role in ('app_few', 'app_many') then format(' and r.unit_id = any (%L::int[])', access.units()) else ' and false' end;
  key text := case split
    when 'lead' then format(' || case when post.code = any (%L::text[]) then ''/lead'' else ''/staff'' end', array(select jsonb_array_elements_text(asked -> 'leading')))
    when 'post' then ' || ''/'' || coalesce(post.code, '''')'
    when 'field' then format(' || ''/'' || coalesce(%L::jsonb ->> rank.code, '''')', asked -> 'fields')
    else '' end;
  said text := '';
  joined text := '';
  one text;
begin
  foreach one in array parts loop
    joined := joined || format(' left join personnel.line %1$I on %1$I.record_id = h.record_id and %1$I.part = %1$L and %1$I.slot in ('''', ''main'') and ', one) || format(holds, one);
  end loop;
  if 'age' = any (things) then
    joined := joined || ' cross join lateral (select rpad(person.data ->> ''bornOn'', 10, case length(person.data ->> ''bornOn'') when 4 then ''-01-01'' else ''-01'' end) as born) b';
  end if;
  if things && array(select jsonb_object_keys(language_of)) then
    joined := joined || format(' left join (select s.record_id, max(array_position(%1$L::text[], s.code)) filter (where s.slot = ''en'') as en,
        max(array_position(%1$L::text[], s.code)) filter (where s.slot <> all (''{en,dttt}'')) as other,
        max(array_position(%1$L::text[], s.code)) filter (where s.slot = ''dttt'') as dttt
      from personnel.line s where s.part = ''language'' and s.record_id in (select h.record_id from here h) and %2$s group by s.record_id)
      spoken on spoken.record_id = h.record_id', levels, format(holds, 's'));
  end if;
  foreach one in array things loop
    said := said || ', ' || case
      when one = 'all' then 'null::text'
      when one = 'sex' then 'person.data ->> ''sex'''
      when one = 'age' then format('coalesce(person.data ->> ''sex'', '''') || '':'' || extract(year from age(%L::date, b.born::date))
        || case when left(b.born, 7) <= (%L::jsonb ->> (person.data ->> ''sex'')) collate "C" then ''+'' else '''' end', day, asked -> 'bornBy')
      when one = 'kind' then 'h.kind'
      when one = 'coefficient' then 'pay.number::text'
      when one = 'party' then 'case when party.id is not null then ''yes'' end'
      when language_of ? one then format('(%L::text[])[spoken.%I]', levels, language_of ->> one)
      when part_of ->> one = 'level' then format('level.data ->> %L', one)
      else format('%I.code', part_of ->> one)
    end || format(' as %I', one);
  end loop;
  return format(
    'with asked as materialized (select * from unnest(%L::int[], %L::text[]) a (unit_id, key)),
      here as materialized (select l.record_id, l.code as kind, a.key from asked a join personnel.line l on l.unit_id = a.unit_id
        join personnel.record r on r.id = l.record_id where l.part = ''employment'' and %s and r.merged_into is null%s%s),
      profile as (select h.record_id as id, h.key%s as key%s from here h%s)',
    array(select jsonb_array_elements_text(asked -> 'units')), array(select jsonb_array_elements_text(asked -> 'keys')),
    format(holds, 'l'), within, case when cardinality(kinds) > 0 then format(' and l.code = any (%L::text[])', kinds) else '' end,
    key, said, joined);
end $$;

-- How many people have which value of what is asked, key by key.
create function statistics.tallied(asked jsonb) returns table (key text, thing text, value text, people int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
  others text[] := array(select value from jsonb_array_elements_text(asked -> 'by') where value <> 'all');
  sets text := (select string_agg(format('(key, %I)', value), ', ') from unnest(others) value);
begin
  return query execute statistics.profile(asked) || format(' select key, %s, %s, count(*)::int from profile group by grouping sets (%s)',
    (select 'case ' || coalesce(string_agg(format('when grouping(%I) = 0 then %L', value, value), ' '), 'when false then null') || ' else ''all'' end' from unnest(others) value),
    (select 'case ' || coalesce(string_agg(format('when grouping(%I) = 0 then %I', value, value), ' '), 'when false then null::text') || ' end' from unnest(others) value),
    concat_ws(', ', sets, case when (asked -> 'by') ? 'all' then '(key)' end));
end $$;

-- The people behind a figure, a page at a time: those of the keys whose values are among these ('' stands for none that is known).
-- asked besides: {wanted: [key], where: [{by, values}], limit, offset}
create function statistics.behind(asked jsonb) returns table (id uuid, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  if (asked -> 'by') ?| '{party,religion}' and access.permission() not in ('statistics.view-sensitive', '*') then return; end if;
  return query execute statistics.profile(asked) || format(
    ' select p.id, count(*) over ()::int from profile p join personnel.record r on r.id = p.id where p.key = any (%L::text[])%s order by r.given_name, r.full_name, r.id limit %s offset %s',
    array(select jsonb_array_elements_text(asked -> 'wanted')),
    (select string_agg(format(' and coalesce(p.%I, '''') = any (%L::text[])', f ->> 'by', array(select jsonb_array_elements_text(f -> 'values'))), '') from jsonb_array_elements(asked -> 'where') f),
    (asked ->> 'limit')::int, (asked ->> 'offset')::int);
end $$;

revoke execute on function statistics.profile, statistics.tallied, statistics.behind from public;
grant execute on function statistics.tallied, statistics.behind to app_all, app_few, app_many;
