-- Letters are in the language of the page where somebody signed up.
alter table agenda_sign_up add column language varchar(8) default 'nl' not null;
-- Whether somebody was told that no place came free.
alter table agenda_sign_up add column told_no_place boolean default false not null;
-- How often an address signs up is limited.
create index agenda_sign_up_fingerprint on agenda_sign_up (fingerprint, made_at);
