-- prisma: no

-- old
CREATE TABLE users (id text PRIMARY KEY, email text NOT NULL, age integer, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- new
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION watch();

/*
stop watcher: the event trigger is in no migration: CREATE EVENT TRIGGER watcher ON ddl_command_end EXECUTE FUNCTION public.watch(); Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP EVENT TRIGGER "watcher";
stop public.watch(): the function is in no migration: CREATE OR REPLACE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS $function$ BEGIN END $function$; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP FUNCTION "public"."watch"();
*/
