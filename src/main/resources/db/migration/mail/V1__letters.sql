create table if not exists mail_letter (
  id bigint generated always as identity primary key,
  -- What the letter is for; the same letter is never put in twice.
  reason varchar(200) not null unique,
  sealed_to text not null,
  sealed_subject text not null,
  sealed_body text not null,
  sealed_calendar text,
  state varchar(10) not null,
  put_at timestamp with time zone not null,
  next_try timestamp with time zone not null,
  attempts int not null,
  settled_at timestamp with time zone,
  -- Mail servers like to repeat the address.
  sealed_problem text
);
create index if not exists mail_letter_due on mail_letter (state, next_try);
