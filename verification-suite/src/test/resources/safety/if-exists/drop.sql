-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
DROP VIEW IF EXISTS members;

/*
warning DROP VIEW IF EXISTS members: did nothing here because of IF EXISTS, and nobody would have been told (if-exists), at 1, line 1
  → The history says what is there. Leave it out:
    DROP VIEW members;
*/

-- safe
CREATE VIEW members AS SELECT id FROM users;
