DROP INDEX users_email_key;
/* Auth tables › a second user with the same email is rejected
public.users: accepts a second row with the same "email"
  → CREATE UNIQUE INDEX ON "public"."users" ("email");
*/
/* Indexes › is there as declared, and valid › public.users: users_email_key
public.users.users_email_key: the unique index on (email) is missing
  → -- Writes to the table wait meanwhile: on a large one build it CONCURRENTLY, outside a transaction.
    -- It fails while two rows share a key: find them first.
    CREATE UNIQUE INDEX "users_email_key" ON "public"."users" ("email");
*/
