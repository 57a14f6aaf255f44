-- Lost points after publication: each a row with cause, remedy, day and progress; a plan of each unit, approved by its head.
create schema improvement;

create table improvement.cause (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (length(name) between 3 and 200),
  position int not null,
  is_retired boolean not null default false,
  version int not null default 1
);
comment on table improvement.cause is 'Nguyên nhân mất điểm — the office''s own list; plans choose from it and say more in words';
comment on column improvement.cause.is_retired is 'No longer to be chosen; rows that have it keep it';
call access.open_to_read('improvement.cause');
-- What the list starts with; the office renames, adds and retires.
insert into improvement.cause (position, name) values
  (1, 'Chưa thực hiện nhiệm vụ trong năm'),
  (2, 'Thực hiện chậm thời hạn'),
  (3, 'Tỷ lệ, khối lượng chưa đạt yêu cầu'),
  (4, 'Thiếu tài liệu kiểm chứng hoặc tài liệu không hợp lệ'),
  (5, 'Thống kê, báo cáo số liệu chưa đúng'),
  (6, 'Người dân, tổ chức, công chức chưa hài lòng'),
  (7, 'Phối hợp giữa các cơ quan chưa tốt'),
  (8, 'Thiếu nhân lực, kinh phí hoặc hạ tầng'),
  (9, 'Quy định, hướng dẫn chưa rõ'),
  (10, 'Nguyên nhân khách quan ngoài thẩm quyền của đơn vị');

create table improvement.plan (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  block_name text not null,
  publication_id uuid not null references par.publication (id),
  year int not null,
  unit_id int not null references organization.unit (id),
  unit_name text not null,
  status text not null default 'drafting' check (status in ('drafting', 'proposed', 'approved')),
  proposed_at timestamptz,
  proposed_by_name text,
  approved_at timestamptz,
  approved_by_name text,
  return_reason text not null default '' check (length(return_reason) <= 1000),
  version int not null default 1,
  unique (round_id, block_name, unit_id),
  check (status = 'drafting' or proposed_at is not null),
  check ((status = 'approved') = (approved_at is not null))
);
create index plan_publication on improvement.plan (publication_id);
create index plan_unit on improvement.plan (unit_id, year);
comment on table improvement.plan is 'Kế hoạch khắc phục điểm mất — of one unit, for what a published ranking took from it';
comment on column improvement.plan.publication_id is 'The newest publication it follows: a correction takes the place of what it corrects';
call access.protect('improvement.plan');

create table improvement.lost_point (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references improvement.plan (id),
  criterion_id uuid references par.criterion (id),
  position int not null,
  code text not null,
  title text not null,
  area text not null,
  max_points numeric(10, 4) not null,
  points numeric(10, 4) not null,
  lost numeric(10, 4) not null check (lost >= 0),
  standing text not null check (standing in ('new', 'partly', 'again', 'unknown')),
  previous_id uuid references improvement.lost_point (id),
  came_out text check (came_out in ('regained', 'partly', 'again', 'unknown')),
  came_out_lost numeric(10, 4),
  cause_id uuid references improvement.cause (id),
  cause_words text not null default '' check (length(cause_words) <= 2000),
  body text not null default '' check (length(body) <= 200),
  account_id uuid references identity.account (id),
  person_name text not null default '' check (length(person_name) <= 200),
  remedy text not null default '' check (length(remedy) <= 4000),
  due_on date,
  state text not null default 'open' check (state in ('open', 'doing', 'done')),
  percent int not null default 0 check (percent between 0 and 100),
  done_on date,
  version int not null default 1,
  edited_at timestamptz,
  edited_by_name text,
  unique nulls not distinct (plan_id, criterion_id),
  check ((state = 'done') = (percent = 100)),
  check ((state = 'done') = (done_on is not null))
);
create index lost_point_criterion on improvement.lost_point (criterion_id);
create index lost_point_previous on improvement.lost_point (previous_id);
create index lost_point_cause on improvement.lost_point (cause_id);
create index lost_point_account on improvement.lost_point (account_id);
create index lost_point_due on improvement.lost_point (due_on) where state <> 'done';
comment on table improvement.lost_point is 'Điểm mất — one criterion (none: penalty) of one unit: points, cause, who mends it, until when, how far it is';
comment on column improvement.lost_point.lost is 'Zero: a correction gave the points back, and what people wrote is kept';
comment on column improvement.lost_point.standing is 'Beside the year before, along the mapping of the sets';
comment on column improvement.lost_point.came_out is 'What became of it in the next published year';
call access.protect_through('improvement.lost_point', 'plan_id', 'improvement.plan');

create table improvement.progress (
  id uuid primary key default gen_random_uuid(),
  lost_point_id uuid not null references improvement.lost_point (id),
  noted_at timestamptz not null,
  noted_by_name text not null,
  state text not null check (state in ('open', 'doing', 'done')),
  percent int not null check (percent between 0 and 100),
  words text not null check (length(words) <= 4000)
);
create index progress_of on improvement.progress (lost_point_id, noted_at);
comment on table improvement.progress is 'Tiến độ khắc phục — what was done for a lost point, when, said by whom';
call access.protect_through('improvement.progress', 'lost_point_id', 'improvement.lost_point');

create table improvement.evidence (
  id uuid primary key default gen_random_uuid(),
  lost_point_id uuid not null references improvement.lost_point (id),
  document_id uuid not null,
  document_version int not null,
  added_at timestamptz not null,
  added_by_name text not null,
  unique (lost_point_id, document_id),
  foreign key (document_id, document_version) references documents.version (document_id, ordinal)
);
create index evidence_document on improvement.evidence (document_id, document_version);
comment on table improvement.evidence is 'Tài liệu chứng minh tiến độ — a document of the unit that proves what was done for a lost point';
call access.protect_through('improvement.evidence', 'lost_point_id', 'improvement.lost_point');

create table improvement.effort (
  unit_id int not null references organization.unit (id),
  criterion_id uuid not null references par.criterion (id),
  effort int not null check (effort between 1 and 1000),
  version int not null default 1,
  edited_at timestamptz not null,
  edited_by_name text not null,
  primary key (unit_id, criterion_id)
);
create index effort_criterion on improvement.effort (criterion_id);
comment on table improvement.effort is 'Công sức ước tính — what winning the points of a criterion would cost the unit, in the unit''s own measure';
call access.protect('improvement.effort');
