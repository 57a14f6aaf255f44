-- What the program tells a person: once, in words, with the place where it is dealt with.
create schema notices;

create table notices.notice (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id),
  key text not null check (length(key) between 1 and 200),
  kind text not null check (kind in ('deadline', 'task', 'result', 'message')),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) <= 2000),
  path text not null check (path ~ '^/([^/\\]|$)'),
  is_urgent boolean not null default false,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (account_id, key)
);
create index notice_account on notices.notice (account_id, created_at);
create index notice_unread on notices.notice (account_id) where read_at is null;
comment on table notices.notice is 'Thông báo — what one person is told, once; never deleted: it shows that he was told';
comment on column notices.notice.key is 'What it is about: the same key is told to a person once, however often it is asked for';
comment on column notices.notice.path is 'Place inside the program, never another site';
comment on column notices.notice.is_urgent is 'Due within a day: its letter does not wait for the morning';
call access.protect_own('notices.notice');
-- One way in, and what was told stays as it was told: its reader marks it read, no more.
revoke insert, update, delete on notices.notice from app_all, app_few, app_many;
grant update (read_at) on notices.notice to app_all, app_few, app_many;
-- Being read is not a change: only telling enters history.
drop trigger history on notices.notice;
create trigger history after insert or delete on notices.notice
  for each row execute function audit.keep_change();

-- Tells accounts, whatever the scope of who tells. @returns how many had not been told yet.
-- In the order of ids, so that two who tell the same people do not wait for each other in a circle.
create function notices.tell(
  accounts uuid[], key text, kind text, title text, body text, path text, is_urgent boolean, at timestamptz
) returns int
  language sql security definer set search_path = pg_catalog
  begin atomic
    with told as (
      insert into notices.notice (account_id, key, kind, title, body, path, is_urgent, created_at)
        select a.id, $2, $3, $4, $5, $6, $7, $8 from identity.account a
          where a.id = any ($1) and (a.valid_to is null or a.valid_to > identity.day_of($8))
          order by a.id
        on conflict do nothing
        returning 1)
    select count(*)::int from told;
  end;
revoke execute on function notices.tell from public;
grant execute on function notices.tell to app_few, app_many, app_all;
