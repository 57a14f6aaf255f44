-- Letters: what people did not read in the program goes out by e-mail, gathered, where the installation has a mail server.
create table notices.preference (
  account_id uuid primary key references identity.account (id),
  by_email boolean not null,
  updated_at timestamptz not null
);
comment on table notices.preference is 'Lựa chọn nhận thông báo — whether a person wants letters; without a row he does';
call access.protect_own('notices.preference');

create table notices.letter (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references identity.account (id),
  written_at timestamptz not null,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  sent_at timestamptz,
  last_error text
);
create index letter_account on notices.letter (account_id, written_at);
-- At most one letter is on its way to a person.
create unique index letter_open on notices.letter (account_id) where next_attempt_at is not null;
comment on table notices.letter is 'Thư — the notices of one person gathered into one e-mail';
comment on column notices.letter.next_attempt_at is 'Null: sent, or given up; its unread notices then wait for another letter';
call access.protect_own('notices.letter');
-- Written and sent by the program alone.
revoke insert, update, delete on notices.letter from app_few, app_many;

alter table notices.notice add column letter_id uuid references notices.letter (id);
create index notice_letter on notices.notice (letter_id);
create index notice_unmailed on notices.notice (account_id) where read_at is null and letter_id is null;
comment on column notices.notice.letter_id is 'The letter it goes out with; null while none does';
grant update (letter_id) on notices.notice to app_all;
