-- A record is the fold of its events: each says which lines of which parts hold from when; the lines are worked out from
-- them and kept, both written once and closed once when something better is known (docs/adr/0042).
create schema personnel;

-- Which sensitive parts a permission opens; the policies below ask it.
create table personnel.opening (
  permission text not null,
  sensitivity text not null check (sensitivity in ('discipline', 'background', 'health', 'family', 'party')),
  primary key (permission, sensitivity)
);
comment on table personnel.opening is 'Quyền mở phần nhạy cảm — which sensitive parts of a record the doors of a permission open';
call access.open_to_read('personnel.opening');

create function personnel.opened() returns text[]
  language sql stable security definer set search_path = pg_catalog
as $$
  select case when access.permission() = '*' then '{discipline,background,health,family,party}'::text[]
    else array(select sensitivity from personnel.opening where permission = access.permission()) end
$$;
grant execute on function personnel.opened to app_all, app_few, app_many, app_own;

create table personnel.record (
  id uuid primary key default gen_random_uuid(),
  -- What follows down to photo_sha256 is what the lines say today, kept here for finding; personnel.project writes it.
  unit_id int not null references organization.unit (id),
  using_unit_id int references organization.unit (id),
  full_name text collate vi not null check (length(full_name) between 1 and 120),
  given_name text collate vi not null,
  name_key text not null generated always as (search.fold(full_name)) stored,
  sex text check (sex in ('M', 'F')),
  born_on date,
  born_precision text check (born_precision in ('day', 'month', 'year')),
  citizen_id text check (citizen_id ~ '^([0-9]{9}|[0-9]{12})$'),
  staff_number text,
  person_kind text,
  rank text,
  post_title text,
  photo_sha256 text check (photo_sha256 ~ '^[0-9a-f]{64}$'),
  -- The file itself.
  state text not null default 'draft' check (state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer', 'closed', 'archived')),
  account_id uuid unique references identity.account (id),
  opened_on date not null,
  closed_on date,
  merged_into uuid references personnel.record (id),
  version int not null default 1,
  check ((born_on is null) = (born_precision is null))
);
create index record_unit on personnel.record (unit_id, given_name, full_name);
create index record_using on personnel.record (using_unit_id);
create index record_merged on personnel.record (merged_into);
create unique index record_citizen on personnel.record (citizen_id) where merged_into is null;
create index record_name on personnel.record using gin (name_key public.gin_trgm_ops);
create index record_born on personnel.record (born_on);
comment on table personnel.record is 'Hồ sơ — the file of one person: who manages it, in what state it is, and what its lines say today';
comment on column personnel.record.unit_id is 'Cơ quan quản lý: exactly one on each day, by the employment lines';
comment on column personnel.record.using_unit_id is 'Cơ quan sử dụng, where it is another: the person is seconded';
call access.protect('personnel.record');
create policy scope_own on personnel.record for select to app_own using (account_id = (select access.account()));
call access.let_in('personnel.record', 'select', 'app_own');

create table personnel.recording (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid not null,
  account_name text not null,
  kind text not null check (kind in ('open', 'event', 'declaration', 'proposal', 'import', 'correction', 'verification', 'merge', 'undo')),
  note text check (length(note) <= 1000),
  undoes bigint unique references personnel.recording (id)
);
comment on table personnel.recording is 'Lần ghi — one time of writing into records: who, when and why; a later one may take it back';
call access.open_to_read('personnel.recording');

create table personnel.decision (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  number text not null check (length(number) between 1 and 80),
  decided_on date not null,
  issuer text not null check (length(issuer) between 1 and 200),
  signer text check (length(signer) <= 120),
  about text not null default '' check (length(about) <= 500),
  document_id uuid references documents.document (id),
  version int not null default 1,
  unique (unit_id, number, decided_on)
);
create index decision_document on personnel.decision (document_id);
comment on table personnel.decision is 'Quyết định — the paper that makes facts true: number, day, signer, issuing body, and the file of it';

create table personnel.event (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null,
  record_id uuid not null references personnel.record (id),
  kind text not null,
  effective_on date not null,
  effects jsonb not null,
  sensitivity text not null default 'ordinary' check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party')),
  standing text not null check (standing in ('unverified', 'declared', 'verified', 'disputed')),
  decision_id uuid references personnel.decision (id),
  document_id uuid references documents.document (id),
  page int check (page between 1 and 10000),
  note text check (length(note) <= 1000),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  recorded_by bigint not null references personnel.recording (id),
  closed_by bigint references personnel.recording (id),
  check (recorded_from < recorded_to),
  check ((closed_by is null) = (recorded_to = 'infinity'))
);
create unique index event_now on personnel.event (event_id) where recorded_to = 'infinity';
create index event_record on personnel.event (record_id, effective_on);
create index event_decision on personnel.event (decision_id);
create index event_document on personnel.event (document_id);
create index event_recorded on personnel.event (recorded_by);
create index event_closed on personnel.event (closed_by);
comment on table personnel.event is 'Sự kiện — what a decision or a declaration does to a record: lines of parts from a day on';
comment on column personnel.event.event_id is 'The event itself; a row is what was known of it for a time';

create table personnel.line (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  event_row uuid not null references personnel.event (id),
  part text not null,
  slot text not null default '',
  -- What lists ask by, as columns: operators of jsonb would lose the index under a row policy.
  code text,
  unit_id int references organization.unit (id),
  number int,
  valid_from date not null,
  valid_to date not null default 'infinity',
  is_state boolean not null,
  data jsonb not null,
  sensitivity text not null default 'ordinary' check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party')),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  recorded_by bigint not null references personnel.recording (id),
  closed_by bigint references personnel.recording (id),
  check (valid_from < valid_to),
  check (recorded_from < recorded_to),
  check ((closed_by is null) = (recorded_to = 'infinity')),
  constraint one_line exclude using gist (record_id with =, part with =, slot with =, daterange(valid_from, valid_to) with &&, tstzrange(recorded_from, recorded_to) with &&)
    where (is_state)
);
create index line_record on personnel.line (record_id, part, valid_from);
create index line_event on personnel.line (event_row);
create index line_code on personnel.line (part, code, valid_from) where recorded_to = 'infinity' and code is not null;
create index line_unit on personnel.line (unit_id, part);
create index line_recorded on personnel.line (recorded_by);
create index line_closed on personnel.line (closed_by);
comment on table personnel.line is 'Dòng hồ sơ — one dated fact of a part of a record, valid for a time, as known for a time; worked out from the events';
comment on column personnel.line.slot is 'What runs side by side within a part: concurrent posts, kinds of allowance, languages';
comment on column personnel.line.code is 'The code the part is asked by: rank, level of post, kind of person, class of rating';
comment on column personnel.line.number is 'The number it is asked by: coefficient in hundredths, year';

call access.protect('personnel.decision');
drop policy scope_few on personnel.decision;
drop policy scope_many on personnel.decision;
call access.protect_through('personnel.event', 'record_id', 'personnel.record');
call access.protect_through('personnel.line', 'record_id', 'personnel.record');
drop trigger history on personnel.event;
drop trigger history on personnel.line;

-- A decision is seen by the unit that entered it and by whoever sees somebody it was about.
create policy scope_few on personnel.decision to app_few
  using (unit_id = any ((select access.units())::int[]) or exists (select from personnel.event e where e.decision_id = decision.id))
  with check (unit_id = any ((select access.units())::int[]));
create policy scope_many on personnel.decision to app_many
  using (unit_id in (select unnest(access.units())) or exists (select from personnel.event e where e.decision_id = decision.id))
  with check (unit_id in (select unnest(access.units())));
create policy scope_own on personnel.decision for select to app_own
  using (exists (select from personnel.event e where e.decision_id = decision.id));
call access.let_in('personnel.decision', 'select', 'app_own');

-- Sensitive parts do not exist for a door whose permission does not open them.
create policy opened on personnel.event as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));
create policy opened on personnel.line as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));
revoke insert, update, delete on personnel.event, personnel.line from app_own;

create function personnel.keep_known() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'DELETE' then raise exception 'what was known is kept: close the row instead'; end if;
  if old.recorded_to <> 'infinity' or (to_jsonb(old) - 'recorded_to' - 'closed_by') <> (to_jsonb(new) - 'recorded_to' - 'closed_by')
  then raise exception 'what was known is kept: only an open row may be closed'; end if;
  return new;
end $$;
create trigger keep_known before update or delete on personnel.event for each row execute function personnel.keep_known();
create trigger keep_known before update or delete on personnel.line for each row execute function personnel.keep_known();

-- Times of writing into one record follow one another: whoever writes holds its records until the transaction ends.
create function personnel.record_at(records uuid[], wanted_kind text, why text default null, taken_back bigint default null)
  returns personnel.recording
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  made personnel.recording;
  who uuid := coalesce(access.account(), '00000000-0000-4000-8000-000000000000');
begin
  perform from personnel.record r where r.id = any (records) order by r.id for update;
  insert into personnel.recording (at, account_id, account_name, kind, note, undoes)
  values (
    greatest(clock_timestamp(), (select max(greatest(e.recorded_from, nullif(e.recorded_to, 'infinity'))) from personnel.event e where e.record_id = any (records)) + interval '1 microsecond'),
    who, coalesce((select a.full_name from identity.account a where a.id = who), 'Hệ thống'), wanted_kind, why, taken_back)
  returning * into made;
  return made;
end $$;
grant execute on function personnel.record_at to app_all, app_few, app_many, app_own;

-- What the lines say on a day, put on the record for finding. Called after each writing, and by the schedule when a day
-- that was decided ahead has come: also where the record thereby leaves the hands of whoever wrote it.
create function personnel.project(records uuid[], today date) returns void
  language sql security definer set search_path = pg_catalog
as $$
  update personnel.record r set
    unit_id = coalesce(employment.unit_id, r.unit_id),
    using_unit_id = posted.unit_id,
    person_kind = employment.code,
    full_name = coalesce(named.data ->> 'birthName', r.full_name),
    given_name = coalesce(regexp_replace(named.data ->> 'birthName', '^.*\s', ''), r.given_name),
    sex = person.data ->> 'sex',
    born_on = (rpad(person.data ->> 'bornOn', 10, case length(person.data ->> 'bornOn') when 4 then '-01-01' else '-01' end))::date,
    born_precision = case length(person.data ->> 'bornOn') when 4 then 'year' when 7 then 'month' when 10 then 'day' end,
    citizen_id = identified.data ->> 'number',
    staff_number = file.data ->> 'staffNumber',
    rank = ranked.code,
    post_title = post.data ->> 'title',
    photo_sha256 = photo.data ->> 'sha256'
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
  left join lateral (select * from personnel.line l where l.record_id = asked.id and l.part = 'photo' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) photo on true
  where r.id = asked.id
$$;
grant execute on function personnel.project to app_all, app_few, app_many, app_own;

insert into personnel.opening (permission, sensitivity) values
  ('personnel.view-discipline', 'discipline'),
  ('personnel.view-background', 'background'),
  ('personnel.view-health', 'health'),
  ('personnel.view-family', 'family'),
  ('personnel.view-party', 'party'),
  ('personnel.record', 'family'), ('personnel.record', 'party'),
  ('personnel.record-sensitive', 'discipline'), ('personnel.record-sensitive', 'background'), ('personnel.record-sensitive', 'health'),
  ('personnel.record-sensitive', 'family'), ('personnel.record-sensitive', 'party'),
  ('personnel.view-own', 'discipline'), ('personnel.view-own', 'background'), ('personnel.view-own', 'health'),
  ('personnel.view-own', 'family'), ('personnel.view-own', 'party'),
  ('personnel.check', 'background'), ('personnel.check', 'health'), ('personnel.check', 'family'), ('personnel.check', 'party'), ('personnel.check', 'discipline'),
  ('personnel.approve', 'background'), ('personnel.approve', 'health'), ('personnel.approve', 'family'), ('personnel.approve', 'party'), ('personnel.approve', 'discipline');
