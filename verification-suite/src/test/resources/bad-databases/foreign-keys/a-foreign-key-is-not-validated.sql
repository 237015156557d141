ALTER TABLE "accounts" DROP CONSTRAINT "accounts_userId_fkey", ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;
