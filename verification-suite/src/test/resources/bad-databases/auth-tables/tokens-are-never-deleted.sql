DO $do$ BEGIN
    CREATE FUNCTION keep_token() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER keep_token BEFORE DELETE ON verification_tokens FOR EACH ROW EXECUTE FUNCTION keep_token();
END $do$;
/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.verification_tokens: has 1 row with that expires after all that had expired were deleted, expected none
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that keeps rows.
*/
/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
public.verification_tokens: two uses of one token at the same time returned 0 rows, expected 1
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that discards, keeps or adds rows.
*/
/* Auth tables › useVerificationToken returns the token once and removes it
public.verification_tokens: the first use of a token returned 0 rows, expected 1
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that discards, keeps or adds rows.
*/
