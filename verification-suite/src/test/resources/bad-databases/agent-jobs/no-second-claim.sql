DO $do$ BEGIN
    CREATE SEQUENCE last_claimed;
    CREATE FUNCTION claim_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.status = 'running' THEN
            IF (SELECT last_value FROM last_claimed) = 1 + abs(hashtext(OLD.id)::bigint) THEN
                RAISE EXCEPTION 'the job was claimed before';
            END IF;
            PERFORM setval('last_claimed', 1 + abs(hashtext(OLD.id)::bigint));
        END IF;
        RETURN NEW;
    END $$;
    CREATE TRIGGER claim_once BEFORE UPDATE ON agent_jobs FOR EACH ROW EXECUTE FUNCTION claim_once();
END $do$;
/* Agent jobs › the job of a worker that dies before its claim commits is claimed by another one
public.agent_jobs: refuses UPDATE: the job was claimed before (SQLSTATE P0001)
  → Look for a trigger, a rule or a policy on "public"."agent_jobs" that stands in the way.
*/
