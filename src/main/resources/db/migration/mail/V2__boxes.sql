-- The box of the case that a letter belongs to: thrown away with it.
alter table mail_letter add column if not exists box varchar(36);
