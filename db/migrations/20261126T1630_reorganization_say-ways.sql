-- The way of each exception is said, not guessed from where it leads; a new post has its level; all who wrote a list are known.
alter table reorganization.reassignment add column written_by uuid[] not null default '{}';
comment on column reorganization.reassignment.written_by is 'Whoever saved it: none of them approves it';
alter table reorganization.reassigned_person add column rank_of_post text not null default '';
comment on column reorganization.reassigned_person.rank_of_post is 'Level of the post the title names';

update reorganization.reassignment r set draft = jsonb_set(r.draft, '{exceptions}', (
  select jsonb_agg(own || jsonb_build_object('way', said.way, 'toId', case when said.way = 'alone' then own -> 'toId' else 'null' end) order by at)
  from jsonb_array_elements(r.draft -> 'exceptions') with ordinality e (own, at)
  left join personnel.record p on p.id = (own ->> 'recordId')::uuid
  cross join lateral (select case
    when own ->> 'toId' is null then case when own ->> 'title' = '' then 'stays' else 'along' end
    when exists (select from jsonb_array_elements(r.draft -> 'routes') route
      where route ->> 'fromId' = p.unit_id::text and route -> 'toId' = own -> 'toId') then 'along'
    else 'alone' end as way) said))
where jsonb_array_length(r.draft -> 'exceptions') > 0;
