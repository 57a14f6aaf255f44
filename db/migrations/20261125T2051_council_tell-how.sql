-- How a council decides (the decision that sets it up says so), what a vote saw, who entered it, what the minutes kept.

alter table council.council
  add column majority text not null default 'present' check (majority in ('present', 'cast')),
  add column own_unit text not null default 'not-counted' check (own_unit in ('not-counted', 'counted'));
comment on column council.council.majority is 'More than half of the members present, or of the votes cast for something';
comment on column council.council.own_unit is
  'Vắng vì là đơn vị mình: whoever may not vote on an item is left out of its quorum, or sits there and counts for it';

-- Who left may come back: a second time in the list, each time with its days.
alter table council.member drop constraint member_council_id_account_id_key;
create unique index member_now on council.member (council_id, account_id) where until_day is null;
create index member_council on council.member (council_id);
alter table council.member add column left_reason text not null default '';

alter table council.session
  add column minutes_state jsonb,
  add column minutes_sha256 text check (minutes_sha256 ~ '^[0-9a-f]{64}$'),
  add column closed_by_name text,
  add column signed_file_name text,
  add column signed_sha256 text check (signed_sha256 ~ '^[0-9a-f]{64}$'),
  add column signed_media_type text,
  add column signed_by_name text,
  add column signed_at timestamptz,
  add check (num_nulls(minutes_state, minutes_sha256, closed_by_name) = case status when 'closed' then 0 else 3 end),
  add check (num_nulls(signed_file_name, signed_sha256, signed_media_type, signed_by_name, signed_at) in (0, 5)),
  add check (status = 'planned' or minutes_number is not null);
comment on column council.session.minutes_state is 'Biên bản: what its pages are set from, as it was when the session was closed';

alter table council.item
  add column reason text not null default '',
  add column is_contested boolean not null default true,
  add column carried_from uuid references council.item (id),
  add column postponed_reason text not null default '',
  add column tally jsonb,
  add column seen jsonb,
  add column decided_by_name text,
  add check (status <> 'decided' or (tally is not null and seen is not null and decided_by_name is not null));
create index item_carried on council.item (carried_from);
comment on column council.item.tally is 'Kết quả biểu quyết: who was counted, left out and for what, as it was decided';
comment on column council.item.seen is 'The state of the criterion that was decided upon';

alter table council.vote
  add column seen jsonb not null,
  add column entered_by uuid references identity.account (id),
  add column entered_by_name text,
  add check (num_nulls(entered_by, entered_by_name) in (0, 2));
create index vote_entered_by on council.vote (entered_by);
comment on column council.vote.seen is 'Versions of what each hand had said, and the papers, when the vote was cast';
comment on column council.vote.entered_by is 'Whoever wrote down a vote spoken at the meeting; null when the member voted himself';
