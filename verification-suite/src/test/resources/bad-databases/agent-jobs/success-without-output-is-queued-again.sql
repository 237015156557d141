DO $do$ BEGIN
    CREATE FUNCTION queue_again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'success' AND NEW.output IS NULL THEN NEW.status := 'queued'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER queue_again BEFORE UPDATE ON agent_jobs FOR EACH ROW EXECUTE FUNCTION queue_again();
END $do$;
