-- A value a person entered stands on a paper; what a value was before is kept; two hands never overwrite each other unseen.
alter table par.imported_value
  add column version int not null default 1,
  add column reason text not null default '' check (length(reason) <= 2000),
  add column raw_value numeric(14, 4),
  add column raw_of numeric(14, 4) check (raw_of > 0),
  add column document_id uuid,
  add column document_version int,
  add column pages text not null default '' check (length(pages) <= 200),
  add foreign key (document_id, document_version) references documents.version (document_id, ordinal),
  add check ((document_id is null) = (document_version is null)),
  add check ((raw_value is null) = (raw_of is null)),
  add check (origin <> 'person' or (document_id is not null and length(reason) >= 5));
create index imported_value_document on par.imported_value (document_id, document_version);
comment on column par.imported_value.raw_value is 'What the paper says, where it is no percentage: 46,4 of raw_of 50';

create table par.value_history (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  state jsonb not null,
  replaced_at timestamptz not null,
  replaced_by_name text not null,
  is_removed boolean not null
);
create index value_history_of on par.value_history (assessment_id, criterion_id, replaced_at);
create index value_history_criterion on par.value_history (criterion_id);
comment on table par.value_history is 'Lịch sử giá trị nhập từ ngoài — what a value was before another took its place, or it was taken away';
comment on column par.value_history.state is 'The row of its table as it stood';
call access.protect_through('par.value_history', 'assessment_id', 'par.assessment');
-- Written by the trigger below and by nothing else.
revoke insert, update, delete on par.value_history from app_all, app_few, app_many;

create function par.keep_value() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  insert into par.value_history (assessment_id, criterion_id, state, replaced_at, replaced_by_name, is_removed)
    values (old.assessment_id, old.criterion_id, to_jsonb(old),
      case when tg_op = 'DELETE' then now() else new.imported_at end,
      case when tg_op = 'DELETE' then coalesce(
        (select a.full_name from identity.account a where a.id = access.account()), 'Hệ thống') else new.imported_by_name end,
      tg_op = 'DELETE');
  return null;
end $$;
create trigger keep_value after delete or update on par.imported_value
  for each row execute function par.keep_value();

-- The paper of a value may lie in the library of Sở Nội vụ, out of the unit's reach: whoever sees the value sees its paper.
-- In a function that runs as its owner the setting still tells the role of the transaction.
create function par.value_papers(assessments uuid[])
  returns table (assessment_id uuid, criterion_id uuid, title text, number text, issued_on date, file_name text, sha256 text, media_type text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select i.assessment_id, i.criterion_id, v.title, v.number, v.issued_on, v.file_name, v.sha256, v.media_type
  from par.imported_value i
  join par.assessment a on a.id = i.assessment_id
  join documents.version v on v.document_id = i.document_id and v.ordinal = i.document_version
  where i.assessment_id = any (assessments)
    and (current_setting('role') = 'app_all' or a.unit_id = any (access.units()));
end;
comment on function par.value_papers is 'Văn bản của giá trị nhập: the papers behind values of these sheets, as far as the asker sees the sheets';
revoke execute on function par.value_papers from public;
grant execute on function par.value_papers to app_all, app_few, app_many;
