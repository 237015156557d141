DO $do$ BEGIN
    CREATE FUNCTION begin_as_draft() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.status := 'draft'; RETURN NEW; END $$;
    CREATE TRIGGER begin_as_draft BEFORE INSERT ON content_drafts FOR EACH ROW EXECUTE FUNCTION begin_as_draft();
END $do$;
