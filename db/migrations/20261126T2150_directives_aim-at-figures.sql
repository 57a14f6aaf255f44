-- A figure needs something to be held against: how much, in what, at least or at most.
alter table directives.task
  add column target_figure numeric(18, 4) check (target_figure >= 0),
  add column target_unit text not null default '' check (length(target_unit) <= 40),
  add column target_direction text check (target_direction in ('at-least', 'at-most')),
  add constraint task_target_check check ((target_figure is null) = (target_direction is null) and (target_figure is not null or target_unit = ''));
comment on column directives.task.target_figure is 'Mức phải đạt — what typed figures and the measure are held against; null: none was set';

alter table directives.measure add column figure numeric(18, 4);
comment on column directives.measure.figure is 'A percentage of a rate, else the count, 1 or 0 of a yes or no; null: there was nothing to look at, or it failed';

-- What a lead body reported, and what was confirmed, stays as it was known then, whatever is computed later.
create table directives.report_measure (
  report_id uuid not null references directives.report (id) on delete cascade,
  moment text not null check (moment in ('reported', 'confirmed')),
  task_id uuid not null references directives.task (id) on delete cascade,
  key text not null,
  as_of date not null,
  known_at timestamptz not null,
  words text not null,
  figure numeric(18, 4),
  working jsonb not null,
  rows jsonb not null,
  frozen_at timestamptz not null,
  primary key (report_id, moment)
);
create index report_measure_task on directives.report_measure (task_id);
comment on table directives.report_measure is 'Số đo chốt theo báo cáo — the measure as it was known when a task was reported, and when the report was confirmed';
call access.protect_through('directives.report_measure', 'task_id', 'directives.task');
revoke update, delete on directives.report_measure from app_all, app_few, app_many, app_own;
