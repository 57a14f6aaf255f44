-- Each block is ranked, rated and shown by rules of its own; a publication tells them with the figures they gave.
alter table par.round_block
  add column tie_rule text check (tie_rule in ('shared', 'ordinal')),
  add column tie_order text[] not null default '{points,survey,name}',
  add column bands jsonb not null default '[]',
  add column decimals int not null default 2 check (decimals between 0 and 4),
  add column head_bands jsonb not null default '[]',
  add column weight_range int not null default 100000 check (weight_range between 0 and 500000);
update par.round_block b set tie_rule = r.tie_rule, tie_order = r.tie_order, bands = r.bands
  from par.round r where r.id = b.round_id;
alter table par.round_block alter column tie_rule set not null;
comment on column par.round_block.bands is 'Rating bands: label and thresholds in ten-thousandths of a percent; each province draws its own';
comment on column par.round_block.decimals is 'Places shown; what is computed keeps all of them';
comment on column par.round_block.head_bands is 'Xếp loại người đứng đầu — bands of the same index for the head of the agency; empty: not rated';
comment on column par.round_block.weight_range is 'How far weights are varied for rank bands, in ten-thousandths of a percent either way';

alter table par.assessment add column region text collate vi check (length(trim(region)) between 1 and 80);
comment on column par.assessment.region is 'Nhóm, vùng — units of one region within the block are ranked among themselves too';

alter table par.publication add column rules jsonb;
alter table par.publication disable trigger keep_published;
update par.publication p set
  rules = jsonb_build_object(
    'tieRule', r.tie_rule, 'tieOrder', to_jsonb(r.tie_order), 'bands', r.bands,
    'decimals', 2, 'headBands', '[]'::jsonb, 'weightRange', 100000),
  results = coalesce((
    select jsonb_agg(unit || '{"region": null, "regionRank": null, "headRating": null}' order by place)
    from jsonb_array_elements(p.results) with ordinality as published (unit, place)), '[]')
  from par.round r where r.id = p.round_id;
alter table par.publication enable trigger keep_published;
alter table par.publication alter column rules set not null;
comment on column par.publication.rules is 'How the block was ranked, rated and shown';
grant select (rules) on par.publication to app_public;

alter table par.round drop column tie_rule, drop column tie_order, drop column bands;
