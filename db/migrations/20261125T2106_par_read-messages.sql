-- How far each person has read what the two sides wrote to each other on a criterion.

create table par.message_read (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references par.assessment (id),
  criterion_id uuid not null references par.criterion (id),
  account_id uuid not null,
  account_name text not null,
  message_id uuid not null references par.message (id),
  read_at timestamptz not null,
  unique (assessment_id, criterion_id, account_id)
);
create index message_read_criterion on par.message_read (criterion_id);
create index message_read_message on par.message_read (message_id);
comment on table par.message_read is 'Đã đọc trao đổi — up to which message a person has read; both sides see it';
call access.protect_through('par.message_read', 'assessment_id', 'par.assessment');
