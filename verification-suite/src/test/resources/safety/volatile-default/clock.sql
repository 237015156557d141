-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN seen timestamp(3) DEFAULT clock_timestamp();

/*
warning public.users.seen: differs per row, so that PostgreSQL writes the whole table (3 rows) anew, while nobody can read or write it (volatile-default), at 1, line 2
  → Add the column without it, give new rows the default, and fill those of before in batches:
    ALTER TABLE "public"."users" ADD COLUMN seen timestamp(3);
    ALTER TABLE "public"."users" ALTER COLUMN "seen" SET DEFAULT clock_timestamp();
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN seen timestamp(3) DEFAULT CURRENT_TIMESTAMP;
