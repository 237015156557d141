-- Written by Prisma 6.19.3: migrate diff from an empty database to everything.prisma.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "billing";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "citext";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

-- CreateEnum
CREATE TYPE "roles" AS ENUM ('ADMIN', 'the editor', 'READER');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "role" "roles" NOT NULL DEFAULT 'the editor',
    "roles" "roles"[] DEFAULT ARRAY['ADMIN', 'the editor']::"roles"[],
    "tags" TEXT[] DEFAULT ARRAY['a', 'b c', 'd"e', '']::TEXT[],
    "nums" INTEGER[] DEFAULT ARRAY[1, -2]::INTEGER[],
    "none" TEXT[],
    "floats" DOUBLE PRECISION[] DEFAULT ARRAY[1.5, 2]::DOUBLE PRECISION[],
    "age" INTEGER NOT NULL DEFAULT -5,
    "big" BIGINT NOT NULL DEFAULT 9007199254740993,
    "score" DOUBLE PRECISION NOT NULL DEFAULT 1.50,
    "price" DECIMAL(10,3) NOT NULL DEFAULT 10.500,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "settings" JSONB NOT NULL DEFAULT '{"b": 1, "a": [true, null, "x"]}',
    "bytes" BYTEA NOT NULL DEFAULT '\x68656c6c6f',
    "born" TIMESTAMP(3) NOT NULL DEFAULT '2020-01-01 10:00:00 +00:00',
    "bornTz" TIMESTAMPTZ(3) NOT NULL DEFAULT '2020-01-01 10:00:00 +02:00',
    "day" DATE NOT NULL DEFAULT '2020-01-01 00:00:00 +00:00',
    "time" TIME(3) NOT NULL DEFAULT '1970-01-01 10:30:00 +00:00',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "tz" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "uuid2" UUID NOT NULL DEFAULT uuid_generate_v4(),
    "expires" TIMESTAMPTZ(6) NOT NULL DEFAULT now() + interval '30 days',
    "quoted" TEXT NOT NULL DEFAULT 'it''s \ "x"
',
    "var" VARCHAR(191) NOT NULL DEFAULT 'v',
    "chr" CHAR(3) NOT NULL DEFAULT 'c',
    "bit" BIT(3) NOT NULL DEFAULT '101',
    "vbit" VARBIT,
    "inet" INET,
    "xml" XML,
    "money" MONEY,
    "oid" OID,
    "small" SMALLSERIAL NOT NULL,
    "real" REAL,
    "json" JSON,
    "timetz" TIMETZ(6),
    "unsup" tsvector,
    "unsup2" int4range,
    "unsup3" INTERVAL,
    "mapped_col" TEXT NOT NULL,
    "managerId" TEXT,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing"."Account" (
    "number" SERIAL NOT NULL,
    "provider" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "acc_pk" PRIMARY KEY ("provider","number")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_GroupToUser" (
    "A" BIGINT NOT NULL,
    "B" TEXT NOT NULL,

    CONSTRAINT "_GroupToUser_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_createdAt_age_idx" ON "users"("createdAt" DESC, "age");

-- CreateIndex
CREATE INDEX "users_settings_idx" ON "users" USING GIN ("settings" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "users_tags_idx" ON "users" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "users_mapped_col_idx" ON "users" USING HASH ("mapped_col");

-- CreateIndex
CREATE INDEX "users_var_idx" ON "users"("var" varchar_pattern_ops);

-- CreateIndex
CREATE INDEX "trgm" ON "users" USING GIN ("quoted" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "users_createdAt_idx" ON "users" USING BRIN ("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "custom_unique" ON "users"("age", "small");

-- CreateIndex
CREATE INDEX "_GroupToUser_B_index" ON "_GroupToUser"("B");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing"."Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "_GroupToUser" ADD CONSTRAINT "_GroupToUser_A_fkey" FOREIGN KEY ("A") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_GroupToUser" ADD CONSTRAINT "_GroupToUser_B_fkey" FOREIGN KEY ("B") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
