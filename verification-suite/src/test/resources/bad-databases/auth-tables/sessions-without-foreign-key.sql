ALTER TABLE sessions DROP CONSTRAINT "sessions_userId_fkey";
/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.sessions: has 1 row with that userId after their user was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."sessions" that keeps rows.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
/* Foreign keys › is there as declared, validated and enforced › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: the foreign key from (userId) to public.users (id) is missing
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."sessions" ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "public"."users" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
*/
/* Foreign keys › rejects a row that refers to nothing › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: accepts a row whose userId refers to no row of public.users
  → Look for NOT VALID, NOT ENFORCED or disabled triggers: ALTER TABLE "public"."sessions" ENABLE TRIGGER ALL;
*/
