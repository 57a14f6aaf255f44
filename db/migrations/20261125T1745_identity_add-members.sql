-- The people of one unit who hold a permission over another: whom a body's part of a sheet concerns.
create function identity.members_holding(permission text, unit int, member_of int, at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select h.account_id from identity.holders($1, array[$2], $4) h
      join identity.account a on a.id = h.account_id
      where a.unit_id = $3;
  end;
revoke execute on function identity.members_holding from public;
grant execute on function identity.members_holding to app_few, app_many, app_all;
