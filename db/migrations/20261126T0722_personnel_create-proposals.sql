-- Đề nghị cập nhật: the person says what should stand in his record, line by line; a second hand checks it against the paper,
-- a third approves it, each line by itself. A line names the state it applies to, and lapses when that is no longer so.
insert into personnel.opening (permission, sensitivity) values
  ('personnel.declare-own', 'discipline'), ('personnel.declare-own', 'background'), ('personnel.declare-own', 'health'),
  ('personnel.declare-own', 'family'), ('personnel.declare-own', 'party');

create table personnel.campaign (
  id uuid primary key default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  year int not null check (year between 2000 and 2200),
  opened_on date not null,
  deadline date not null,
  note text not null default '' check (length(note) <= 1000),
  opened_by uuid not null,
  opened_by_name text not null,
  reminded_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  check (opened_on <= deadline)
);
create index campaign_open on personnel.campaign (deadline) where closed_at is null;
comment on table personnel.campaign is 'Đợt rà soát hồ sơ — each person of its units confirms the own record or proposes what to change, until a day';
call access.open_to_read('personnel.campaign');

create table personnel.campaign_unit (
  campaign_id uuid not null references personnel.campaign (id),
  unit_id int not null references organization.unit (id),
  primary key (campaign_id, unit_id)
);
create index campaign_unit_unit on personnel.campaign_unit (unit_id);
comment on table personnel.campaign_unit is 'Cơ quan trong đợt rà soát — the managing units whose people are asked';
call access.open_to_read('personnel.campaign_unit');

create table personnel.proposal (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  campaign_id uuid references personnel.campaign (id),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'returned', 'checked', 'decided', 'withdrawn')),
  note text not null default '' check (length(note) <= 1000),
  proposed_by uuid not null,
  proposed_by_name text not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  version int not null default 1
);
create index proposal_record on personnel.proposal (record_id, saved_at);
create index proposal_campaign on personnel.proposal (campaign_id);
create index proposal_waiting on personnel.proposal (submitted_at) where status in ('submitted', 'checked');
comment on table personnel.proposal is 'Đề nghị cập nhật hồ sơ — what a person proposes to add to, correct in or take out of the own record';
call access.protect_through('personnel.proposal', 'record_id', 'personnel.record');

create table personnel.proposal_paper (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references personnel.proposal (id),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  -- In the library of the managing unit, since it was approved as the proof of a line.
  document_id uuid references documents.document (id)
);
create index proposal_paper_proposal on personnel.proposal_paper (proposal_id);
create index proposal_paper_document on personnel.proposal_paper (document_id);
comment on table personnel.proposal_paper is 'Giấy tờ kèm đề nghị — the file that shows what is proposed; read only by the person and by those who check and approve';
call access.protect_through('personnel.proposal_paper', 'proposal_id', 'personnel.proposal');

create table personnel.proposal_item (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references personnel.proposal (id),
  -- Given by the page, so that a line stays itself while it is written.
  key int not null,
  part text not null,
  change jsonb not null,
  sensitivity text not null check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party')),
  paper_id uuid references personnel.proposal_paper (id),
  page int check (page between 1 and 10000),
  -- What stood when it was proposed; what it says holds only against that.
  basis jsonb,
  authority text check (authority in ('head', 'department')),
  verdict text not null default 'pending' check (verdict in ('pending', 'checked', 'approved', 'refused', 'lapsed', 'withdrawn')),
  reason text check (length(reason) <= 1000),
  checked_by uuid,
  checked_by_name text,
  checked_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  recording_id bigint references personnel.recording (id),
  unique (proposal_id, key)
);
create index proposal_item_paper on personnel.proposal_item (paper_id);
create index proposal_item_recording on personnel.proposal_item (recording_id);
comment on table personnel.proposal_item is 'Mục đề nghị — one line proposed to be added, corrected, ended or taken out, with the verdict on it';
comment on column personnel.proposal_item.authority is 'Thẩm quyền: who approves lines of this part: the head of the unit, or the department (Sở Nội vụ)';
call access.protect_through('personnel.proposal_item', 'proposal_id', 'personnel.proposal');
create policy opened on personnel.proposal_item as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));

-- Whoever proposes gives no verdict, whatever a door may forget.
create policy own_hand on personnel.proposal as restrictive for update to app_own
  using (true) with check (status in ('draft', 'submitted', 'returned', 'withdrawn'));
create policy own_hand on personnel.proposal_item as restrictive for update to app_own
  using (true) with check (verdict in ('pending', 'withdrawn') and decided_by is null);
create policy own_hand_adds on personnel.proposal_item as restrictive for insert to app_own
  with check (verdict = 'pending' and checked_by is null and decided_by is null);

create table personnel.proposal_step (
  id bigint generated always as identity primary key,
  proposal_id uuid not null references personnel.proposal (id),
  step text not null check (step in ('draft', 'submit', 'withdraw', 'return', 'check', 'decide')),
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  reason text not null default ''
);
create index proposal_step_proposal on personnel.proposal_step (proposal_id, id);
comment on table personnel.proposal_step is 'Bước của đề nghị — who proposed, checked, approved, when and with what words';
call access.protect_through('personnel.proposal_step', 'proposal_id', 'personnel.proposal');

create table personnel.confirmation (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references personnel.campaign (id),
  record_id uuid not null references personnel.record (id),
  -- 'correct': the record as it was known then is right; 'proposed': a proposal says what is not.
  outcome text not null check (outcome in ('correct', 'proposed')),
  proposal_id uuid references personnel.proposal (id),
  -- The last writing into the record that the person saw.
  seen_recording bigint references personnel.recording (id),
  given_by uuid not null,
  given_at timestamptz not null,
  unique (campaign_id, record_id),
  check ((outcome = 'proposed') = (proposal_id is not null))
);
create index confirmation_record on personnel.confirmation (record_id);
create index confirmation_proposal on personnel.confirmation (proposal_id);
create index confirmation_seen on personnel.confirmation (seen_recording);
comment on table personnel.confirmation is 'Xác nhận rà soát — the person’s own word on the record in a campaign';
call access.protect_through('personnel.confirmation', 'record_id', 'personnel.record');
