ALTER TABLE users ALTER COLUMN "emailVerified" TYPE timestamp(0);
