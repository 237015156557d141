-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
REINDEX TABLE users;

/*
warning public.users: nobody can write it (3 rows) while the index is built anew (index-without-concurrently), at 1, line 2
  → Alone in a migration of its own, since it runs outside transactions only:
    REINDEX TABLE CONCURRENTLY users;
*/

-- safe
REINDEX TABLE CONCURRENTLY users;
