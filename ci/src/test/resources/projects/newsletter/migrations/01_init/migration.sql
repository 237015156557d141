CREATE TABLE "Issue" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "Issue_pkey" PRIMARY KEY ("id")
);

INSERT INTO "Issue" ("title", "sentAt") VALUES ('Hello, world', '2025-01-02 09:00:00'), ('It''s spring; rejoice', NULL);
