-- prisma: no

-- old
CREATE SEQUENCE invoice_number;

-- new
ALTER SEQUENCE invoice_number INCREMENT 10 CYCLE;

/*
stop public.invoice_number: the sequence differs: increment 10, expected 1; cycle CYCLE, expected none; Prisma doesn't see it
  → ALTER SEQUENCE public.invoice_number AS bigint START 1 INCREMENT 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE;
*/
