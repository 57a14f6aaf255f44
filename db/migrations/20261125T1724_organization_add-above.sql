-- The way up, as organization.below is the way down: each asked unit with itself and everything it stands under.
-- One index lookup a step, so that a whole province may be asked for at once.
create function organization.above(units int[]) returns table (unit_id int, above_id int)
  language sql stable security definer set search_path = pg_catalog
as $$
  with recursive reached as (
    select asked as unit_id, asked as above_id from unnest(units) asked
    union
    select r.unit_id, v.parent_id
      from reached r
      cross join lateral (
        select w.parent_id from organization.unit_version w
        where w.unit_id = r.above_id and w.recorded_to = 'infinity'
        order by w.valid_from desc limit 1) v
      where v.parent_id is not null
  )
  select unit_id, above_id from reached
$$;
revoke execute on function organization.above from public;
grant execute on function organization.above to app_all, app_few, app_many, app_public;
