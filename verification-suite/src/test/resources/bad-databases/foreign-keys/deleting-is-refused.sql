ALTER TABLE "sessions" DROP CONSTRAINT "sessions_userId_fkey", ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.users: refuses DELETE: update or delete on table "users" violates foreign key constraint "sessions_userId_fkey" on table "sessions" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "sessions_userId_fkey" on "public"."users".
*/

/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/

/* Foreign keys › is there as declared, validated and enforced › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: the foreign key is ON DELETE RESTRICT, declared ON DELETE CASCADE
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."sessions" DROP CONSTRAINT "sessions_userId_fkey", ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "public"."users" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
*/
