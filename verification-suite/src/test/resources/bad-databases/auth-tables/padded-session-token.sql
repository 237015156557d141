ALTER TABLE sessions ALTER COLUMN "sessionToken" TYPE char(2000);
/* Auth tables › getSessionAndUser finds both by the exact token
public.sessions: has 1 row with that sessionToken although the row's own is without the blank at the end, expected none
  → Compare types and collations of "public"."sessions" with schema.prisma: different keys count as equal.
*/
/* Tables › has its columns, with type, nullability and default › public.sessions
public.sessions.sessionToken: is character(2000), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."sessions" ALTER COLUMN "sessionToken" TYPE text USING "sessionToken"::text;
*/
