DO $do$ BEGIN
    CREATE FUNCTION clear_image() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.image := NULL; RETURN NEW; END $$;
    CREATE TRIGGER clear_image BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION clear_image();
END $do$;
/* Auth tables › updateUser changes the given fields alone
public.users.image: holds NULL, expected 'https://neonhub.example/ada.png'
  → Look for a trigger, a default or a column type on "public"."users" that changes what is written.
*/
