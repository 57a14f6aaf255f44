-- What a page asks of its own accord, each minute, is not the person being here: an office's open browser would otherwise
-- never come to its idle limit. The rest is as before.
drop function identity.enter(bytea, text, timestamptz);
create function identity.enter(token_hash bytea, permission text, at timestamptz, is_presence boolean)
  returns table (account_id uuid, full_name text, unit_id int, everywhere boolean, units int[])
  language plpgsql security definer set search_path = pg_catalog
as $$
#variable_conflict use_variable
declare
  today date := identity.day_of(at);
  found_session record;
begin
  select s.id, s.last_seen_at, a.must_change_password, a.id as account_id, a.full_name, a.unit_id into found_session
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_hash = enter.token_hash and s.ended_at is null and s.expires_at > at
      and s.last_seen_at > at - identity.idle_limit() and (a.valid_to is null or a.valid_to > today);
  if not found then return; end if;
  if is_presence and found_session.last_seen_at < at - interval '1 minute' then
    update identity.session s set last_seen_at = at
      where s.id = (select l.id from identity.session l where l.id = found_session.id for update skip locked);
  end if;
  account_id := found_session.account_id;
  full_name := found_session.full_name;
  unit_id := found_session.unit_id;
  everywhere := false;
  units := '{}';
  if permission is not null and not found_session.must_change_password then
    select coalesce(bool_or(g.unit_id is null), false),
        coalesce(array_agg(distinct reached.id) filter (where reached.id is not null), '{}')
      into everywhere, units
      from identity.grant g
      join identity.role_permission p on p.role = g.role and p.permission = enter.permission
      left join lateral (
        select g.unit_id as id where g.unit_id is not null
        union all
        select b from organization.below(g.unit_id) b where g.with_below and g.unit_id is not null
      ) reached on true
      where g.account_id = enter.account_id and g.valid_from <= today and (g.valid_to is null or g.valid_to > today);
  end if;
  return next;
end $$;
revoke execute on function identity.enter from public;
grant execute on function identity.enter to noivu_app;
