ALTER TABLE users ALTER COLUMN "emailVerified" TYPE timestamp(0);
/* Auth tables › createUser keeps every field as it was given
public.users.emailVerified: holds '2031-05-17T10:11:12.000', expected '2031-05-17T10:11:12.345'
  → Look for a trigger, a default or a column type on "public"."users" that changes what is written.
*/
/* Tables › has its columns, with type, nullability and default › public.users
public.users.emailVerified: is timestamp(0) without time zone, declared as timestamp(3) without time zone
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."users" ALTER COLUMN "emailVerified" TYPE timestamp(3) without time zone USING "emailVerified"::timestamp(3) without time zone;
*/
