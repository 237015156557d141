ALTER TABLE verification_tokens ALTER COLUMN identifier TYPE char(320);
/* Auth tables › useVerificationToken with a wrong identifier leaves the token
public.verification_tokens: the use of a token by another address returned 1 row, expected 0
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that discards, keeps or adds rows.
*/
/* Tables › has its columns, with type, nullability and default › public.verification_tokens
public.verification_tokens.identifier: is character(320), declared as text
  → -- The table is rewritten under a lock; it fails where a value doesn't fit the new type.
    ALTER TABLE "public"."verification_tokens" ALTER COLUMN "identifier" TYPE text USING "identifier"::text;
*/
