-- The head's approval covers bonus and penalty as one more row of the sheet.
create table par.adjustment_review (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null unique references par.assessment (id),
  outcome text not null check (outcome in ('approved', 'sent-back')),
  comment text not null default '' check (length(comment) <= 2000),
  bonus int[] not null,
  penalty int[] not null,
  reviewed_by uuid not null,
  reviewed_by_name text not null,
  reviewed_at timestamptz not null,
  version int not null default 1
);
comment on table par.adjustment_review is 'Duyệt điểm thưởng, điểm trừ — the head''s word on what the unit claims, of the counts it names';
call access.protect_through('par.adjustment_review', 'assessment_id', 'par.assessment');
