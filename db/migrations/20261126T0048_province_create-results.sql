-- The Ministry's index of the province: what was published of a year, of ours and of the others, and who answers for each field.
create schema province;

create table province.result (
  id uuid primary key default gen_random_uuid(),
  province text collate vi not null check (length(province) between 2 and 120),
  year int not null check (year between 2012 and 2100),
  index_percent numeric(10, 4) check (index_percent between 0 and 100),
  rank int check (rank >= 1),
  places int check (places >= 1),
  decision_number text check (length(decision_number) <= 120),
  decision_day date,
  source text not null check (length(source) between 1 and 1000),
  note text not null default '' check (length(note) <= 2000),
  basis text not null check (basis in ('source', 'derived', 'entered', 'sample')),
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  unique (province, year),
  check (rank is null or places is null or rank <= places),
  check (basis <> 'entered' or (decision_number is not null and decision_day is not null))
);
create index result_year on province.result (year);
comment on table province.result is 'Chỉ số CCHC cấp tỉnh — what the Ministry published of one province and year; what is not known is null';
comment on column province.result.basis is 'As the source says; derived from it; entered here with its decision; or invented for a demonstration';
call access.open_to_read('province.result');

create table province.field (
  id uuid primary key default gen_random_uuid(),
  result_id uuid not null references province.result (id) on delete cascade,
  position int not null,
  title text not null check (length(title) between 2 and 300),
  points numeric(10, 4) check (points >= 0),
  max_points numeric(10, 4) check (max_points > 0),
  percent numeric(10, 4) check (percent between 0 and 100),
  note text not null default '' check (length(note) <= 1000),
  unique (result_id, position),
  check (points is null or max_points is null or points <= max_points)
);
comment on table province.field is 'Điểm theo lĩnh vực — one field of a result: points of the maximum, or the percentage alone where only that was published';
call access.open_to_read('province.field');

create table province.mean (
  year int not null check (year between 2012 and 2100),
  scope text collate vi not null check (length(scope) between 2 and 120),
  index_percent numeric(10, 4) not null check (index_percent between 0 and 100),
  source text not null check (length(source) between 1 and 1000),
  note text not null default '' check (length(note) <= 2000),
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (year, scope)
);
comment on table province.mean is 'Bình quân — the mean index of the country or of a region in a year';
call access.open_to_read('province.mean');

create table province.charge (
  field_title text not null check (length(field_title) between 2 and 300),
  unit_id int not null references organization.unit (id),
  weight int not null check (weight between 1 and 100),
  primary key (field_title, unit_id)
);
create index charge_unit on province.charge (unit_id);
comment on table province.charge is 'Cơ quan phụ trách lĩnh vực — which departments answer for a field, and in what parts its lost points are theirs';
call access.open_to_read('province.charge');
