-- Who is proposed for a step before its time for merit, in the list of a year: at most a share of those paid on 31/12 (TT 08/2013/TT-BNV Điều 3).
create table entitlement.early_proposal (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  unit_id int not null references organization.unit (id),
  year int not null check (year between 2004 and 2200),
  ground text not null check (length(ground) between 5 and 500),
  proposed_by uuid not null references identity.account (id),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  unique (record_id, year)
);
create index early_proposal_unit on entitlement.early_proposal (unit_id, year);
create index early_proposal_by on entitlement.early_proposal (proposed_by);
comment on table entitlement.early_proposal is 'Đề nghị nâng bậc lương trước thời hạn do thành tích — who is proposed in the list of a year, within the quota of the unit that paid him on 31/12';
comment on column entitlement.early_proposal.ground is 'The merit: title, commendation';
call access.protect_through('entitlement.early_proposal', 'record_id', 'personnel.record');
