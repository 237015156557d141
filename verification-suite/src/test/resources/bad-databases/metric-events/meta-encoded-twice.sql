DO $do$ BEGIN
    CREATE FUNCTION encode_twice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.meta := to_jsonb(NEW.meta::text); RETURN NEW; END $$;
    CREATE TRIGGER encode_twice BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION encode_twice();
END $do$;
