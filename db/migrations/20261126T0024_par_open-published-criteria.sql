-- A unit's published page shows its criteria beside the block's, and what became of them since the year before.
-- The points of every node and the set they were given in are no secret: whoever checks a publication has them. What is said
-- about whose word it was stays in `frozen`, closed to strangers.
alter table par.publication
  add column result jsonb generated always as (frozen -> 'result') stored,
  add column criteria jsonb generated always as (frozen #> '{input,criteriaSet}') stored;
comment on column par.publication.result is 'What everybody may see: every node of every unit, as computed';
comment on column par.publication.criteria is 'The criteria set the block was evaluated on';
grant select (result, criteria) on par.publication to app_public;

-- Years are compared along the mapping of a set that something was published on; a draft is nobody else's business.
create policy open_once_published on par.criterion_mapping for select to app_public
  using (exists (select from par.publication p where p.criteria ->> 'id' = set_id::text));
grant select (set_id, from_id, to_id, kind) on par.criterion_mapping to app_public;
