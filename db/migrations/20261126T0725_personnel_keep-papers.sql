-- The papers of a file, those it lacks, and whose number of identity is whose.
create table personnel.paper (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  component text not null,
  period int check (period between 1945 and 2200),
  event_id uuid,
  title text collate vi not null check (length(title) between 1 and 300),
  number text check (length(number) between 1 and 80),
  dated_on date,
  sheets int check (sheets between 1 and 10000),
  document_id uuid references documents.document (id),
  page_from int check (page_from between 1 and 10000),
  page_to int check (page_to between 1 and 10000),
  received_on date not null,
  note text check (length(note) between 1 and 500),
  sensitivity text not null default 'ordinary' check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party')),
  added_by uuid not null,
  added_by_name text not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  withdrawn_reason text check (length(withdrawn_reason) between 5 and 500),
  check ((withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
  check (page_from is null or page_to is null or page_from <= page_to)
);
create index paper_record on personnel.paper (record_id, component);
create index paper_document on personnel.paper (document_id);
comment on table personnel.paper is 'Giấy tờ của hồ sơ — a paper of the file of one person, of a component, on paper or scanned as well';
comment on column personnel.paper.period is 'The year it is of, where one is asked for each year';
comment on column personnel.paper.event_id is 'The event it is the paper of; of events alone, their decision says so already';
comment on column personnel.paper.document_id is 'The scan; without it the paper lies in the cabinet alone';
comment on column personnel.paper.withdrawn_at is 'Taken out of the file, with the reason; the row stays';
call access.protect_through('personnel.paper', 'record_id', 'personnel.record');
revoke insert, update, delete on personnel.paper from app_own;
create policy opened on personnel.paper as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));

-- Worked out of the events, lines and papers of a record (rules/papers/missing.ts), kept for lists.
create table personnel.missing_paper (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references personnel.record (id),
  component text not null,
  period int,
  event_id uuid,
  owes text not null check (owes in ('person', 'hr', 'unit', 'using-unit')),
  due_on date not null,
  law text not null,
  sensitivity text not null default 'ordinary' check (sensitivity in ('ordinary', 'discipline', 'background', 'health', 'family', 'party'))
);
create index missing_paper_record on personnel.missing_paper (record_id, component);
comment on table personnel.missing_paper is 'Giấy tờ còn thiếu — a paper a file lacks, since when, and who owes it';
call access.protect_through('personnel.missing_paper', 'record_id', 'personnel.record');
drop trigger history on personnel.missing_paper;
revoke insert, update, delete on personnel.missing_paper from app_own;
create policy opened on personnel.missing_paper as restrictive to app_all, app_few, app_many, app_own
  using (sensitivity = 'ordinary' or sensitivity = any ((select personnel.opened())::text[]));

-- Whether a number of identity, old or new, stands in a record other than these: anywhere, and telling no more than that.
create function personnel.is_id_taken(wanted text, except_records uuid[]) returns boolean
  language sql stable security definer set search_path = pg_catalog
as $$
  select exists (
    select from personnel.line l join personnel.record r on r.id = l.record_id
    where l.part = 'citizen-id' and l.code = wanted and l.recorded_to = 'infinity' and r.merged_into is null and l.record_id <> all (except_records))
$$;
grant execute on function personnel.is_id_taken to app_all, app_few, app_many, app_own;
