DO $do$ BEGIN
    CREATE FUNCTION lower_token() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.token := lower(NEW.token); RETURN NEW; END $$;
    CREATE TRIGGER lower_token BEFORE INSERT ON verification_tokens FOR EACH ROW EXECUTE FUNCTION lower_token();
END $do$;
/* Auth tables › createVerificationToken keeps it exactly
public.verification_tokens: has 0 rows with that token, expected 1
  → Look for a trigger, a rule or a policy on "public"."verification_tokens" that discards, hides or doubles rows.
*/
