create table if not exists account_person (
  name varchar(120) primary key,
  display_name varchar(120) not null,
  password_hash varchar(300) not null,
  roles varchar(200) not null,
  sample boolean not null,
  failed_attempts int not null,
  locked_until timestamp with time zone
);
