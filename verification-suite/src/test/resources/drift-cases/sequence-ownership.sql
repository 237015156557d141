-- prisma: no
-- remedy: by hand

-- old
CREATE TABLE invoices (id serial PRIMARY KEY);

-- new
ALTER SEQUENCE invoices_id_seq OWNED BY NONE;

/*
stop public.invoices_id_seq: the sequence differs: owned by none, expected public.invoices.id; Prisma doesn't see it
  → Nothing plain mends this: write a migration that leads from what is there to what is expected, and rehearse it.
*/
