DO $do$ BEGIN
    CREATE FUNCTION clear_image() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.image := NULL; RETURN NEW; END $$;
    CREATE TRIGGER clear_image BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION clear_image();
END $do$;
