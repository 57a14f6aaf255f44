-- Who came and who left between two days, as SQL: 'stay', 'in:' with how (the form of recruitment; 'moved' from elsewhere), 'out:' with the
-- decision that ended the service and its reason ('moved' to elsewhere, or to be of another kind). Each day is asked as statistics.profile takes it.
create function statistics.flows(began jsonb, ended jsonb) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  first date := (began ->> 'day')::date;
  last date := (ended ->> 'day')::date;
  known text := case when ended ->> 'known' is null then '%1$I.recorded_to = ''infinity'''
    else format('%%1$I.recorded_from <= %1$L::timestamptz and %%1$I.recorded_to > %1$L::timestamptz', ended ->> 'known') end;
  employed text := 'exists (select from personnel.line l where l.record_id = %1$s and l.part = ''employment'' and l.valid_from <= %2$L::date and l.valid_to > %2$L::date and '
    || replace(format(known, 'l'), '%', '%%') || ')';
begin
  return format('with before as materialized (%s select id from profile), here_now as materialized (%s select id from profile),
    flow as (select coalesce(b.id, n.id) as id, case
      when b.id is not null and n.id is not null then ''stay''
      when b.id is null then ''in:'' || case when %s then ''moved'' else coalesce((
        select case e.kind when ''receive'' then ''moved'' else said.method end
        from personnel.line l join personnel.event e on e.id = l.event_row
        left join lateral (select m.data ->> ''method'' as method from personnel.line m where m.record_id = n.id and m.part = ''recruitment''
          and m.valid_from <= %L::date and m.valid_to > %L::date and %s limit 1) said on true
        where l.record_id = n.id and l.part = ''employment'' and l.valid_from > %L::date and l.valid_from <= %L::date and %s
        order by l.valid_from limit 1), '''') end
      else ''out:'' || case when %s then ''moved'' else coalesce((
        select e.kind || '':'' || coalesce(e.said ->> ''reason'', '''') from personnel.event e where e.record_id = b.id and e.kind in (''retire'', ''resign'', ''dismiss'', ''death'', ''leave-system'')
          and e.effective_on > %L::date and e.effective_on <= %L::date and %s order by e.effective_on limit 1), '''') end
      end as value from before b full join here_now n using (id))',
    statistics.profile(began), statistics.profile(ended), format(employed, 'n.id', first), last, last, format(known, 'm'), first, last, format(known, 'l'),
    format(employed, 'b.id', last), first, last, format(known, 'e'));
end $$;

create function statistics.flowed(began jsonb, ended jsonb) returns table (value text, people int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  return query execute statistics.flows(began, ended) || ' select value, count(*)::int from flow group by value';
end $$;

-- A page of the people who came or left so.
create function statistics.behind_flow(began jsonb, ended jsonb, wanted text[], most int, beyond int) returns table (id uuid, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  return query execute statistics.flows(began, ended) || format(
    ' select f.id, count(*) over ()::int from flow f join personnel.record r on r.id = f.id where f.value = any (%L::text[]) order by r.given_name, r.full_name, r.id limit %s offset %s',
    wanted, most, beyond);
end $$;

revoke execute on function statistics.flows, statistics.flowed, statistics.behind_flow from public;
grant execute on function statistics.flowed, statistics.behind_flow to app_all, app_few, app_many;
