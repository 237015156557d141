ALTER TABLE sessions ADD CONSTRAINT sessions_expires_check CHECK (expires > '2020-01-01');
/* Auth tables › expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay
public.sessions: refuses INSERT: new row for relation "sessions" violates check constraint "sessions_expires_check" (SQLSTATE 23514)
  → The application writes such rows: drop or correct "sessions_expires_check" on "public"."sessions".
*/
