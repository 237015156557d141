DO $do$ BEGIN
    CREATE FUNCTION begin_as_draft() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.status := 'draft'; RETURN NEW; END $$;
    CREATE TRIGGER begin_as_draft BEFORE INSERT ON content_drafts FOR EACH ROW EXECUTE FUNCTION begin_as_draft();
END $do$;
/* Content drafts › a step that another editor has already taken changes nothing
public.content_drafts: the step from draft to generated changed 1 row, expected 0
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that discards, keeps or adds rows.
*/
/* Content drafts › an author's drafts are listed by status, newest first
public.content_drafts: the published drafts of an author are none, expected third, second, first
  → Look for a trigger, a rule or a policy on "public"."content_drafts" that discards, doubles or changes rows.
*/
