-- The one row is made here, where only one node at a time comes: nodes that start together must not make two.
insert into content_feed (last_number, database_identity)
select 0, '${databaseIdentity}' where not exists (select 1 from content_feed);
