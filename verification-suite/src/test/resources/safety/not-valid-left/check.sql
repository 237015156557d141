-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;

/*
warning public.users.users_name_check: is NOT VALID and stays so: the rows that are there may break it (not-valid-left), at 1, line 2
  → In a migration behind this one:
    ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_name_check";
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
-- next migration
ALTER TABLE users VALIDATE CONSTRAINT users_name_check;
