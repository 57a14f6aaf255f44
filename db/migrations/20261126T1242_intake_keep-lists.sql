-- Lists of people on their way into the records: the file as it was sent, how a person reads it, and the recording it became.
create schema intake;
create table intake.people_list (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  sent_by_name text not null,
  sent_at timestamptz not null,
  reading jsonb not null,
  version int not null default 1,
  run_id uuid,
  recording_id bigint unique references personnel.recording (id),
  recorded_by_name text,
  recorded_at timestamptz,
  summary jsonb,
  undone_by_name text,
  undone_at timestamptz,
  undone_because text check (length(undone_because) between 5 and 500),
  check ((recording_id is null) = (recorded_at is null) and (recording_id is null) = (summary is null)),
  check ((undone_at is null) = (undone_because is null) and (undone_at is null or recording_id is not null))
);
create index people_list_unit on intake.people_list (unit_id, sent_at);
comment on table intake.people_list is 'Danh sách nhập — a list of people somebody brought: kept as sent, tried, recorded as one, taken back as one';
comment on column intake.people_list.unit_id is 'Whose people they are where the list does not say; who manages that unit sees the list';
comment on column intake.people_list.reading is 'Which table, what each column holds, on which day it is so, what was said of words and of people';
comment on column intake.people_list.run_id is 'The work that carries it out in the background';
comment on column intake.people_list.summary is 'How many records were opened, changed, and left as they were when it was carried out';
call access.protect('intake.people_list');

-- What was said of a heading or of the words in a cell: the next list of the unit is read the same way.
create table intake.wording (
  id bigint generated always as identity primary key,
  unit_id int not null references organization.unit (id),
  kind text not null check (kind in ('heading', 'cell')),
  column_key text not null default '',
  written text not null check (length(written) between 1 and 500),
  means text not null check (length(means) <= 500),
  said_by_name text not null,
  said_at timestamptz not null,
  constraint one_meaning unique (unit_id, kind, column_key, written)
);
comment on table intake.wording is 'Cách ghi đã nhớ — what somebody said a heading or the words of a cell mean, for the lists of his unit';
comment on column intake.wording.means is 'The column of a heading; the text a cell is read as, empty to leave it out';
call access.protect('intake.wording');
