-- A recording is seen when its transaction ends, later ones may be seen before it: what is in is told by transactions, not by numbers.
alter table exchange.noting add column open_from text check (open_from ~ '^[0-9]+$');
comment on column exchange.noting.open_from is 'The lowest transaction that was open when it was noted: whatever it or a later one wrote is looked at again; null: everybody is';
