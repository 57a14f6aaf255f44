-- A closed appraisal may be opened again while nothing is published: by whom, when and why stands on the sheet.
alter table par.assessment
  add column reopen_reason text check (length(reopen_reason) between 5 and 2000),
  add column reopened_by_name text,
  add column reopened_at timestamptz;
comment on column par.assessment.reopen_reason is 'Lý do mở lại phiếu đã thẩm định: why a closed appraisal was opened again';
