-- Units of government as they were on any day, as known on any day. A code is not an identity: codes are reused.
create schema organization;

create table organization.unit (
  id int generated always as identity primary key,
  created_at timestamptz not null default now()
);
comment on table organization.unit is 'Cơ quan, đơn vị — identity alone; everything that can change is a version';
call access.open_to_read('organization.unit');

create table organization.unit_version (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  code text,
  level text not null check (level in ('province', 'district', 'commune', 'department')),
  kind text not null,
  name text collate vi not null,
  full_name text collate vi not null,
  parent_id int references organization.unit (id),
  valid_from date not null,
  valid_to date not null default 'infinity',
  recorded_from timestamptz not null default now(),
  recorded_to timestamptz not null default 'infinity',
  legal_basis text,
  confidence text not null default 'confirmed' check (confidence in ('confirmed', 'statutory', 'inferred', 'unconfirmed')),
  check (valid_from < valid_to),
  check (recorded_from < recorded_to),
  -- One truth per day, per knowledge.
  constraint one_truth exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&, tstzrange(recorded_from, recorded_to) with &&)
);
create index unit_version_unit on organization.unit_version (unit_id, valid_from);
create index unit_version_parent on organization.unit_version (parent_id, valid_from);
create index unit_version_code on organization.unit_version (code, valid_from);
create index unit_version_name on organization.unit_version using gin (search.fold(full_name) gin_trgm_ops);
comment on table organization.unit_version is 'Phiên bản đơn vị — name, kind, code and parent for a time (valid), as known for a time (recorded)';
comment on column organization.unit_version.valid_from is 'First day; -infinity: in force before the first day the sources know (1/12/2019)';
comment on column organization.unit_version.valid_to is 'First day no longer; infinity: still so';
call access.open_to_read('organization.unit_version');

create table organization.unit_event (
  id text primary key,
  day date not null,
  kind text not null,
  legal_basis text,
  note text
);
create index unit_event_day on organization.unit_event (day);
comment on table organization.unit_event is 'Sự kiện tổ chức — merge, split, dissolve, rename …, with its legal basis';
call access.open_to_read('organization.unit_event');

create table organization.unit_event_party (
  id uuid primary key default gen_random_uuid(),
  event_id text not null references organization.unit_event (id),
  side text not null check (side in ('before', 'after')),
  unit_id int not null references organization.unit (id),
  unique (event_id, side, unit_id)
);
create index unit_event_party_unit on organization.unit_event_party (unit_id);
comment on table organization.unit_event_party is 'Bên của sự kiện — units before and after an event';
call access.open_to_read('organization.unit_event_party');

create table organization.reference_unit (
  id int generated always as identity primary key,
  edition date not null,
  code text not null,
  level text not null check (level in ('province', 'district', 'commune')),
  kind text not null,
  name text collate vi not null,
  full_name text collate vi not null,
  parent_code text,
  unique (edition, code)
);
comment on table organization.reference_unit is 'Danh mục đơn vị hành chính cả nước — the official list of a day, for reference';
call access.open_to_read('organization.reference_unit');
-- A list loaded whole from a dated catalogue keeps its history in the catalogue.
drop trigger history on organization.reference_unit;

-- The unit itself and everything under it. Ended units stay under their last known parent: their papers still have a keeper.
create function organization.below(root int) returns setof int
  language sql stable security definer set search_path = pg_catalog
as $$
  with recursive last_version as (
    select distinct on (unit_id) unit_id, parent_id
    from organization.unit_version
    where recorded_to = 'infinity'
    order by unit_id, valid_from desc
  ), reached as (
    select root as id
    union
    select v.unit_id from last_version v join reached r on v.parent_id = r.id
  )
  select id from reached
$$;
grant execute on function organization.below to app_all, app_few, app_many, app_public;
