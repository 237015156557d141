-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE INDEX users_name_email_idx ON users (name, email);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE INDEX CONCURRENTLY users_name_idx ON users (name);

/*
advice public.users_name_idx: does nothing that public.users_name_email_idx does not do already (duplicate-index), at 1, line 1
  → Leave it out, and its @@index out of schema.prisma.
*/

-- safe
CREATE INDEX CONCURRENTLY users_name_idx ON users (name) WHERE email IS NULL;
