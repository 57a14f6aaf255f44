-- How long closed files are kept, and how one is disposed of by the legal procedure: proposed, decided with minutes, carried out by
-- another hand. Only then is content taken away; a stub stays that says what was there and why it no longer is.
create table personnel.retention (
  id bigint generated always as identity primary key,
  person_kind text check (length(person_kind) between 1 and 40),
  closed_from date not null,
  -- The first day no longer; null: until another row says otherwise.
  closed_to date,
  years int check (years between 1 and 150),
  basis text not null check (length(basis) between 5 and 500),
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  check (closed_to is null or closed_from < closed_to)
);
comment on table personnel.retention is 'Thời hạn lưu giữ — how long the office keeps files closed in these days, with its basis; a later row takes the place of an earlier one';
comment on column personnel.retention.years is 'Counted from the year of closing; null: for ever';
call access.open_to_read('personnel.retention');
revoke update, delete on personnel.retention from app_all;

create table personnel.disposal (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  reason text not null check (length(reason) between 5 and 1000),
  status text not null default 'proposed' check (status in ('proposed', 'decided', 'done', 'refused', 'withdrawn')),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  -- The decision, with the minutes of the council that weighed the files.
  number text check (length(number) between 1 and 80),
  decided_on date,
  issuer text check (length(issuer) between 1 and 200),
  minutes_sha256 text check (minutes_sha256 ~ '^[0-9a-f]{64}$'),
  minutes_name text check (length(minutes_name) between 1 and 300),
  minutes_type text,
  decided_by uuid,
  decided_by_name text,
  -- Carried out, refused or withdrawn.
  ended_by uuid,
  ended_by_name text,
  ended_at timestamptz,
  answer text not null default '' check (length(answer) <= 1000),
  version int not null default 1,
  check (num_nulls(number, decided_on, issuer, minutes_sha256, minutes_name, minutes_type, decided_by, decided_by_name) in (0, 8)),
  check (status not in ('decided', 'done') or number is not null),
  check ((status in ('proposed', 'decided')) = (ended_at is null)),
  check (status <> 'done' or (ended_by <> proposed_by and ended_by <> decided_by))
);
create index disposal_unit on personnel.disposal (unit_id, proposed_at desc);
comment on table personnel.disposal is 'Hồ sơ hủy — files of one unit whose time has passed: proposed for disposal, decided with minutes, carried out by another hand';
call access.protect('personnel.disposal');

-- The stub of each file: it stays when the content is gone.
create table personnel.disposal_file (
  disposal_id uuid not null references personnel.disposal (id),
  record_id uuid not null references personnel.record (id),
  full_name text collate vi not null,
  closed_on date not null,
  -- What made it fall due, as it was then.
  due_on date not null,
  basis text not null,
  primary key (disposal_id, record_id)
);
create index disposal_file_record on personnel.disposal_file (record_id);
comment on table personnel.disposal_file is 'Hồ sơ trong lần hủy — whose file, closed when, due by which row; all that stays of it';
call access.protect_through('personnel.disposal_file', 'disposal_id', 'personnel.disposal');
revoke all on personnel.disposal_file from app_own;
revoke update, delete on personnel.disposal_file from app_all, app_few, app_many;

-- A record opened by mistake is taken out of the register, and may be put back.
alter table personnel.record
  add column withdrawal bigint references personnel.recording (id),
  drop constraint record_state_check,
  add constraint record_state_check check (state in ('draft', 'declared', 'certified', 'in_use', 'in_transfer', 'closed', 'archived', 'disposed', 'withdrawn')),
  add check ((state = 'withdrawn') = (withdrawal is not null));
create index record_withdrawal on personnel.record (withdrawal);
comment on column personnel.record.withdrawal is 'The recording that took back everything a record opened by mistake said; taken back itself, all is as before';
create index record_kept on personnel.record (closed_on) where state = 'archived';

alter table personnel.record_step
  drop constraint record_step_step_check,
  add constraint record_step_step_check check (step in ('open', 'declare', 'return', 'certify', 'keep', 'send', 'receive', 'recall', 'close', 'reopen', 'archive', 'take-back', 'withdraw', 'restore', 'dispose'));

-- What a change said goes out of the history with the content it was of; that there was one, whose and when, stays.
create function audit.forget(target text, keys text[]) returns void
  language sql security definer set search_path = pg_catalog
as $$
  update audit.change set before = null, after = null where table_name = target and row_key = any (keys)
$$;

-- What was known is kept, but for the one function below.
create function personnel.keep_known() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'DELETE' and current_setting('noivu.disposing', true) = old.record_id::text
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then return old; end if;
  if tg_op = 'DELETE' then raise exception 'what was known is kept: close the row instead'; end if;
  if old.recorded_to <> 'infinity' or (to_jsonb(old) - 'recorded_to' - 'closed_by') <> (to_jsonb(new) - 'recorded_to' - 'closed_by')
  then raise exception 'what was known is kept: only an open row may be closed'; end if;
  return new;
end $$;
create or replace trigger keep_known before update or delete on personnel.event for each row execute function personnel.keep_known();
create or replace trigger keep_known before update or delete on personnel.line for each row execute function personnel.keep_known();

-- Everything one record says, in its tables and in their history.
create function personnel.empty_record(emptied uuid) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  target text;
  keys text[];
begin
  perform set_config('noivu.disposing', emptied::text, true);
  delete from personnel.line where record_id = emptied;
  delete from personnel.event where record_id = emptied;
  perform set_config('noivu.disposing', '', true);

  -- Children of children first.
  foreach target in array array['proposal_item', 'proposal_step', 'proposal_paper'] loop
    -- A confirmation names a proposal.
    if target = 'proposal_item' then
      with gone as (delete from personnel.confirmation where record_id = emptied returning id) select array_agg(id::text) from gone into keys;
      perform audit.forget('personnel.confirmation', keys);
    end if;
    execute format('with gone as (delete from personnel.%I where proposal_id in (select id from personnel.proposal where record_id = $1) returning id) select array_agg(id::text) from gone', target)
      into keys using emptied;
    perform audit.forget('personnel.' || target, keys);
  end loop;
  foreach target in array array['proposal', 'paper', 'photo'] loop
    execute format('with gone as (delete from personnel.%I where record_id = $1 returning id) select array_agg(id::text) from gone', target) into keys using emptied;
    perform audit.forget('personnel.' || target, keys);
  end loop;
  delete from personnel.missing_paper where record_id = emptied;
  with gone as (delete from personnel.suspect where emptied in (first_id, second_id) returning id) select array_agg(id::text) from gone into keys;
  perform audit.forget('personnel.suspect', keys);

  -- The sheet of a file that moved tells that it did; its papers are not told any more.
  delete from personnel.handover_item where handover_id in (select id from personnel.handover where record_id = emptied);
  update audit.change set before = null, after = null where table_name = 'personnel.handover_item' and row_key is null
    and coalesce(before, after) ->> 'handover_id' in (select id::text from personnel.handover where record_id = emptied);
  with said as (update personnel.handover set born_on = null, staff_number = null, note = '', answer = '' where record_id = emptied returning id)
    select array_agg(id::text) from said into keys;
  perform audit.forget('personnel.handover', keys);
  with said as (update personnel.merge set choices = '{}', reason = 'Đã hủy', answer = null, undone_reason = case when undone_reason is not null then 'Đã hủy' end,
      paper_ids = '{}', account_id = null where emptied in (kept_id, gone_id) returning id)
    select array_agg(id::text) from said into keys;
  perform audit.forget('personnel.merge', keys);
  with said as (update personnel.record_step set reason = '' where record_id = emptied returning id) select array_agg(id::text) from said into keys;
  perform audit.forget('personnel.record_step', keys);

  -- The stub.
  update personnel.record set state = 'disposed', using_unit_id = null, sex = null, born_on = null, born_precision = null, citizen_id = null,
    staff_number = null, person_kind = null, rank = null, post_title = null, photo_sha256 = null, account_id = null, closed_from = null, version = version + 1
    where id = emptied;
  perform audit.forget('personnel.record', array[emptied::text]);
end $$;

-- Carries a decision out. It looks again at all that the door has looked at: what goes does not come back.
create function personnel.dispose(wanted uuid) returns int
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  ordered personnel.disposal;
  files uuid[];
  emptied uuid;
begin
  select * into ordered from personnel.disposal d where d.id = wanted and d.status = 'decided'
    and (current_setting('role') = 'app_all' or d.unit_id = any (access.units())) for update;
  if not found or access.permission() <> 'personnel.dispose' or access.account() is null or access.account() in (ordered.proposed_by, ordered.decided_by)
  then raise exception 'a file is disposed of by a decision, and by another hand'; end if;
  perform from personnel.record r join personnel.disposal_file f on f.record_id = r.id where f.disposal_id = wanted order by r.id for update of r;
  if exists (select from personnel.disposal_file f join personnel.record r on r.id = f.record_id
    where f.disposal_id = wanted and (r.state <> 'archived' or r.unit_id <> ordered.unit_id or r.merged_into is not null or r.closed_on is distinct from f.closed_on))
  then raise exception 'a file that is no longer in the archive is not disposed of'; end if;
  -- What was merged into a file is of it.
  with recursive inside as (
    select f.record_id as id from personnel.disposal_file f where f.disposal_id = wanted
    union select r.id from personnel.record r join inside on r.merged_into = inside.id)
  select array_agg(id) from inside into files;
  foreach emptied in array files loop perform personnel.empty_record(emptied); end loop;
  return cardinality(files);
end $$;
grant execute on function personnel.dispose to app_all, app_few, app_many;
