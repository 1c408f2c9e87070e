create table if not exists catalog_occupation (
  slug varchar(120) primary key,
  title varchar(120) not null,
  sector varchar(20) not null,
  summary varchar(300) not null,
  isco varchar(4) not null,
  esco varchar(36),
  -- Lists are kept one value a line.
  synonyms text not null,
  workplaces text not null,
  fits text not null,
  requirements text not null,
  sources text not null,
  checked date not null,
  body text not null
);

create table if not exists catalog_occupation_course (
  occupation varchar(120) not null,
  course varchar(120) not null,
  position int not null,
  primary key (occupation, course)
);
create index if not exists catalog_occupation_course_course on catalog_occupation_course (course);

create table if not exists catalog_occupation_related (
  occupation varchar(120) not null,
  related varchar(120) not null,
  position int not null,
  primary key (occupation, related)
);

create table if not exists catalog_course (
  slug varchar(120) primary key,
  title varchar(120) not null,
  sector varchar(20) not null,
  level varchar(20) not null,
  summary varchar(300) not null,
  crebos text not null,
  crohos text not null,
  paths text not null,
  duration varchar(120),
  admission text not null,
  synonyms text not null,
  sources text not null,
  checked date not null,
  body text not null
);

create table if not exists catalog_provider (
  id varchar(20) primary key,
  slug varchar(120) not null unique,
  name varchar(200) not null,
  sort varchar(10) not null,
  place varchar(120) not null,
  website varchar(200),
  source varchar(60) not null
);

create table if not exists catalog_offering (
  course varchar(120) not null,
  provider varchar(20) not null,
  path varchar(20) not null,
  place varchar(120) not null,
  students int,
  source varchar(60) not null,
  primary key (course, provider, path, place)
);
create index if not exists catalog_offering_provider on catalog_offering (provider);
