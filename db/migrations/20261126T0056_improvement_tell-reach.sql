-- What a criterion could be brought to for its effort: inputs, as everywhere; points follow from them.
alter table improvement.effort add column inputs jsonb;
comment on column improvement.effort.inputs is 'What the unit could reach; null: all the points of the criterion';
