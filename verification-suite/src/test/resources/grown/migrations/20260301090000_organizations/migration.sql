-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "citext";

-- CreateEnum
CREATE TYPE "Plan" AS ENUM ('FREE', 'PRO', 'ENTERPRISE');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('WEB', 'EMAIL', 'SOCIAL');

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" CITEXT NOT NULL,
    "plan" "Plan" NOT NULL,
    "seats" INTEGER NOT NULL,
    "country" CHAR(2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "organizations_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT "organizations_seats_check" CHECK ("seats" BETWEEN 3 AND 500)
);

-- CreateTable
CREATE TABLE "workspaces" (
    "organizationId" UUID NOT NULL,
    "key" VARCHAR(8) NOT NULL,
    "budget" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("organizationId", "key"),
    CONSTRAINT "workspaces_key_check" CHECK ("key" = upper("key") AND length("key") >= 3)
);

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "organizations"("slug");

-- AlterTable
ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE CITEXT,
    ADD COLUMN "organizationId" UUID NOT NULL,
    ADD COLUMN "handle" CITEXT NOT NULL,
    ADD COLUMN "locale" VARCHAR(5) NOT NULL,
    ADD CONSTRAINT "users_locale_check" CHECK ("locale" ~ '^[a-z]{2}(-[A-Z]{2})?$');

-- CreateIndex
CREATE UNIQUE INDEX "users_handle_key" ON "users"("handle");

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN "organizationId" UUID NOT NULL,
    ADD COLUMN "linkedVia" "Channel" NOT NULL;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN "ip" INET NOT NULL,
    ADD COLUMN "startedAt" TIMESTAMPTZ(6) NOT NULL,
    ADD COLUMN "lastSeenAt" TIMESTAMPTZ(6) NOT NULL,
    ADD CONSTRAINT "sessions_seen_check" CHECK ("lastSeenAt" >= "startedAt");

-- AlterTable
ALTER TABLE "verification_tokens" ADD COLUMN "purpose" TEXT NOT NULL,
    ADD CONSTRAINT "verification_tokens_purpose_check" CHECK ("purpose" IN ('sign-in', 'email-change'));

-- AlterTable
ALTER TABLE "content_drafts" ADD COLUMN "organizationId" UUID NOT NULL,
    ADD COLUMN "workspaceKey" VARCHAR(8) NOT NULL,
    ADD COLUMN "channels" "Channel"[],
    ADD COLUMN "wordRange" INT4RANGE NOT NULL,
    ADD CONSTRAINT "content_drafts_words_check" CHECK (NOT isempty("wordRange"));

-- AlterTable
ALTER TABLE "agent_jobs" ADD COLUMN "organizationId" UUID NOT NULL,
    ADD COLUMN "number" SERIAL NOT NULL,
    ADD COLUMN "priority" INTEGER NOT NULL DEFAULT 0,
    ADD CONSTRAINT "agent_jobs_status_check" CHECK ("status" IN ('queued', 'running', 'success', 'error'));

-- CreateIndex
CREATE UNIQUE INDEX "agent_jobs_number_key" ON "agent_jobs"("number");

-- AlterTable
ALTER TABLE "metric_events" ADD COLUMN "organizationId" UUID NOT NULL,
    ADD COLUMN "channel" "Channel" NOT NULL,
    ADD COLUMN "sampleRate" DECIMAL(3,2) NOT NULL,
    ADD CONSTRAINT "metric_events_sample_rate_check" CHECK ("sampleRate" > 0 AND "sampleRate" <= 1);

-- AddForeignKey
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_drafts" ADD CONSTRAINT "content_drafts_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_drafts" ADD CONSTRAINT "content_drafts_organizationId_workspaceKey_fkey" FOREIGN KEY ("organizationId", "workspaceKey") REFERENCES "workspaces"("organizationId", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_jobs" ADD CONSTRAINT "agent_jobs_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_events" ADD CONSTRAINT "metric_events_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
