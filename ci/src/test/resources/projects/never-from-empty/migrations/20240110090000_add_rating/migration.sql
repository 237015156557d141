-- Written while "prisma db push" had made the table already.

-- AlterTable
ALTER TABLE "products" ADD COLUMN "rating" DOUBLE PRECISION;
