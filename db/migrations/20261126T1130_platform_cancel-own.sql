-- Whoever asked for a piece of work may stop it, without the right to stop that of others.
create function jobs.cancel_own(run_id uuid) returns boolean
  language sql security definer set search_path = pg_catalog
as $$
  select exists (select from jobs.run r where r.id = run_id and r.account_id = access.account()) and jobs.cancel(run_id)
$$;
grant execute on function jobs.cancel_own to app_all, app_few, app_many;
