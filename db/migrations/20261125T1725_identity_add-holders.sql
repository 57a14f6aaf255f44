-- Whom to tell: ids alone of the accounts that hold a permission, by the same reading of grants as identity.enter.
-- Runs as its owner because the asker's scope seldom shows the others' accounts.

-- At each of the units: by a grant there, above it with what is below, or everywhere.
create function identity.holders(permission text, units int[], at timestamptz)
  returns table (account_id uuid, unit_id int)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    with held as (
      select g.account_id, g.unit_id, g.with_below
        from identity.grant g
        join identity.role_permission p on p.role = g.role and p.permission = $1
        join identity.account a on a.id = g.account_id
        where g.valid_from <= identity.day_of($3) and (g.valid_to is null or g.valid_to > identity.day_of($3))
          and (a.valid_to is null or a.valid_to > identity.day_of($3))
    )
    select h.account_id, r.unit_id from held h join organization.above($2) r
        on r.above_id = h.unit_id and (h.with_below or r.unit_id = h.unit_id)
    union
    select h.account_id, asked from held h cross join unnest($2) asked where h.unit_id is null;
  end;

create function identity.holders_everywhere(permission text, at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select distinct g.account_id
      from identity.grant g
      join identity.role_permission p on p.role = g.role and p.permission = $1
      join identity.account a on a.id = g.account_id
      where g.unit_id is null
        and g.valid_from <= identity.day_of($2) and (g.valid_to is null or g.valid_to > identity.day_of($2))
        and (a.valid_to is null or a.valid_to > identity.day_of($2));
  end;

revoke execute on function identity.holders, identity.holders_everywhere from public;
grant execute on function identity.holders, identity.holders_everywhere to app_few, app_many, app_all;
