DO $do$ BEGIN
    CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_lock(1); RETURN NULL; END $$; -- kept beyond the commit
    CREATE TRIGGER one_at_a_time BEFORE DELETE ON verification_tokens FOR EACH STATEMENT EXECUTE FUNCTION one_at_a_time();
END $do$;
/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
public.verification_tokens: refuses DELETE: canceling statement due to lock timeout (SQLSTATE 55P03)
  → Look for a trigger or a rule on "public"."verification_tokens" that takes locks.
*/
