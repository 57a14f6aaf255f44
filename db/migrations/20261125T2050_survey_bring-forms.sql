-- Forms that do not come by link: paper typed twice, and tables of an outside survey. Both go into the same urn.

alter table survey.typing
  add column target_id uuid not null references survey.target (id) on delete cascade,
  add column group_id uuid not null references survey.respondent_group (id) on delete cascade;
create index typing_target on survey.typing (target_id);
create index typing_group on survey.typing (group_id);
comment on column survey.typing.target_id is 'Read from the paper each time: two may read another unit';

create table survey.import (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  source text not null,
  forms int not null check (forms > 0),
  imported_by_name text not null,
  imported_at timestamptz not null
);
create index import_survey on survey.import (survey_id);
create unique index import_once on survey.import (survey_id, sha256);
comment on table survey.import is 'Phiếu nhập từ cuộc điều tra bên ngoài — a table of answers brought in whole';
call access.protect_central('survey.import');

alter table survey.urn add column import_id uuid references survey.import (id) on delete cascade;
create index urn_import on survey.urn (import_id);
alter table survey.urn add check ((channel = 'import') = (import_id is not null));
comment on column survey.urn.import_id is 'So that a wrong table can be taken out again before counting';
