-- Law is dated data: which version of a rule held on a day, by what article, and whether an official has confirmed it.
create schema law;

create table law.rule_version (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name ~ '^[a-z]+\.[a-z-]+$'),
  title text collate vi not null,
  content text not null,
  valid_from date not null,
  valid_to date not null default 'infinity',
  selected_by text not null check (selected_by in ('year-rated', 'decision', 'effect', 'notice', 'act-checked')),
  article text not null,
  source text not null,
  confirmed_by text,
  confirmed_on date,
  confirmation_note text check (length(confirmation_note) <= 2000),
  check (valid_from < valid_to),
  check ((confirmed_by is null) = (confirmed_on is null)),
  constraint one_version_per_day exclude using gist (name with =, daterange(valid_from, valid_to) with &&)
);
comment on table law.rule_version is 'Phiên bản quy tắc — a rule, the days on which it holds, its article, who confirmed it';
comment on column law.rule_version.selected_by is 'Which date picks the version: the year rated, the decision, its effect, the notice, the act checked';
call access.open_to_read('law.rule_version');
