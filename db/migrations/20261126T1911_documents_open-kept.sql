-- A module that brings papers in for another keeps them as that one does: which doors of others open what is kept for a module.
create table documents.opening (
  permission text not null,
  kept_for text not null check (kept_for ~ '^[a-z]+$'),
  primary key (permission, kept_for)
);
comment on table documents.opening is 'Quyền mở giấy tờ riêng — which doors of other modules see what is kept for a module';
call access.open_to_read('documents.opening');
insert into documents.opening (permission, kept_for) values ('exchange.import', 'personnel');

create function documents.opened() returns text[]
  language sql stable security definer set search_path = pg_catalog
as $$
  select array[split_part(access.permission(), '.', 1)]
    || array(select o.kept_for from documents.opening o where o.permission = access.permission())
$$;
grant execute on function documents.opened to app_all, app_few, app_many, app_own;

drop policy kept_for on documents.document;
create policy kept_for on documents.document as restrictive to app_all, app_few, app_many, app_own
  using (kept_for is null or (select access.permission()) = '*' or kept_for = any ((select documents.opened())::text[]));
