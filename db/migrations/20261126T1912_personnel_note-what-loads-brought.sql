-- What a load brings besides events goes when the load is taken back: scans, pictures, files of decisions.
alter table personnel.paper add column loaded_by bigint references personnel.recording (id);
create index paper_loaded on personnel.paper (loaded_by);
comment on column personnel.paper.loaded_by is 'The load that brought it; taken back, it is withdrawn';

alter table personnel.photo add column loaded_by bigint references personnel.recording (id);
create index photo_loaded on personnel.photo (loaded_by);
comment on column personnel.photo.loaded_by is 'The load that brought it; taken back, it goes';

alter table personnel.decision add column file_loaded_by bigint references personnel.recording (id);
create index decision_file_loaded on personnel.decision (file_loaded_by);
comment on column personnel.decision.file_loaded_by is 'The load that brought its file; taken back, the decision has none again';
