-- Order and search of Vietnamese text, the same on every server whatever its locale.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

create collation public.vi (provider = icu, locale = 'vi');

create schema search;

-- 'Yên Dũng' → 'yen dung', also for text typed in NFD. Immutable, so that it can stand in an index.
create function search.fold(text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));
