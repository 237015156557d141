DO $do$ BEGIN
    CREATE FUNCTION stay_queued() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'running' THEN NEW.status := 'queued'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER stay_queued BEFORE UPDATE ON agent_jobs FOR EACH ROW EXECUTE FUNCTION stay_queued();
END $do$;
