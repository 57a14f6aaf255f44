-- A campaign asks the people of units, or people chosen one by one in a list.
create table personnel.campaign_record (
  campaign_id uuid not null references personnel.campaign (id),
  record_id uuid not null references personnel.record (id),
  primary key (campaign_id, record_id)
);
create index campaign_record_record on personnel.campaign_record (record_id);
comment on table personnel.campaign_record is 'Hồ sơ trong đợt rà soát — people asked one by one, wherever they are managed since';
call access.protect_through('personnel.campaign_record', 'record_id', 'personnel.record');
revoke insert, update, delete on personnel.campaign_record from app_own;

-- Lists of a sensitive part leave in a workbook through one door.
insert into personnel.opening (permission, sensitivity) values
  ('personnel.export-sensitive', 'discipline'), ('personnel.export-sensitive', 'background'), ('personnel.export-sensitive', 'health'),
  ('personnel.export-sensitive', 'family'), ('personnel.export-sensitive', 'party');
