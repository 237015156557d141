-- prisma: yes
-- remedy: by hand

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE people (id text PRIMARY KEY, mood mood NOT NULL DEFAULT 'ok');

-- new
ALTER TYPE mood ADD VALUE 'great';

/*
stop public.mood: the enum differs: values 'sad', 'ok', 'happy', 'great', expected 'sad', 'ok', 'happy'
  → Nothing plain mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
