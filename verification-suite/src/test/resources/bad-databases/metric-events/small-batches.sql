DO $do$ BEGIN
    CREATE FUNCTION limit_batch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM metric_events) > 250 THEN RAISE EXCEPTION 'at most 250 events'; END IF; RETURN NULL; END $$;
    CREATE TRIGGER limit_batch AFTER INSERT ON metric_events FOR EACH STATEMENT EXECUTE FUNCTION limit_batch();
END $do$;
