-- A question about people kept under a name: its owner's, or shared with those who see records of his unit.
create table personnel.saved_list (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  account_id uuid not null references identity.account (id),
  account_name text not null,
  name text collate vi not null check (length(name) between 1 and 120),
  asked jsonb not null,
  is_shared boolean not null default false,
  version int not null default 1,
  unique (account_id, name)
);
create index saved_list_unit on personnel.saved_list (unit_id);
comment on table personnel.saved_list is 'Danh sách đã lưu — a question about people under a name, with its columns; own, or shared in the unit';
call access.protect('personnel.saved_list');

create policy shared on personnel.saved_list as restrictive for select to app_all, app_few, app_many
  using (is_shared or account_id = (select access.account()));
create policy own_insert on personnel.saved_list as restrictive for insert to app_all, app_few, app_many
  with check (account_id = (select access.account()));
create policy own_update on personnel.saved_list as restrictive for update to app_all, app_few, app_many
  using (account_id = (select access.account()));
create policy own_delete on personnel.saved_list as restrictive for delete to app_all, app_few, app_many
  using (account_id = (select access.account()));
