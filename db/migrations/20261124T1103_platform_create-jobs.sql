-- Background work: enqueued inside the caller's transaction, with progress that a page can show.
create schema jobs;

create table jobs.run (
  id uuid primary key default gen_random_uuid(),
  task text not null,
  label text not null,
  account_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done int not null default 0 check (done >= 0),
  total int check (total >= 0),
  attempts int not null default 0,
  last_error text,
  answer jsonb,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz
);
create index run_account on jobs.run (account_id, created_at);
create index run_state on jobs.run (state, created_at);
comment on table jobs.run is 'Việc chạy nền — one row per task asked for: progress, outcome, last error';
call access.protect_own('jobs.run');

-- The application may not touch the runner's own tables: this is the only way in.
create function jobs.enqueue(task text, label text, payload jsonb, job_key text default null) returns uuid
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  run_id uuid;
begin
  insert into jobs.run (task, label, account_id) values (task, label, access.account()) returning id into run_id;
  perform graphile_worker.add_job(
    task, payload := json_build_object('run', run_id, 'input', payload), max_attempts := 5, job_key := job_key);
  return run_id;
end $$;
grant execute on function jobs.enqueue to app_all, app_few, app_many;
