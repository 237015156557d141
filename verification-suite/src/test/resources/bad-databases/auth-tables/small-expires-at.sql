ALTER TABLE accounts ALTER COLUMN expires_at TYPE smallint;
/* Auth tables › linkAccount keeps all 11 fields
public.accounts: refuses INSERT: value "2147483647" is out of range for type smallint (SQLSTATE 22003)
  → Look for a trigger, a rule or a policy on "public"."accounts" that stands in the way.
*/
/* Tables › has its columns, with type, nullability and default › public.accounts
public.accounts.expires_at: is smallint, declared as integer
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."accounts" ALTER COLUMN "expires_at" TYPE integer USING "expires_at"::integer;
*/
