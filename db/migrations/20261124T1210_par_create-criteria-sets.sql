-- Criteria sets: versioned, dated, immutable once issued; results stay tied to the set they were computed with.
create schema par;

create table par.criteria_set (
  id uuid primary key default gen_random_uuid(),
  name text collate vi not null,
  year int not null check (year between 2000 and 2100),
  level text not null check (level in ('department', 'district', 'commune', 'province', 'public-service-unit', 'vertical-agency')),
  status text not null default 'draft' check (status in ('draft', 'issued')),
  total_points numeric(10, 4) not null check (total_points > 0),
  survey_points numeric(10, 4) not null check (survey_points >= 0),
  is_model boolean not null,
  warning text not null default '',
  legal_basis text not null default '',
  decision_number text,
  decision_day date,
  adjustments jsonb not null,
  issued_at timestamptz,
  created_at timestamptz not null default now(),
  unique (name, year)
);
comment on table par.criteria_set is 'Bộ tiêu chí — a criteria set of one year and one level';
comment on column par.criteria_set.is_model is 'Bộ mẫu: a reconstruction for development and demonstration, not a document of any province';
comment on column par.criteria_set.adjustments is 'Bonus and penalty outside the hundred: caps and rules, points in ten-thousandths';
call access.open_to_read('par.criteria_set');

create table par.criterion (
  id uuid primary key default gen_random_uuid(),
  set_id uuid not null references par.criteria_set (id),
  parent_id uuid references par.criterion (id),
  code text not null,
  position int not null,
  kind text not null check (kind in ('area', 'criterion', 'subcriterion')),
  title text not null,
  max_points numeric(10, 4) not null check (max_points > 0),
  assessed_by text not null check (assessed_by in ('self', 'survey', 'mixed')),
  scoring jsonb,
  evidence text[] not null default '{}',
  may_be_not_applicable boolean not null default false,
  data_source text,
  unique (set_id, code)
);
create index criterion_parent on par.criterion (parent_id);
comment on table par.criterion is 'Lĩnh vực, tiêu chí, tiêu chí thành phần — a node of the tree; a leaf carries its scoring';
comment on column par.criterion.scoring is 'Scoring method and parameters (rules/scoring.ts), points in ten-thousandths; null above the leaves';
call access.open_to_read('par.criterion');

-- The last lock behind the rule: an issued set never changes, through whatever door.
create function par.keep_issued() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  -- Two branches: the tables share no column name for the set.
  issued boolean;
begin
  if tg_table_name = 'criteria_set' then
    issued := old.status = 'issued';
  else
    select s.status = 'issued' into issued from par.criteria_set s where s.id = coalesce(old.set_id, new.set_id);
  end if;
  if issued then raise exception 'an issued criteria set never changes' using errcode = 'PA001'; end if;
  return coalesce(new, old);
end $$;
create trigger keep_issued before update or delete on par.criteria_set for each row execute function par.keep_issued();
create trigger keep_issued before insert or update or delete on par.criterion for each row execute function par.keep_issued();
