DO $do$ BEGIN
    CREATE FUNCTION keep_token() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
    CREATE TRIGGER keep_token BEFORE DELETE ON verification_tokens FOR EACH ROW EXECUTE FUNCTION keep_token();
END $do$;
