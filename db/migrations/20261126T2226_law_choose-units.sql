-- A permission names chosen units as well as all, or all of some levels; a copy of its document may state no number.
alter table law.permission add column chosen_ids int[] not null default '{}';
comment on column law.permission.chosen_ids is 'Of the units its scope and levels reach, the chosen ones; empty: all of them';
alter table law.permission drop constraint permission_number_check;
alter table law.permission add constraint permission_number_check check (length(number) <= 120);
