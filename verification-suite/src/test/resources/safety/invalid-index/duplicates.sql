-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows that matter
INSERT INTO users VALUES (1, 'a@example.com'), (2, 'a@example.com');

-- dangerous
CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);

/*
stop public.users_email_key: is left INVALID: no query uses it, and each write to public.users pays for it (invalid-index), at 1, line 1
  → Drop it, mend the rows, and create it again:
    DROP INDEX CONCURRENTLY "public"."users_email_key";
*/

-- safe
DELETE FROM users WHERE id = 2;
-- next migration
CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);
