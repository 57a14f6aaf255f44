-- Files of people that came from another program: kept as sent, tried, recorded as one, taken back as one.
create table exchange.people_import (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  people int not null check (people > 0),
  sent_by_name text not null,
  sent_at timestamptz not null,
  run_id uuid,
  recording_id bigint unique references personnel.recording (id),
  recorded int,
  recorded_by_name text,
  recorded_at timestamptz,
  undone_by_name text,
  undone_at timestamptz,
  undone_because text check (length(undone_because) between 5 and 500),
  check ((recording_id is null) = (recorded_at is null) and (recording_id is null) = (recorded is null)),
  check ((undone_at is null) = (undone_because is null) and (undone_at is null or recording_id is not null))
);
create index people_import_unit on exchange.people_import (unit_id, sent_at);
comment on table exchange.people_import is 'Tệp nhận — a file of people from another program, on its way into the records';
comment on column exchange.people_import.unit_id is 'Of whoever sent it; who manages that unit sees the file';
comment on column exchange.people_import.recorded is 'How many people were opened when it was carried out';
call access.protect('exchange.people_import');
