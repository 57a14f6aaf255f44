-- The file of a decision and the paper of an approved proposal are personnel's alone, and follow the record: they are read
-- where somebody they are about is within reach, whichever unit's book the decision stands in.
update documents.document set kept_for = 'personnel' where id in (
  select document_id from personnel.decision where document_id is not null
  union select document_id from personnel.proposal_paper where document_id is not null);

create function personnel.file_of(wanted uuid)
  returns table (document_id uuid, title text, file_name text, media_type text, sha256 text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select v.document_id, v.title, v.file_name, v.media_type, v.sha256
  from personnel.decision d
  join documents.document f on f.id = d.document_id
  join documents.version v on v.document_id = f.id and v.ordinal = f.newest
  where d.id = wanted
    and (d.sensitivity = 'ordinary' or d.sensitivity = any (personnel.opened()))
    and case when exists (select from personnel.event e where e.decision_id = d.id and e.recorded_to = 'infinity')
      then exists (select from personnel.event e where e.decision_id = d.id and e.recorded_to = 'infinity' and personnel.sees(e.record_id))
      -- About nobody yet, or no longer: it is of whoever has it in his book.
      else current_setting('role') = 'app_all' or d.unit_id = any (access.units()) end
$$;
comment on function personnel.file_of is 'Tệp của quyết định — for whoever sees somebody it is about';
grant execute on function personnel.file_of to app_all, app_few, app_many;

-- A post that discipline takes away ends in sight of everybody; the decision that says why does not come with it.
create or replace function personnel.paper_of(event_row uuid)
  returns table (record_id uuid, document_id uuid, title text, file_name text, media_type text, sha256 text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.record_id, v.document_id, v.title, v.file_name, v.media_type, v.sha256
  from personnel.event e
  left join personnel.decision d on d.id = e.decision_id and (d.sensitivity = 'ordinary' or d.sensitivity = any (personnel.opened()))
  join documents.document f on f.id = coalesce(e.document_id, d.document_id)
  join documents.version v on v.document_id = f.id and v.ordinal = f.newest
  where e.id = event_row and personnel.sees(e.record_id) and (e.decision_id is null or d.id is not null)
    and (e.sensitivity = 'ordinary' or e.sensitivity = any (personnel.opened()))
$$;
