DROP INDEX "accounts_provider_providerAccountId_key";
/* Auth tables › a second link to the same provider account is rejected
public.accounts: accepts a second row with the same "provider", "providerAccountId"
  → CREATE UNIQUE INDEX ON "public"."accounts" ("provider", "providerAccountId");
*/
/* Indexes › is there as declared, and valid › public.accounts: accounts_provider_providerAccountId_key
public.accounts.accounts_provider_providerAccountId_key: the unique index on (provider, providerAccountId) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    -- It fails while two rows share a key: find them first.
    CREATE UNIQUE INDEX "accounts_provider_providerAccountId_key" ON "public"."accounts" ("provider", "providerAccountId");
*/
