DO $do$ BEGIN
    CREATE FUNCTION strip_nulls() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.input := jsonb_strip_nulls(NEW.input); RETURN NEW; END $$;
    CREATE TRIGGER strip_nulls BEFORE INSERT ON agent_jobs FOR EACH ROW EXECUTE FUNCTION strip_nulls();
END $do$;
/* Agent jobs › input, output and metrics survive as the JSON they are
public.agent_jobs.input: holds …4567890.123456789, "text": "Größe “x” \\ \n A 東京 🚀", "small": -0.00000000000000… (157 characters), expected …4567890.123456789, "null": null, "text": "Größe “x” \\ \n A 東京 🚀", "small": -0.… (171 characters)
  → Look for a trigger, a default or a column type on "public"."agent_jobs" that changes what is written.
*/
