-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE TABLE events (id integer PRIMARY KEY, meta json);

/*
advice public.events.meta: is json, which has no equality, no index, and is parsed anew by each query (json), at 1, line 1
  → Make it jsonb: Json in schema.prisma, without @db.Json.
*/

-- safe
CREATE TABLE events (id integer PRIMARY KEY, meta jsonb);
