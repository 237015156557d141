-- Whoever writes without a limit, or commits without one, is told so.
CREATE FUNCTION demand_limits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lock_timeout') <> '5s' OR current_setting('statement_timeout') <> '30s' THEN
        RAISE EXCEPTION '% without time-outs', TG_OP;
    END IF;
    RETURN NULL;
END $$;

DO $do$
DECLARE name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER limits_at_commit AFTER INSERT OR UPDATE OR DELETE ON %I'
            ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_limits()', name);
        EXECUTE format('CREATE TRIGGER limits BEFORE INSERT OR UPDATE OR DELETE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION demand_limits()', name);
    END LOOP;
END $do$;
