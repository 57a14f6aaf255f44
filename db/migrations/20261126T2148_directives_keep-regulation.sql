-- What the province's own regulation on assigning and following tasks says, from a day on. A change is a further row: the one
-- before stays readable, and days that were set under it stay as they are.
create table directives.regulation (
  version int primary key check (version >= 1),
  valid_from date not null,
  ground text collate vi not null default '' check (length(ground) <= 300),
  days_to_accept int not null check (days_to_accept between 0 and 90),
  remind_before int[] not null check (cardinality(remind_before) <= 10 and 1 <= all (remind_before) and 90 >= all (remind_before)),
  remind_after int[] not null check (cardinality(remind_after) <= 10 and 1 <= all (remind_after) and 90 >= all (remind_after)),
  extended_by text not null check (extended_by in ('giver', 'province')),
  on_day_off text not null check (on_day_off in ('stays', 'next-working-day')),
  days_off date[] not null default '{}' check (cardinality(days_off) <= 200),
  reason text not null check (length(reason) between 5 and 1000),
  recorded_at timestamptz not null,
  recorded_by uuid,
  recorded_by_name text not null
);
create index regulation_valid on directives.regulation (valid_from desc, version desc);
comment on table directives.regulation is 'Quy định về giao việc — days to accept, reminders, who extends, last days that are days off; each version from a day on, only ever added to';
comment on column directives.regulation.ground is 'The document of the province that says so; empty: none was stated';
comment on column directives.regulation.extended_by is 'giver: the office that gave the task; province: whoever gives tasks in the whole province alone';
comment on column directives.regulation.on_day_off is 'What becomes of a last day that is a day off (Bộ luật Dân sự 2015, Điều 148 khoản 5: it ends with the next working day)';
comment on column directives.regulation.days_off is 'Public holidays and days given in their place, beside Saturdays and Sundays';
call access.open_to_read('directives.regulation');
revoke update, delete on directives.regulation from app_all;

insert into directives.regulation (version, valid_from, days_to_accept, remind_before, remind_after, extended_by, on_day_off, reason, recorded_at, recorded_by_name)
  values (1, '1900-01-01', 5, '{7,3,1}', '{1,3,7}', 'giver', 'stays', 'Quy định mặc định của chương trình', '2026-11-26T00:00:00+07:00', 'Chương trình');
