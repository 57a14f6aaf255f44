-- A change of units is proposed, previewed, approved by a second person, recorded; who did which step, when and why is kept.
create table reorganization.proposal (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  unit_name text not null,
  title text collate vi not null check (length(title) between 1 and 300),
  kind text not null check (
    kind in ('establish', 'merge', 'split', 'dissolve', 'rename', 'reclassify', 'transfer', 'change_parent',
      'boundary_adjustment', 'rearrange', 'convert', 'receive', 'hand_over')),
  day date,
  draft jsonb not null,
  legal_basis text not null default '' check (length(legal_basis) <= 300),
  decided_on date,
  issuer text not null default '' check (length(issuer) <= 200),
  note text not null default '' check (length(note) <= 1000),
  document_id uuid references documents.document (id),
  document_version int,
  status text not null default 'draft' check (
    status in ('draft', 'submitted', 'returned', 'stopped', 'refused', 'withdrawn', 'recorded', 'undone')),
  version int not null default 1,
  drafted_by uuid not null,
  submitted_by uuid,
  saved_at timestamptz not null,
  recording_id bigint references organization.recording (id),
  event_id text references organization.unit_event (id),
  begun jsonb not null default '{}',
  taken_over_at timestamptz,
  foreign key (document_id, document_version) references documents.version (document_id, ordinal),
  check ((document_id is null) = (document_version is null)),
  check ((status in ('recorded', 'undone')) = (recording_id is not null)),
  check ((recording_id is null) = (event_id is null))
);
create index proposal_unit on reorganization.proposal (unit_id);
create index proposal_document on reorganization.proposal (document_id, document_version);
create index proposal_recording on reorganization.proposal (recording_id);
create index proposal_event on reorganization.proposal (event_id);
create index proposal_saved on reorganization.proposal (saved_at);
create index proposal_to_take_over on reorganization.proposal (day) where status = 'recorded' and taken_over_at is null;
comment on table reorganization.proposal is 'Đề xuất sắp xếp, thay đổi đơn vị — a change of units on its way from a draft to the ledger';
comment on column reorganization.proposal.unit_id is 'Whose proposal it is';
comment on column reorganization.proposal.draft is 'Units before and after, who follows, who keeps: as the wizard has it, perhaps unfinished';
comment on column reorganization.proposal.begun is 'Ids of the units it began, by the negative number each has in the draft';
comment on column reorganization.proposal.taken_over_at is 'When what ended units left was handed over: at once, or on the day of effect';
call access.protect('reorganization.proposal');

create table reorganization.proposal_step (
  id bigint generated always as identity primary key,
  proposal_id uuid not null references reorganization.proposal (id),
  step text not null check (
    step in ('draft', 'submit', 'return', 'stop', 'refuse', 'withdraw', 'record', 'take-over', 'undo')),
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  reason text not null default '' check (length(reason) <= 1000)
);
create index proposal_step_proposal on reorganization.proposal_step (proposal_id);
comment on table reorganization.proposal_step is 'Bước xử lý của đề xuất — who did what with it, when and why';
call access.protect_through('reorganization.proposal_step', 'proposal_id', 'reorganization.proposal');
