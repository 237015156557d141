-- before
CREATE TABLE tokens (token text NOT NULL, at date);

-- rows
INSERT INTO tokens VALUES ('a'), ('b');

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE tokens ADD PRIMARY KEY (token);

/*
warning public.tokens: fails if a value is there twice, and nobody can read or write it (2 rows) while its index is built (unique-on-rows), at 1, line 2
  → See first whether there are any:
    SELECT "token", count(*) FROM "public"."tokens" GROUP BY "token" HAVING count(*) > 1;
    In a migration of its own:
    CREATE UNIQUE INDEX CONCURRENTLY "tokens_pkey" ON "public"."tokens" ("token");
    In the one behind it:
    ALTER TABLE "public"."tokens" ADD CONSTRAINT "tokens_pkey" PRIMARY KEY USING INDEX "tokens_pkey";
*/

-- safe
CREATE UNIQUE INDEX CONCURRENTLY tokens_pkey ON tokens (token);
-- next migration
SET LOCAL lock_timeout = '5s';
ALTER TABLE tokens ADD CONSTRAINT tokens_pkey PRIMARY KEY USING INDEX tokens_pkey;
