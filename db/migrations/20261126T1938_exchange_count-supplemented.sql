-- An import may give people on file what their records lack.
alter table exchange.people_import add column supplemented int not null default 0 check (supplemented >= 0);
comment on column exchange.people_import.supplemented is 'How many people on file gained facts when it was carried out';
