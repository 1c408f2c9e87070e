-- How a case ended, and when; what was told is gone once it was erased.
alter table guidance_case add column if not exists ended varchar(20);
alter table guidance_case add column if not exists ended_at timestamp with time zone;

-- The one-time code that somebody was sent for their own case: one at a time, as a fingerprint.
create table if not exists guidance_code (
  case_id bigint primary key references guidance_case (id),
  fingerprint varchar(64) not null,
  expires_at timestamp with time zone not null,
  wrong int not null,
  -- How many were asked for on a day: each is a letter.
  asked_on date not null,
  asked int not null
);

-- Whoever gave the right code may look for a while; SHA-256 of what is in the address.
create table if not exists guidance_pass (
  key_hash varchar(64) primary key,
  case_id bigint not null references guidance_case (id),
  expires_at timestamp with time zone not null
);
create index if not exists guidance_pass_expires on guidance_pass (expires_at);
