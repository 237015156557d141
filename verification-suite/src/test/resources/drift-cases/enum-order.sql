-- prisma: no
-- remedy: by hand

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- new
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');

/*
stop public.mood: the enum differs: values 'happy', 'ok', 'sad', expected 'sad', 'ok', 'happy'
  → Nothing plain mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
