-- The move of public employees to career bands (NĐ 232/2026/NĐ-CP Điều 18): who is placed stands in the records, here only the campaign.
create schema banding;

create table banding.campaign (
  id uuid primary key default gen_random_uuid(),
  number text not null check (length(number) between 1 and 80),
  decided_on date not null,
  issuer text not null check (length(issuer) between 1 and 200),
  begins_on date not null,
  ends_on date not null,
  opened_by uuid not null references identity.account (id),
  opened_by_name text not null,
  closed_at timestamptz,
  version int not null default 1,
  check (begins_on <= ends_on)
);
create unique index campaign_open on banding.campaign ((true)) where closed_at is null;
create index campaign_opened_by on banding.campaign (opened_by);
comment on table banding.campaign is 'Đợt xếp bậc nghề nghiệp — the resolution by which public employees are placed in career bands, and its days';
comment on column banding.campaign.begins_on is 'The first day on which somebody may be placed';
call access.open_to_read('banding.campaign');
