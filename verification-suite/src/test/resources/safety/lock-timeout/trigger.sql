-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();

/*
warning public.users: waits without limit for SHARE ROW EXCLUSIVE, and meanwhile writes of all others wait behind it (lock-timeout), at 1, line 1
  → Begin the file with a limit; a deploy that runs into it has changed nothing, and can be repeated after npx prisma migrate resolve --rolled-back 1:
    SET LOCAL lock_timeout = '5s';
*/

-- safe
CREATE TABLE teams (id integer PRIMARY KEY);
CREATE TRIGGER touch BEFORE UPDATE ON teams FOR EACH ROW EXECUTE FUNCTION touch();
