CREATE SCHEMA "postgres" CREATE TABLE "users" ("id" TEXT);
