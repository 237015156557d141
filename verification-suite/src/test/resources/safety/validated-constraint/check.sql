-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '');

/*
warning public.users: each row (3 rows) is checked while nobody can read or write it (validated-constraint), at 1, line 2
  → In one migration:
    ALTER TABLE "public"."users" ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
    In the one behind it:
    ALTER TABLE "public"."users" VALIDATE CONSTRAINT "users_name_check";
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
-- next migration
ALTER TABLE users VALIDATE CONSTRAINT users_name_check;
