DO $$
BEGIN
    CREATE ROLE reader;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
    CREATE FUNCTION become_reader() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN SET ROLE reader; END';
    CREATE EVENT TRIGGER become_reader ON login EXECUTE FUNCTION become_reader();
    ALTER EVENT TRIGGER become_reader ENABLE ALWAYS;
END
$$;
