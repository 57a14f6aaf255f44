-- Two more ways to open a table, both only for a permission held everywhere: to any narrower one it has no rows.

create procedure access.protect_central(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many');
  call access.keep_history(target);
end $$;

-- Without history: what was answered anonymously must not be told by when its row changed (docs/adr/0022).
create procedure access.seal(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy scope_all on %s to app_all using (true) with check (true)', target);
  call access.let_in(target, 'select, insert, update, delete', 'app_all, app_few, app_many');
end $$;
