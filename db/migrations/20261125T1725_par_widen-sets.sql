-- Criteria sets drawn in the program: who assesses and who appraises a node, what papers it wants, from what it grew.

-- The widening itself is no change of an issued set.
alter table par.criterion disable trigger keep_issued;
alter table par.criteria_set disable trigger keep_issued;

alter table par.criterion drop constraint criterion_assessed_by_check;
alter table par.criterion
  add constraint criterion_assessed_by_check check (assessed_by in ('self', 'survey', 'external', 'system', 'mixed')),
  add column wanted jsonb not null default '[]',
  add column appraising_body text check (length(appraising_body) between 1 and 200),
  add column legal_basis text not null default '' check (length(legal_basis) <= 1000);
update par.criterion
  set wanted = (select coalesce(jsonb_agg(jsonb_build_object('what', one, 'mandatory', true) order by place), '[]')
                from unnest(evidence) with ordinality as papers (one, place));
alter table par.criterion drop column evidence;
alter table par.criterion rename column wanted to evidence;
comment on column par.criterion.assessed_by is 'Đơn vị tự chấm, điều tra, nguồn ngoài, hệ thống; mixed above leaves that differ';
comment on column par.criterion.evidence is 'Tài liệu kiểm chứng: what paper, and whether the sheet may go without it';
comment on column par.criterion.appraising_body is 'Cơ quan thẩm định, as the annex names it; what stands below inherits it';

alter table par.criteria_set drop constraint criteria_set_level_check;
alter table par.criteria_set
  add constraint criteria_set_level_check check (
    level in ('department', 'district', 'commune', 'ward', 'province', 'public-service-unit', 'vertical-agency')),
  add column version int not null default 1,
  add column based_on uuid references par.criteria_set (id),
  add column decision_file_name text,
  add column decision_file_sha256 text check (decision_file_sha256 ~ '^[0-9a-f]{64}$'),
  add column decision_media_type text;
create index criteria_set_based_on on par.criteria_set (based_on);
comment on column par.criteria_set.version is 'Of the draft: a save over somebody else''s newer save is refused';
comment on column par.criteria_set.based_on is 'The set of an earlier year it was copied from';

alter table par.criterion enable trigger keep_issued;
alter table par.criteria_set enable trigger keep_issued;

create table par.criterion_mapping (
  id uuid primary key default gen_random_uuid(),
  set_id uuid not null references par.criteria_set (id) on delete cascade,
  from_id uuid references par.criterion (id),
  to_id uuid references par.criterion (id) on delete cascade,
  kind text not null check (kind in ('kept', 'split', 'merged', 'new', 'dropped')),
  check ((from_id is null) = (kind = 'new') and (to_id is null) = (kind = 'dropped')),
  unique nulls not distinct (set_id, from_id, to_id)
);
create index criterion_mapping_from on par.criterion_mapping (from_id);
create index criterion_mapping_to on par.criterion_mapping (to_id);
comment on table par.criterion_mapping is 'Đối chiếu tiêu chí — which node of an earlier set a node grew from; years are compared along it';
call access.open_to_read('par.criterion_mapping');
create trigger keep_issued before insert or update or delete on par.criterion_mapping
  for each row execute function par.keep_issued();
