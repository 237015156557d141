DO $do$ BEGIN
    CREATE FUNCTION lower_token() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.token := lower(NEW.token); RETURN NEW; END $$;
    CREATE TRIGGER lower_token BEFORE INSERT ON verification_tokens FOR EACH ROW EXECUTE FUNCTION lower_token();
END $do$;
