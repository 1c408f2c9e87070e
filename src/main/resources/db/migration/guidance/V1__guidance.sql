create table if not exists guidance_draft (
  -- SHA-256 of the code; the code itself is with whoever asks.
  code_hash varchar(64) primary key,
  box varchar(36) not null,
  -- Empty once it was sent.
  sealed_answers text,
  touched_at timestamp with time zone not null,
  erased_at timestamp with time zone not null,
  -- The case that it became.
  sent_as bigint
);
create index if not exists guidance_draft_erased on guidance_draft (erased_at);

create table if not exists guidance_case (
  id bigint generated always as identity primary key,
  -- What people and coaches call it by.
  number varchar(12) not null unique,
  box varchar(36) not null,
  situation varchar(20) not null,
  region int not null,
  language varchar(8) not null,
  asked_at timestamp with time zone not null,
  -- The day by which somebody is called or written to.
  promised date not null,
  coach varchar(120),
  taken_at timestamp with time zone,
  -- Rises with every change, so that nobody changes what somebody else has changed meanwhile.
  version int not null
);
create index if not exists guidance_case_queue on guidance_case (coach, promised, id);
create index if not exists guidance_case_region on guidance_case (region, coach, promised, id);

-- What somebody told, field by field, each sealed for its own place.
create table if not exists guidance_fact (
  case_id bigint not null references guidance_case (id),
  field varchar(60) not null,
  sealed text not null,
  primary key (case_id, field)
);

-- What happened in a case, in order.
create table if not exists guidance_happening (
  case_id bigint not null references guidance_case (id),
  number int not null,
  kind varchar(20) not null,
  happened_at timestamp with time zone not null,
  -- Who did it: the name of an account, or empty for the person or the portal.
  by_name varchar(120),
  sealed_text text,
  primary key (case_id, number)
);
