ALTER TABLE accounts ALTER COLUMN access_token TYPE varchar(255);
/* Auth tables › tokens of 2000 characters are kept whole
public.accounts: refuses INSERT: value too long for type character varying(255) (SQLSTATE 22001)
  → Widen the column: ALTER TABLE "public"."accounts" ALTER COLUMN … TYPE text;
*/
/* Tables › has its columns, with type, nullability and default › public.accounts
public.accounts.access_token: is character varying(255), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."accounts" ALTER COLUMN "access_token" TYPE text USING "access_token"::text;
*/
