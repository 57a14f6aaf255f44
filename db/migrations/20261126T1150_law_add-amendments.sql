-- A change of law is entered, not programmed: the provisions of an amendment, switched on by another hand than the one that entered them.
create table law.amendment (
  id uuid primary key default gen_random_uuid(),
  area text not null check (area ~ '^[a-z]+$'),
  title text collate vi not null check (length(title) between 5 and 300),
  status text not null default 'draft' check (status in ('draft', 'in_force', 'withdrawn')),
  version int not null default 1,
  entered_by uuid not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  switched_on_by uuid,
  switched_on_by_name text,
  switched_on_at timestamptz,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_because text check (length(withdrawn_because) between 5 and 2000),
  check ((switched_on_by is null) = (switched_on_at is null)),
  check (status <> 'in_force' or switched_on_at is not null),
  check ((status = 'withdrawn') = (withdrawn_at is not null)),
  constraint two_hands check (switched_on_by <> entered_by)
);
comment on table law.amendment is 'Sửa đổi quy định — provisions of one document, entered by one and switched on by another';
comment on column law.amendment.area is 'The module whose computations it is about';

create table law.provision (
  -- In the order they were entered.
  id bigint generated always as identity primary key,
  amendment_id uuid not null references law.amendment on delete cascade,
  rule text not null check (rule ~ '^[a-z-]+$'),
  subject text not null default '',
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  value jsonb not null check (jsonb_typeof(value) = 'object'),
  article text collate vi not null check (length(article) between 3 and 500),
  constraint one_a_day unique (amendment_id, rule, subject, valid_from)
);
comment on table law.provision is 'Quy định có hiệu lực — what an amendment sets in figures, with the days it holds and its article';
call access.open_to_read('law.amendment');
call access.open_to_read('law.provision');
