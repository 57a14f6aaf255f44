-- What is to be mended in a returned sheet, and every state of a hand that somebody has relied on.

create table par.supplement (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  words text not null check (length(words) between 1 and 2000),
  asked_by_name text not null,
  asked_at timestamptz not null,
  unique (assessment_id, criterion_id, asked_at)
);
create index supplement_criterion on par.supplement (criterion_id);
comment on table par.supplement is 'Yêu cầu bổ sung — what the unit is to mend in one criterion; of the return at that moment';
call access.protect_through('par.supplement', 'assessment_id', 'par.assessment');

alter table par.explanation add column sent_at timestamptz;
comment on column par.explanation.sent_at is 'Null: still being written, nobody but the unit has read it';

create table par.hand_history (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  hand text not null check (hand in ('self', 'first', 'explanation', 'second', 'council')),
  version int not null,
  state jsonb not null,
  said_by_name text not null,
  said_at timestamptz not null,
  replaced_at timestamptz not null
);
create index hand_history_of on par.hand_history (assessment_id, criterion_id, said_at);
create index hand_history_criterion on par.hand_history (criterion_id);
comment on table par.hand_history is 'Lịch sử một tay chấm — what a hand said of a criterion before it said something else';
comment on column par.hand_history.state is 'The row of its table as it stood';
call access.protect_through('par.hand_history', 'assessment_id', 'par.assessment');
-- Written by the triggers below and by nothing else; what was said cannot be unsaid.
revoke insert, update, delete on par.hand_history from app_all, app_few, app_many;

-- Saved with every pause of the keyboard: only what had left the unit is a state that somebody relied on.
create function par.keep_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into par.hand_history (assessment_id, criterion_id, hand, version, state, said_by_name, said_at, replaced_at)
    select old.assessment_id, old.criterion_id, 'self', old.version, to_jsonb(old), old.updated_by_name, old.updated_at, new.updated_at
      from par.assessment a where a.id = old.assessment_id and a.submitted_at >= old.updated_at;
  return null;
end $$;
create trigger keep_entry after update on par.entry
  for each row when (old.version <> new.version) execute function par.keep_entry();

create function par.keep_explanation() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into par.hand_history (assessment_id, criterion_id, hand, version, state, said_by_name, said_at, replaced_at)
    values (old.assessment_id, old.criterion_id, 'explanation', old.version, to_jsonb(old), old.explained_by_name, old.explained_at, new.explained_at);
  return null;
end $$;
create trigger keep_explanation after update on par.explanation
  for each row when (old.version <> new.version and old.sent_at is not null) execute function par.keep_explanation();

create function par.keep_appraisal() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into par.hand_history (assessment_id, criterion_id, hand, version, state, said_by_name, said_at, replaced_at)
    values (old.assessment_id, old.criterion_id, old.stage, old.version, to_jsonb(old), old.appraised_by_name, old.appraised_at, new.appraised_at);
  return null;
end $$;
create trigger keep_appraisal after update on par.appraisal
  for each row when (old.version <> new.version) execute function par.keep_appraisal();
