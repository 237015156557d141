-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN "ääääääääääääääääääääääääääääääää" text;

/*
warning ääääääääääääääääääääääääääääääää: is longer than 63 bytes, and PostgreSQL calls it "äääääääääääääääääääääääääääääää" (long-identifier), at 1, line 2
  → Choose a shorter name, in schema.prisma with map: or @@map.
*/

-- safe
SET LOCAL lock_timeout = '5s';
ALTER TABLE users ADD COLUMN "äääääääääääääääääääääääääääääää" text;
