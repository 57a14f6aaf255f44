-- The record on screen: its photos, the paper beside the fact, and who looked.
create table personnel.photo (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/jpeg', 'image/png')),
  unique (record_id, sha256)
);
comment on table personnel.photo is 'Ảnh hồ sơ — every photo a record ever had, so that a past day shows the face of that day; which holds when is a line';
call access.protect_through('personnel.photo', 'record_id', 'personnel.record');
revoke insert, update, delete on personnel.photo from app_own;

-- What the policies of personnel.record say, for functions that run as their owner.
create function personnel.sees(wanted uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select exists (select from personnel.record r where r.id = wanted and case current_setting('role')
    when 'app_all' then true
    when 'app_own' then r.account_id = access.account()
    else r.unit_id = any (access.units()) end)
$$;

-- The file behind an event. It follows the record: where the person goes, his papers are read, whichever unit keeps the document.
create function personnel.paper_of(event_row uuid)
  returns table (record_id uuid, document_id uuid, title text, file_name text, media_type text, sha256 text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.record_id, v.document_id, v.title, v.file_name, v.media_type, v.sha256
  from personnel.event e
  left join personnel.decision d on d.id = e.decision_id
  join documents.document f on f.id = coalesce(e.document_id, d.document_id)
  join documents.version v on v.document_id = f.id and v.ordinal = f.newest
  where e.id = event_row and personnel.sees(e.record_id)
    and (e.sensitivity = 'ordinary' or e.sensitivity = any (personnel.opened()))
$$;
grant execute on function personnel.paper_of to app_all, app_few, app_many, app_own;

-- How a paper is shown, without reading it.
create function personnel.paper_type(document uuid) returns text
  language sql stable security definer set search_path = pg_catalog
as $$
  select v.media_type from documents.document f join documents.version v on v.document_id = f.id and v.ordinal = f.newest where f.id = document
$$;
grant execute on function personnel.paper_type to app_all, app_few, app_many, app_own;

create index entry_record on audit.entry ((subject ->> 'recordId'), at) where subject ? 'recordId';

-- Who opened a record, by person and day: for whoever may see it, and for the person it is about.
create function personnel.looks_at(wanted uuid, most int, skipped int)
  returns table (day date, last_at timestamptz, person_name text, unit_id int, doors text[], times int, total int)
  language sql stable security definer set search_path = pg_catalog
as $$
  select looked.day, looked.last_at, coalesce(a.full_name, 'Hệ thống'), a.unit_id, looked.doors, looked.times, count(*) over ()::int
  from (
    select (e.at at time zone 'Asia/Ho_Chi_Minh')::date as day, e.account_id, max(e.at) as last_at,
      array_agg(distinct e.door) as doors, count(*)::int as times
    from audit.entry e
    where e.subject ->> 'recordId' = wanted::text and e.subject ? 'recordId' and e.outcome = 'done' and personnel.sees(wanted)
    group by 1, 2
  ) looked
  left join identity.account a on a.id = looked.account_id
  order by looked.last_at desc
  limit most offset skipped
$$;
grant execute on function personnel.looks_at to app_all, app_few, app_many, app_own;
