DO $do$ BEGIN
    CREATE FUNCTION mirror_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."createdAt" := timestamp '2060-01-01' - (NEW."createdAt" - timestamp '2000-01-01'); RETURN NEW; END $$;
    CREATE TRIGGER mirror_time BEFORE INSERT ON agent_jobs FOR EACH ROW EXECUTE FUNCTION mirror_time();
END $do$;
