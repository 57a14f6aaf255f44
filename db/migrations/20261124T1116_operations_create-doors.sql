-- What an administrator may do to background work: ask again for what failed, cancel what waits or runs.
create function jobs.cancel(run_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  cancelled boolean;
begin
  update jobs.run set state = 'cancelled', ended_at = now() where id = run_id and state in ('waiting', 'running', 'failed');
  cancelled := found;
  -- Work that has not begun leaves the queue; running work stops at its next report of progress.
  perform graphile_worker.permanently_fail_jobs(array(
    select id from graphile_worker._private_jobs where locked_at is null and payload ->> 'run' = run_id::text), 'cancelled');
  return cancelled;
end $$;

create function jobs.retry(run_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  job bigint;
begin
  select id into job from graphile_worker._private_jobs where payload ->> 'run' = run_id::text;
  if job is null then return false; end if;
  update jobs.run set state = 'waiting', ended_at = null where id = run_id and state = 'failed';
  if not found then return false; end if;
  perform graphile_worker.reschedule_jobs(array[job], run_at := now(), attempts := 0);
  return true;
end $$;
-- A permission held everywhere only: these reach every person's work.
grant execute on function jobs.cancel, jobs.retry to app_all;
