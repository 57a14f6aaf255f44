-- Parts of a task end with it, also those that the giver's office does not see: they are the lead body's own affair.
create function directives.end_parts() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  part uuid;
begin
  for part in select id from directives.task where parent_id = new.id and closed_on is null loop
    update directives.task set state = 'cancelled', closed_on = new.closed_on, version = version + 1,
        changed_at = new.changed_at, changed_by_name = new.changed_by_name
      where id = part;
    insert into directives.step (task_id, step, taken_on, taken_at, taken_by, taken_by_name, words)
      values (part, 'end-with-whole', new.closed_on, new.changed_at, coalesce(access.account(), '00000000-0000-4000-8000-000000000000'),
        new.changed_by_name, '');
  end loop;
  return null;
end $$;
create trigger end_parts after update on directives.task for each row
  when (new.state in ('cancelled', 'replaced') and old.closed_on is null) execute function directives.end_parts();
