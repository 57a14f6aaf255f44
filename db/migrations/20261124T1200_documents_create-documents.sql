-- Kept files that prove something: what they are on paper, apart from when they were uploaded.
create schema documents;

create table documents.document (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  title text collate vi not null check (length(title) between 1 and 300),
  number text check (length(number) <= 80),
  issued_on date,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null
);
create index document_unit on documents.document (unit_id, uploaded_at);
create index document_content on documents.document (sha256);
comment on table documents.document is 'Tài liệu — a kept file of a unit; bytes by their SHA-256 in the data folder';
call access.protect('documents.document');
