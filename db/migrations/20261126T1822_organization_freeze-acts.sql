-- Freeze orders may stop what is decided about people too, and several conclusions of one document are several orders.

alter table organization.freeze_order
  add point text not null default '' check (length(point) <= 60),
  add workers text[] not null default '{}',
  drop constraint freeze_order_number_issued_on_key,
  add unique (number, issued_on, point);
comment on column organization.freeze_order.point is 'Which conclusion of the document it is: ''điểm 4.5''; empty: the document is one order';
comment on column organization.freeze_order.kinds is 'Kinds of event of units, and acts about people in the words of organization';
comment on column organization.freeze_order.workers is 'Of acts about people, the kinds of worker they are stopped for; empty: for everybody';
comment on column organization.freeze_attempt.proposal_id is 'The proposal; of an act about a person a mark nobody can tell him by, the same whenever he is asked about';
comment on column organization.freeze_attempt.title is 'What the proposal is called; of an act about a person the number of the decision, never his name';
