-- One resolution moves the people of units: who goes where is drawn up, reviewed as a list, approved by a second person.
create table reorganization.reassignment (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  unit_name text not null,
  title text collate vi not null check (length(title) between 1 and 300),
  day date,
  legal_basis text not null default '' check (length(legal_basis) <= 80),
  decided_on date,
  issuer text not null default '' check (length(issuer) <= 200),
  signer text not null default '' check (length(signer) <= 120),
  draft jsonb not null,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'withdrawn', 'recorded', 'undone')),
  version int not null default 1,
  round int not null default 0,
  people int,
  drafted_by uuid not null,
  submitted_by uuid,
  saved_at timestamptz not null,
  run_id uuid,
  recording_id bigint references personnel.recording (id),
  check ((status in ('recorded', 'undone')) = (recording_id is not null))
);
create index reassignment_unit on reorganization.reassignment (unit_id);
create index reassignment_saved on reorganization.reassignment (saved_at);
create index reassignment_recording on reorganization.reassignment (recording_id);
comment on table reorganization.reassignment is 'Phương án bố trí nhân sự — where the people of units go by one resolution, on its way from a draft to their records';
comment on column reorganization.reassignment.unit_id is 'Whose plan it is';
comment on column reorganization.reassignment.draft is 'Where each unit goes, and the people who go elsewhere: as it is written, perhaps unfinished';
comment on column reorganization.reassignment.round is 'How often it was sent: the list that was reviewed is that of this round';
comment on column reorganization.reassignment.people is 'How many people the list that was sent holds';
call access.protect('reorganization.reassignment');

create table reorganization.reassigned_person (
  reassignment_id uuid not null references reorganization.reassignment (id),
  round int not null,
  record_id uuid not null references personnel.record (id),
  full_name text collate vi not null,
  post_title text,
  from_id int not null references organization.unit (id),
  -- Null: stays where he is.
  to_id int references organization.unit (id),
  title text not null default '',
  goes_alone boolean not null,
  primary key (reassignment_id, round, record_id)
);
create index reassigned_person_record on reorganization.reassigned_person (record_id);
create index reassigned_person_from on reorganization.reassigned_person (from_id);
create index reassigned_person_to on reorganization.reassigned_person (to_id);
comment on table reorganization.reassigned_person is 'Người trong phương án — the list as it was sent and reviewed: who goes where, with which post';
-- Whoever sees the person sees where he goes: a plan of one unit tells nobody of the people of another.
call access.protect_through('reorganization.reassigned_person', 'record_id', 'personnel.record');

create table reorganization.reassignment_step (
  id bigint generated always as identity primary key,
  reassignment_id uuid not null references reorganization.reassignment (id),
  step text not null check (step in ('draft', 'submit', 'return', 'withdraw', 'record', 'undo')),
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  reason text not null default '' check (length(reason) <= 1000)
);
create index reassignment_step_reassignment on reorganization.reassignment_step (reassignment_id);
comment on table reorganization.reassignment_step is 'Bước xử lý của phương án bố trí nhân sự — who did what with it, when and why';
call access.protect_through('reorganization.reassignment_step', 'reassignment_id', 'reorganization.reassignment');
revoke insert, update, delete on reorganization.reassigned_person from app_own;
