-- Model questionnaires to begin from, and who saved a survey last.
alter table survey.survey
  add column saved_by_name text,
  add column saved_at timestamptz;
comment on column survey.survey.saved_by_name is 'Of the version that stands: told to whoever comes too late with another';

create table survey.model (
  key text primary key,
  name text not null,
  level text not null,
  title text not null,
  introduction text not null,
  warning text not null,
  groups jsonb not null,
  questionnaire jsonb not null
);
comment on table survey.model is 'Bộ phiếu mẫu — a questionnaire that comes with the program, to begin a survey from';
call access.open_to_read('survey.model');
