-- Accounts for people at units, what they may do where, and how they come in.
-- A stranger reaches these tables only through the narrow functions of the next files.
create schema identity;

create table identity.account (
  id uuid primary key default gen_random_uuid(),
  user_name text not null unique check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  full_name text collate vi not null check (length(full_name) between 1 and 120),
  unit_id int references organization.unit (id),
  email text check (length(email) <= 200),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean not null default false,
  valid_from date not null default ((now() at time zone 'Asia/Ho_Chi_Minh')::date),
  valid_to date,
  created_at timestamptz not null default now(),
  version int not null default 1
);
create index account_unit on identity.account (unit_id);
comment on table identity.account is 'Tài khoản — a person who may sign in; ended, never deleted';
comment on column identity.account.unit_id is 'Null: belongs to the system, not to a unit; seen only by whoever administers everywhere';
comment on column identity.account.password_hash is 'argon2id; null until the one-time link is used';
comment on column identity.account.must_change_password is 'Set with a password somebody else knows: the account may do nothing until it is changed';
comment on column identity.account.valid_to is 'First day the account no longer holds; null while it does';
call access.protect('identity.account', 'unit_id');

create table identity.permission (
  key text primary key check (key ~ '^[a-z]+\.[a-z-]+$'),
  name text collate vi not null
);
comment on table identity.permission is 'Quyền — a permission as doors name it, with its Vietnamese name';
call access.open_to_read('identity.permission');

create table identity.role (
  key text primary key check (key ~ '^[a-z-]+$'),
  name text collate vi not null,
  description text not null default '',
  for_units boolean not null,
  ordinal int not null default 0
);
comment on table identity.role is 'Vai trò — a named set of permissions';
comment on column identity.role.for_units is 'A unit''s administrator may give it within his unit; the others only whoever administers everywhere';
call access.open_to_read('identity.role');

create table identity.role_permission (
  role text not null references identity.role (key),
  permission text not null references identity.permission (key),
  primary key (role, permission)
);
create index role_permission_permission on identity.role_permission (permission);
comment on table identity.role_permission is 'Quyền của vai trò — what a role may do';
call access.open_to_read('identity.role_permission');

create table identity.grant (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id),
  role text not null references identity.role (key),
  unit_id int references organization.unit (id),
  with_below boolean not null default true,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  granted_by uuid references identity.account (id),
  reason text check (length(reason) <= 500),
  ended_by uuid references identity.account (id),
  end_reason text check (length(end_reason) <= 500),
  created_at timestamptz not null default now(),
  constraint grant_once exclude using gist (
    account_id with =, role with =, (coalesce(unit_id, 0)) with =, daterange(valid_from, valid_to) with &&)
);
create index grant_account on identity.grant (account_id);
create index grant_role on identity.grant (role);
create index grant_unit on identity.grant (unit_id);
create index grant_granted_by on identity.grant (granted_by);
create index grant_ended_by on identity.grant (ended_by);
comment on table identity.grant is 'Giao vai trò — who holds which role where, from when to when';
comment on column identity.grant.unit_id is 'Null: in the whole system (toàn hệ thống)';
comment on column identity.grant.valid_to is 'First day it no longer holds; null without end';
call access.protect_through('identity.grant', 'account_id', 'identity.account');

-- Under the rule in rules/granting.ts: even a forgotten check cannot give more than the door's scope reaches.
create policy grant_within_insert on identity.grant as restrictive for insert to app_few, app_many
  with check (
    exists (select from identity.role r where r.key = role and r.for_units)
    and unit_id in (select unnest(access.units()))
    and (not with_below or not exists (select organization.below(unit_id) except select unnest(access.units()))));
create policy grant_within_update on identity.grant as restrictive for update to app_few, app_many
  using (unit_id in (select unnest(access.units())))
  with check (unit_id in (select unnest(access.units())));

create table identity.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  account_id uuid not null references identity.account (id),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  address text,
  device text
);
create index session_account on identity.session (account_id, created_at);
comment on table identity.session is 'Phiên đăng nhập — a signed-in browser; the token itself is nowhere kept';
comment on column identity.session.expires_at is 'Absolute limit; the idle limit is identity.idle_limit()';
comment on column identity.session.device is 'What the browser calls itself, for the person to recognise it';
call access.protect_own('identity.session');
-- Being seen is not a change: only opening and ending a session enter history.
drop trigger history on identity.session;
create trigger history after insert or delete or update of ended_at on identity.session
  for each row execute function audit.keep_change();

create table identity.one_time_link (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id),
  kind text not null check (kind in ('invitation', 'reset')),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  created_by uuid references identity.account (id),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index one_time_link_account on identity.one_time_link (account_id);
create index one_time_link_created_by on identity.one_time_link (created_by);
comment on table identity.one_time_link is 'Đường dẫn dùng một lần — invitation or reset by which a person sets his password';
call access.protect_through('identity.one_time_link', 'account_id', 'identity.account');

create table identity.demo_account (
  user_name text primary key,
  full_name text not null,
  role text not null,
  unit_name text not null,
  password text not null,
  ordinal int not null
);
comment on table identity.demo_account is 'Tài khoản mẫu — offered on the sign-in page; filled by the demo alone, empty in production';
call access.open_to_public('identity.demo_account');

-- No role may read or write the next two: only functions that run as their owner.
create table identity.attempt (
  key text primary key,
  failures int not null default 0 check (failures >= 0),
  last_failed_at timestamptz,
  touched_at timestamptz not null
);
create index attempt_touched on identity.attempt (touched_at);
comment on table identity.attempt is 'Lần thử đăng nhập sai — failures by account and by address, for the growing delay';
comment on column identity.attempt.key is 'account: and a hash, because people type passwords into the wrong field; or address: and the address';
alter table identity.attempt enable row level security;

create table identity.common_password (
  word text primary key
);
comment on table identity.common_password is 'Mật khẩu phổ biến — folded forms that no password may have';
alter table identity.common_password enable row level security;
