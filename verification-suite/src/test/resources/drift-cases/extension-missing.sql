-- prisma: no

-- old
CREATE EXTENSION citext;

-- new
DROP EXTENSION citext;

/*
stop citext: the extension is missing: CREATE EXTENSION citext WITH SCHEMA public; Prisma doesn't see it
  → CREATE EXTENSION citext WITH SCHEMA public;
*/
