-- A fact may rest on a paper of the file, as well as on a decision or a document of the library.
alter table personnel.event add column paper_id uuid references personnel.paper (id);
create index event_paper on personnel.event (paper_id);
comment on column personnel.event.paper_id is 'The paper of the file that proves it, before any document; one that was withdrawn proves nothing';

drop function personnel.proven_lines(uuid, timestamptz, date, text);
-- As in 20261126T1144, with the paper of the file.
create function personnel.proven_lines(wanted uuid, known timestamptz, as_of date, wanted_sensitivity text)
  returns table (id uuid, event_row uuid, part text, slot text, valid_from date, valid_to date, data jsonb, event_id uuid, kind text,
    standing text, note text, decision_id uuid, page int, number text, decided_on date, issuer text, signer text, media_type text, filed text,
    unit_name text)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
  open text[];
begin
  if not personnel.sees(wanted) then return; end if;
  open := array['ordinary'] || personnel.opened();
  return query
    select l.id, l.event_row, l.part, l.slot, l.valid_from, l.valid_to, l.data, e.event_id, e.kind, e.standing, e.note, d.id, e.page,
      d.number, d.decided_on, d.issuer, d.signer, coalesce(p.scan_type, v.media_type), p.title::text,
      -- The name of that day; the first one known when the paper is older than the unit.
      case when l.unit_id is not null then (select u.full_name from organization.unit_version u where u.unit_id = l.unit_id and u.recorded_to = 'infinity'
        order by u.valid_from <= l.valid_from desc, abs(l.valid_from - greatest(u.valid_from, '1900-01-01'::date)) limit 1) end
    from personnel.line l
    join personnel.event e on e.id = l.event_row
    left join personnel.paper p on p.id = e.paper_id and p.withdrawn_at is null and p.sensitivity in ('ordinary', e.sensitivity)
    left join personnel.decision d on d.id = e.decision_id and d.sensitivity = any (open)
    left join documents.document f on f.id = coalesce(e.document_id, d.document_id) and (e.decision_id is null or d.id is not null)
    left join documents.version v on v.document_id = f.id and v.ordinal = f.newest
    where l.record_id = wanted and l.sensitivity = any (open) and e.sensitivity = any (open)
      and (wanted_sensitivity is null or l.sensitivity = wanted_sensitivity)
      and case when known is null then l.recorded_to = 'infinity' else l.recorded_from <= known and l.recorded_to > known end
      and (as_of is null or (l.valid_from <= as_of and l.valid_to > as_of))
    order by l.part, l.slot, l.valid_from, l.id;
end $$;
grant execute on function personnel.proven_lines to app_all, app_few, app_many, app_own;

-- The scan of the paper of the file first; else the document, as in 20261126T1109.
create or replace function personnel.paper_of(event_row uuid)
  returns table (record_id uuid, document_id uuid, title text, file_name text, media_type text, sha256 text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select told.record_id, told.document_id, told.title, told.file_name, told.media_type, told.sha256
  from (
    select 1 as place, e.record_id, null::uuid as document_id, p.title::text, p.scan_name as file_name, p.scan_type as media_type,
      p.scan_sha256 as sha256, e.sensitivity
    from personnel.event e
    join personnel.paper p on p.id = e.paper_id and p.withdrawn_at is null and p.scan_sha256 is not null
      and p.sensitivity in ('ordinary', e.sensitivity)
    where e.id = event_row
    union all
    select 2, e.record_id, v.document_id, v.title::text, v.file_name, v.media_type, v.sha256, e.sensitivity
    from personnel.event e
    left join personnel.decision d on d.id = e.decision_id and (d.sensitivity = 'ordinary' or d.sensitivity = any (personnel.opened()))
    join documents.document f on f.id = coalesce(e.document_id, d.document_id)
    join documents.version v on v.document_id = f.id and v.ordinal = f.newest
    where e.id = event_row and (e.decision_id is null or d.id is not null)
  ) told
  where personnel.sees(told.record_id) and (told.sensitivity = 'ordinary' or told.sensitivity = any (personnel.opened()))
  order by told.place
  limit 1
$$;
