DO $do$ BEGIN
    CREATE FUNCTION strip_nulls() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.input := jsonb_strip_nulls(NEW.input); RETURN NEW; END $$;
    CREATE TRIGGER strip_nulls BEFORE INSERT ON agent_jobs FOR EACH ROW EXECUTE FUNCTION strip_nulls();
END $do$;
