-- The office's own Word files in the place of the templates the program brings: each brought one is kept, one is in use.
create schema templates;

create table templates.template (
  key text primary key check (key ~ '^[a-z-]+\.[a-z-]+$'),
  in_use int,
  version int not null,
  changed_by_name text not null,
  changed_at timestamptz not null
);
comment on table templates.template is 'Mẫu văn bản — which version of the template of a document is in use';
comment on column templates.template.in_use is 'Null: the template the program brings';
call access.open_to_read('templates.template');

create table templates.version (
  key text not null references templates.template (key),
  number int not null check (number > 0),
  file_name text not null,
  note text not null check (length(note) <= 300),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  missing text[] not null,
  brought_by_name text not null,
  brought_at timestamptz not null,
  primary key (key, number)
);
comment on table templates.version is 'Phiên bản mẫu — a Word file of the office; never changed, never removed';
comment on column templates.version.missing is 'Expected tags it leaves out';
call access.open_to_read('templates.version');

alter table templates.template add foreign key (key, in_use) references templates.version (key, number);
create index template_in_use on templates.template (key, in_use);
