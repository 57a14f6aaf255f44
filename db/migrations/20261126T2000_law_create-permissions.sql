-- A local permission keeps an older text alive for some units, by its document, while it stands.
create table law.permission (
  id uuid primary key default gen_random_uuid(),
  number text not null check (length(number) between 1 and 120),
  point text not null default '' check (length(point) <= 60),
  issued_on date not null,
  issuer text not null check (length(issuer) between 2 and 200),
  title text collate vi not null check (length(title) between 3 and 300),
  kept_text text not null check (length(kept_text) between 3 and 300),
  area text check (area ~ '^[a-z]+$'),
  rule text check (length(rule) between 1 and 60),
  subject text check (length(subject) <= 200),
  held_on date,
  scope_id int not null references organization.unit (id),
  levels text[] not null default '{}',
  first_day date not null,
  last_day date check (last_day >= first_day),
  withdrawn_on date check (withdrawn_on >= first_day),
  withdrawn_by text check (length(withdrawn_by) between 3 and 300),
  withdrawn_because text check (length(withdrawn_because) between 3 and 1000),
  note text not null default '' check (length(note) <= 2000),
  version int not null default 1,
  changed_by_name text not null,
  changed_at timestamptz not null,
  check ((area is null) = (rule is null) and (area is null) = (held_on is null)),
  check (subject is null or rule is not null),
  check ((withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawn_because is null)),
  unique nulls not distinct (number, issued_on, point, area, rule, subject)
);
create index permission_scope on law.permission (scope_id);
comment on table law.permission is 'Cho phép vận dụng — an older text that holds on for some units, by a local document';
comment on column law.permission.kept_text is 'The text that is kept, as the document names it';
comment on column law.permission.area is 'The module whose provisions they are, or ''law'' for rule versions; null: no computation of the program rests on the text';
comment on column law.permission.subject is 'What of the rule; null: all of it';
comment on column law.permission.held_on is 'A day on which the text held: what held then holds on';
comment on column law.permission.levels is 'Of the units below the scope; empty: all of them';
comment on column law.permission.withdrawn_on is 'The first day on which it stands no more';
call access.open_to_read('law.permission');
