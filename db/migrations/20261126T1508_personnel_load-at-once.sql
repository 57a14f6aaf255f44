-- Tens of thousands of records loaded in one transaction: nobody has counted what it has written so far, and a plan made while
-- the tables were empty goes through all of them for each record. What is asked of many is asked at once, and planned by then.

-- Numbers of identity that a record holds, other than the one beside the number; null: any.
create function personnel.taken_ids(wanted text[], own uuid[]) returns table (number text)
  language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
  set enable_seqscan = off
as $$
  select w.number from unnest(wanted, own) w (number, record_id)
  where exists (
    select from (
      select l.record_id from personnel.line l
      where l.part = 'citizen-id' and l.data ->> 'number' = w.number and l.recorded_to = 'infinity' offset 0) held
    join personnel.record r on r.id = held.record_id
    where r.merged_into is null and held.record_id is distinct from w.record_id)
$$;
grant execute on function personnel.taken_ids to app_all, app_few, app_many, app_own;

drop function personnel.is_id_taken;

create or replace function personnel.project(records uuid[], today date) returns void
  language sql security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
  set enable_seqscan = off
as $$
  with held as materialized (
    select l.record_id, l.part, l.code, l.unit_id, l.valid_from, l.valid_to, l.data
    from personnel.line l
    where l.record_id = any (records) and l.recorded_to = 'infinity'
      and (l.part in ('employment', 'name', 'person', 'citizen-id', 'file', 'photo')
        or ((l.part in ('use', 'rank') or (l.part = 'post' and l.slot = 'main')) and l.valid_from <= today and today < l.valid_to))),
  -- Of employment and name what holds on the day, else what comes next or came last; of the others the latest.
  chosen as (
    select distinct on (record_id, part) *
    from held
    order by record_id, part,
      part not in ('employment', 'name') or valid_from <= today desc,
      case when part <> 'employment' or valid_from <= today then valid_from end desc nulls last,
      valid_from),
  -- A record that says nothing any more is told blank as well.
  said as (
    select record_id as id,
      max(unit_id) filter (where part = 'employment') as unit_id,
      max(unit_id) filter (where part = 'use') as using_unit_id,
      max(code) filter (where part = 'employment') as person_kind,
      max(data ->> 'birthName') filter (where part = 'name') as full_name,
      max(regexp_replace(data ->> 'birthName', '^.*\s', '')) filter (where part = 'name') as given_name,
      max(data ->> 'sex') filter (where part = 'person') as sex,
      max(data ->> 'bornOn') filter (where part = 'person') as born,
      max(data ->> 'number') filter (where part = 'citizen-id') as citizen_id,
      max(data ->> 'staffNumber') filter (where part = 'file') as staff_number,
      max(code) filter (where part = 'rank') as rank,
      max(data ->> 'title') filter (where part = 'post') as post_title,
      max(data ->> 'sha256') filter (where part = 'photo') as photo,
      max(valid_to) filter (where part = 'employment' and valid_to <= today) as ended_on,
      bool_or(valid_from <= today and today < valid_to) filter (where part = 'employment') as is_employed
    from (
      select record_id, part, code, unit_id, valid_from, valid_to, data from chosen
      union all
      select unnest(records), '', null, null, null, null, null) told
    group by record_id),
  stated as (
    select r.id, r.state as before,
      case when s.ended_on is not null and r.state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer') then 'closed'
        when s.is_employed and r.state = 'closed' then coalesce(r.closed_from, 'in_use')
        else r.state end as after
    from said s join personnel.record r on r.id = s.id),
  projected as (
    update personnel.record r set
      unit_id = coalesce(s.unit_id, r.unit_id),
      using_unit_id = s.using_unit_id,
      person_kind = s.person_kind,
      full_name = coalesce(s.full_name, r.full_name),
      given_name = coalesce(s.given_name, r.given_name),
      sex = s.sex,
      born_on = (rpad(s.born, 10, case length(s.born) when 4 then '-01-01' else '-01' end))::date,
      born_precision = case length(s.born) when 4 then 'year' when 7 then 'month' when 10 then 'day' end,
      citizen_id = s.citizen_id,
      staff_number = s.staff_number,
      rank = s.rank,
      post_title = s.post_title,
      photo_sha256 = s.photo,
      state = t.after,
      closed_from = case when t.after = 'closed' and t.before <> 'closed' then t.before when t.before = 'closed' and t.after <> 'closed' then null else r.closed_from end,
      closed_on = case when t.after in ('closed', 'archived', 'disposed') then coalesce(s.ended_on, r.closed_on) end
    from said s join stated t on t.id = s.id
    where r.id = s.id)
  insert into personnel.record_step (record_id, step, from_state, to_state, taken_at, taken_by, taken_by_name)
  select t.id, case t.after when 'closed' then 'close' else 'reopen' end, t.before, t.after, clock_timestamp(), who.id,
    coalesce((select a.full_name from identity.account a where a.id = who.id), 'Hệ thống')
  from stated t, (select coalesce(access.account(), '00000000-0000-4000-8000-000000000000') as id) who
  where t.before <> t.after
$$;
