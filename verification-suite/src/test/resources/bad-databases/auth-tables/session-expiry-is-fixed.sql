DO $do$ BEGIN
    CREATE FUNCTION fix_expiry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.expires := OLD.expires; RETURN NEW; END $$;
    CREATE TRIGGER fix_expiry BEFORE UPDATE ON sessions FOR EACH ROW EXECUTE FUNCTION fix_expiry();
END $do$;
