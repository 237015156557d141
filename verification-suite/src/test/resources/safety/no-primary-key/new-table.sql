-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE TABLE events (at date, meta jsonb);

/*
advice public.events: has no primary key: logical replication refuses UPDATE and DELETE on it (no-primary-key), at 1, line 1
  → Declare @id or @@id for the model, or set a unique index as REPLICA IDENTITY.
*/

-- safe
CREATE TABLE events (id integer PRIMARY KEY, at date, meta jsonb);
