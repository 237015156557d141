ALTER TABLE "sessions" ALTER COLUMN "expires" TYPE TIMESTAMP(0);

/* Auth tables › createSession keeps its expiry to the millisecond
public.sessions.expires: holds '2031-05-17T10:11:12.000', expected '2031-05-17T10:11:12.345'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/

/* Tables › has its columns, with type, nullability and default › public.sessions
public.sessions.expires: is timestamp(0) without time zone, declared as timestamp(3) without time zone
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."sessions" ALTER COLUMN "expires" TYPE timestamp(3) without time zone USING "expires"::timestamp(3) without time zone;
*/
