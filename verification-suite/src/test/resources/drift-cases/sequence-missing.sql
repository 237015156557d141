-- prisma: no

-- old
CREATE SEQUENCE invoice_number;

-- new
DROP SEQUENCE invoice_number;

/*
stop public.invoice_number: the sequence is missing: CREATE SEQUENCE public.invoice_number AS bigint START 1 INCREMENT 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1; Prisma doesn't see it
  → CREATE SEQUENCE public.invoice_number AS bigint START 1 INCREMENT 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1;
*/
