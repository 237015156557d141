-- prisma: yes
-- remedy: by hand

-- old
CREATE TABLE names (first text, last text, full_name text GENERATED ALWAYS AS (first || last) STORED);

-- new
ALTER TABLE names DROP COLUMN full_name;
ALTER TABLE names ADD COLUMN full_name text GENERATED ALWAYS AS (first || ' ' || last) STORED;

/*
stop public.names.full_name: the column differs: generated (((first || ' '::text) || last)) STORED, expected ((first || last)) STORED
  → No plain statement mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
