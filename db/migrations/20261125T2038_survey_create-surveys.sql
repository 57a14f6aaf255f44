-- A survey: who is asked how many forms about which unit, the links they answer by, the sealed box, and what was counted.
-- Nothing leads from an answer back to a link: see docs/adr/0022.
create schema survey;

create table survey.survey (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  title text not null,
  introduction text not null default '',
  status text not null default 'draft' check (status in ('draft', 'open', 'closed', 'counted')),
  questionnaire jsonb not null,
  opens_at timestamptz,
  closes_at timestamptz,
  is_sample boolean not null default false,
  version int not null default 1,
  created_by_name text not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  counted_at timestamptz,
  taken_by_name text,
  taken_at timestamptz,
  check (status = 'draft' or (opens_at is not null and closes_at is not null)),
  check (opens_at < closes_at)
);
create index survey_round on survey.survey (round_id);
comment on table survey.survey is 'Cuộc điều tra xã hội học — a questionnaire put to groups of respondents about units of a round';
comment on column survey.survey.status is 'closed: no more answers by link, paper forms are still typed; counted: the box was opened';
comment on column survey.survey.taken_at is 'When its means became values of the round';
call access.open_to_read('survey.survey');

create table survey.respondent_group (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  name text not null,
  position int not null,
  weight numeric(7, 4) check (weight > 0),
  unique (survey_id, name)
);
comment on table survey.respondent_group is 'Nhóm đối tượng điều tra — who is asked';
comment on column survey.respondent_group.weight is 'Its share in the mean, in percent; null in all groups: as the answers fall';
call access.open_to_read('survey.respondent_group');

create table survey.target (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  unit_id int not null references organization.unit (id),
  unit_name text not null,
  unique (survey_id, unit_id)
);
create index target_unit on survey.target (unit_id);
comment on table survey.target is 'Đơn vị được lấy ý kiến — a unit the forms are about';
call access.protect('survey.target');

create table survey.quota (
  id uuid primary key default gen_random_uuid(),
  target_id uuid not null references survey.target (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  forms int not null check (forms between 0 and 100000),
  population int check (population >= forms),
  unique (target_id, group_id)
);
create index quota_group on survey.quota (group_id);
comment on table survey.quota is 'Chỉ tiêu phiếu — how many forms a group gives about a unit';
comment on column survey.quota.population is 'How many could have been asked; null: unknown, no correction for a small population';
call access.protect_through('survey.quota', 'target_id', 'survey.target');

create table survey.respondent (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  full_name text not null,
  position text not null default '',
  workplace text not null default '',
  email text,
  phone text
);
create index respondent_survey on survey.respondent (survey_id);
create index respondent_asked on survey.respondent (group_id);
comment on table survey.respondent is 'Người được mời trả lời — on a list, never beside an answer';
call access.protect_central('survey.respondent');

create table survey.link (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  respondent_id uuid references survey.respondent (id) on delete set null,
  number int not null,
  turn int not null default 1,
  token_hash bytea not null unique,
  sent_on date,
  reminded_on date,
  revoked_on date,
  unique (survey_id, number)
);
create index link_group on survey.link (group_id);
create index link_respondent on survey.link (respondent_id);
comment on table survey.link is 'Đường dẫn trả lời — single-use, for a person of a list or for whoever is handed the sheet';
comment on column survey.link.turn is 'A link that is issued again has another token; the one before stops working';
call access.protect_central('survey.link');

create table survey.link_use (
  link_id uuid not null references survey.link (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  is_used boolean not null default false,
  receipt_hash bytea,
  primary key (link_id, target_id),
  check (is_used = (receipt_hash is not null))
);
create index link_use_target on survey.link_use (target_id);
comment on table survey.link_use is 'Lượt trả lời — whether a link has answered about a unit; never what, never when';
comment on column survey.link_use.receipt_hash is 'Of a random number the phone chose: the same form sent twice is known as one, and as nothing else';
call access.seal('survey.link_use');

create table survey.link_device (
  link_id uuid primary key references survey.link (id) on delete cascade,
  device_hash bytea not null
);
comment on table survey.link_device is 'Máy đã mở đường dẫn — so that a forwarded link is noticed';
call access.seal('survey.link_device');

create table survey.urn (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  channel text not null check (channel in ('link', 'paper', 'import')),
  sealed bytea not null
);
create index urn_survey on survey.urn (survey_id);
create index urn_target on survey.urn (target_id);
create index urn_group on survey.urn (group_id);
comment on table survey.urn is 'Hòm phiếu niêm phong — answers nobody reads until the survey is counted';
call access.seal('survey.urn');

create table survey.answer (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  channel text not null check (channel in ('link', 'paper', 'import')),
  chosen jsonb not null
);
create index answer_survey on survey.answer (survey_id);
create index answer_target on survey.answer (target_id);
create index answer_group on survey.answer (group_id);
comment on table survey.answer is 'Phiếu đã kiểm — a counted form: what was chosen, about whom, by which group';
call access.seal('survey.answer');

create table survey.remark (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  question text not null,
  words text not null
);
create index remark_survey on survey.remark (survey_id);
create index remark_target on survey.remark (target_id);
comment on table survey.remark is 'Ý kiến khác — open remarks, apart from the form they stood on and from its group';
call access.seal('survey.remark');

create table survey.result (
  id uuid primary key default gen_random_uuid(),
  target_id uuid not null references survey.target (id) on delete cascade,
  about text not null check (about in ('question', 'criterion', 'whole')),
  key text not null,
  group_id uuid references survey.respondent_group (id) on delete cascade,
  answers int not null check (answers >= 0),
  population int,
  mean numeric(7, 4) check (mean between 0 and 100),
  low numeric(7, 4),
  high numeric(7, 4),
  deviation numeric(8, 4),
  unique nulls not distinct (target_id, about, key, group_id)
);
create index result_group on survey.result (group_id);
comment on table survey.result is 'Kết quả điều tra — a mean in percent with its interval, of a unit, by question and criterion';
comment on column survey.result.group_id is 'Null: all groups together. A group too small to be shown apart has no row';
call access.protect_through('survey.result', 'target_id', 'survey.target');

create table survey.paper_form (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  group_id uuid not null references survey.respondent_group (id) on delete cascade,
  number int not null check (number > 0),
  status text not null default 'typed-once' check (status in ('typed-once', 'differs', 'agreed')),
  version int not null default 1,
  unique (survey_id, number)
);
create index paper_form_target on survey.paper_form (target_id);
create index paper_form_group on survey.paper_form (group_id);
comment on table survey.paper_form is 'Phiếu giấy — a numbered form that is typed in by two people';
call access.protect_central('survey.paper_form');

create table survey.typing (
  form_id uuid not null references survey.paper_form (id) on delete cascade,
  turn int not null check (turn in (1, 2)),
  account_id uuid not null references identity.account (id),
  typed_by_name text not null,
  chosen jsonb,
  primary key (form_id, turn)
);
create index typing_account on survey.typing (account_id);
comment on table survey.typing is 'Lần nhập phiếu giấy — what one person read on a paper form';
comment on column survey.typing.chosen is 'Emptied when both agree and the form is in the sealed box';
call access.seal('survey.typing');
