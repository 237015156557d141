ALTER TABLE "accounts" DROP CONSTRAINT "accounts_userId_fkey", ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION;

/* Foreign keys › is there as declared, validated and enforced › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey: the foreign key is ON UPDATE NO ACTION, declared ON UPDATE CASCADE
  → -- It fails while a row refers to nothing, and both tables are locked while rows are checked: on a large table
    -- add it NOT VALID, then VALIDATE CONSTRAINT.
    ALTER TABLE "public"."accounts" DROP CONSTRAINT "accounts_userId_fkey", ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "public"."users" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
*/
