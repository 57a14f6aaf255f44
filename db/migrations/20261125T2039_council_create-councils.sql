-- The appraisal council: members by decision, sessions, what was in dispute, votes, decisions that bind the score.
create schema council;

create table council.council (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null unique references par.round (id),
  name text not null,
  decision_number text not null,
  decision_day date not null,
  file_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint check (size > 0),
  media_type text,
  tie text not null default 'chair' check (tie in ('chair', 'none')),
  version int not null default 1,
  created_by_name text not null,
  created_at timestamptz not null,
  check (num_nulls(file_name, sha256, size, media_type) in (0, 4))
);
comment on table council.council is 'Hội đồng thẩm định — set up for a round by a decision';
comment on column council.council.tie is 'Equal votes: the side of the chair prevails, or nothing is decided';
call access.open_to_read('council.council');

create table council.member (
  id uuid primary key default gen_random_uuid(),
  council_id uuid not null references council.council (id),
  account_id uuid not null references identity.account (id),
  full_name text not null,
  position text not null default '',
  unit_id int not null references organization.unit (id),
  duty text not null check (duty in ('chair', 'deputy', 'member', 'secretary')),
  has_vote boolean not null default true,
  from_day date not null,
  until_day date,
  unique (council_id, account_id),
  check (until_day is null or until_day >= from_day)
);
create index member_account on council.member (account_id);
create index member_unit on council.member (unit_id);
comment on table council.member is 'Thành viên Hội đồng — who, with which duty, from when until when';
call access.open_to_read('council.member');

create table council.session (
  id uuid primary key default gen_random_uuid(),
  council_id uuid not null references council.council (id),
  number int not null,
  form text not null check (form in ('meeting', 'writing')),
  held_at timestamptz not null,
  ends_at timestamptz,
  place text not null default '',
  agenda text not null default '',
  status text not null default 'planned' check (status in ('planned', 'open', 'closed')),
  opened_at timestamptz,
  closed_at timestamptz,
  minutes_number text,
  conclusion text not null default '',
  version int not null default 1,
  unique (council_id, number),
  check (form = 'meeting' or ends_at is not null),
  check ((status = 'closed') = (closed_at is not null))
);
comment on table council.session is 'Phiên họp — a meeting, or a round of consent in writing';
comment on column council.session.ends_at is 'Until when written consent is taken';
call access.protect_central('council.session');

create table council.attendance (
  session_id uuid not null references council.session (id),
  member_id uuid not null references council.member (id),
  is_present boolean not null,
  note text not null default '',
  primary key (session_id, member_id)
);
create index attendance_member on council.attendance (member_id);
comment on table council.attendance is 'Có mặt — who took part in a session';
call access.protect_central('council.attendance');

create table council.item (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references council.session (id),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  position int not null,
  status text not null default 'open' check (status in ('open', 'decided', 'postponed')),
  decided_outcome text check (decided_outcome in ('kept', 'agreed', 'corrected')),
  decided_inputs jsonb,
  decided_points numeric(10, 4),
  decided_words text not null default '',
  decided_at timestamptz,
  version int not null default 1,
  unique (session_id, assessment_id, criterion_id),
  check ((status = 'decided') = (decided_outcome is not null and decided_at is not null))
);
create index item_assessment on council.item (assessment_id, criterion_id);
create index item_criterion on council.item (criterion_id);
comment on table council.item is 'Nội dung đưa ra Hội đồng — one criterion of one unit, in dispute';
call access.protect_central('council.item');

create table council.vote (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references council.item (id),
  member_id uuid not null references council.member (id),
  outcome text not null check (outcome in ('kept', 'agreed', 'corrected', 'abstained')),
  inputs jsonb,
  reason text not null default '',
  voted_at timestamptz not null,
  version int not null default 1,
  unique (item_id, member_id),
  check ((outcome = 'corrected') = (inputs is not null))
);
create index vote_member on council.vote (member_id);
comment on table council.vote is 'Biểu quyết — what a member holds on a criterion in dispute';
call access.protect_central('council.vote');
