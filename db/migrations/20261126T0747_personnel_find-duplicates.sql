-- Two records that may be of one person, and the merging of two into one: proposed, reviewed by another, taken back.
create table personnel.suspect (
  id uuid primary key default gen_random_uuid(),
  first_id uuid not null references personnel.record (id),
  second_id uuid not null references personnel.record (id),
  score int not null check (score between 0 and 100),
  working jsonb not null,
  state text not null default 'open' check (state in ('open', 'apart', 'merged')),
  found_at timestamptz not null,
  reviewed_by_name text,
  reviewed_at timestamptz,
  reason text check (length(reason) between 5 and 1000),
  version int not null default 1,
  unique (first_id, second_id),
  check (first_id < second_id)
);
create index suspect_second on personnel.suspect (second_id);
create index suspect_state on personnel.suspect (state, score desc);
comment on table personnel.suspect is 'Nghi trùng — two records that may be of one person, with a score and its working';
call access.protect_through('personnel.suspect', 'first_id', 'personnel.record');
revoke insert, update, delete on personnel.suspect from app_own;
create policy seen_whole on personnel.suspect as restrictive to app_few, app_many, app_own
  using (exists (select from personnel.record r where r.id = second_id));

create table personnel.merge (
  id uuid primary key default gen_random_uuid(),
  kept_id uuid not null references personnel.record (id),
  gone_id uuid not null references personnel.record (id),
  choices jsonb not null,
  reason text not null check (length(reason) between 5 and 1000),
  state text not null default 'proposed' check (state in ('proposed', 'refused', 'done', 'undone')),
  -- The last recording of either record that the proposal knew of: it lapses when there is a later one.
  seen bigint not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  reviewed_by_name text,
  reviewed_at timestamptz,
  answer text check (length(answer) <= 1000),
  recording_id bigint references personnel.recording (id),
  undone_by_name text,
  undone_at timestamptz,
  undone_reason text check (length(undone_reason) between 5 and 1000),
  -- What hung on the record that is gone and went along: goes back when the merging is taken back.
  paper_ids uuid[] not null default '{}',
  account_id uuid,
  version int not null default 1,
  check (kept_id <> gone_id),
  check ((state in ('done', 'undone')) = (recording_id is not null)),
  check ((state = 'undone') = (undone_at is not null))
);
create unique index merge_proposed on personnel.merge (least(kept_id, gone_id), greatest(kept_id, gone_id)) where state = 'proposed';
create index merge_kept on personnel.merge (kept_id);
create index merge_gone on personnel.merge (gone_id);
create index merge_recording on personnel.merge (recording_id);
comment on table personnel.merge is 'Gộp hồ sơ — one record taken into another: which is kept, what was chosen where they differ, who proposed and who reviewed';
call access.protect_through('personnel.merge', 'kept_id', 'personnel.record');
revoke insert, update, delete on personnel.merge from app_own;
create policy seen_whole on personnel.merge as restrictive to app_few, app_many, app_own
  using (exists (select from personnel.record r where r.id = gone_id));

insert into personnel.opening (permission, sensitivity) values
  ('personnel.merge', 'discipline'), ('personnel.merge', 'background'), ('personnel.merge', 'health'),
  ('personnel.merge', 'family'), ('personnel.merge', 'party');

-- Who looks like somebody about to be recorded, also where the writer does not reach: the caller tells no more of those than a score.
create function personnel.lookalikes(wanted_name text, wanted_born date, wanted_numbers text[], except_record uuid default null)
  returns table (record_id uuid, unit_id int, full_name text, sex text, born_on date, born_precision text, home_place text, birth_place text, numbers text[], is_in_reach boolean)
  language sql stable security definer set search_path = pg_catalog
as $$
  with key as (select search.fold(wanted_name) as name), found as (
    select l.record_id from personnel.line l where l.part = 'citizen-id' and l.code = any (wanted_numbers) and l.recorded_to = 'infinity'
    union
    (select r.id from personnel.record r, key where r.born_on between date_trunc('year', wanted_born)::date and (date_trunc('year', wanted_born) + interval '1 year - 1 day')::date
      and r.name_key = key.name limit 50)
    union
    (select r.id from personnel.record r, key where r.born_on = wanted_born
      and split_part(r.name_key, ' ', 1) = split_part(key.name, ' ', 1) and split_part(r.name_key, ' ', -1) = split_part(key.name, ' ', -1) limit 50))
  select r.id, r.unit_id, r.full_name, r.sex, r.born_on, r.born_precision, person.data ->> 'homePlace', person.data ->> 'birthPlace',
    array(select l.code from personnel.line l where l.record_id = r.id and l.part = 'citizen-id' and l.recorded_to = 'infinity'),
    current_setting('role') = 'app_all' or r.unit_id = any (access.units())
  from found join personnel.record r on r.id = found.record_id
  left join lateral (select l.data from personnel.line l where l.record_id = r.id and l.part = 'person' and l.recorded_to = 'infinity' order by l.valid_from desc limit 1) person on true
  where r.merged_into is null and r.id is distinct from except_record
$$;
grant execute on function personnel.lookalikes to app_all, app_few, app_many;

-- The scan of a paper belongs to the file alone: it goes where the record goes, and is as confidential. The library of a unit is not the place.
drop index personnel.paper_document;
alter table personnel.paper drop column document_id,
  add column scan_sha256 text check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  add column scan_name text check (length(scan_name) between 1 and 300),
  add column scan_type text,
  add check ((scan_sha256 is null) = (scan_name is null) and (scan_sha256 is null) = (scan_type is null));
comment on column personnel.paper.scan_sha256 is 'The scan; without it the paper lies in the cabinet alone';
