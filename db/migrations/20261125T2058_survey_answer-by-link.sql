-- The respondent's side. A stranger reaches a link, its units and the urn by these functions and nothing else of a survey;
-- each runs as its owner with a fixed search path. None writes a time, none keeps a history (docs/adr/0022).

create function survey.link_of(token_hash bytea)
  returns table (
    revoked_on date, status text, opens_at timestamptz, closes_at timestamptz, closed_at timestamptz,
    title text, introduction text, questionnaire jsonb, is_sample boolean, device_hash bytea
  )
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select l.revoked_on, s.status, s.opens_at, s.closes_at, s.closed_at,
        s.title, s.introduction, s.questionnaire, s.is_sample, d.device_hash
      from survey.link l
      join survey.survey s on s.id = l.survey_id
      left join survey.link_device d on d.link_id = l.id
      where l.token_hash = $1;
  end;

create function survey.units_of_link(token_hash bytea)
  returns table (target_id uuid, unit_name text, is_used boolean)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select t.id, t.unit_name, u.is_used
      from survey.link l
      join survey.link_use u on u.link_id = l.id
      join survey.target t on t.id = u.target_id
      where l.token_hash = $1
      order by t.unit_name collate public.vi, t.id;
  end;

create function survey.keep_device(token_hash bytea, device_hash bytea) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into survey.link_device as d (link_id, device_hash)
      select l.id, $2 from survey.link l where l.token_hash = $1
      on conflict (link_id) do update set device_hash = excluded.device_hash where d.device_hash <> excluded.device_hash;
  end;

-- Locks the outer envelope until the transaction ends: the same form sent twice at once comes one after the other. The survey
-- first, in the order of counting: who closes or counts it waits for the forms under way, and no form comes after.
create function survey.lock_use(token_hash bytea, target_id uuid)
  returns table (unit_name text, is_used boolean, receipt_hash bytea)
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform from survey.survey s
    where s.id = (select l.survey_id from survey.link l where l.token_hash = lock_use.token_hash) for share;
  return query
    select t.unit_name, u.is_used, u.receipt_hash
      from survey.link_use u
      join survey.link l on l.id = u.link_id
      join survey.target t on t.id = u.target_id
      where l.token_hash = lock_use.token_hash and u.target_id = lock_use.target_id
      for update of u;
end $$;

-- Marks the outer envelope and puts the inner one into the urn, both or neither. @returns whether it did.
create function survey.put_in(token_hash bytea, target_id uuid, receipt_hash bytea, sealed bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  marked record;
begin
  update survey.link_use u set is_used = true, receipt_hash = put_in.receipt_hash
    from survey.link l join survey.survey s on s.id = l.survey_id
    where l.token_hash = put_in.token_hash and l.revoked_on is null and s.status = 'open'
      and u.link_id = l.id and u.target_id = put_in.target_id and not u.is_used
    returning l.survey_id, l.group_id into marked;
  if marked is null then return false; end if;
  insert into survey.urn (survey_id, target_id, group_id, channel, sealed)
    values (marked.survey_id, put_in.target_id, marked.group_id, 'link', put_in.sealed);
  return true;
end $$;

revoke execute on function survey.link_of, survey.units_of_link, survey.keep_device, survey.lock_use, survey.put_in from public;
grant usage on schema survey to app_public;
grant execute on function survey.link_of, survey.units_of_link, survey.keep_device, survey.lock_use, survey.put_in to app_public;

-- What was emptied at counting is also swept from the pages at the next turn of the cleaner (a minute), not when a fifth of
-- the table is old: until then a superuser could still read the old rows and their transaction numbers.
alter table survey.urn set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table survey.link_use set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table survey.link_device set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
alter table survey.typing set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
