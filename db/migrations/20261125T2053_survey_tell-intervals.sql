-- What a figure needs to explain itself, topics as subjects of results, and when few answers are warned of.

alter table survey.result
  add column error numeric(8, 4),
  add column degrees numeric(12, 4),
  add column is_weighted boolean not null default false;
alter table survey.result drop constraint result_about_check;
alter table survey.result
  add constraint result_about_check check (about in ('question', 'criterion', 'section', 'whole'));
comment on column survey.result.error is 'Standard error of the mean, corrected for a small population where it is known';
comment on column survey.result.degrees is 'Degrees of freedom of the interval; not whole where groups are weighted';
comment on column survey.result.is_weighted is 'Whether the groups'' weights made the mean';
comment on column survey.result.mean is 'Null: too few answered for anybody to know it';

alter table survey.survey add column few_answers int not null default 30 check (few_answers between 2 and 10000);
comment on column survey.survey.few_answers is 'Fewer answers about a unit than this are warned of';
