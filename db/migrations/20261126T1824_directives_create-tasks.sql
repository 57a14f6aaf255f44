-- Documents that direct, their conclusions, the tasks that come of them and the life of each task.
create schema directives;

create table directives.document (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  kind text not null check (kind in ('notice', 'resolution', 'plan', 'directive', 'decision', 'letter')),
  number text collate vi not null default '' check (length(number) <= 60),
  symbol text not null default '' check (length(symbol) <= 60),
  issued_on date,
  meeting_on date,
  issuer text collate vi not null check (length(issuer) between 2 and 200),
  signer text collate vi not null default '' check (length(signer) <= 200),
  title text collate vi not null default '' check (length(title) <= 500),
  is_secret boolean not null default false,
  paper_id uuid,
  paper_version int,
  content text not null default '' check (length(content) <= 400000),
  par_year int check (par_year between 1990 and 2200),
  is_sample boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'registered')),
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  created_by_name text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  foreign key (paper_id, paper_version) references documents.version (document_id, ordinal),
  check ((paper_id is null) = (paper_version is null)),
  check (par_year is null or kind = 'plan'),
  -- Nothing of a secret document is entered but its number.
  check (not is_secret or (title = '' and signer = '' and content = '' and paper_id is null and number <> ''))
);
create index document_unit on directives.document (unit_id, issued_on desc);
create index document_paper on directives.document (paper_id, paper_version);
create index document_title on directives.document using gin (search.fold(title) gin_trgm_ops);
comment on table directives.document is 'Văn bản chỉ đạo — a notice, resolution, plan, directive, decision or letter whose conclusions become tasks';
comment on column directives.document.unit_id is 'Whose office registered it, splits it and follows it';
comment on column directives.document.number is 'Empty: the copy does not state it; nothing is invented';
comment on column directives.document.issued_on is 'Null: the copy does not state it';
comment on column directives.document.is_secret is 'A placeholder: its number and nothing else';
comment on column directives.document.par_year is 'Of a plan: the year whose plan of administrative reform of the unit it is';
comment on column directives.document.content is 'Its text as pasted, which points refer to by place';

create table directives.point (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references directives.document (id) on delete cascade,
  position int not null check (position between 1 and 10000),
  label text not null default '' check (length(label) <= 40),
  words text not null check (length(words) between 1 and 10000),
  page int check (page between 1 and 10000),
  starts_at int check (starts_at >= 0),
  ends_at int,
  outcome text not null default 'open' check (outcome in ('open', 'none', 'tasks')),
  reason text not null default '' check (length(reason) <= 1000),
  version int not null default 1,
  check ((starts_at is null) = (ends_at is null) and (ends_at is null or ends_at > starts_at)),
  check (outcome <> 'none' or reason <> '')
);
create index point_document on directives.point (document_id, position);
comment on table directives.point is 'Kết luận, điểm của văn bản — a passage as it stands there, and what comes of it: tasks, or none and why';

create table directives.task (
  id uuid primary key default gen_random_uuid(),
  document_id uuid references directives.document (id),
  point_id uuid references directives.point (id),
  parent_id uuid references directives.task (id),
  kind text not null check (kind in ('dated', 'dated-by-plan', 'standing', 'freeze', 'permission')),
  title text collate vi not null check (length(title) between 1 and 300),
  summary text not null default '' check (length(summary) <= 4000),
  measurable_result text not null default '' check (length(measurable_result) <= 2000),
  giver_unit_id int not null references organization.unit (id),
  unit_id int references organization.unit (id),
  coordinator_ids int[] not null default '{}',
  account_id uuid references identity.account (id),
  person_name text collate vi not null default '' check (length(person_name) <= 200),
  due_on date,
  first_due_on date,
  due_basis text not null default 'none' check (due_basis in ('stated', 'derived', 'proposed', 'none')),
  due_words text not null default '' check (length(due_words) <= 300),
  rhythm text check (rhythm in ('month', 'quarter', 'half-year', 'year')),
  linked_module text not null default '' check (length(linked_module) <= 40),
  measure_key text check (length(measure_key) between 3 and 80),
  binding jsonb,
  freeze_order_id uuid references organization.freeze_order (id),
  permission_id uuid,
  plan_document_id uuid references directives.document (id),
  replaced_by uuid references directives.document (id),
  state text not null default 'draft' check (
    state in ('draft', 'issued', 'accepted', 'disputed', 'in-progress', 'reported', 'done', 'in-force', 'suspended', 'cancelled', 'replaced')),
  issued_on date,
  accept_by date,
  closed_on date,
  is_sample boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  check (parent_id is null or parent_id <> id),
  check (state = 'draft' or (unit_id is not null and issued_on is not null)),
  check (kind <> 'standing' or state = 'draft' or rhythm is not null),
  check ((state in ('done', 'cancelled', 'replaced')) = (closed_on is not null)),
  check (kind not in ('freeze', 'permission') or state <> 'done'),
  check ((due_on is null) = (first_due_on is null))
);
create index task_document on directives.task (document_id);
create index task_point on directives.task (point_id);
create index task_parent on directives.task (parent_id);
create index task_giver on directives.task (giver_unit_id, state);
create index task_unit on directives.task (unit_id, state);
create index task_coordinators on directives.task using gin (coordinator_ids);
create index task_account on directives.task (account_id);
create index task_due on directives.task (due_on);
create index task_freeze_order on directives.task (freeze_order_id);
create index task_plan on directives.task (plan_document_id);
create index task_replaced_by on directives.task (replaced_by);
create index task_title on directives.task using gin (search.fold(title) gin_trgm_ops);
comment on table directives.task is 'Nhiệm vụ — what a conclusion asks of one lead body, by when, and how far it is; or an order or permission it switches on';
comment on column directives.task.giver_unit_id is 'Whose office confirms it; of a sub-task the lead body of its parent';
comment on column directives.task.coordinator_ids is 'Units that lend a hand: they see it once it is issued';
comment on column directives.task.due_on is 'The day as last extended; the first one and every other are kept in extensions';
comment on column directives.task.binding is 'What is to be ordered or permitted, until it is issued';
comment on column directives.task.plan_document_id is 'The plan that set the days of a task dated by one';

create table directives.charge (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directives.task (id) on delete cascade,
  unit_id int not null references organization.unit (id),
  from_day date not null,
  to_day date not null default 'infinity',
  why text not null default '' check (length(why) <= 1000),
  check (from_day <= to_day)
);
create index charge_task on directives.charge (task_id, from_day);
create index charge_unit on directives.charge (unit_id);
comment on table directives.charge is 'Cơ quan chủ trì theo thời gian — which body led a task from which day; the first day no longer ends it';

create table directives.extension (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directives.task (id) on delete cascade,
  asked_on date,
  asked_by_name text,
  reason text not null check (length(reason) between 3 and 2000),
  wanted_on date not null,
  old_due_on date not null,
  is_resumption boolean not null default false,
  decided_on date,
  is_granted boolean,
  new_due_on date,
  decided_by_name text,
  answer text not null default '' check (length(answer) <= 2000),
  check ((decided_on is null) = (is_granted is null)),
  check (is_granted is not true or new_due_on is not null)
);
create index extension_task on directives.extension (task_id);
create unique index extension_open on directives.extension (task_id) where decided_on is null;
comment on table directives.extension is 'Gia hạn — a later day asked for or given, who and why; the old day is kept';
comment on column directives.extension.asked_on is 'Null: the giver moved the day by himself';

create table directives.periodic_report (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directives.task (id) on delete cascade,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  unique (task_id, period_from),
  check (period_from <= period_to)
);
comment on table directives.periodic_report is 'Báo cáo định kỳ phải gửi — of a standing duty: for which period, due when';

create table directives.report (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directives.task (id) on delete cascade,
  kind text not null check (kind in ('progress', 'completion', 'periodic')),
  periodic_id uuid references directives.periodic_report (id),
  words text not null check (length(words) between 3 and 4000),
  figure numeric(18, 4),
  percent int check (percent between 0 and 100),
  reported_on date not null,
  reported_at timestamptz not null,
  reported_by uuid not null,
  reported_by_name text not null,
  unit_id int not null references organization.unit (id),
  outcome text check (outcome in ('accepted', 'returned')),
  decided_on date,
  decided_by_name text,
  answer text not null default '' check (length(answer) <= 2000),
  check ((outcome is null) = (decided_on is null)),
  check ((kind = 'periodic') = (periodic_id is not null)),
  check (kind <> 'progress' or outcome is null)
);
create index report_task on directives.report (task_id, reported_at);
create index report_periodic on directives.report (periodic_id);
create index report_unit on directives.report (unit_id);
create unique index report_waiting on directives.report (task_id) where kind = 'completion' and outcome is null;
comment on table directives.report is 'Báo cáo thực hiện — progress, completion or the report of a period, made on which day, and what the giver said of it';

create table directives.proof (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directives.task (id) on delete cascade,
  report_id uuid references directives.report (id),
  document_id uuid not null,
  document_version int not null,
  added_at timestamptz not null,
  added_by_name text not null,
  unique (task_id, document_id),
  foreign key (document_id, document_version) references documents.version (document_id, ordinal)
);
create index proof_report on directives.proof (report_id);
create index proof_document on directives.proof (document_id, document_version);
comment on table directives.proof is 'Tài liệu chứng minh, sản phẩm — a document that proves what was done for a task; with its report once that is made';

create table directives.step (
  id bigint generated always as identity primary key,
  task_id uuid not null references directives.task (id) on delete cascade,
  step text not null check (length(step) between 2 and 40),
  taken_on date not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  words text not null default '' check (length(words) <= 4000)
);
create index step_task on directives.step (task_id, id);
comment on table directives.step is 'Diễn biến nhiệm vụ — what happened to it, when, by whom, why; only ever added to';

-- A task is seen by the office that gave it and, once issued, by its lead and coordinating bodies; it is changed by the giver
-- through the giver's doors and by the lead body through its own.
create function directives.may_write(giver_unit_id int, unit_id int, parent_id uuid, state text) returns boolean
  language sql stable
  return case access.permission()
    when 'directives.register' then giver_unit_id = any (access.units())
    when 'directives.work' then (unit_id = any (access.units()) and state <> 'draft') or (parent_id is not null and giver_unit_id = any (access.units()))
    else false end;
grant execute on function directives.may_write to app_few, app_many;

call access.protect('directives.task');
drop policy scope_few on directives.task;
drop policy scope_many on directives.task;
create policy scope_few on directives.task for select to app_few
  using (giver_unit_id = any ((select access.units())::int[])
    or (state <> 'draft' and (unit_id = any ((select access.units())::int[]) or coordinator_ids && (select access.units())::int[])));
create policy scope_many on directives.task for select to app_many
  using (giver_unit_id in (select unnest(access.units()))
    or (state <> 'draft' and (unit_id in (select unnest(access.units())) or coordinator_ids && (select access.units())::int[])));
create policy adds on directives.task for insert to app_few, app_many
  with check (directives.may_write(giver_unit_id, unit_id, parent_id, state));
create policy changes on directives.task for update to app_few, app_many
  using (directives.may_write(giver_unit_id, unit_id, parent_id, state))
  with check (directives.may_write(giver_unit_id, unit_id, parent_id, state));
create policy removes on directives.task for delete to app_few, app_many
  using (state = 'draft' and directives.may_write(giver_unit_id, unit_id, parent_id, state));
create policy scope_own on directives.task for select to app_own using (account_id = (select access.account()) and state <> 'draft');
create policy own_hand on directives.task for update to app_own
  using (account_id = (select access.account()) and (select access.permission()) = 'directives.report-own')
  with check (account_id = (select access.account()));
call access.let_in('directives.task', 'select, update', 'app_own');

-- A document is seen by whose office registered it, and by whoever sees a task of it.
call access.protect('directives.document');
create policy by_task_few on directives.document for select to app_few, app_many, app_own
  using (exists (select from directives.task t where t.document_id = document.id));
call access.let_in('directives.document', 'select', 'app_own');
call access.protect_through('directives.point', 'document_id', 'directives.document');
call access.protect_through('directives.charge', 'task_id', 'directives.task');
call access.protect_through('directives.extension', 'task_id', 'directives.task');
call access.protect_through('directives.periodic_report', 'task_id', 'directives.task');
call access.protect_through('directives.report', 'task_id', 'directives.task');
call access.protect_through('directives.proof', 'task_id', 'directives.task');
call access.protect_through('directives.step', 'task_id', 'directives.task');
revoke insert, update, delete on directives.point, directives.charge, directives.extension, directives.periodic_report from app_own;
revoke update, delete on directives.step from app_all, app_few, app_many, app_own;
revoke update, delete on directives.report, directives.proof from app_own;

-- What proves a task, and the paper of a document, are read by whoever sees the task, through the doors of directives alone.
create policy directives on documents.document for select to app_few, app_many, app_own
  using ((select split_part(access.permission(), '.', 1)) = 'directives' and (
    exists (select from directives.proof p where p.document_id = document.id)
    or exists (select from directives.document d where d.paper_id = document.id)));
