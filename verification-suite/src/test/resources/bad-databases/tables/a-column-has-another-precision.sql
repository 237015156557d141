ALTER TABLE "sessions" ALTER COLUMN "expires" TYPE TIMESTAMP(0);

/* Auth tables › createSession keeps its expiry to the millisecond
public.sessions.expires: holds '2031-05-17T10:11:12.000', expected '2031-05-17T10:11:12.345'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/

/* Auth tables › deleteSession removes that session alone
public.sessions: has 0 rows with that userId, sessionToken, expires, expected 1
  → Look for a trigger, a rule or a policy on "public"."sessions" that discards, hides or doubles rows.
*/

/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.sessions: has 0 rows with that userId, sessionToken, expires, expected 1
  → Look for a trigger, a rule or a policy on "public"."sessions" that discards, hides or doubles rows.
*/

/* Auth tables › getSessionAndUser finds both by the exact token
public.sessions.expires: holds '2031-05-17T10:11:12.000', expected '2031-05-17T10:11:12.345'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/

/* Auth tables › tokens of 2000 characters are kept whole
public.sessions.expires: holds '2031-05-17T10:11:12.000', expected '2031-05-17T10:11:12.345'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/

/* Auth tables › updateSession changes the given fields alone
public.sessions.expires: holds '2032-01-02T03:04:05.000', expected '2032-01-02T03:04:05.006'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/

/* Tables › has its columns, with type, nullability and default › public.sessions
public.sessions.expires: is timestamp(0) without time zone, declared as timestamp(3) without time zone
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."sessions" ALTER COLUMN "expires" TYPE timestamp(3) without time zone USING "expires"::timestamp(3) without time zone;
*/
