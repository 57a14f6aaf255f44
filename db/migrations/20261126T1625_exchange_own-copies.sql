-- A copy of everything holds what whoever asked may see, not what his unit may: it is his, and of whoever sees everything.
drop policy scope_few on exchange.whole_copy;
drop policy scope_many on exchange.whole_copy;
create policy scope_own on exchange.whole_copy to app_few, app_many
  using (account_id = (select access.account())) with check (account_id = (select access.account()));
comment on column exchange.whole_copy.unit_id is 'Of whoever asked';
