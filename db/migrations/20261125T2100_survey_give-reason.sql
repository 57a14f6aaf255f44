alter table survey.target add column few_reason text;
comment on column survey.target.few_reason is 'Why its means became values of the round although fewer than five answered; null: they did not, or were enough';
