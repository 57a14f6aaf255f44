-- A round with a council: what it decides comes from its sessions, and no longer through par's own door.

alter table par.round add column council_since timestamptz;
comment on column par.round.council_since is 'Kỳ đã có Hội đồng thẩm định: decisions come from its sessions; par knows no more of it';
