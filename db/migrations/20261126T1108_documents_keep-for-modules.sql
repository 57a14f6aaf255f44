-- Some papers are of a unit and yet nobody's but one module's: what a decision says of a person is not for everybody who may
-- read the unit's library. Such a paper exists only for doors of its module.
alter table documents.document add column kept_for text check (kept_for ~ '^[a-z]+$');
comment on column documents.document.kept_for is 'The module whose doors alone see it; null: it stands in the library';

create policy kept_for on documents.document as restrictive to app_all, app_few, app_many, app_own
  using (kept_for is null or (select access.permission()) = '*' or kept_for = (select split_part(access.permission(), '.', 1)));
-- Whoever has units sees versions and looks through the document already; whoever has them all sees them by themselves.
create policy kept_for on documents.version as restrictive to app_all
  using (exists (select from documents.document d where d.id = document_id));
create policy kept_for on documents.look as restrictive to app_all
  using (exists (select from documents.document d where d.id = document_id));
