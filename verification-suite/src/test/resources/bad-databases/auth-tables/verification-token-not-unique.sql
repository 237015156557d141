DROP INDEX verification_tokens_token_key, verification_tokens_identifier_token_key;
/* Auth tables › a second verification token with the same identifier and token is rejected
public.verification_tokens: accepts a second row with the same "identifier", "token"
  → CREATE UNIQUE INDEX ON "public"."verification_tokens" ("identifier", "token");
*/
/* Indexes › is there as declared, and valid › public.verification_tokens: verification_tokens_identifier_token_key
public.verification_tokens.verification_tokens_identifier_token_key: the unique index on (identifier, token) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    -- It fails while two rows share a key: find them first.
    CREATE UNIQUE INDEX "verification_tokens_identifier_token_key" ON "public"."verification_tokens" ("identifier", "token");
*/
/* Indexes › is there as declared, and valid › public.verification_tokens: verification_tokens_token_key
public.verification_tokens.verification_tokens_token_key: the unique index on (token) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    -- It fails while two rows share a key: find them first.
    CREATE UNIQUE INDEX "verification_tokens_token_key" ON "public"."verification_tokens" ("token");
*/
