-- Numbers of the labour-market regions somebody works for, with commas; "*" for all of them.
alter table account_person add column if not exists area varchar(200) default '' not null;
update account_person set area = '*' where sample = true and area = '';
