-- prisma: yes

-- old
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- new
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('sad', 'happy');

/*
stop public.mood: the enum differs: values 'sad', 'happy', expected 'sad', 'ok', 'happy'
  → ALTER TYPE "public"."mood" ADD VALUE 'ok' AFTER 'sad';
*/
