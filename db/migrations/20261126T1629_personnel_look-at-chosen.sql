-- A list, a workbook or labels of people chosen one by one is a look at each of them: the log names them all.
create index entry_records on audit.entry using gin ((subject -> 'recordIds')) where subject ? 'recordIds';

create or replace function personnel.looks_at(wanted uuid, most int, skipped int)
  returns table (day date, last_at timestamptz, person_name text, unit_id int, doors text[], times int, total int)
  language sql stable security definer set search_path = pg_catalog
as $$
  select looked.day, looked.last_at, coalesce(a.full_name, 'Hệ thống'), a.unit_id, looked.doors, looked.times, count(*) over ()::int
  from (
    select (e.at at time zone 'Asia/Ho_Chi_Minh')::date as day, e.account_id, max(e.at) as last_at,
      array_agg(distinct e.door) as doors, count(*)::int as times
    from (
      -- Each half by its own index.
      select at, account_id, door, outcome from audit.entry
      where subject ->> 'recordId' = wanted::text and subject ? 'recordId'
      union all
      select at, account_id, door, outcome from audit.entry
      where subject -> 'recordIds' ? wanted::text and subject ? 'recordIds'
    ) e
    where e.outcome = 'done' and personnel.sees(wanted)
    group by 1, 2
  ) looked
  left join identity.account a on a.id = looked.account_id
  order by looked.last_at desc
  limit most offset skipped
$$;
