DROP INDEX "sessions_sessionToken_key";
