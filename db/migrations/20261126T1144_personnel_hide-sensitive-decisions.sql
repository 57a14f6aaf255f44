-- As at the policies: the line of a post that discipline took away names no decision to whoever may not see discipline.
create or replace function personnel.proven_lines(wanted uuid, known timestamptz, as_of date, wanted_sensitivity text)
  returns table (id uuid, event_row uuid, part text, slot text, valid_from date, valid_to date, data jsonb, event_id uuid, kind text,
    standing text, note text, decision_id uuid, page int, number text, decided_on date, issuer text, signer text, media_type text, unit_name text)
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
      d.number, d.decided_on, d.issuer, d.signer, v.media_type,
      -- The name of that day; the first one known when the paper is older than the unit.
      case when l.unit_id is not null then (select u.full_name from organization.unit_version u where u.unit_id = l.unit_id and u.recorded_to = 'infinity'
        order by u.valid_from <= l.valid_from desc, abs(l.valid_from - greatest(u.valid_from, '1900-01-01'::date)) limit 1) end
    from personnel.line l
    join personnel.event e on e.id = l.event_row
    left join personnel.decision d on d.id = e.decision_id and d.sensitivity = any (open)
    left join documents.document f on f.id = coalesce(e.document_id, d.document_id) and (e.decision_id is null or d.id is not null)
    left join documents.version v on v.document_id = f.id and v.ordinal = f.newest
    where l.record_id = wanted and l.sensitivity = any (open) and e.sensitivity = any (open)
      and (wanted_sensitivity is null or l.sensitivity = wanted_sensitivity)
      and case when known is null then l.recorded_to = 'infinity' else l.recorded_from <= known and l.recorded_to > known end
      and (as_of is null or (l.valid_from <= as_of and l.valid_to > as_of))
    order by l.part, l.slot, l.valid_from, l.id;
end $$;
