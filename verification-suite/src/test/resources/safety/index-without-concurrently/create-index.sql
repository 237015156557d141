-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
-- CreateIndex
CREATE INDEX "users_name_idx" ON "users"("name");

/*
warning public.users: nobody can write it (3 rows) while the index is built (index-without-concurrently), at 1, line 3
  → Alone in a migration of its own, since it runs outside transactions only:
    CREATE INDEX CONCURRENTLY "users_name_idx" ON "users"("name");
*/

-- safe
-- CreateIndex
CREATE INDEX CONCURRENTLY "users_name_idx" ON "users"("name");
