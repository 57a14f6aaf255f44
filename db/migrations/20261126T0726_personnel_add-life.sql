-- The life of a record: who took which step when. Closed is what the lines say: whoever records a retirement, takes it back
-- or waits for its day gets the same state.
create table personnel.record_step (
  id bigint generated always as identity primary key,
  record_id uuid not null references personnel.record (id),
  step text not null check (step in ('open', 'declare', 'return', 'certify', 'keep', 'send', 'receive', 'recall', 'close', 'reopen', 'archive', 'take-back', 'dispose')),
  from_state text not null,
  to_state text not null,
  reason text not null default '' check (length(reason) <= 1000),
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null
);
create index record_step_record on personnel.record_step (record_id, id);
comment on table personnel.record_step is 'Bước của hồ sơ — who moved a record from which state to which, when and why; only added to';
call access.protect_through('personnel.record_step', 'record_id', 'personnel.record');
revoke insert, update, delete on personnel.record_step from app_own;
revoke update, delete on personnel.record_step from app_all, app_few, app_many;

alter table personnel.record
  add column closed_from text check (closed_from in ('draft', 'declared', 'certified', 'in_use', 'in_transfer')),
  drop constraint record_state_check,
  add constraint record_state_check check (state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer', 'closed', 'archived', 'disposed'));
comment on column personnel.record.closed_from is 'The state it was closed in, to which it returns when its closing is taken back';

create or replace function personnel.project(records uuid[], today date) returns void
  language sql security definer set search_path = pg_catalog
as $$
  with said as (
    select asked.id, employment.unit_id, posted.unit_id as using_unit_id, employment.code as person_kind,
      named.data ->> 'birthName' as full_name, regexp_replace(named.data ->> 'birthName', '^.*\s', '') as given_name,
      person.data ->> 'sex' as sex, person.data ->> 'bornOn' as born, identified.data ->> 'number' as citizen_id,
      file.data ->> 'staffNumber' as staff_number, ranked.code as rank, post.data ->> 'title' as post_title,
      photo.data ->> 'sha256' as photo,
      case when employment.valid_to <= today then employment.valid_to end as ended_on,
      employment.valid_from <= today and today < employment.valid_to as is_employed
    from (select unnest(records) as id) asked
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'employment' and l.recorded_to = 'infinity'
      order by l.valid_from <= today desc, case when l.valid_from <= today then l.valid_from end desc, l.valid_from limit 1) employment on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'use' and l.recorded_to = 'infinity' and l.valid_from <= today and today < l.valid_to) posted on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'name' and l.recorded_to = 'infinity' order by l.valid_from <= today desc, l.valid_from desc limit 1) named on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'person' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) person on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'citizen-id' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) identified on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'file' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) file on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'rank' and l.recorded_to = 'infinity' and l.valid_from <= today and today < l.valid_to) ranked on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'post' and l.slot = 'main' and l.recorded_to = 'infinity' and l.valid_from <= today and today < l.valid_to) post on true
    left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'photo' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) photo on true),
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
