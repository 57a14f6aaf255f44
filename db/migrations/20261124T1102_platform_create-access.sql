-- The second lock: rows outside the actor's units do not exist for him.
-- One role per width of scope, because one policy for everybody is slow at one end or the other (docs/adr/0004).
create schema access;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['app_all', 'app_few', 'app_many', 'app_public'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
  -- Owns nothing, inherits nothing; the password is set at start by whoever opens the database.
  if not exists (select from pg_roles where rolname = 'noivu_app') then
    create role noivu_app login noinherit;
  end if;
  grant app_all, app_few, app_many, app_public to noivu_app;
  execute format('grant connect on database %I to noivu_app', current_database());
end $$;

revoke create on schema public from public;
grant usage on schema access, search, audit to app_all, app_few, app_many, app_public;
grant execute on function audit.write_entry to app_all, app_few, app_many, app_public;

-- The units where the actor holds the door's permission, set by the pipeline for this transaction alone.
create function access.units() returns int[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('noivu.units', true), '')::int[], '{}');

create function access.account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('noivu.account', true), '')::uuid;

create procedure access.keep_history(target regclass)
  language plpgsql as $$
begin
  execute format('create trigger history after insert or update or delete on %s for each row execute function audit.keep_change()', target);
end $$;

create procedure access.let_in(target regclass, rights text, roles text)
  language plpgsql as $$
begin
  execute format('grant usage on schema %I to %s', (select nspname from pg_class join pg_namespace n on n.oid = relnamespace where pg_class.oid = target), roles);
  execute format('grant %s on %s to %s', rights, target, roles);
end $$;

-- Rows belong to a unit.
create procedure access.protect(target regclass, unit_column text default 'unit_id')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format('create policy scope_few on %1$s to app_few using (%2$I = any ((select access.units())::int[])) with check (%2$I = any ((select access.units())::int[]))', target, unit_column);
  execute format('create policy scope_many on %1$s to app_many using (%2$I in (select unnest(access.units()))) with check (%2$I in (select unnest(access.units())))', target, unit_column);
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many');
  call access.keep_history(target);
end $$;

-- Rows follow their parent: whoever sees the parent sees the child, and nobody hangs a child on a hidden parent.
create procedure access.protect_through(target regclass, parent_column text, parent regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format(
    'create policy scope_parent on %1$s to app_few, app_many using (exists (select from %3$s parent where parent.id = %4$s.%2$I)) with check (exists (select from %3$s parent where parent.id = %4$s.%2$I))',
    target, parent_column, parent, (select quote_ident(relname) from pg_class where oid = target));
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many');
  call access.keep_history(target);
end $$;

-- Rows belong to one person: himself, or whoever holds the door's permission everywhere.
create procedure access.protect_own(target regclass, account_column text default 'account_id')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format('create policy scope_own on %1$s to app_few, app_many using (%2$I = (select access.account())) with check (%2$I = (select access.account()))', target, account_column);
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many');
  call access.keep_history(target);
end $$;

-- Common knowledge: every signed-in person reads, only a permission held everywhere writes.
create procedure access.open_to_read(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format('create policy open_to_read on %s for select to app_few, app_many using (true)', target);
  call access.let_in(target, 'select, insert, update, delete', 'app_all');
  call access.let_in(target, 'select', 'app_few, app_many');
  call access.keep_history(target);
end $$;

-- As above, and strangers read too.
create procedure access.open_to_public(target regclass)
  language plpgsql as $$
begin
  call access.open_to_read(target);
  execute format('create policy open_to_public on %s for select to app_public using (true)', target);
  call access.let_in(target, 'select', 'app_public');
end $$;

-- History is read only by whoever may read all of it.
alter table audit.entry enable row level security;
alter table audit.change enable row level security;
create policy scope_all on audit.entry for select to app_all using (true);
create policy scope_all on audit.change for select to app_all using (true);
grant select on audit.entry, audit.change to app_all;

-- A function is closed until a line opens it: one that runs as its owner would otherwise be a door without a lock.
revoke execute on all routines in schema access, audit, search from public;
grant execute on function access.units, access.account, search.fold to app_all, app_few, app_many, app_public;
alter default privileges revoke execute on routines from public;
