-- prisma: no

-- old
CREATE TABLE invoices (id serial PRIMARY KEY);

-- new
ALTER SEQUENCE invoices_id_seq OWNED BY NONE;

/*
stop public.invoices_id_seq: the sequence differs: owned by none, expected public.invoices.id; Prisma doesn't see it
  → ALTER SEQUENCE "public"."invoices_id_seq" OWNED BY public.invoices.id;
*/
