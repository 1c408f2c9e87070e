-- Rows that are already there are filled when their files, which changed with this, are loaded again.
-- Lists of records are kept as JSON.
alter table catalog_occupation add column field varchar(120) default '' not null;
alter table catalog_occupation add column glyph varchar(60) default 'briefcase' not null;
alter table catalog_occupation add column moments text default '[]' not null;
alter table catalog_occupation add column drawbacks text default '' not null;
alter table catalog_occupation add column routes text default '[]' not null;
alter table catalog_occupation add column next_steps text default '[]' not null;
alter table catalog_occupation add column questions text default '[]' not null;
alter table catalog_occupation add column needs text default '[]' not null;
alter table catalog_occupation drop column requirements;
create index catalog_occupation_field on catalog_occupation (field);

alter table catalog_course add column full_since date;
alter table catalog_course add column fits text default '' not null;
alter table catalog_course add column next_steps text default '[]' not null;
alter table catalog_course add column questions text default '[]' not null;

create table catalog_enrolment (
  course varchar(120) not null,
  reported_year int not null,
  students int not null,
  source varchar(60) not null,
  primary key (course, reported_year)
);
