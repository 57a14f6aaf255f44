-- A criteria set on its way in from a table of the office's own: the file as it was sent, until a person has said what it means.
create table par.set_import (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  sent_by uuid not null,
  sent_by_name text not null,
  sent_at timestamptz not null,
  set_id uuid references par.criteria_set (id) on delete set null,
  taken_at timestamptz
);
create index set_import_sender on par.set_import (sent_by, sent_at);
create index set_import_set on par.set_import (set_id);
comment on table par.set_import is 'Lập bộ tiêu chí từ tệp — an office''s own table, kept as it was sent';
comment on column par.set_import.set_id is 'The draft that was made of it';
call access.protect_own('par.set_import', 'sent_by');
