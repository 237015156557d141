DO $do$ BEGIN
    CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT pg_try_advisory_xact_lock(1) THEN RAISE EXCEPTION 'tokens are used one at a time'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER one_at_a_time BEFORE DELETE ON verification_tokens FOR EACH STATEMENT EXECUTE FUNCTION one_at_a_time();
END $do$;
/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
public.verification_tokens: refuses DELETE: tokens are used one at a time (SQLSTATE P0001)
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that stands in the way.
*/
