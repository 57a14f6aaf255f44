-- A task belongs to a field of home affairs, chosen from one list; until now it named a module of the program, and only where a
-- measure did. What was derived of a measure and is no field is cleared.
alter table directives.task rename column linked_module to field;
update directives.task set field = '' where field not in
  ('organization', 'staffing', 'personnel', 'recruitment', 'training', 'evaluation', 'emulation', 'inspection', 'par', 'directives');
alter table directives.task drop constraint task_linked_module_check;
alter table directives.task add constraint task_field_check check (field in
  ('', 'organization', 'staffing', 'personnel', 'recruitment', 'training', 'evaluation', 'emulation', 'inspection', 'par', 'directives'));
comment on column directives.task.field is 'Lĩnh vực — of home affairs, by which tasks are counted; empty: not said';
create index task_counted on directives.task (first_due_on, due_on) where parent_id is null;
