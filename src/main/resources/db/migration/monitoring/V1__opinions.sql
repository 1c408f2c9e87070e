-- How many found a page useful, by page and day. Nobody can tell who said what.
create table if not exists monitoring_opinion (
  path varchar(200) not null,
  said_on date not null,
  useful int not null,
  useless int not null,
  primary key (path, said_on)
);
