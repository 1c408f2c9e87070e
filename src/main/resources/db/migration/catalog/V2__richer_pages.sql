-- Rows that are already there are filled when their files, which changed with this, are loaded again.
-- Lists of records are kept as JSON.
alter table catalog_occupation add column if not exists field varchar(120) default '' not null;
alter table catalog_occupation add column if not exists glyph varchar(60) default 'briefcase' not null;
alter table catalog_occupation add column if not exists moments text default '[]' not null;
alter table catalog_occupation add column if not exists drawbacks text default '' not null;
alter table catalog_occupation add column if not exists routes text default '[]' not null;
alter table catalog_occupation add column if not exists next_steps text default '[]' not null;
alter table catalog_occupation add column if not exists questions text default '[]' not null;
alter table catalog_occupation add column if not exists needs text default '[]' not null;
alter table catalog_occupation drop column if exists requirements;
create index if not exists catalog_occupation_field on catalog_occupation (field);

alter table catalog_course add column if not exists full_since date;
alter table catalog_course add column if not exists fits text default '' not null;
alter table catalog_course add column if not exists next_steps text default '[]' not null;
alter table catalog_course add column if not exists questions text default '[]' not null;

create table if not exists catalog_enrolment (
  course varchar(120) not null,
  reported_year int not null,
  students int not null,
  source varchar(60) not null,
  primary key (course, reported_year)
);
