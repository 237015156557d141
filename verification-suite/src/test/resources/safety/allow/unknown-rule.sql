-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
-- neonhub:allow renaming: no release that runs reads it
SET LOCAL lock_timeout = '5s';
ALTER TABLE users RENAME COLUMN name TO title;

/*
warning renaming: is allowed, and there is no such rule (allow), at 1, line 1
  → Write the name that stands in the finding, one of: non-transactional, data-loss, not-null-without-default, enum-value-used, invalid-index, set-not-null, index-without-concurrently, unique-on-rows, validated-constraint, rewrite, volatile-default, behind-a-lock, rename, transaction-control, backfill, lock-timeout, not-valid-left, key-types, long-identifier, if-exists, mixed-qualification, foreign-key-without-index, duplicate-index, json, no-primary-key.
warning public.users.name: is called title now, and the application that runs asks for it by the old name (rename), at 1, line 3
  → Keep the name in the database, and rename the field in schema.prisma alone: @map("name")
*/

-- safe
-- neonhub:allow rename: no release that runs reads it
SET LOCAL lock_timeout = '5s';
ALTER TABLE users RENAME COLUMN name TO title;
