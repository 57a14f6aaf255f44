-- Besides people turns are counted: courses ended, rotations, appointments, places in a plan; each in the unit the person was in on that
-- day. Who stands in a plan is as sensitive as who is in the Party.

-- What happened, as SQL beside an employment line `l`: each turn with its day, what it was, and under which title it is counted.
-- asked: {day, known, turns: training|rotation|appointment|planning, since: day, heights: {level of a unit: how high}}
create function statistics.happening(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  day date := (asked ->> 'day')::date;
  since date := (asked ->> 'since')::date;
  -- Of what is named %1$I: it is known.
  known text := case when asked ->> 'known' is null then '%1$I.recorded_to = ''infinity'''
    else format('%%1$I.recorded_from <= %1$L::timestamptz and %%1$I.recorded_to > %1$L::timestamptz', asked ->> 'known') end;
  -- Of a unit that may have ended the day before.
  height text := format('(select (%L::jsonb ->> v.level)::int from organization.unit_version v where v.unit_id = %%s and v.recorded_to = ''infinity''
    order by v.valid_from < e.effective_on desc, abs(e.effective_on - greatest(v.valid_from, ''1900-01-01''::date)) limit 1)', asked -> 'heights');
begin
  return ' cross join lateral (' || case asked ->> 'turns'
    when 'training' then format('select t.valid_to - 1 as day, t.data ->> ''kind'' as happened, null::text as titled from personnel.line t
      where t.record_id = l.record_id and t.part = ''training'' and t.valid_to > %L::date and t.valid_to <= %L::date + 1 and %s', since, day, format(known, 't'))
    when 'rotation' then format('select e.effective_on as day, case sign(%s - %s) when 1 then ''up'' when -1 then ''down'' when 0 then ''across'' end as happened,
      null::text as titled from personnel.event e where e.record_id = l.record_id and e.kind = ''rotate'' and e.effective_on between %L::date and %L::date and %s',
      format(height, 'l.unit_id'), format(height, format('(select f.unit_id from personnel.line f where f.record_id = l.record_id and f.part = ''employment''
        and f.valid_from < e.effective_on and f.valid_to >= e.effective_on and %s)', format(known, 'f'))), since, day, format(known, 'e'))
    when 'appointment' then format('select e.effective_on as day, e.kind as happened, coalesce(p.code, '''') as titled
      from personnel.event e left join personnel.line p on p.event_row = e.id and p.part = ''post'' and %s
      where e.record_id = l.record_id and e.kind in (''appoint-post'', ''reappoint'') and e.sensitivity = ''ordinary''
        and e.effective_on between %L::date and %L::date and %s', format(known, 'p'), since, day, format(known, 'e'))
    when 'planning' then format('select %1$L::date as day, null::text as happened, coalesce(regexp_replace(trim(p.data ->> ''post''), ''\s+'', '' '', ''g''), '''') as titled
      from personnel.line p where p.record_id = l.record_id and p.part = ''planned-post'' and p.valid_from <= %1$L::date and p.valid_to > %1$L::date and %2$s',
      day, format(known, 'p'))
  end || ') o';
end $$;
revoke execute on function statistics.happening from public;

-- One value a person, as SQL over the lines that hold on the day. Every part that came from outside is a literal.
-- asked: {day, known, units: [id], keys: [key of each unit], split: none|lead|post|field, leading: [level], fields: {rank: field},
--   kinds: [kind], by: [dimension], levels: [level of a language, the lowest first], bornBy: {M, F}}; where turns are counted, what statistics.happening takes
-- The planner is given the units as a list, which it can count by: joined to them it thought of one person where there were hundreds, and
-- worked out everybody's languages once more for each of them.
create or replace function statistics.profile(asked jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  part_of constant jsonb := '{"sex": "person", "age": "person", "ethnicity": "person", "post": "post", "rank": "rank", "coefficient": "pay",
    "qualification": "level", "academicTitle": "level", "politicalTheory": "level", "stateManagement": "level", "informatics": "level",
    "party": "party", "religion": "belief"}';
  language_of constant jsonb := '{"english": "en", "otherLanguage": "other", "ethnicLanguage": "dttt"}';
  -- Languages of the people of so many units are looked up one by one, of more all at once.
  most_looked_up constant int := 1000;
  role text := current_setting('role');
  day date := (asked ->> 'day')::date;
  split text := asked ->> 'split';
  asked_units text[] := array(select jsonb_array_elements_text(asked -> 'units'));
  things text[] := array(select jsonb_array_elements_text(asked -> 'by'));
  kinds text[] := array(select jsonb_array_elements_text(asked -> 'kinds'));
  levels text[] := array(select jsonb_array_elements_text(asked -> 'levels'));
  parts text[] := array(select distinct part_of ->> value from unnest(things || case split when 'lead' then 'post' when 'post' then 'post' when 'field' then 'rank' end) value where part_of ? value);
  -- Of a line named %1$I: it is known; it holds on the day, as known.
  known text := case when asked ->> 'known' is null then '%1$I.recorded_to = ''infinity'''
    else format('%%1$I.recorded_from <= %1$L::timestamptz and %%1$I.recorded_to > %1$L::timestamptz', asked ->> 'known') end;
  holds text := format('%%1$I.valid_from <= %1$L::date and %%1$I.valid_to > %1$L::date and ', day) || known;
  -- Of a line `l`: of nobody who was merged into another, and within reach.
  seen text := case when role = 'app_all' then ' where l.record_id not in (select m.id from personnel.record m where m.merged_into is not null)'
    when role in ('app_few', 'app_many') then format(' join personnel.record r on r.id = l.record_id where r.merged_into is null and r.unit_id = any (%L::int[])', access.units())
    else ' where false' end;
  happening text := case when asked ? 'turns' then statistics.happening(asked) end;
  key text := case when happening is not null then ' || coalesce(''/'' || h.titled, '''')' when split = 'lead' then format(' || case when post.code = any (%L::text[]) then ''/lead'' else ''/staff'' end', array(select jsonb_array_elements_text(asked -> 'leading')))
    when split = 'post' then ' || ''/'' || coalesce(post.code, '''')'
    when split = 'field' then format(' || ''/'' || coalesce(%L::jsonb ->> rank.code, '''')', asked -> 'fields')
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
    joined := joined || format(case when cardinality(asked_units) > most_looked_up
        then ' left join (select s.record_id, %1$s from personnel.line s where s.part = ''language'' and %2$s group by s.record_id) spoken on spoken.record_id = h.record_id'
        else ' left join lateral (select %1$s from personnel.line s where s.record_id = h.record_id and s.part = ''language'' and %2$s) spoken on true' end,
      format('max(array_position(%1$L::text[], s.code)) filter (where s.slot = ''en'') as en,
        max(array_position(%1$L::text[], s.code)) filter (where s.slot <> all (''{en,dttt}'')) as other,
        max(array_position(%1$L::text[], s.code)) filter (where s.slot = ''dttt'') as dttt', levels), format(holds, 's'));
  end if;
  foreach one in array things loop
    said := said || ', ' || case
      when one = 'all' then 'null::text'
      when one = 'sex' then 'person.data ->> ''sex'''
      when one = 'age' then format('coalesce(person.data ->> ''sex'', '''') || '':'' || extract(year from age(%L::date, b.born::date))
        || case when left(b.born, 7) <= (%L::jsonb ->> (person.data ->> ''sex'')) collate "C" then ''+'' else '''' end', day, asked -> 'bornBy')
      when one = 'kind' then 'h.kind'
      when one in ('course', 'move', 'appointed') then 'h.happened'
      when one = 'coefficient' then 'pay.number::text'
      when one = 'party' then 'case when party.id is not null then ''yes'' end'
      when language_of ? one then format('(%L::text[])[spoken.%I]', levels, language_of ->> one)
      when part_of ->> one = 'level' then format('level.data ->> %L', one)
      else format('%I.code', part_of ->> one)
    end || format(' as %I', one);
  end loop;
  return format(
    'with here as materialized (select l.record_id, l.code as kind, l.unit_id%s from personnel.line l%s%s
        and l.part = ''employment'' and l.unit_id = any (%L::int[]) and %s%s),
      profile as (select h.record_id as id, a.key%s as key%s from here h
        join unnest(%L::int[], %L::text[]) a (unit_id, key) on a.unit_id = h.unit_id%s)',
    case when happening is not null then ', o.happened, o.titled' end, happening, seen, asked_units,
    case when happening is null then format(holds, 'l') else format(known, 'l') || ' and l.valid_from <= o.day and l.valid_to > o.day' end,
    case when cardinality(kinds) > 0 then format(' and l.code = any (%L::text[])', kinds) end,
    key, said, asked_units, array(select jsonb_array_elements_text(asked -> 'keys')), joined);
end $$;

-- The people behind a figure, a page at a time: those of the keys whose values are among these ('' stands for none that is known).
-- asked besides: {wanted: [key], where: [{by, values}], limit, offset}
create or replace function statistics.behind(asked jsonb) returns table (id uuid, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  if ((asked -> 'by') ?| '{party,religion}' or asked ->> 'turns' is not distinct from 'planning') and access.permission() not in ('statistics.view-sensitive', '*') then return; end if;
  return query execute statistics.profile(asked) || format(
    ' select p.id, count(*) over ()::int from profile p join personnel.record r on r.id = p.id where p.key = any (%L::text[])%s order by r.given_name, r.full_name, r.id limit %s offset %s',
    array(select jsonb_array_elements_text(asked -> 'wanted')),
    (select string_agg(format(' and coalesce(p.%I, '''') = any (%L::text[])', f ->> 'by', array(select jsonb_array_elements_text(f -> 'values'))), '') from jsonb_array_elements(asked -> 'where') f),
    (asked ->> 'limit')::int, (asked ->> 'offset')::int);
end $$;
