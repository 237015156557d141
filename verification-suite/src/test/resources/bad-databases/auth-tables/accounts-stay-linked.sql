DO $do$ BEGIN
    CREATE FUNCTION keep_account() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER keep_account BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION keep_account();
END $do$;
