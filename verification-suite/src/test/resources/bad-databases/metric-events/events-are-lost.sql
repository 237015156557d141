DO $do$ BEGIN
    CREATE FUNCTION lose_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.meta ->> 'n' = '199' THEN RETURN NULL; END IF; RETURN NEW; END $$;
    CREATE TRIGGER lose_event BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION lose_event();
END $do$;
