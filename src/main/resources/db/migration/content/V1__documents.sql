create table if not exists content_document (
  id bigint generated always as identity primary key,
  kind varchar(40) not null,
  slug varchar(120) not null,
  language varchar(8) not null,
  published_revision bigint,
  -- What the file said when it was last taken over; tells "edited at the desk" from "changed in both places".
  loaded_digest varchar(64),
  unique (kind, slug, language)
);

create table if not exists content_revision (
  id bigint generated always as identity primary key,
  document_id bigint not null references content_document (id),
  number int not null,
  origin varchar(10) not null,
  author varchar(120) not null,
  digest varchar(64) not null,
  fields text not null,
  body text not null,
  made_at timestamp with time zone not null,
  unique (document_id, number)
);

alter table content_document drop constraint if exists content_document_published;
alter table content_document
  add constraint content_document_published foreign key (published_revision) references content_revision (id);

-- One row: the lock that keeps change numbers in order and without gaps.
create table if not exists content_feed (
  last_number bigint not null,
  database_identity varchar(36) not null
);

create table if not exists content_change (
  number bigint primary key,
  subject varchar(40) not null,
  name varchar(120) not null,
  changed_at timestamp with time zone not null
);

create table if not exists content_source (
  source_key varchar(60) primary key,
  description text not null,
  publisher varchar(200) not null,
  dated varchar(60) not null,
  conditions text not null
);

create table if not exists content_table (
  name varchar(60) primary key,
  digest varchar(64) not null,
  row_count int not null,
  loaded_at timestamp with time zone not null
);
