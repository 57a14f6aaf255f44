-- Whoever is seconded to a unit is managed by another: no person of the unit, and yet he works there when it ends.
alter table reorganization.reassignment add column seconded jsonb not null default '[]';
comment on column reorganization.reassignment.seconded is 'Người biệt phái đến — who was seconded to the units of the plan when it was sent, and where each goes with the unit';
