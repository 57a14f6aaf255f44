-- A file from another program holds records whole.
insert into personnel.opening (permission, sensitivity)
  select 'exchange.import', sensitivity from unnest('{discipline,background,health,family,party}'::text[]) sensitivity;
