-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users SET UNLOGGED;

/*
warning public.users: is written anew as a whole (3 rows) while nobody can read or write it (rewrite), at 1, line 2
  → Do it in a maintenance window, or with pg_repack, which keeps nobody waiting.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users SET (fillfactor = 90);
