-- A newspaper or a page of the Web may tell that a unit exists; it is no legal basis. Each now has a column of its own.
alter table organization.unit_version add column source text;
comment on column organization.unit_version.source is 'Where the row was read; the legal basis is the law or decision itself';
alter table organization.unit_event add column source text;
comment on column organization.unit_event.source is 'Where the event was read; the legal basis is the law or decision itself';

-- Agencies that are here already carry their sources in the column of the legal basis: only decrees stay there.
update organization.unit_version
set source = legal_basis, legal_basis = substring(legal_basis from 'Nghị định [0-9]+/[0-9]+/NĐ-CP')
where level = 'department' and legal_basis is not null;
update organization.unit_event
set source = legal_basis, legal_basis = substring(legal_basis from 'Nghị định [0-9]+/[0-9]+/NĐ-CP')
where id like 'agency-%' and legal_basis is not null;
