create table if not exists region_province (
  province varchar(60) not null,
  ring int not null,
  -- Latitude and longitude of each corner: "52.100,4.300 52.200,4.400".
  border text not null,
  source varchar(60) not null,
  primary key (province, ring)
);
