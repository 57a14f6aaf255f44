-- Files of exchange hold parts of all sensitivities; what of them whoever asks may see is asked part by part (docs/adr/0050).
insert into personnel.opening (permission, sensitivity)
  select permission, sensitivity
  from unnest('{exchange.export,exchange.copy-own}'::text[]) permission,
    unnest('{discipline,background,health,family,party}'::text[]) sensitivity;
