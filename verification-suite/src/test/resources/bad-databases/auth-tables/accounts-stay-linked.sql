DO $do$ BEGIN
    CREATE FUNCTION keep_account() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER keep_account BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION keep_account();
END $do$;
/* Auth tables › deleteUser removes the user with sessions and accounts, and nobody else's
public.accounts: has 1 row with that userId after their user was deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."accounts" that keeps rows.
*/
/* Auth tables › unlinkAccount removes that account alone
public.accounts: has 1 row with that provider, providerAccountId after it was unlinked, expected none
  → Look for a trigger, a rule or a policy on "public"."accounts" that keeps rows.
*/
/* Foreign keys › does what it declares when the referenced row is deleted › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey: is declared ON DELETE CASCADE, but deleting the row of public.users that a row's userId refers to leaves it behind
  → Compare ON DELETE of the constraint with schema.prisma, and look for triggers on public.users.
*/
