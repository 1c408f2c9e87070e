-- Letters are in the language of the page where somebody signed up.
alter table agenda_sign_up add column if not exists language varchar(8) default 'nl' not null;
-- Whether somebody was told that no place came free.
alter table agenda_sign_up add column if not exists told_no_place boolean default false not null;
-- How often an address signs up is limited.
create index if not exists agenda_sign_up_fingerprint on agenda_sign_up (fingerprint, made_at);
