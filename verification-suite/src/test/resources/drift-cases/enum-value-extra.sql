-- prisma: yes
-- remedy: by hand

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id text PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

-- new
ALTER TYPE mood ADD VALUE 'great';

/*
stop public.mood: the enum differs: values 'sad', 'ok', 'happy', 'great', expected 'sad', 'ok', 'happy'
  → PostgreSQL takes no value away and moves none: create the enum anew under another name, convert its columns, drop the old one and rename the new one, in a migration.
*/
