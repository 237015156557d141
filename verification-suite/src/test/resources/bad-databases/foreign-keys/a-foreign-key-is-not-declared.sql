ALTER TABLE "verification_tokens" ADD CONSTRAINT "verification_tokens_identifier_fkey" FOREIGN KEY ("identifier") REFERENCES "users" ("email");

/* Auth tables › a second verification token with the same identifier and token is rejected
public.verification_tokens: refuses INSERT: insert or update on table "verification_tokens" violates foreign key constraint "verification_tokens_identifier_fkey" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "verification_tokens_identifier_fkey" on "public"."verification_tokens".
*/

/* Auth tables › createVerificationToken keeps it exactly
public.verification_tokens: refuses INSERT: insert or update on table "verification_tokens" violates foreign key constraint "verification_tokens_identifier_fkey" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "verification_tokens_identifier_fkey" on "public"."verification_tokens".
*/

/* Auth tables › useVerificationToken by two sessions at once has exactly one winner
public.verification_tokens: refuses INSERT: insert or update on table "verification_tokens" violates foreign key constraint "verification_tokens_identifier_fkey" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "verification_tokens_identifier_fkey" on "public"."verification_tokens".
*/

/* Auth tables › useVerificationToken returns the token once and removes it
public.verification_tokens: refuses INSERT: insert or update on table "verification_tokens" violates foreign key constraint "verification_tokens_identifier_fkey" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "verification_tokens_identifier_fkey" on "public"."verification_tokens".
*/

/* Auth tables › useVerificationToken with a wrong identifier leaves the token
public.verification_tokens: refuses INSERT: insert or update on table "verification_tokens" violates foreign key constraint "verification_tokens_identifier_fkey" (SQLSTATE 23503)
  → The application writes such rows: drop or correct "verification_tokens_identifier_fkey" on "public"."verification_tokens".
*/

/* Foreign keys › are all declared › public.verification_tokens
public.verification_tokens.verification_tokens_identifier_fkey: the foreign key from (identifier) to public.users (email) is not declared
  → -- Declare it in schema.prisma, or drop it:
    ALTER TABLE "public"."verification_tokens" DROP CONSTRAINT "verification_tokens_identifier_fkey";
*/
