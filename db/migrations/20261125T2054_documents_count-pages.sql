-- A page reference is held against the paper's length: counted once, when the first page of it is named.
alter table documents.version add column pages int check (pages > 0);
comment on column documents.version.pages is 'Số trang of a PDF; null while nobody has asked, and of what has no pages';
