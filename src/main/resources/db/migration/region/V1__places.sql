create table if not exists region_region (
  number int primary key,
  slug varchar(120) not null unique,
  name varchar(120) not null
);

create table if not exists region_municipality (
  name varchar(120) primary key,
  region int not null
);

create table if not exists region_postcode (
  postcode varchar(4) primary key,
  place varchar(120) not null,
  municipality varchar(120) not null,
  latitude double precision not null,
  longitude double precision not null
);
create index if not exists region_postcode_place on region_postcode (place);
