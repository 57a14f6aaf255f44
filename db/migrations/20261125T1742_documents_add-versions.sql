-- A document has versions: its file, and what stands on the paper, as they were; the newest is in force. And who looked at which.
create table documents.version (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references documents.document (id),
  ordinal int not null check (ordinal > 0),
  title text collate vi not null check (length(title) between 1 and 300),
  number text check (length(number) between 1 and 80),
  issued_on date,
  kind text not null default 'other' check (kind in (
    'decision', 'resolution', 'directive', 'plan', 'programme', 'report', 'minutes', 'letter', 'proposal', 'notice',
    'guidance', 'regulation', 'table', 'picture', 'other')),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  note text not null default '' check (length(note) <= 500),
  added_by uuid not null,
  added_by_name text not null,
  added_at timestamptz not null,
  found_by text not null generated always as (search.fold(title || ' ' || coalesce(number, '') || ' ' || file_name)) stored,
  unique (document_id, ordinal)
);
create index version_content on documents.version (sha256);
comment on table documents.version is 'Phiên bản tài liệu — a file of a document with its title, number and day as they stood; bytes by their SHA-256 in the data folder';
comment on column documents.version.number is 'Số, ký hiệu of the paper; the version itself is counted by ordinal';
comment on column documents.version.found_by is 'Title, number and file name folded, for search without accents';

insert into documents.version
    (document_id, ordinal, title, number, issued_on, file_name, sha256, size, media_type, added_by, added_by_name, added_at)
  select id, 1, title, nullif(number, ''), issued_on, file_name, sha256, size, media_type, uploaded_by, uploaded_by_name, uploaded_at
  from documents.document;
call access.protect_through('documents.version', 'document_id', 'documents.document');

drop index documents.document_unit;
alter table documents.document
  drop column title, drop column number, drop column issued_on,
  drop column file_name, drop column sha256, drop column size, drop column media_type,
  drop column uploaded_by, drop column uploaded_by_name, drop column uploaded_at,
  add column newest int not null default 1,
  add column version int not null default 1,
  add column retired_at timestamptz,
  add column retired_by_name text,
  add column retired_reason text check (length(retired_reason) between 5 and 500),
  add check ((retired_at is null) = (retired_by_name is null) and (retired_at is null) = (retired_reason is null)),
  -- A document and its first version are written in one transaction.
  add foreign key (id, newest) references documents.version (document_id, ordinal) deferrable initially deferred;
create index document_unit on documents.document (unit_id);
create index document_newest on documents.document (id, newest);
comment on table documents.document is 'Tài liệu — a paper a unit has on file, in one version or several';
comment on column documents.document.newest is 'The version in force, by its ordinal';
comment on column documents.document.version is 'Counts the changes: a save names the one it saw';
comment on column documents.document.retired_at is 'Loại khỏi kho: no longer offered; nothing of it is destroyed';

create table documents.look (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references documents.document (id),
  ordinal int not null,
  account_id uuid not null,
  person_name text not null,
  from_unit_id int references organization.unit (id),
  first_at timestamptz not null,
  last_at timestamptz not null,
  times int not null default 1,
  unique (document_id, ordinal, account_id),
  foreign key (document_id, ordinal) references documents.version (document_id, ordinal)
);
create index look_from_unit on documents.look (from_unit_id);
comment on table documents.look is 'Lượt xem — who has read the content of which version, first, last and how often';
comment on column documents.look.from_unit_id is 'The unit the reader belongs to';
call access.protect_through('documents.look', 'document_id', 'documents.document');
