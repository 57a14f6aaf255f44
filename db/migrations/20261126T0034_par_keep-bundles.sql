-- What anybody checks a publication with: made once, when it is published, and never again.
create table par.publication_bundle (
  publication_id uuid primary key references par.publication (id),
  format int not null,
  zip bytea not null,
  sums text not null check (sums ~ '^[0-9a-f]{64}$'),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$')
);
comment on table par.publication_bundle is 'Gói kiểm chứng — inputs, figures, sums and signature of one publication';
comment on column par.publication_bundle.sums is 'SHA-256 of its list of sums: by it a correction names what it corrects';
comment on column par.publication_bundle.fingerprint is 'SHA-256 of the key it is signed with';
call access.open_to_public('par.publication_bundle');
create trigger keep_published before update or delete on par.publication_bundle
  for each row execute function par.keep_published();
