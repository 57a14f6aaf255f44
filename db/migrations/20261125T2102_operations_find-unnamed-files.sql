-- Bytes are kept before the action that wants them says yes; what it refused is named by no row.
create schema files;
grant usage on schema files to app_all;

-- Which of these contents no row of any module names. By a convention instead of a list that could be forgotten: a column
-- that holds the SHA-256 of something is called sha256, or ends with _sha256.
create function files.unnamed(names text[]) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  holder record;
  named text[];
begin
  for holder in
    select n.nspname, c.relname, a.attname
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attname ~ '(^|_)sha256$' and a.atttypid = 'text'::regtype and not a.attisdropped
      and n.nspname !~ '^(pg_|information_schema$|graphile_worker)'
  loop
    execute format('select array(select %I from %I.%I where %1$I = any($1))', holder.attname, holder.nspname, holder.relname)
      into named using names;
    names := array(select unnest(names) except select unnest(named));
  end loop;
  return names;
end $$;
comment on function files.unnamed is 'Tệp không còn ai dùng — contents that may be removed once they are old enough';
revoke execute on function files.unnamed from public;
-- Background work, and nobody whose permissions end somewhere.
grant execute on function files.unnamed to app_all;
