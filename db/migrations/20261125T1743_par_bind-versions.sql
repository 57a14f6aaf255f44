-- Evidence points at the version it was hung with, and the database holds it to that; a paper may hang once for each hand.
drop index par.evidence_document;
alter table par.evidence
  drop constraint evidence_document_id_fkey,
  drop constraint evidence_assessment_id_criterion_id_document_id_key,
  add constraint evidence_hung_once unique (assessment_id, criterion_id, document_id, hand),
  add foreign key (document_id, document_version) references documents.version (document_id, ordinal);
create index evidence_document on par.evidence (document_id, document_version);

drop index par.submission_document;
alter table par.submission
  drop constraint submission_signed_document_id_fkey,
  add column signed_document_version int not null default 1,
  add foreign key (signed_document_id, signed_document_version) references documents.version (document_id, ordinal);
create index submission_document on par.submission (signed_document_id, signed_document_version);
comment on column par.submission.signed_document_version is 'The version that was signed';
