-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE TABLE IF NOT EXISTS teams (id integer PRIMARY KEY);

/*
advice CREATE TABLE IF NOT EXISTS teams (id integer PRIMARY KEY): IF NOT EXISTS hides it when the database is not what the migrations before it have built (if-exists), at 1, line 1
  → The history says what is there. Leave it out:
    CREATE TABLE teams (id integer PRIMARY KEY);
*/

-- safe
CREATE SCHEMA IF NOT EXISTS extra;
CREATE TABLE teams (id integer PRIMARY KEY);
