-- A task given to each body of a group is a task of each; what was said once to all is one group. The plan that a task asks for is
-- followed by whoever follows the task.
create table directives.task_group (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references directives.document (id) on delete cascade,
  point_id uuid references directives.point (id) on delete cascade,
  words text not null default '' check (length(words) <= 300)
);
create index task_group_document on directives.task_group (document_id);
create index task_group_point on directives.task_group (point_id);
comment on table directives.task_group is 'Nhóm cơ quan cùng được giao — a conclusion given to each body of a group: as many tasks as bodies, counted together';
comment on column directives.task_group.words is 'How the document names the group: ''các sở, cơ quan, địa phương''';
call access.protect_through('directives.task_group', 'document_id', 'directives.document');
revoke insert, update, delete on directives.task_group from app_own;

alter table directives.task add column group_id uuid references directives.task_group (id);
create index task_of_group on directives.task (group_id);
comment on column directives.task.group_id is 'The group of bodies to each of which the same is given; null: given to one body alone';

-- Asked once a query: plans of tasks that one gives, leads or lends a hand to.
create function directives.plans_followed() returns uuid[]
  language sql stable security definer set search_path = pg_catalog
  return (select coalesce(array_agg(distinct t.plan_document_id), '{}') from directives.task t
    where t.plan_document_id is not null and (t.giver_unit_id = any (access.units())
      or (t.state <> 'draft' and (t.unit_id = any (access.units()) or t.coordinator_ids && access.units()))));
revoke execute on function directives.plans_followed() from public;
grant execute on function directives.plans_followed() to app_few, app_many;

create policy of_plan_followed on directives.document for select to app_few, app_many
  using (id = any ((select directives.plans_followed())::uuid[]));
create policy of_plan_followed on directives.task for select to app_few, app_many
  using (state <> 'draft' and document_id = any ((select directives.plans_followed())::uuid[]));
