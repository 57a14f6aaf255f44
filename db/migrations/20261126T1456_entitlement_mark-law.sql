-- Under which law it was worked out is told by what the law says: another provision in place of one is another law, as many as before.
alter table entitlement.noting add column law_mark text not null default '';
alter table entitlement.noting alter column law_mark drop default;
alter table entitlement.noting drop column law_size;
comment on table entitlement.noting is 'Lần tính gần nhất — up to which recording, and under which provisions, what falls due is worked out';
