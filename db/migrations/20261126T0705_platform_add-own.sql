-- The fifth width: one's own record. And what a door opens besides rows: the sensitive parts of a record (docs/adr/0042).
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_own') then
    create role app_own nologin noinherit;
  end if;
  grant app_own to noivu_app;
end $$;

-- The permission the door asked for, set by the pipeline for this transaction alone. '*' is the system's own work.
create function access.permission() returns text
  language sql stable parallel safe
  return coalesce(current_setting('noivu.permission', true), '');

-- Whatever everybody signed in may read or run, the owner of a record may too.
do $$
declare
  open record;
begin
  for open in select nspname from pg_namespace where has_schema_privilege('app_few', oid, 'usage') and nspname not in ('pg_catalog', 'information_schema', 'public') loop
    execute format('grant usage on schema %I to app_own', open.nspname);
  end loop;
  for open in select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'public') and p.prokind = 'f' and has_function_privilege('app_few', p.oid, 'execute') loop
    execute format('grant execute on function %s to app_own', open.name);
  end loop;
  for open in select polrelid::regclass::text as name, polname from pg_policy where polname in ('open_to_read', 'scope_own') loop
    execute format('alter policy %I on %s to app_few, app_many, app_own', open.polname, open.name);
    execute format('grant select on %s to app_own', open.name);
  end loop;
end $$;
grant execute on function access.permission to app_all, app_few, app_many, app_own, app_public;

create or replace procedure access.open_to_read(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format('create policy open_to_read on %s for select to app_few, app_many, app_own using (true)', target);
  call access.let_in(target, 'select, insert, update, delete', 'app_all');
  call access.let_in(target, 'select', 'app_few, app_many, app_own');
  call access.keep_history(target);
end $$;

-- The owner of a parent sees and writes its children, where the parent lets him in.
create or replace procedure access.protect_through(target regclass, parent_column text, parent regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  execute format(
    'create policy scope_parent on %1$s to app_few, app_many, app_own using (exists (select from %3$s parent where parent.id = %4$s.%2$I)) with check (exists (select from %3$s parent where parent.id = %4$s.%2$I))',
    target, parent_column, parent, (select quote_ident(relname) from pg_class where oid = target));
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many, app_own');
  call access.keep_history(target);
end $$;
