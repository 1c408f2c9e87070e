-- What people search for and what came of it, by query and day. Nobody can tell who asked.
create table if not exists search_asked (
  query varchar(60) not null,
  asked_on date not null,
  asked int not null,
  nothing int not null,
  shown int not null,
  chosen int not null,
  rank_sum int not null,
  primary key (query, asked_on)
);

create index if not exists search_asked_on on search_asked (asked_on);
