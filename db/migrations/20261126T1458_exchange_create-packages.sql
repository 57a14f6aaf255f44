-- What goes out to other programs: each person held against the structure, who changed since he was last sent, and what was answered.
create schema exchange;

create table exchange.person_check (
  record_id uuid primary key references personnel.record (id),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  errors int not null,
  lacking int not null,
  notes int not null,
  findings jsonb not null
);
comment on table exchange.person_check is 'Kết quả kiểm tra — a person as he would go out: the digest of his entry, and what is wrong or lacks in it, worked out anew when the record changes';
comment on column exchange.person_check.findings is 'Of the ordinary parts alone; those of sensitive parts are only counted';
call access.protect_through('exchange.person_check', 'record_id', 'personnel.record');
drop trigger history on exchange.person_check;
revoke insert, update, delete on exchange.person_check from app_own;

create table exchange.noting (
  is_one boolean primary key default true check (is_one),
  last_recording bigint not null,
  noted_at timestamptz not null
);
comment on table exchange.noting is 'Lần tính gần nhất — up to which recording people are held against the structure';
call access.open_to_read('exchange.noting');
drop trigger history on exchange.noting;

create table exchange.package (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  made_at timestamptz not null,
  made_by_name text not null,
  people int not null check (people > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0)
);
create index package_unit on exchange.package (unit_id, made_at);
comment on table exchange.package is 'Gói gửi — people delivered at once to another program, as one file that is never made again';
call access.protect('exchange.package');

create table exchange.delivery (
  id uuid primary key default gen_random_uuid(),
  package_id uuid not null references exchange.package (id),
  record_id uuid not null references personnel.record (id),
  ref int not null check (ref > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  state text not null default 'sent' check (state in ('sent', 'accepted', 'refused')),
  answer text check (length(answer) between 1 and 1000),
  answered_at timestamptz,
  answered_by_name text,
  unique (package_id, ref),
  check ((state = 'sent') = (answered_at is null) and (answered_at is null) = (answered_by_name is null)),
  check (state <> 'refused' or answer is not null)
);
create index delivery_record on exchange.delivery (record_id);
-- The same state of a person is under way or accepted once; refused, it may be sent again.
create unique index delivery_once on exchange.delivery (record_id, digest) where state <> 'refused';
comment on table exchange.delivery is 'Người trong gói gửi — one person of a package: sent, accepted, or refused with the reason';
comment on column exchange.delivery.ref is 'His place in the package, by which the receiver answers';
call access.protect_through('exchange.delivery', 'record_id', 'personnel.record');
revoke insert, update, delete on exchange.delivery from app_own;
