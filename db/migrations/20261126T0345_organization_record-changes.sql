-- What is known of units is only ever added to: a row is written once, and once closed when something better is known.

-- Each time of writing has a row: who, when, why. A later one may take it back, within recorded time.
create table organization.recording (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid not null,
  kind text not null check (kind in ('load', 'event', 'correction', 'facts', 'import', 'undo')),
  note text check (length(note) <= 500),
  undoes bigint unique references organization.recording (id),
  check ((kind = 'undo') = (undoes is not null))
);
create index recording_at on organization.recording (at);
comment on table organization.recording is 'Lần ghi — one time of writing: who, when and why; nothing written is ever lost';
comment on column organization.recording.undoes is 'The recording that this one takes back';
call access.open_to_read('organization.recording');

-- Recordings follow one another: what was known at an instant that is past never changes.
create function organization.record(wanted_kind text, why text default null, taken_back bigint default null)
  returns organization.recording
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  made organization.recording;
begin
  perform pg_advisory_xact_lock(hashtext('organization.recording'));
  insert into organization.recording (at, account_id, kind, note, undoes)
  values (
    greatest(clock_timestamp(), (select max(at) from organization.recording) + interval '1 microsecond'),
    coalesce(nullif(current_setting('noivu.account', true), '')::uuid, '00000000-0000-4000-8000-000000000000'),
    wanted_kind, why, taken_back)
  returning * into made;
  return made;
end $$;
grant execute on function organization.record to app_all;

insert into organization.recording (at, account_id, kind)
select min(recorded_from), '00000000-0000-4000-8000-000000000000', 'load' from organization.unit_version having count(*) > 0;

-- The families of unit: administrative units, agencies and their inside, public service units, villages.
alter table organization.unit_version drop constraint unit_version_level_check;
alter table organization.unit_version add constraint unit_version_level_check check
  (level in ('province', 'district', 'commune', 'department', 'branch', 'division', 'service', 'village'));

alter table organization.unit_version
  add column seat text check (length(seat) <= 300),
  add column is_reference boolean not null default false,
  add column event_id text references organization.unit_event (id),
  add column recorded_by bigint references organization.recording (id),
  add column closed_by bigint references organization.recording (id);
update organization.unit_version set recorded_by = (select min(id) from organization.recording);
alter table organization.unit_version
  alter column recorded_by set not null,
  alter column recorded_from drop default,
  add check ((closed_by is null) = (recorded_to = 'infinity')),
  -- A code is no identity, but on one day it stands for one unit.
  add constraint one_bearer exclude using gist (code with =, daterange(valid_from, valid_to) with &&, tstzrange(recorded_from, recorded_to) with &&)
    where (code is not null);
comment on column organization.unit_version.seat is 'Where it sits; administrative units and agencies';
comment on column organization.unit_version.is_reference is 'A unit of another province, known from the national list: resolved and shown, never taking part';
comment on column organization.unit_version.event_id is 'The event that began this version, where one is known';
create index unit_version_recorded on organization.unit_version (recorded_by);
create index unit_version_closed on organization.unit_version (closed_by);
create index unit_version_event on organization.unit_version (event_id);
create index unit_version_now on organization.unit_version (unit_id, valid_from) where recorded_to = 'infinity';
create index unit_version_children on organization.unit_version (parent_id) where recorded_to = 'infinity';

alter table organization.unit_event
  add column decided_on date,
  add column issuer text check (length(issuer) <= 200),
  add column recorded_by bigint references organization.recording (id),
  add column undone_by bigint references organization.recording (id);
update organization.unit_event set recorded_by = (select min(id) from organization.recording);
alter table organization.unit_event alter column recorded_by set not null;
comment on column organization.unit_event.undone_by is 'The recording that took it back: a mistaken event stays known as such';
create index unit_event_recorded on organization.unit_event (recorded_by);
create index unit_event_undone on organization.unit_event (undone_by);

-- Who follows whom. A unit divided among several has several rows, each 'partial': some part went there, not how much.
create table organization.succession (
  id uuid primary key default gen_random_uuid(),
  event_id text not null references organization.unit_event (id),
  from_id int not null references organization.unit (id),
  to_id int not null references organization.unit (id),
  coverage text not null default 'full' check (coverage in ('full', 'partial')),
  unique (event_id, from_id, to_id)
);
create index succession_from on organization.succession (from_id);
create index succession_to on organization.succession (to_id);
comment on table organization.succession is 'Kế tục — which unit follows which by an event, whole or in part';
call access.open_to_read('organization.succession');
insert into organization.succession (event_id, from_id, to_id)
select b.event_id, b.unit_id, a.unit_id
from organization.unit_event_party b
join organization.unit_event e on e.id = b.event_id
join organization.unit_event_party a on a.event_id = b.event_id and a.side = 'after'
where b.side = 'before' and (e.kind <> 'boundary_adjustment' or a.unit_id = b.unit_id);

-- What else is true of a unit for a time: people assigned, deputies, households, functions in brief, kind of autonomy.
create table organization.unit_fact (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  fact text not null check (fact ~ '^[a-z][a-z-]+$'),
  amount bigint,
  words text check (length(words) between 1 and 4000),
  valid_from date not null,
  valid_to date not null default 'infinity',
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  legal_basis text check (length(legal_basis) <= 300),
  source text check (length(source) <= 500),
  recorded_by bigint not null references organization.recording (id),
  closed_by bigint references organization.recording (id),
  check ((amount is null) <> (words is null)),
  check (valid_from < valid_to),
  check (recorded_from < recorded_to),
  check ((closed_by is null) = (recorded_to = 'infinity')),
  constraint one_fact exclude using gist (unit_id with =, fact with =, daterange(valid_from, valid_to) with &&, tstzrange(recorded_from, recorded_to) with &&)
);
create index unit_fact_now on organization.unit_fact (unit_id, fact, valid_from) where recorded_to = 'infinity';
create index unit_fact_recorded on organization.unit_fact (recorded_by);
create index unit_fact_closed on organization.unit_fact (closed_by);
comment on table organization.unit_fact is 'Số liệu, đặc điểm của đơn vị — an amount or words, valid for a time, as known for a time; rules/facts.ts lists which';
call access.open_to_read('organization.unit_fact');

-- Written once, closed once, never removed: this is the history, so no second one is kept beside it.
create function organization.keep_known() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'DELETE' then raise exception 'what was known is kept: close the row instead'; end if;
  if old.recorded_to <> 'infinity' or (to_jsonb(old) - 'recorded_to' - 'closed_by') <> (to_jsonb(new) - 'recorded_to' - 'closed_by')
  then raise exception 'what was known is kept: only an open row may be closed'; end if;
  return new;
end $$;
create trigger keep_known before update or delete on organization.unit_version for each row execute function organization.keep_known();
create trigger keep_known before update or delete on organization.unit_fact for each row execute function organization.keep_known();
drop trigger history on organization.unit_version;
drop trigger history on organization.unit_fact;
drop trigger history on organization.unit_event_party;
drop trigger history on organization.succession;
drop trigger history on organization.unit;
drop trigger history on organization.unit_event;
create function organization.keep_event() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'unit_event' then
    if old.undone_by is null and (to_jsonb(old) - 'undone_by') = (to_jsonb(new) - 'undone_by') then return new; end if;
  end if;
  raise exception 'an event is kept: it can only be taken back';
end $$;
create trigger keep_known before update or delete on organization.unit_event for each row execute function organization.keep_event();
create trigger keep_known before update or delete on organization.unit_event_party for each row execute function organization.keep_event();
create trigger keep_known before update or delete on organization.succession for each row execute function organization.keep_event();

-- Whoever takes over an ended unit keeps its papers: they stay the papers of the unit of their day.
create table organization.keeper (
  unit_id int primary key references organization.unit (id),
  keeper_id int not null references organization.unit (id),
  since date not null,
  version int not null default 1,
  check (unit_id <> keeper_id)
);
create index keeper_keeper on organization.keeper (keeper_id);
comment on table organization.keeper is 'Đơn vị tiếp nhận — who keeps the papers, sheets and records of a unit that ended';
call access.open_to_read('organization.keeper');

-- The national lists are units now, with their versions and events, like the others.
drop table organization.reference_unit;

-- As before, by index: the province may have thousands of units and the national list tens of thousands. The version that
-- counts is of today, else the last before, else the first to come. What a unit keeps of others is below it. Villages hold
-- no papers of their own.
create or replace function organization.below(root int) returns setof int
  language sql stable security definer set search_path = pg_catalog
as $$
  with recursive reached as (
    select root as id
    union
    select next.id
    from reached r
    cross join lateral (
      select v.unit_id as id from organization.unit_version v
      where v.parent_id = r.id and v.recorded_to = 'infinity' and v.level <> 'village'
        and v.id = (
          select w.id from organization.unit_version w
          where w.unit_id = v.unit_id and w.recorded_to = 'infinity'
          order by w.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date desc,
            case when w.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date then w.valid_from end desc, w.valid_from
          limit 1)
      union all
      select k.unit_id from organization.keeper k where k.keeper_id = r.id
    ) next
  )
  select id from reached
$$;

create or replace function organization.above(units int[]) returns table (unit_id int, above_id int)
  language sql stable security definer set search_path = pg_catalog
as $$
  with recursive reached as (
    select asked as unit_id, asked as above_id from unnest(units) asked
    union
    select r.unit_id, next.id
      from reached r
      cross join lateral (
        (select w.parent_id as id from organization.unit_version w
        where w.unit_id = r.above_id and w.recorded_to = 'infinity'
        order by w.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date desc,
          case when w.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date then w.valid_from end desc, w.valid_from
        limit 1)
        union all
        select k.keeper_id from organization.keeper k where k.unit_id = r.above_id
      ) next
      where next.id is not null
  )
  select unit_id, above_id from reached
$$;
