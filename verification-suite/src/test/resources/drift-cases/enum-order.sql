-- prisma: no
-- remedy: by hand

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- new
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('happy', 'ok', 'sad');

/*
stop public.mood: the enum differs: values 'happy', 'ok', 'sad', expected 'sad', 'ok', 'happy'; Prisma doesn't see it
  → PostgreSQL takes no value away and moves none: create the enum anew under another name, convert its columns, drop the old one and rename the new one, in a migration.
*/
