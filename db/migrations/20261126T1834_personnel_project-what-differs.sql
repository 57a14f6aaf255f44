-- A record that says already what its lines say is left alone: written again, it would go into each of its thirteen indexes anew,
-- and loaded records come with what their lines say. As in 20261126T1508 for the rest.
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
  wanted as (
    select r.id, coalesce(s.unit_id, r.unit_id) as unit_id, s.using_unit_id, s.person_kind,
      coalesce(s.full_name, r.full_name) as full_name, coalesce(s.given_name, r.given_name) as given_name, s.sex,
      (rpad(s.born, 10, case length(s.born) when 4 then '-01-01' else '-01' end))::date as born_on,
      case length(s.born) when 4 then 'year' when 7 then 'month' when 10 then 'day' end as born_precision,
      s.citizen_id, s.staff_number, s.rank, s.post_title, s.photo, t.after as state,
      case when t.after = 'closed' and t.before <> 'closed' then t.before when t.before = 'closed' and t.after <> 'closed' then null else r.closed_from end as closed_from,
      case when t.after in ('closed', 'archived', 'disposed') then coalesce(s.ended_on, r.closed_on) end as closed_on
    from said s join stated t on t.id = s.id join personnel.record r on r.id = s.id),
  projected as (
    update personnel.record r set
      unit_id = w.unit_id, using_unit_id = w.using_unit_id, person_kind = w.person_kind, full_name = w.full_name,
      given_name = w.given_name, sex = w.sex, born_on = w.born_on, born_precision = w.born_precision, citizen_id = w.citizen_id,
      staff_number = w.staff_number, rank = w.rank, post_title = w.post_title, photo_sha256 = w.photo, state = w.state,
      closed_from = w.closed_from, closed_on = w.closed_on
    from wanted w
    where r.id = w.id and (r.unit_id, r.using_unit_id, r.person_kind, r.full_name, r.given_name, r.sex, r.born_on, r.born_precision,
        r.citizen_id, r.staff_number, r.rank, r.post_title, r.photo_sha256, r.state, r.closed_from, r.closed_on)
      is distinct from (w.unit_id, w.using_unit_id, w.person_kind, w.full_name, w.given_name, w.sex, w.born_on, w.born_precision,
        w.citizen_id, w.staff_number, w.rank, w.post_title, w.photo, w.state, w.closed_from, w.closed_on))
  insert into personnel.record_step (record_id, step, from_state, to_state, taken_at, taken_by, taken_by_name)
  select t.id, case t.after when 'closed' then 'close' else 'reopen' end, t.before, t.after, clock_timestamp(), who.id,
    coalesce((select a.full_name from identity.account a where a.id = who.id), 'Hệ thống')
  from stated t, (select coalesce(access.account(), '00000000-0000-4000-8000-000000000000') as id) who
  where t.before <> t.after
$$;
