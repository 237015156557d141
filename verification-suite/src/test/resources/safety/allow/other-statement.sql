-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users RENAME COLUMN name TO title;
-- neonhub:allow rename: no release that runs reads it
ALTER TABLE users ADD COLUMN age integer;

/*
warning public.users.name: is called title now, and the application that runs asks for it by the old name (rename), at 1, line 2
  → Keep the name in the database, and rename the field in schema.prisma alone: @map("name")
warning rename: is allowed, and nothing here breaks it (allow), at 1, line 3
  → Take the comment out, or put it right before the statement that it is about.
*/

-- safe
SET LOCAL lock_timeout = '5s';
-- neonhub:allow rename: no release that runs reads it
ALTER TABLE users RENAME COLUMN name TO title;
ALTER TABLE users ADD COLUMN age integer;
