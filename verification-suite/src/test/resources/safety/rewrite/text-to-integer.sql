-- before
CREATE TABLE users (id integer PRIMARY KEY, age text, code varchar(10));

-- rows
INSERT INTO users VALUES (1, '42', 'x');

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ALTER age TYPE integer USING age::integer;

/*
warning public.users.age: the new type makes PostgreSQL write the whole table (1 row) and its indexes anew, while nobody can read or write it (rewrite), at 1, line 2
  → Add a column beside it, let the application write both, fill it in batches, and take the old one away one release later:
    ALTER TABLE "public"."users" ADD COLUMN "age_new" integer;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ALTER code TYPE text;
