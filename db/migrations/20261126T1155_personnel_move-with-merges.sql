-- What waited on a record that was merged goes along, and comes back when the merging is taken back.
alter table personnel.merge
  add column proposal_ids uuid[] not null default '{}',
  add column handovers jsonb not null default '[]';
comment on column personnel.merge.proposal_ids is 'Proposals not decided yet that went along; each line still lapses when what it names is another';
comment on column personnel.merge.handovers is 'Sheets on their way that went along, with the standing they had: one whose transfer the kept record does not know lapses';
