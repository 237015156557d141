-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
CREATE INDEX users_email_idx ON public.users (lower(email)) WHERE email IS NOT NULL;

/*
warning public.users: nobody can write it (3 rows) while the index is built (index-without-concurrently), at 1, line 2
  → Alone in a migration of its own, since it runs outside transactions only:
    CREATE INDEX CONCURRENTLY users_email_idx ON public.users (lower(email)) WHERE email IS NOT NULL;
*/

-- safe
SET LOCAL lock_timeout = '5s';
CREATE TABLE public.teams (id integer PRIMARY KEY, email text);
CREATE INDEX teams_email_idx ON public.teams (lower(email)) WHERE email IS NOT NULL;
