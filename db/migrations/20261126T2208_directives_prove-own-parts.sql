-- Whoever is in charge proves what he did himself, with a paper kept where the lead body keeps its own; of its library he sees
-- only what he brought.
create function directives.is_own_paper(document uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select not exists (select from documents.version v where v.document_id = document and v.added_by <> access.account())
$$;
grant execute on function directives.is_own_paper to app_own;

-- The library that proof of a task goes to: of a part, that of the body which divided the task.
create function directives.proves_in(library int) returns boolean
  language sql stable
  return access.permission() = 'directives.report-own' and exists (select from directives.task t
    where t.account_id = access.account() and t.closed_on is null and library = case when t.parent_id is null then t.unit_id else t.giver_unit_id end);
grant execute on function directives.proves_in to app_own;

create policy own_proof_adds on documents.document for insert to app_own with check (directives.proves_in(unit_id));
create policy own_proof on documents.document for select to app_own using (directives.proves_in(unit_id) and directives.is_own_paper(id));
create policy own_proof on documents.version to app_own
  using (exists (select from documents.document d where d.id = document_id))
  with check (exists (select from documents.document d where d.id = document_id));
call access.let_in('documents.document', 'select, insert', 'app_own');
call access.let_in('documents.version', 'select, insert', 'app_own');

-- It goes with his report, and he takes back what he brought by mistake.
grant update (report_id), delete on directives.proof to app_own;
create policy own_taken_back on directives.proof as restrictive for delete to app_own
  using (report_id is null and directives.is_own_paper(document_id));

-- The giver's office does not see the parts of a task, and yet is told that some are open before it confirms the whole.
create function directives.open_parts(whole uuid) returns int
  language sql stable security definer set search_path = pg_catalog
as $$
  select count(*)::int from directives.task where parent_id = whole and closed_on is null
$$;
grant execute on function directives.open_parts to app_all, app_few, app_many, app_own;

drop trigger end_parts on directives.task;
create trigger end_parts after update on directives.task for each row
  when (new.state in ('done', 'cancelled', 'replaced') and old.closed_on is null) execute function directives.end_parts();
