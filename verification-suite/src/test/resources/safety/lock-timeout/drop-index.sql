-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE INDEX users_name_idx ON users (name);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
DROP INDEX "users_name_idx";

/*
warning public.users: waits without limit for ACCESS EXCLUSIVE, and meanwhile reads and writes of all others wait behind it (lock-timeout), at 1, line 1
  → Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve --rolled-back 1:
    SET LOCAL lock_timeout = '5s';
*/

-- safe
DROP INDEX CONCURRENTLY "users_name_idx";
