-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE BIGINT;

/*
warning public.users.id: the new type makes PostgreSQL write the whole table (3 rows) and its indexes anew, while nobody can read or write it (rewrite), at 1, line 2
  → Add a column beside it, let the application write both, fill it in batches, and take the old one away one release later:
    ALTER TABLE "public"."users" ADD COLUMN "id_new" BIGINT;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE "users" ADD COLUMN "id_new" BIGINT;
