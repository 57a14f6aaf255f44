-- A copy of everything holds records whole.
insert into personnel.opening (permission, sensitivity)
  select 'exchange.take-all', sensitivity from unnest('{discipline,background,health,family,party}'::text[]) sensitivity;
