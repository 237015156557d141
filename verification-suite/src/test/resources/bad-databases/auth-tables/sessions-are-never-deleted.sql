DO $do$ BEGIN
    CREATE FUNCTION keep_session() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER keep_session BEFORE DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION keep_session();
END $do$;
/* Auth tables › deleteSession removes that session alone
public.sessions: has 1 row with that sessionToken after it was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."sessions" that keeps rows.
*/
/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.sessions: has 1 row with that userId after their user was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."sessions" that keeps rows.
*/
/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.sessions: has 1 row with that expires after all that had expired were deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."sessions" that keeps rows.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.sessions: sessions_userId_fkey
public.sessions.sessions_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
