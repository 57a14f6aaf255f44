-- A day on which many units ended: who keeps for whom where it is not told by itself, and the carrying out.
create table reorganization.transition (
  day date primary key,
  run_id uuid not null,
  started_at timestamptz not null,
  started_by_name text not null
);
comment on table reorganization.transition is 'Chuyển tiếp — the last time that what the units ended on a day leave was handed over';
call access.open_to_read('reorganization.transition');

create table reorganization.chosen_keeper (
  unit_id int not null references organization.unit (id),
  day date not null,
  keeper_id int not null references organization.unit (id),
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (unit_id, day),
  check (unit_id <> keeper_id)
);
create index chosen_keeper_keeper on reorganization.chosen_keeper (keeper_id);
comment on table reorganization.chosen_keeper is 'Đơn vị tiếp nhận được chọn — who is to keep for a unit that several follow, or nobody';
call access.open_to_read('reorganization.chosen_keeper');
