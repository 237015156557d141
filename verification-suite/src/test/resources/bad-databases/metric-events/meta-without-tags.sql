DO $do$ BEGIN
    CREATE FUNCTION drop_tags() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.meta := NEW.meta - 'tags'; RETURN NEW; END $$;
    CREATE TRIGGER drop_tags BEFORE INSERT ON metric_events FOR EACH ROW EXECUTE FUNCTION drop_tags();
END $do$;
