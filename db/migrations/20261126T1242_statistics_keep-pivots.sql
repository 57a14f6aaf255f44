-- People told apart by one or two things, key by key: how many, of how many the measure is known, and its sum.
-- asked besides (see statistics.profile): {down, across: dimension or null, measure: people|age|coefficient, where: [{by, values}]}
create function statistics.pivoted(asked jsonb) returns table (key text, down text, across text, people int, known int, total int)
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  measure text := case asked ->> 'measure'
    when 'age' then 'substring(p.age from '':(\d+)'')::int' when 'coefficient' then 'p.coefficient::int' else 'null::int' end;
begin
  if (asked -> 'by') ?| '{party,religion}' and access.permission() not in ('statistics.view-sensitive', '*') then return; end if;
  return query execute statistics.profile(asked) || format(
    ' select p.key, %1$s, %2$s, count(*)::int, count(%3$s)::int, coalesce(sum(%3$s), 0)::int from profile p where true%4$s group by 1, 2, 3',
    case when asked ->> 'down' is null then 'null::text' else format('p.%I', asked ->> 'down') end,
    case when asked ->> 'across' is null then 'null::text' else format('p.%I', asked ->> 'across') end, measure,
    (select string_agg(format(' and coalesce(p.%I, '''') = any (%L::text[])', f ->> 'by', array(select jsonb_array_elements_text(f -> 'values'))), '')
      from jsonb_array_elements(asked -> 'where') f));
end $$;
revoke execute on function statistics.pivoted from public;
grant execute on function statistics.pivoted to app_all, app_few, app_many;

-- A free table kept under a name: its owner's, or shared with those who look at his unit.
create table statistics.saved_pivot (
  id uuid primary key default gen_random_uuid(),
  unit_id int not null references organization.unit (id),
  account_id uuid not null references identity.account (id),
  account_name text not null,
  name text collate vi not null check (length(name) between 1 and 120),
  asked jsonb not null,
  is_shared boolean not null default false,
  unique (account_id, name)
);
create index saved_pivot_unit on statistics.saved_pivot (unit_id);
comment on table statistics.saved_pivot is 'Bảng thống kê đã lưu — what a free table asks, under a name; own, or shared in the unit';
call access.protect('statistics.saved_pivot');

create policy shared on statistics.saved_pivot as restrictive for select to app_all, app_few, app_many
  using (is_shared or account_id = (select access.account()));
create policy own_insert on statistics.saved_pivot as restrictive for insert to app_all, app_few, app_many
  with check (account_id = (select access.account()));
create policy own_update on statistics.saved_pivot as restrictive for update to app_all, app_few, app_many
  using (account_id = (select access.account()));
create policy own_delete on statistics.saved_pivot as restrictive for delete to app_all, app_few, app_many
  using (account_id = (select access.account()));
