SET LOCAL lock_timeout = '5s';

-- AlterTable
ALTER TABLE "users" ADD COLUMN "locale" TEXT;
