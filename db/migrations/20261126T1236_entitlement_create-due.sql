-- What falls due, worked out of the lines of records and the law, kept for lists.
create schema entitlement;

create table entitlement.due (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  kind text not null check (length(kind) between 1 and 40),
  about text,
  due_on date not null,
  act_from date not null,
  said jsonb not null
);
create index due_record on entitlement.due (record_id);
create index due_day on entitlement.due (kind, due_on);
comment on table entitlement.due is 'Chế độ đến hạn — what falls due of a person, on which day, worked out anew when the record or the law changes';
comment on column entitlement.due.about is 'A code, where there may be several of a kind: the allowance, the form of discipline, the contract';
comment on column entitlement.due.act_from is 'From when the office acts: the notice of retirement, the window of reappointment';
comment on column entitlement.due.said is 'What it came to: the step, the percent, the days';
call access.protect_through('entitlement.due', 'record_id', 'personnel.record');
drop trigger history on entitlement.due;

-- One row: how far the records are worked out.
create table entitlement.noting (
  is_one boolean primary key default true check (is_one),
  last_recording bigint not null,
  law_size int not null,
  noted_at timestamptz not null
);
comment on table entitlement.noting is 'Lần tính gần nhất — up to which recording, and under how many provisions, what falls due is worked out';
call access.open_to_read('entitlement.noting');
drop trigger history on entitlement.noting;

-- What five years bring of each person, as the law stands: added up by unit and post.
create table entitlement.outlook (
  record_id uuid primary key references personnel.record (id),
  first_year int not null,
  pay bigint[] not null,
  retires_on date,
  post_level text
);
comment on table entitlement.outlook is 'Dự báo — pay by year and the day of retirement of a person, worked out with what falls due';
comment on column entitlement.outlook.pay is 'Đồng of each year from the first; nothing after retirement';
call access.protect_through('entitlement.outlook', 'record_id', 'personnel.record');
drop trigger history on entitlement.outlook;
revoke insert, update, delete on entitlement.due, entitlement.outlook from app_own;
