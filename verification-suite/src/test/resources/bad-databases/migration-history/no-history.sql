DROP TABLE "_prisma_migrations";

/* Migration history › is kept by Prisma, and by Prisma alone
public._prisma_migrations: NOT_MANAGED_BY_PRISMA: does not exist, and the schema has 7 tables: nothing here was made by prisma migrate deploy, which refuses to begin (P3005)
  → See what the database has: ci/verify drift. Mark those migrations as applied whose work is all there, in their order: npx prisma migrate resolve --applied 20251012154609_initial
*/

/* Migration history › has each migration as it is in the directory › 20251012154609_initial
20251012154609_initial: PENDING: has no row. prisma migrate status lists it and exits 1; deploy refuses to begin (P3005)
  → If the database has all that this migration makes, say so to Prisma: npx prisma migrate resolve --applied 20251012154609_initial
*/
