-- Everything that is kept of people, as one file: the office can leave the program any day.
create table exchange.whole_copy (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  account_id uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  run_id uuid not null,
  made_at timestamptz,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint check (size > 0),
  people int,
  files int,
  removed_at timestamptz,
  removed_by_name text,
  check ((removed_at is null) = (removed_by_name is null)),
  check ((sha256 is not null) = (made_at is not null and removed_at is null)),
  check ((made_at is null) = (size is null) and (made_at is null) = (people is null) and (made_at is null) = (files is null))
);
create index whole_copy_unit on exchange.whole_copy (unit_id, asked_at);
comment on table exchange.whole_copy is 'Bản sao toàn bộ — every record, decision and file within reach of whoever asked, as one archive; its bytes go when it is removed';
comment on column exchange.whole_copy.unit_id is 'Of whoever asked; the copy holds what he may see';
call access.protect('exchange.whole_copy');
