-- Whom the law obliges to deliver a record delivers it whole.
insert into personnel.opening (permission, sensitivity)
  select 'exchange.deliver', sensitivity from unnest('{discipline,background,health,family,party}'::text[]) sensitivity;
