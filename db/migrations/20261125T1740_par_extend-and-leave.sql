-- Longer for one unit, each stage apart, taken back without being forgotten; who was left out is published beside the ranking.
create table par.extension (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  stage text not null check (stage in ('self-assessment', 'explanation')),
  extended_to timestamptz not null,
  reason text not null check (length(reason) between 5 and 2000),
  extended_by_name text not null,
  extended_at timestamptz not null,
  withdrawn_reason text check (length(withdrawn_reason) between 5 and 2000),
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  check ((withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_at is null) = (withdrawn_by_name is null))
);
create index extension_of on par.extension (assessment_id);
create unique index extension_in_force on par.extension (assessment_id, stage) where withdrawn_at is null;
comment on table par.extension is 'Gia hạn — longer for one unit in one stage; those taken back, or followed by another, stay written down';
call access.protect_through('par.extension', 'assessment_id', 'par.assessment');

-- Who gave the earlier ones stands in the history.
insert into par.extension (assessment_id, stage, extended_to, reason, extended_by_name, extended_at)
  select id, 'self-assessment', extended_to, extension_reason, '', now()
    from par.assessment where extended_to is not null and length(extension_reason) between 5 and 2000;
alter table par.assessment drop column extended_to, drop column extension_reason;

alter table par.publication add column left_units jsonb not null default '[]';
comment on column par.publication.left_units is 'Units without rank: not handed in, or ended; in no mean';
grant select (left_units) on par.publication to app_public;

-- Who is left out is no participant: a rank among the others is whole without him.
create or replace function par.participants(block uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*) from par.assessment where block_id = $1 and status <> 'left';
end;
