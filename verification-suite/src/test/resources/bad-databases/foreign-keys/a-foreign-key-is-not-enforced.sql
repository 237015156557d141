ALTER TABLE "sessions" DISABLE TRIGGER ALL;

/* Foreign keys › is there as declared, validated and enforced › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: the foreign key is not enforced: it is NOT ENFORCED, or its triggers are disabled
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."sessions" DROP CONSTRAINT "sessions_userId_fkey", ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "public"."users" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
*/

/* Foreign keys › rejects a row that refers to nothing › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: accepts a row whose userId refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."sessions" ENABLE TRIGGER ALL;
*/
