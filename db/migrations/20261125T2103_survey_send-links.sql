-- Lists and links: whom a person of the list is asked about, what the program mailed, and a history that forgets people.

create table survey.respondent_target (
  respondent_id uuid not null references survey.respondent (id) on delete cascade,
  target_id uuid not null references survey.target (id) on delete cascade,
  primary key (respondent_id, target_id)
);
create index respondent_target_of on survey.respondent_target (target_id);
comment on table survey.respondent_target is 'Đơn vị người được mời trả lời về — where the list names them; without a row his link is spread over the group''s targets';
call access.protect_central('survey.respondent_target');

alter table survey.respondent add column mail_trouble text;
comment on column survey.respondent.mail_trouble is 'Why the mail server would not take his letter; emptied when it is sent again';

create table survey.sending (
  id uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey.survey (id) on delete cascade,
  kind text not null check (kind in ('invitation', 'reminder')),
  run_id uuid,
  asked_by_name text not null,
  asked_at timestamptz not null
);
create index sending_survey on survey.sending (survey_id, asked_at);
comment on table survey.sending is 'Lần gửi thư — letters of a survey sent by the program; how far it is says its run';
call access.protect_central('survey.sending');

-- A list is deleted for good once the survey is counted: its history tells that there was a person, of which group, and who
-- added and removed him; never who he was.
create function survey.keep_change_without_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  personal constant text[] := array['full_name', 'position', 'workplace', 'email', 'phone', 'mail_trouble'];
begin
  insert into audit.change (entry_id, account_id, table_name, row_key, operation, before, after)
  values (
    nullif(current_setting('noivu.entry', true), '')::uuid,
    nullif(current_setting('noivu.account', true), '')::uuid,
    'survey.respondent',
    coalesce(to_jsonb(new) ->> 'id', to_jsonb(old) ->> 'id'),
    lower(tg_op),
    case when tg_op <> 'INSERT' then to_jsonb(old) - personal end,
    case when tg_op <> 'DELETE' then to_jsonb(new) - personal end);
  return null;
end $$;
drop trigger history on survey.respondent;
create trigger history after insert or update or delete on survey.respondent
  for each row execute function survey.keep_change_without_person();
