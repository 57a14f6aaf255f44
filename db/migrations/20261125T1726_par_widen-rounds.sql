-- A round with all its hands: bodies that appraise, work shared out inside the unit, the head's word, explanation, second appraisal, council.

alter table par.round
  add column period_from date,
  add column period_to date,
  add column consolidating_unit_id int references organization.unit (id),
  add column substitute_unit_id int references organization.unit (id),
  add column head_review boolean not null default true,
  add column signed_sheet text not null default 'optional' check (signed_sheet in ('optional', 'required'));
update par.round set period_from = make_date(year, 1, 1), period_to = make_date(year, 12, 31), head_review = false;
alter table par.round
  alter column period_from set not null,
  alter column period_to set not null,
  add check (period_to >= period_from);
create index round_consolidating on par.round (consolidating_unit_id);
create index round_substitute on par.round (substitute_unit_id);
comment on column par.round.period_from is 'The time that is evaluated: a paper of another time is flagged';
comment on column par.round.consolidating_unit_id is 'Cơ quan tổng hợp (Sở Nội vụ): appraises what no body was named for and closes the appraisal; null: whoever may appraise';
comment on column par.round.substitute_unit_id is 'Appraises where the body would judge itself';
comment on column par.round.head_review is 'Whether the head approves each criterion before the sheet may be sent';
comment on column par.round.signed_sheet is 'Whether the signed submission sheet has to be attached when sending';

alter table par.round_block add column with_survey boolean not null default true;
comment on column par.round_block.with_survey is 'False: no survey is held; surveyed criteria leave the denominator and the index is rescaled';

create table par.round_body (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references par.round (id),
  body text not null,
  unit_id int not null references organization.unit (id),
  unique (round_id, body)
);
create index round_body_unit on par.round_body (unit_id);
comment on table par.round_body is 'Cơ quan thẩm định — the unit that a body named in the sets is in this round';
call access.open_to_read('par.round_body');

alter table par.assessment drop constraint assessment_status_check;
alter table par.assessment
  add constraint assessment_status_check check (
    status in ('draft', 'submitted', 'returned', 'appraised', 'explained', 'settled', 'published', 'left')),
  add column left_cause text check (left_cause in ('absent', 'ended')),
  add column left_reason text check (length(left_reason) between 5 and 2000),
  add column left_by_name text,
  add column left_at timestamptz,
  add column explained_at timestamptz,
  add column explained_by_name text,
  add column settled_at timestamptz,
  add column settled_by_name text,
  add check ((status = 'left') = (left_cause is not null));
comment on column par.assessment.left_cause is 'Không nộp (absent) or sáp nhập, kết thúc (ended): no zero, no rank, out of every mean';

create table par.exemption (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  reason text not null check (length(reason) between 5 and 2000),
  approved_by uuid not null,
  approved_by_name text not null,
  approved_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index exemption_criterion on par.exemption (criterion_id);
comment on table par.exemption is 'Không áp dụng — a node, and all below it, that does not apply to one unit, with who approved it';
call access.protect_through('par.exemption', 'assessment_id', 'par.assessment');

create table par.assignment (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  account_id uuid,
  person_name text,
  room text check (length(room) between 1 and 200),
  due_on date,
  note text not null default '' check (length(note) <= 500),
  assigned_by_name text not null,
  assigned_at timestamptz not null,
  check (account_id is not null or room is not null),
  unique (assessment_id, criterion_id)
);
create index assignment_criterion on par.assignment (criterion_id);
create index assignment_account on par.assignment (account_id);
comment on table par.assignment is 'Phân công — who inside the unit, or which room, scores a criterion and by when';
call access.protect_through('par.assignment', 'assessment_id', 'par.assessment');

create table par.review (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  outcome text not null check (outcome in ('approved', 'sent-back')),
  comment text not null default '' check (length(comment) <= 2000),
  entry_version int not null,
  evidence_seen jsonb not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  reviewed_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index review_criterion on par.review (criterion_id);
comment on table par.review is 'Duyệt của lãnh đạo — the head''s word on one criterion, of the state it names';
call access.protect_through('par.review', 'assessment_id', 'par.assessment');

create table par.submission (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  number int not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  state jsonb not null,
  state_sha256 text not null,
  sheet_sha256 text not null,
  sheet_size bigint not null,
  signed_document_id uuid references documents.document (id),
  unique (assessment_id, number)
);
create index submission_document on par.submission (signed_document_id);
comment on table par.submission is 'Lần gửi — what was sent, word for word, with its sheet as PDF and the signed one';
comment on column par.submission.state is 'Every entry with its evidence as it was sent; state_sha256 is printed on the sheet';
call access.protect_through('par.submission', 'assessment_id', 'par.assessment');

alter table par.appraisal
  drop constraint appraisal_assessment_id_criterion_id_key,
  drop constraint appraisal_outcome_check,
  add constraint appraisal_outcome_check check (outcome in ('agreed', 'corrected', 'kept')),
  add column stage text not null default 'first' check (stage in ('first', 'second', 'council')),
  add column explanation_version int not null default 0,
  add column evidence_seen jsonb not null default '[]',
  add column decision_number text check (length(decision_number) between 1 and 80),
  add constraint appraisal_stage_key unique (assessment_id, criterion_id, stage);
comment on column par.appraisal.outcome is 'agreed with the unit, corrected, or (after the first) kept as the hand before left it';
comment on column par.appraisal.stage is 'Thẩm định lần một, lần hai, Hội đồng: each hand stays beside the others';
comment on column par.appraisal.explanation_version is 'The version of the explanation that was looked at; 0 when there was none';
comment on column par.appraisal.evidence_seen is 'The papers that were looked at, with version and pages';

create table par.explanation (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  accepted boolean not null,
  text text not null default '' check (length(text) <= 5000),
  inputs jsonb,
  appraisal_version int not null,
  evidence_seen jsonb not null default '[]',
  version int not null default 1,
  explained_by uuid not null,
  explained_by_name text not null,
  explained_at timestamptz not null,
  unique (assessment_id, criterion_id)
);
create index explanation_criterion on par.explanation (criterion_id);
comment on table par.explanation is 'Giải trình — the unit accepts the appraisal of a criterion or contests it, with words, inputs it holds to, papers';
call access.protect_through('par.explanation', 'assessment_id', 'par.assessment');

alter table par.evidence
  add column hand text not null default 'self' check (hand in ('self', 'explanation')),
  add column document_version int not null default 1;
comment on column par.evidence.hand is 'Hung on with the self-assessment, or later with the explanation';
comment on column par.evidence.document_version is 'The version of the document that proves it';

create table par.message (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  text text not null check (length(text) between 1 and 5000),
  side text not null check (side in ('unit', 'appraiser')),
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null
);
create index message_of on par.message (assessment_id, criterion_id, written_at);
create index message_criterion on par.message (criterion_id);
comment on table par.message is 'Trao đổi — a word of the unit or of the appraiser on one criterion';
call access.protect_through('par.message', 'assessment_id', 'par.assessment');

-- What was appraised before papers were written down beside it was appraised with the papers that hang there now.
update par.appraisal a set evidence_seen = seen.papers
  from (
    select assessment_id, criterion_id,
      jsonb_agg(jsonb_build_object('documentId', document_id, 'documentVersion', document_version, 'pages', pages)
        order by document_id) as papers
    from par.evidence group by assessment_id, criterion_id
  ) seen
  where seen.assessment_id = a.assessment_id and seen.criterion_id = a.criterion_id;
