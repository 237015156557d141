ALTER TABLE sessions DROP CONSTRAINT "sessions_userId_fkey";
