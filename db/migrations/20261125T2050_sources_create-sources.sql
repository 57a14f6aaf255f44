-- Systems that give values of units: how each is asked, what of it goes to which criterion, and what it said, frozen.
create schema sources;

-- The key that opens another system is sealed (platform/seals); even so it does not enter history.
create or replace function audit.without_secrets(row_value jsonb) returns jsonb
  language sql immutable parallel safe strict
  return row_value - array['password_hash', 'token_hash', 'sealed_secret'];

create table sources.source (
  id uuid primary key default gen_random_uuid(),
  adapter text not null,
  name text collate vi not null unique check (length(name) between 1 and 120),
  within_id int not null references organization.unit (id),
  address text check (length(address) <= 500),
  header_name text check (header_name ~ '^[A-Za-z0-9-]{1,60}$'),
  sealed_secret bytea,
  pull text not null default 'off' check (pull in ('off', 'daily', 'weekly')),
  late_after_days int not null default 30 check (late_after_days between 1 and 730),
  is_on boolean not null default true,
  is_sample boolean not null default false,
  version int not null default 1,
  created_by_name text not null,
  created_at timestamptz not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  check (pull = 'off' or address is not null),
  check ((header_name is null) = (sealed_secret is null))
);
create index source_within on sources.source (within_id);
comment on table sources.source is 'Nguồn số liệu — another system, or a table that comes from it, by one adapter';
comment on column sources.source.within_id is 'The province whose units it speaks of: two provinces each have a Sở Y tế';
comment on column sources.source.late_after_days is 'The newest snapshot older than this: the source is late';
call access.protect_central('sources.source');

create table sources.binding (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references sources.source (id),
  round_id uuid not null references par.round (id),
  criterion_id uuid not null references par.criterion (id),
  measure text not null,
  bound_by_name text not null,
  bound_at timestamptz not null,
  unique (round_id, criterion_id)
);
create index binding_source on sources.binding (source_id);
create index binding_criterion on sources.binding (criterion_id);
comment on table sources.binding is 'Gắn số liệu với tiêu chí — which measure of a source values which criterion of a round';
call access.protect_central('sources.binding');

create table sources.snapshot (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references sources.source (id),
  adapter text not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  taken_at timestamptz not null,
  taken_by_name text not null,
  how text not null check (how in ('file', 'pull')),
  origin text not null check (length(origin) between 1 and 500),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  rows int not null check (rows > 0),
  unique (source_id, sha256),
  check (period_from <= period_to)
);
create index snapshot_taken on sources.snapshot (source_id, taken_at);
comment on table sources.snapshot is 'Bản chụp số liệu — what a source said at one time; never changed, never removed';
comment on column sources.snapshot.origin is 'The file’s name, or the address without what may stand in its query';
comment on column sources.snapshot.sha256 is 'Of the bytes as they came, kept in the data folder';
call access.protect_central('sources.snapshot');

create table sources.snapshot_value (
  id bigint generated always as identity primary key,
  snapshot_id uuid not null references sources.snapshot (id),
  place int not null,
  unit_id int not null references organization.unit (id),
  unit_code text,
  unit_name text not null,
  measure text not null,
  raw text not null,
  percent numeric(10, 4) not null check (percent between 0 and 100),
  unique (snapshot_id, unit_id, measure)
);
create index snapshot_value_unit on sources.snapshot_value (unit_id);
comment on table sources.snapshot_value is 'Số liệu của một đơn vị — one measure of one unit in a snapshot, as written and as a percentage';
comment on column sources.snapshot_value.place is 'The row of the table, or the record of the answer, it came from';
call access.protect_central('sources.snapshot_value');

-- Frozen for every role, the owner's program included: a mended figure is another snapshot.
revoke update, delete on sources.snapshot, sources.snapshot_value from app_all, app_few, app_many;
create function sources.keep_snapshot() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception 'a snapshot never changes' using errcode = 'PA002';
end $$;
create trigger keep_snapshot before update or delete on sources.snapshot
  for each row execute function sources.keep_snapshot();
create trigger keep_snapshot before update or delete on sources.snapshot_value
  for each row execute function sources.keep_snapshot();

create table sources.attempt (
  id uuid primary key default gen_random_uuid(),
  source_id uuid not null references sources.source (id),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'same', 'failed', 'cancelled')),
  asked_by_name text not null,
  asked_at timestamptz not null,
  is_scheduled boolean not null default false,
  started_at timestamptz,
  ended_at timestamptz,
  received bigint not null default 0,
  announced bigint,
  answered_from text,
  is_inside boolean,
  reason text,
  snapshot_id uuid references sources.snapshot (id),
  check ((state in ('done', 'same', 'failed', 'cancelled')) = (ended_at is not null)),
  check ((state = 'failed') = (reason is not null))
);
create index attempt_source on sources.attempt (source_id, asked_at);
create index attempt_snapshot on sources.attempt (snapshot_id);
comment on table sources.attempt is 'Lần lấy số liệu — one time a source was asked over the network, and why nothing came of it';
comment on column sources.attempt.state is 'same: it answered what the newest snapshot holds already';
comment on column sources.attempt.answered_from is 'The network address that was asked; is_inside: one of a private network';
call access.protect_central('sources.attempt');
