-- The paper file follows the person: a sheet lists what goes from one managing unit to the other, what is missing, and what came.
create table personnel.handover (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  from_unit_id int not null references organization.unit (id),
  to_unit_id int not null references organization.unit (id),
  -- The transfer it follows; taken back, the sheet is void.
  event_id uuid not null,
  decision_id uuid references personnel.decision (id),
  since date not null,
  -- As the sheet says; whoever sends does not see the record any more.
  full_name text collate vi not null check (length(full_name) between 1 and 120),
  born_on text,
  staff_number text,
  state_before text not null check (state_before in ('draft', 'declared', 'certified', 'in_use')),
  status text not null default 'open' check (status in ('open', 'sent', 'returned', 'received', 'void')),
  note text not null default '' check (length(note) <= 1000),
  opened_at timestamptz not null,
  sent_at timestamptz,
  sent_by uuid,
  sent_by_name text,
  received_at timestamptz,
  received_by_name text,
  answer text not null default '' check (length(answer) <= 1000),
  version int not null default 1,
  check (from_unit_id <> to_unit_id),
  check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_by_name is null)),
  check ((status = 'received') = (received_at is not null))
);
create index handover_record on personnel.handover (record_id);
create index handover_from on personnel.handover (from_unit_id);
create index handover_to on personnel.handover (to_unit_id);
create index handover_decision on personnel.handover (decision_id);
comment on table personnel.handover is 'Phiếu chuyển hồ sơ — the file of a person on its way from one managing unit to another';
comment on column personnel.handover.answer is 'What the receiving unit says: why it was returned, what did not come';

create table personnel.handover_item (
  handover_id uuid not null references personnel.handover (id) on delete cascade,
  number int not null check (number between 1 and 1000),
  component text,
  title text not null check (length(title) between 1 and 300),
  sheets int check (sheets between 1 and 10000),
  is_original boolean not null default true,
  is_missing boolean not null default false,
  note text not null default '' check (length(note) <= 500),
  -- Null: not received yet.
  has_come boolean,
  primary key (handover_id, number)
);
comment on table personnel.handover_item is 'Dòng phiếu chuyển — one paper on the sheet: there, or named as missing; and whether it came';

call access.protect('personnel.handover', 'from_unit_id');
drop policy scope_few on personnel.handover;
drop policy scope_many on personnel.handover;
create policy scope_few on personnel.handover to app_few
  using (from_unit_id = any ((select access.units())::int[]) or to_unit_id = any ((select access.units())::int[]))
  with check (from_unit_id = any ((select access.units())::int[]) or to_unit_id = any ((select access.units())::int[]));
create policy scope_many on personnel.handover to app_many
  using (from_unit_id in (select unnest(access.units())) or to_unit_id in (select unnest(access.units())))
  with check (from_unit_id in (select unnest(access.units())) or to_unit_id in (select unnest(access.units())));
call access.protect_through('personnel.handover_item', 'handover_id', 'personnel.handover');
revoke all on personnel.handover_item from app_own;

-- Up to which day lines that begin or end were put on the records.
create table personnel.projection (
  is_only boolean primary key default true check (is_only),
  through date not null
);
comment on table personnel.projection is 'Ngày đã cập nhật — up to which day what was decided ahead has been put on the records';
insert into personnel.projection (through) values (current_date - 1);
call access.open_to_read('personnel.projection');

create index line_begins on personnel.line (valid_from) where recorded_to = 'infinity' and part in ('employment', 'use', 'rank', 'post', 'name');
create index line_ends on personnel.line (valid_to) where recorded_to = 'infinity' and valid_to <> 'infinity' and part in ('employment', 'use', 'rank', 'post', 'name');

-- People others sent to us: the using unit sees who they are and until when, not their records.
create function personnel.seconded_here(day date)
  returns table (record_id uuid, full_name text, born_year int, rank text, post_title text, unit_id int, using_unit_id int, valid_from date, valid_to date)
  language sql stable security definer set search_path = pg_catalog
as $$
  select r.id, r.full_name, extract(year from r.born_on)::int, r.rank, r.post_title, r.unit_id, l.unit_id, l.valid_from, l.valid_to
  from personnel.line l join personnel.record r on r.id = l.record_id
  where l.part = 'use' and l.unit_id = any (access.units()) and l.recorded_to = 'infinity' and l.valid_from <= day and day < l.valid_to
    and r.merged_into is null and r.unit_id <> all (access.units())
$$;
grant execute on function personnel.seconded_here to app_few, app_many;
