-- The ten per cent cut: its base frozen by name, targets of each year; what is done is counted from events, never entered.
create table reorganization.cut_plan (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (length(name) between 3 and 200),
  scope_id int not null references organization.unit (id),
  base_day date not null,
  first_year int not null check (first_year between 2000 and 2100),
  last_year int not null check (last_year between 2000 and 2100),
  percent int not null check (percent between 0 and 1000000),
  legal_basis text not null check (length(legal_basis) between 3 and 300),
  is_sample boolean not null default false,
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  check (first_year <= last_year)
);
create index cut_plan_scope on reorganization.cut_plan (scope_id);
comment on table reorganization.cut_plan is 'Kế hoạch tinh gọn — by how many per cent public service units below one unit are to be fewer than on the base day';
comment on column reorganization.cut_plan.percent is 'Ten-thousandths of a percent: ten per cent is 100000';
call access.open_to_read('reorganization.cut_plan');

create table reorganization.cut_base (
  plan_id uuid not null references reorganization.cut_plan (id),
  unit_id int not null references organization.unit (id),
  unit_name text not null,
  manager_id int references organization.unit (id),
  manager_name text not null,
  level text not null check (level in ('province', 'district', 'commune')),
  field text,
  autonomy text,
  budget_people int,
  is_counted boolean not null,
  why text not null default '' check (length(why) <= 500),
  version int not null default 1,
  primary key (plan_id, unit_id)
);
create index cut_base_unit on reorganization.cut_base (unit_id);
create index cut_base_manager on reorganization.cut_base (manager_id);
comment on table reorganization.cut_base is 'Số gốc — a unit of the base day as it was then; what is not counted says why';
call access.open_to_read('reorganization.cut_base');

create table reorganization.cut_target (
  plan_id uuid not null references reorganization.cut_plan (id),
  year int not null check (year between 2000 and 2100),
  number int not null check (number between 0 and 100000),
  primary key (plan_id, year)
);
comment on table reorganization.cut_target is 'Chỉ tiêu năm — how many units are to be fewer by the end of a year than a year before';
call access.open_to_read('reorganization.cut_target');
