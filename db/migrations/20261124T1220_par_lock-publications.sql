-- What was published never changes; penalties are the appraiser's word; how many take part is known to everybody.

-- The last lock behind the rule, as for issued sets: a correction is a new decision, hence a new round.
create function par.keep_published() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception 'a publication never changes' using errcode = 'PA002';
end $$;
create trigger keep_published before update or delete on par.publication
  for each row execute function par.keep_published();

-- A unit claims its bonus, but who would claim his own penalty? The appraiser sets both, with a reason.
alter table par.assessment
  add column adjustment_reason text not null default '' check (length(adjustment_reason) <= 2000),
  add column adjusted_by_name text,
  add column adjusted_at timestamptz;
comment on column par.assessment.adjustment_reason is 'Lý do điều chỉnh điểm thưởng, điểm trừ: why the appraiser departs from the claim';

-- Row security hides the others' sheets, not that there are others: a rank among one is no rank.
create function par.participants(block uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*) from par.assessment where block_id = $1;
end;
comment on function par.participants is 'Số đơn vị của khối: how many units take part, whoever asks';
revoke execute on function par.participants from public;
grant execute on function par.participants to app_all, app_few, app_many;
