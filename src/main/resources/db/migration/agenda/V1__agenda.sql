create table if not exists agenda_event (
  slug varchar(120) primary key,
  title varchar(120) not null,
  sort varchar(20) not null,
  sector varchar(20) not null,
  summary varchar(300) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place varchar(120),
  venue varchar(300),
  organiser varchar(200) not null,
  provider varchar(120),
  capacity int,
  signup varchar(10) not null,
  link varchar(400),
  closes date,
  notice varchar(300),
  -- Lists are kept one value a line.
  accessible text not null,
  occupations text not null,
  sources text not null,
  checked date not null,
  body text not null,
  withdrawn boolean not null,
  -- Rises with every publishing and withdrawing; calendars see by it that something changed.
  sequence int not null,
  -- Whether the portal has been told that this is over.
  end_told boolean not null
);
create index if not exists agenda_event_ends on agenda_event (ends_at);

create table if not exists agenda_sign_up (
  id bigint generated always as identity primary key,
  event varchar(120) not null references agenda_event (slug),
  -- SHA-256 of the secret in the link; the secret itself only sealed, for the letters that follow.
  token_hash varchar(64) not null unique,
  sealed_token text,
  sealed_name text,
  sealed_address text,
  sealed_wishes text,
  -- Empty once somebody has cancelled, so that the same address can sign up again.
  fingerprint varchar(64),
  people int not null,
  state varchar(10) not null,
  -- Order of arrival within the event.
  turn int not null,
  unreachable boolean not null,
  reminded boolean not null,
  made_at timestamp with time zone not null,
  unique (event, fingerprint),
  unique (event, turn)
);
create index if not exists agenda_sign_up_state on agenda_sign_up (event, state, turn);
