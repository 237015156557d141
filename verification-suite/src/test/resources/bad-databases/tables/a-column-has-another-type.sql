ALTER TABLE "accounts" ALTER COLUMN "expires_at" TYPE BIGINT;

/* Tables › has its columns, with type, nullability and default › public.accounts
public.accounts.expires_at: is bigint, declared as integer
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."accounts" ALTER COLUMN "expires_at" TYPE integer USING "expires_at"::integer;
*/
