-- This database is not part of backups: a key that is deleted here must be gone for good.
create table if not exists vault_box (
  id varchar(36) primary key,
  -- Which key of the vault sealed this one.
  master int not null,
  sealed_key varchar(200) not null,
  made_at timestamp with time zone not null
);
create index if not exists vault_box_master on vault_box (master);
create index if not exists vault_box_made on vault_box (made_at);
