-- What other modules compute for tasks is computed in the background, by the system, and read by whoever sees the task.
create table directives.measure (
  task_id uuid primary key references directives.task (id) on delete cascade,
  key text not null,
  state text not null check (state in ('computed', 'failed')),
  as_of date not null,
  known_at timestamptz not null,
  words text not null default '',
  working jsonb not null default '[]',
  rows jsonb not null default '[]'
);
comment on table directives.measure is 'Số đo tự tính của nhiệm vụ — the newest value that a module of the program computed, with its working';
call access.protect_through('directives.measure', 'task_id', 'directives.task');
revoke insert, update, delete on directives.measure from app_few, app_many, app_own;
