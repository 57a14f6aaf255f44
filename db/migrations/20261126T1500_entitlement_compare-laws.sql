-- Whom a change of law would move, of more people than one waits for: worked out in the background, kept for whoever asked.
create table entitlement.comparison (
  id uuid primary key default gen_random_uuid(),
  amendment_id uuid not null references law.amendment (id),
  unit_id int references organization.unit (id),
  account_id uuid not null references identity.account (id),
  run_id uuid,
  law_mark text not null,
  people int not null default 0,
  asked_at timestamptz not null,
  unique nulls not distinct (account_id, amendment_id, unit_id)
);
create index comparison_amendment on entitlement.comparison (amendment_id);
create index comparison_unit on entitlement.comparison (unit_id);
comment on table entitlement.comparison is 'So sánh quy định — the last time somebody asked whom a change of law would move, of a unit or of all he sees';
comment on column entitlement.comparison.law_mark is 'Of both laws that were compared: changed since, it is asked for anew';
comment on column entitlement.comparison.people is 'How many are compared so far';
call access.protect_own('entitlement.comparison');
drop trigger history on entitlement.comparison;

create table entitlement.moved (
  id bigint generated always as identity primary key,
  comparison_id uuid not null references entitlement.comparison (id) on delete cascade,
  record_id uuid not null references personnel.record (id),
  kind text not null,
  about text,
  before jsonb,
  after jsonb
);
create index moved_comparison on entitlement.moved (comparison_id, id);
create index moved_record on entitlement.moved (record_id);
comment on table entitlement.moved is 'Người bị ảnh hưởng — what a person is due under the law that holds and under the change, where they differ';
call access.protect_through('entitlement.moved', 'record_id', 'personnel.record');
drop trigger history on entitlement.moved;
revoke insert, update, delete on entitlement.moved from app_own;
