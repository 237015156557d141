DO $do$ BEGIN
    CREATE FUNCTION fix_expiry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.expires := OLD.expires; RETURN NEW; END $$;
    CREATE TRIGGER fix_expiry BEFORE UPDATE ON sessions FOR EACH ROW EXECUTE FUNCTION fix_expiry();
END $do$;
/* Auth tables › updateSession changes the given fields alone
public.sessions.expires: holds '2031-05-17T10:11:12.000', expected '2032-01-02T03:04:05.000'
  → Look for a trigger, a default or a column type on "public"."sessions" that changes what is written.
*/
