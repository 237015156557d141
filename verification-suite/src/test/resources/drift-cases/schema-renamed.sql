-- prisma: no

-- old
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id text PRIMARY KEY);

-- new
ALTER SCHEMA billing RENAME TO accounting;

/*
stop billing: the schema is called accounting, expected billing; Prisma doesn't see it
  → ALTER SCHEMA "accounting" RENAME TO "billing";
*/
