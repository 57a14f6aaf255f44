-- What moved from units that ended to whoever keeps for them: each thing, when and by whom, and whether it was given back.
create table reorganization.handover (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  keeper_id int not null references organization.unit (id),
  since date not null,
  module text not null,
  what text not null,
  thing_id text not null,
  thing_name text not null,
  at timestamptz not null,
  by_name text not null,
  given_back_at timestamptz
);
create index handover_unit on reorganization.handover (unit_id, since);
create index handover_keeper on reorganization.handover (keeper_id);
comment on table reorganization.handover is 'Bàn giao — an account, a role, a charge that moved from a unit that ended to its keeper';
call access.open_to_read('reorganization.handover');
