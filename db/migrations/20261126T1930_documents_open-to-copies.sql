-- A copy of everything holds what is kept for personnel as well: its decisions are in it already.
insert into documents.opening (permission, kept_for) values ('exchange.take-all', 'personnel');
