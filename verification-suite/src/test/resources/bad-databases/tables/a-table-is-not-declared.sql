CREATE TABLE "users_backup" ("id" TEXT PRIMARY KEY);
