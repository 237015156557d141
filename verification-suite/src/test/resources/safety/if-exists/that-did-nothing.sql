-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN IF NOT EXISTS name text;

/*
warning ALTER TABLE users ADD COLUMN IF NOT EXISTS name text: did nothing here because of IF NOT EXISTS, and nobody would have been told (if-exists), at 1, line 2
  → The history says what is there. Leave it out:
    ALTER TABLE users ADD COLUMN name text;
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN age integer;
