ALTER TABLE "accounts" DROP CONSTRAINT "accounts_userId_fkey", ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;

/* Foreign keys › is there as declared, validated and enforced › public.accounts: accounts_userId_fkey
public.accounts.accounts_userId_fkey: the foreign key is NOT VALID: rows that stood before it were never checked
  → -- It fails while a row refers to nothing: find such rows first.
    ALTER TABLE "public"."accounts" VALIDATE CONSTRAINT "accounts_userId_fkey";
*/
