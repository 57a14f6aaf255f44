-- A recording is seen when its transaction ends, later ones may be seen before it: what is in is told by transactions, not by numbers.
alter table entitlement.noting
  drop column last_recording,
  add column open_from text check (open_from ~ '^[0-9]+$');
comment on table entitlement.noting is 'Lần tính gần nhất — up to which transaction, and under which law, what falls due is worked out';
comment on column entitlement.noting.open_from is 'The lowest transaction that was open when it was noted: whatever it or a later one wrote is worked out again; null: everybody is';
