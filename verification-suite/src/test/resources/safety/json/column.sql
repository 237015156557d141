-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN settings json;

/*
advice public.users.settings: is json, which has no equality, no index, and is parsed anew by each query (json), at 1, line 2
  → Make it jsonb: Json in schema.prisma, without @db.Json.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN settings jsonb;
