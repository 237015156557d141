DROP INDEX "accounts_provider_providerAccountId_key";
