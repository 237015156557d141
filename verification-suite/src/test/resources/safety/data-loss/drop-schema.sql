-- before
CREATE SCHEMA old;
CREATE TABLE old.users (id integer PRIMARY KEY);

-- rows
INSERT INTO old.users VALUES (1);

-- dangerous
SET LOCAL lock_timeout = '5s';
DROP SCHEMA old CASCADE;

/*
stop old.users: the table is dropped with its rows (1 row) (data-loss), at 1, line 2
  → Take it out of the application in this release, and drop it in the next, with a backup and:
    -- neonhub:allow data-loss: REASON
*/

-- safe
SET LOCAL lock_timeout = '5s';
-- neonhub:allow data-loss: copied to the archive on 3 March, ticket 4711
DROP SCHEMA old CASCADE;
