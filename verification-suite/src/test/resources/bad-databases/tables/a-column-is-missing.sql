ALTER TABLE "users" DROP COLUMN "image";
