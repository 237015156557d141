DO $do$ BEGIN
    CREATE FUNCTION one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT pg_try_advisory_xact_lock(1) THEN RAISE EXCEPTION 'events are written one at a time'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER one_at_a_time BEFORE INSERT ON metric_events FOR EACH STATEMENT EXECUTE FUNCTION one_at_a_time();
END $do$;
