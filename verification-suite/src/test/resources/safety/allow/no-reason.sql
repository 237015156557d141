-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
-- neonhub:allow rename
ALTER TABLE users RENAME COLUMN name TO title;

/*
warning -- neonhub:allow rename: names no rule or gives no reason (allow), at 1, line 2
  → Write which rule, and why it may be broken here: -- neonhub:allow RULE: REASON
warning public.users.name: is called title now, and the application that runs asks for it by the old name (rename), at 1, line 3
  → Keep the name in the database, and rename the field in schema.prisma alone: @map("name")
*/

-- safe
SET LOCAL lock_timeout = '5s';
-- neonhub:allow rename: no release that runs reads it
ALTER TABLE users RENAME COLUMN name TO title;
