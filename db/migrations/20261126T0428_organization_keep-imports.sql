-- Lists of units on their way in: the file as it was sent, what a person said it means, and the recording it became.
create table organization.unit_import (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  sent_by_name text not null,
  sent_at timestamptz not null,
  reading jsonb not null,
  version int not null default 1,
  recording_id bigint unique references organization.recording (id),
  recorded_by_name text,
  recorded_at timestamptz,
  summary jsonb,
  check ((recording_id is null) = (recorded_at is null) and (recording_id is null) = (summary is null))
);
create index unit_import_sent on organization.unit_import (sent_at);
comment on table organization.unit_import is 'Nhập danh mục — a list of units somebody brought: kept as sent, tried, recorded as one, taken back as one';
comment on column organization.unit_import.reading is 'Which table, what each column holds, which repairs are not wanted, from which day and by what it is so';
comment on column organization.unit_import.summary is 'How many units began, changed, ended and stayed when it was recorded';
call access.open_to_read('organization.unit_import');
