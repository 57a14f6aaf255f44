-- Orders that no units of certain levels be established, divided … for a time; what was let through, what was stopped.

create table organization.freeze_order (
  id uuid primary key default gen_random_uuid(),
  number text not null check (length(number) between 1 and 120),
  issued_on date not null,
  issuer text not null check (length(issuer) between 2 and 200),
  title text not null check (length(title) between 3 and 300),
  scope_id int not null references organization.unit (id),
  levels text[] not null check (cardinality(levels) > 0),
  kinds text[] not null check (cardinality(kinds) > 0),
  first_day date not null,
  last_day date,
  lifted_on date,
  lift_basis text check (length(lift_basis) between 3 and 300),
  lift_reason text check (length(lift_reason) between 3 and 1000),
  note text not null default '' check (length(note) <= 2000),
  is_sample boolean not null default false,
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  unique (number, issued_on),
  check (first_day <= last_day),
  check ((lifted_on is null) = (lift_basis is null) and (lifted_on is null) = (lift_reason is null)),
  check (lifted_on >= first_day)
);
create index freeze_order_scope on organization.freeze_order (scope_id);
comment on table organization.freeze_order is 'Lệnh tạm dừng — kinds of event not to be decided for levels of unit below one unit, from a day';
comment on column organization.freeze_order.last_day is 'The last day on which it binds; null: no end is written';
comment on column organization.freeze_order.lifted_on is 'The first day on which it binds no more';
call access.open_to_read('organization.freeze_order');

create table organization.freeze_exception (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references organization.freeze_order (id),
  unit_id int not null references organization.unit (id),
  level text not null,
  kind text not null,
  what text not null check (length(what) between 3 and 300),
  reason text not null check (length(reason) between 3 and 1000),
  approver text not null check (length(approver) between 2 and 200),
  decision_number text not null check (length(decision_number) between 1 and 120),
  decided_on date not null,
  withdrawn_reason text check (length(withdrawn_reason) between 3 and 1000),
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null
);
create index freeze_exception_order on organization.freeze_exception (order_id);
create index freeze_exception_unit on organization.freeze_exception (unit_id);
comment on table organization.freeze_exception is 'Ngoại lệ — one event that an order lets through, with its reason and who approved it';
comment on column organization.freeze_exception.unit_id is 'The unit that may be changed, or under which one may begin';
call access.open_to_read('organization.freeze_exception');

create table organization.freeze_attempt (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references organization.freeze_order (id),
  exception_id uuid references organization.freeze_exception (id),
  proposal_id uuid not null,
  title text not null check (length(title) between 1 and 500),
  unit_id int references organization.unit (id),
  unit_name text not null,
  level text not null,
  kind text not null,
  decided_on date not null,
  outcome text not null check (outcome in ('refused', 'excepted')),
  account_id uuid not null,
  person_name text not null,
  at timestamptz not null,
  check ((outcome = 'excepted') = (exception_id is not null))
);
create index freeze_attempt_order on organization.freeze_attempt (order_id, at);
-- An exception is for one event: whoever comes second finds it used.
create unique index freeze_attempt_exception on organization.freeze_attempt (exception_id);
create index freeze_attempt_unit on organization.freeze_attempt (unit_id);
create index freeze_attempt_proposal on organization.freeze_attempt (proposal_id);
comment on table organization.freeze_attempt is 'Lần bị chặn, được ngoại lệ — what an order stopped or let through by an exception';
call access.open_to_read('organization.freeze_attempt');

-- Who proposes has his permission at his own unit; what became of it is written down all the same.
grant insert on organization.freeze_attempt to app_few, app_many;
create policy note_own on organization.freeze_attempt for insert to app_few, app_many with check (account_id = (select access.account()));
