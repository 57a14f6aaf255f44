-- A round of one year: blocks of units with their sets, windows, and a sheet for each participating unit.
create table par.round (
  id uuid primary key default gen_random_uuid(),
  year int not null check (year between 2000 and 2100),
  name text collate vi not null,
  frame_day date not null,
  status text not null default 'open' check (status in ('open', 'published')),
  tie_rule text not null check (tie_rule in ('shared', 'ordinal')),
  tie_order text[] not null default '{points,survey,name}',
  bands jsonb not null,
  version int not null default 1,
  opened_at timestamptz not null default now(),
  unique (year, name)
);
comment on table par.round is 'Kỳ đánh giá — the evaluation of one year';
comment on column par.round.frame_day is 'Units take part as they were on this day';
comment on column par.round.bands is 'Rating bands: label and thresholds in ten-thousandths of a percent; each province draws its own';
call access.open_to_read('par.round');

create table par.round_block (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  set_id uuid not null references par.criteria_set (id),
  name text collate vi not null,
  position int not null,
  unique (round_id, name)
);
create index round_block_set on par.round_block (set_id);
comment on table par.round_block is 'Khối — units ranked together under one criteria set';
call access.open_to_read('par.round_block');

create table par.round_window (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  stage text not null check (stage in ('self-assessment', 'appraisal', 'explanation', 'second-appraisal', 'publication')),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  unique (round_id, stage)
);
comment on table par.round_window is 'Thời hạn — when a stage of the round opens and closes';
call access.open_to_read('par.round_window');

create table par.assessment (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  block_id uuid not null references par.round_block (id),
  unit_id int not null references organization.unit (id),
  unit_name text collate vi not null,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'appraised', 'published')),
  submitted_at timestamptz,
  submitted_by_name text,
  return_reason text,
  returned_at timestamptz,
  extended_to timestamptz,
  extension_reason text,
  appraised_at timestamptz,
  self_bonus int[] not null default '{}',
  self_penalty int[] not null default '{}',
  appraised_bonus int[],
  appraised_penalty int[],
  adjustment_version int not null default 1,
  unique (round_id, unit_id)
);
create index assessment_unit on par.assessment (unit_id);
create index assessment_block on par.assessment (block_id);
comment on table par.assessment is 'Phiếu tự đánh giá — the sheet of one unit in one round';
comment on column par.assessment.unit_name is 'As it was on the frame day';
comment on column par.assessment.self_bonus is 'How many times each bonus rule is claimed, in the order of the set';
call access.protect('par.assessment');

create table par.entry (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  inputs jsonb,
  not_applicable boolean not null default false,
  not_applicable_reason text not null default '' check (length(not_applicable_reason) <= 2000),
  note text not null default '' check (length(note) <= 5000),
  points numeric(10, 4),
  version int not null default 1,
  updated_by uuid not null,
  updated_by_name text not null,
  updated_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index entry_criterion on par.entry (criterion_id);
comment on table par.entry is 'Điểm tự chấm — inputs of a unit for one criterion, and the points the rule gives';
comment on column par.entry.points is 'Null: does not apply, or not scored yet';
call access.protect_through('par.entry', 'assessment_id', 'par.assessment');

create table par.appraisal (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  outcome text not null check (outcome in ('agreed', 'corrected')),
  inputs jsonb,
  not_applicable boolean not null default false,
  points numeric(10, 4),
  reason text not null default '' check (length(reason) <= 2000),
  entry_version int not null,
  version int not null default 1,
  appraised_by uuid not null,
  appraised_by_name text not null,
  appraised_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index appraisal_criterion on par.appraisal (criterion_id);
comment on table par.appraisal is 'Điểm thẩm định — agreed or corrected inputs of one criterion, with the reason';
comment on column par.appraisal.entry_version is 'The version of the self-assessment that was looked at; 0 when there was none';
call access.protect_through('par.appraisal', 'assessment_id', 'par.assessment');

create table par.evidence (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  document_id uuid not null references documents.document (id),
  pages text not null default '' check (length(pages) <= 60),
  added_by_name text not null,
  added_at timestamptz not null,
  unique (assessment_id, criterion_id, document_id)
);
create index evidence_criterion on par.evidence (criterion_id);
create index evidence_document on par.evidence (document_id);
comment on table par.evidence is 'Tài liệu kiểm chứng — a document that proves what was entered for a criterion';
call access.protect_through('par.evidence', 'assessment_id', 'par.assessment');

create table par.imported_value (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  percent numeric(10, 4) not null check (percent between 0 and 100),
  points numeric(10, 4) not null,
  source text not null check (length(source) between 1 and 300),
  imported_by_name text not null,
  imported_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index imported_value_criterion on par.imported_value (criterion_id);
comment on table par.imported_value is 'Giá trị nhập từ ngoài — a survey or external percentage for one unit and criterion';
call access.protect_through('par.imported_value', 'assessment_id', 'par.assessment');

create table par.publication (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  year int not null,
  round_name text not null,
  block_name text not null,
  position int not null,
  is_model boolean not null,
  is_sample boolean not null,
  decision_number text not null,
  decision_day date not null,
  published_at timestamptz not null,
  published_by_name text not null,
  areas jsonb not null,
  results jsonb not null,
  inside jsonb not null,
  frozen jsonb not null,
  sha256 text not null,
  unique (round_id, block_name)
);
create index publication_year on par.publication (year);
comment on table par.publication is 'Công bố — the frozen ranking of one block';
comment on column par.publication.results is 'What everybody may see: units, points, index, rank, band, points by area';
comment on column par.publication.inside is 'For those inside alone: the sheet and the self-assessed index of each unit';
comment on column par.publication.frozen is 'Everything the figures were computed from; sha256 is over its text';
call access.open_to_public('par.publication');
-- Strangers see the ranking, not the notes and names behind it.
revoke select on par.publication from app_public;
grant select (id, round_id, year, round_name, block_name, position, is_model, is_sample, decision_number, decision_day, published_at, areas, results, sha256) on par.publication to app_public;
