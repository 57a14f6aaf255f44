-- Who did what through which door, and what each row was before and after. Written by the pipeline and one trigger; by nobody else.
create schema audit;

create table audit.entry (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid,
  door text not null,
  subject jsonb not null default '{}',
  scope text not null,
  address text,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  reason text,
  duration_ms int not null
);
create index entry_at on audit.entry (at);
create index entry_account on audit.entry (account_id, at);
create index entry_door on audit.entry (door, at);
comment on table audit.entry is 'Nhật ký truy cập — one row per request that is logged: actor, door, outcome';
comment on column audit.entry.subject is 'The ids the request named, never its content';

create table audit.change (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  entry_id uuid,
  account_id uuid,
  table_name text not null,
  row_key text,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb
);
create index change_row on audit.change (table_name, row_key);
create index change_entry on audit.change (entry_id);
comment on table audit.change is 'Lịch sử sửa đổi — one row per changed row, written by the history trigger';

-- Secrets never enter history.
create function audit.without_secrets(row_value jsonb) returns jsonb
  language sql immutable parallel safe strict
  return row_value - array['password_hash', 'token_hash'];

create function audit.keep_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then audit.without_secrets(to_jsonb(old)) end;
  new_row jsonb := case when tg_op <> 'DELETE' then audit.without_secrets(to_jsonb(new)) end;
begin
  if tg_op = 'UPDATE' and old_row = new_row then return null; end if;
  insert into audit.change (entry_id, account_id, table_name, row_key, operation, before, after)
  values (
    nullif(current_setting('noivu.entry', true), '')::uuid,
    nullif(current_setting('noivu.account', true), '')::uuid,
    tg_table_schema || '.' || tg_table_name,
    coalesce(new_row ->> 'id', old_row ->> 'id'),
    lower(tg_op), old_row, new_row);
  return null;
end $$;

create function audit.write_entry(
  id uuid, at timestamptz, account_id uuid, door text, subject jsonb, scope text, address text,
  outcome text, reason text, duration_ms int
) returns void
  language sql security definer set search_path = pg_catalog
begin atomic
  insert into audit.entry values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
end;
