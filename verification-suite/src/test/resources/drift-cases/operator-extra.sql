-- prisma: no

-- old
CREATE FUNCTION same(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = $2 $$;

-- new
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = same);

/*
stop public.=== (text, text): the operator is in no migration: definition function public.same, returns boolean; Prisma doesn't see it
  → -- If it is meant to be there, write a migration that creates it. If not:
    DROP OPERATOR "public".=== (text, text);
*/
