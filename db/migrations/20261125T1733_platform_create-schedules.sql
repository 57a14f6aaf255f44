-- Work that repeats: one row a schedule, so that the list of work shows how it stands and is not flooded by it.
alter table jobs.run add column schedule text unique;
comment on column jobs.run.schedule is 'Lịch: the schedule that asks for this again and again; null for work asked for once';

-- Progress is not a change: only beginning, ending, failing and cancelling enter history.
drop trigger history on jobs.run;
create trigger history after insert or delete or update of state on jobs.run
  for each row execute function audit.keep_change();

-- One firing of a schedule, due at an instant. A firing that a later run already covers asks for nothing, so that a day of
-- missed firings is one run; work that failed is tried again at once; work that waits or runs is left alone.
-- @returns whether the firing asked for work.
create function jobs.fire(schedule text, task text, label text, payload jsonb, due timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog
as $$
#variable_conflict use_variable
declare
  kept jobs.run;
  job record;
begin
  insert into jobs.run as r (schedule, task, label, state) values (schedule, task, label, 'cancelled')
    on conflict on constraint run_schedule_key do update set task = excluded.task, label = excluded.label
    returning r.* into kept;
  select j.id, j.locked_at, j.attempts < j.max_attempts as is_alive into job
    from graphile_worker._private_jobs j where j.payload ->> 'run' = kept.id::text;
  if kept.started_at >= due and (kept.state in ('done', 'running') or (kept.state = 'failed' and job.is_alive)) then
    return false;
  end if;
  if job.locked_at is not null or (kept.state = 'waiting' and job.is_alive) then return false; end if;
  update jobs.run r
    set state = 'waiting', created_at = now(), started_at = null, ended_at = null, done = 0, total = null, answer = null,
      attempts = case when kept.state = 'failed' then r.attempts else 0 end
    where r.id = kept.id;
  if job.id is not null then
    perform graphile_worker.reschedule_jobs(array[job.id], run_at := now(), attempts := 0);
  else
    perform graphile_worker.add_job(task, payload := json_build_object('run', kept.id, 'input', payload), max_attempts := 5);
  end if;
  return true;
end $$;
revoke execute on function jobs.fire from public;
-- Schedules fire as the system, everywhere.
grant execute on function jobs.fire to app_all;
