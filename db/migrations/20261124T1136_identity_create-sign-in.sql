-- The doors in the wall: what a request may ask before anybody is known, and what a person may do to his own account.
-- Each runs as its owner with a fixed search path, and is granted only to the roles that need it.

create function identity.idle_limit() returns interval
  language sql immutable parallel safe
  return interval '8 hours';

create function identity.day_of(at timestamptz) returns date
  language sql immutable parallel safe
  return (at at time zone 'Asia/Ho_Chi_Minh')::date;

-- Runs first in every request, as the login role: who is it, and where does he hold the permission this door asks for.
-- No row: a stranger. Being seen is written at most once a minute, and never waits for another request of the same session.
create function identity.enter(token_hash bytea, permission text, at timestamptz)
  returns table (account_id uuid, full_name text, unit_id int, everywhere boolean, units int[])
  language plpgsql security definer set search_path = pg_catalog
as $$
#variable_conflict use_variable
declare
  today date := identity.day_of(at);
  found_session record;
begin
  select s.id, s.last_seen_at, a.must_change_password, a.id as account_id, a.full_name, a.unit_id into found_session
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_hash = enter.token_hash and s.ended_at is null and s.expires_at > at
      and s.last_seen_at > at - identity.idle_limit() and (a.valid_to is null or a.valid_to > today);
  if not found then return; end if;
  if found_session.last_seen_at < at - interval '1 minute' then
    update identity.session s set last_seen_at = at
      where s.id = (select l.id from identity.session l where l.id = found_session.id for update skip locked);
  end if;
  account_id := found_session.account_id;
  full_name := found_session.full_name;
  unit_id := found_session.unit_id;
  everywhere := false;
  units := '{}';
  if permission is not null and not found_session.must_change_password then
    select coalesce(bool_or(g.unit_id is null), false),
        coalesce(array_agg(distinct reached.id) filter (where reached.id is not null), '{}')
      into everywhere, units
      from identity.grant g
      join identity.role_permission p on p.role = g.role and p.permission = enter.permission
      left join lateral (
        select g.unit_id as id where g.unit_id is not null
        union all
        select b from organization.below(g.unit_id) b where g.with_below and g.unit_id is not null
      ) reached on true
      where g.account_id = enter.account_id and g.valid_from <= today and (g.valid_to is null or g.valid_to > today);
  end if;
  return next;
end $$;

-- What the account may do, for its own menu: every permission with the units where it is held.
create function identity.own_permissions(today date)
  returns table (permission text, everywhere boolean, units int[])
  language sql stable security definer set search_path = pg_catalog
as $$
  select p.permission, bool_or(g.unit_id is null),
      coalesce(array_agg(distinct reached.id) filter (where reached.id is not null), '{}')
    from identity.grant g
    join identity.account a on a.id = g.account_id and not a.must_change_password
    join identity.role_permission p on p.role = g.role
    left join lateral (
      select g.unit_id as id where g.unit_id is not null
      union all
      select b from organization.below(g.unit_id) b where g.with_below and g.unit_id is not null
    ) reached on true
    where g.account_id = access.account() and g.valid_from <= today and (g.valid_to is null or g.valid_to > today)
    group by p.permission
    order by p.permission
$$;

-- The row of the signed-in person himself.
create function identity.own_account() returns setof identity.account
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select * from identity.account where id = access.account();
  end;

-- What sign-in compares with; no row for an unknown, uninvited or ended account.
create function identity.credentials_of(user_name text, at timestamptz)
  returns table (account_id uuid, password_hash text)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select a.id, a.password_hash from identity.account a
      where a.user_name = $1 and a.password_hash is not null and (a.valid_to is null or a.valid_to > identity.day_of(at));
  end;

-- Locks a counter of attempts until the transaction ends, so that guesses come one after another.
create function identity.lock_attempts(key text, at timestamptz) returns setof identity.attempt
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  delete from identity.attempt a where a.ctid in (
    select old.ctid from identity.attempt old where old.touched_at < at - interval '2 days' limit 100 for update skip locked);
  return query
    insert into identity.attempt as a (key, touched_at) values (lock_attempts.key, at)
      on conflict on constraint attempt_pkey do update set touched_at = at
      returning a.*;
end $$;

create function identity.attempts_of(key text) returns setof identity.attempt
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select * from identity.attempt a where a.key = $1;
  end;

create function identity.keep_attempts(key text, failures int, last_failed_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    update identity.attempt a set failures = $2, last_failed_at = $3 where a.key = $1;
  end;

-- A new session; the one the browser came with ends, so that a token planted before sign-in is worth nothing after it.
create function identity.open_session(
  account uuid, token_hash bytea, replaced bytea, at timestamptz, expires_at timestamptz, address text, device text
) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    update identity.session s set ended_at = at where s.token_hash = replaced and s.ended_at is null;
    insert into identity.session (token_hash, account_id, created_at, last_seen_at, expires_at, address, device)
      values (token_hash, account, at, at, expires_at, address, device);
  end;

create function identity.end_session(token_hash bytea, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    update identity.session s set ended_at = at where s.token_hash = $1 and s.ended_at is null;
  end;

create function identity.change_own_password(new_hash text, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    update identity.account
      set password_hash = new_hash, password_changed_at = at, must_change_password = false
      where id = access.account();
  end;

-- Locks the link, so that two browsers with the same link use it once.
create function identity.link_of(token_hash bytea, at timestamptz)
  returns table (kind text, user_name text, full_name text, unit_name text, expires_at timestamptz, used_at timestamptz, revoked_at timestamptz)
  language sql security definer set search_path = pg_catalog
  begin atomic
    select l.kind, a.user_name, a.full_name,
        (select v.full_name from organization.unit_version v
          where v.unit_id = a.unit_id and v.recorded_to = 'infinity' and v.valid_from <= identity.day_of(at)
          order by v.valid_from desc limit 1),
        l.expires_at, l.used_at, l.revoked_at
      from identity.one_time_link l join identity.account a on a.id = l.account_id
      where l.token_hash = $1 and (a.valid_to is null or a.valid_to > identity.day_of(at))
      for update of l;
  end;

-- Sets the password, if the link still opens. @returns whether it did.
create function identity.use_link(token_hash bytea, new_hash text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  owner uuid;
begin
  update identity.one_time_link l set used_at = at
    where l.token_hash = use_link.token_hash and l.used_at is null and l.revoked_at is null and l.expires_at > at
    returning l.account_id into owner;
  if owner is null then return false; end if;
  update identity.account
    set password_hash = new_hash, password_changed_at = at, must_change_password = false
    where id = owner and (valid_to is null or valid_to > identity.day_of(at));
  return found;
end $$;

create function identity.is_common_password(forms text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select exists (select from identity.common_password where word = any (forms));
  end;

create function identity.load_common_passwords(words text[]) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into identity.common_password select distinct unnest(words) on conflict do nothing;
  end;

-- Whoever changes a password, or ends an account, ends its sessions and its open links with it: nothing can forget to.
create function identity.close_what_was_open() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  update identity.session set ended_at = now() where account_id = new.id and ended_at is null;
  update identity.one_time_link set revoked_at = now() where account_id = new.id and used_at is null and revoked_at is null;
  return null;
end $$;
create trigger close_what_was_open after update of password_hash, valid_to on identity.account
  for each row when (old.password_hash is distinct from new.password_hash or (old.valid_to is null and new.valid_to is not null))
  execute function identity.close_what_was_open();

-- Whether the instance still waits for its first person: nobody can sign in yet.
create function identity.awaits_first_person() returns boolean
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select not exists (select from identity.account where password_hash is not null);
  end;

revoke execute on all functions in schema identity from public;
grant usage on schema identity to noivu_app, app_public, app_few, app_many, app_all;
grant execute on function identity.enter to noivu_app;
grant execute on function identity.idle_limit, identity.day_of, identity.own_account, identity.own_permissions
  to app_public, app_few, app_many, app_all;
-- Public doors run as app_public for strangers and as app_few for whoever is signed in.
grant execute on function identity.credentials_of, identity.lock_attempts, identity.attempts_of, identity.keep_attempts, identity.open_session,
  identity.end_session, identity.change_own_password, identity.link_of, identity.use_link, identity.is_common_password
  to app_public, app_few;
grant execute on function identity.load_common_passwords, identity.awaits_first_person to app_all;
