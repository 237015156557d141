CREATE SCHEMA "postgres" CREATE TABLE "users" ("id" TEXT);

/* Connectivity › finds the declared tables by their unqualified names
public.users: is not what the name "users" alone means: that is postgres.users
  → Put public first on the search_path of the role, or drop the table that hides it.
*/
