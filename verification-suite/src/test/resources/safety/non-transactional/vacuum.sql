-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
UPDATE users SET name = 'x' WHERE id = 1;
VACUUM users;

/*
stop VACUUM users: runs outside transactions only, and Prisma sends the whole file as one: it fails (non-transactional), at 1, line 2
  → Alone in a migration of its own:
    VACUUM users;
*/

-- safe
UPDATE users SET name = 'x' WHERE id = 1;
-- next migration
VACUUM users;
