-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE TABLE "public"."teams" (id integer PRIMARY KEY);
CREATE TABLE "public"."rooms" (id integer PRIMARY KEY);
CREATE TABLE "seats" (id integer PRIMARY KEY);

/*
advice seats: has no schema before it, others in the file have one: where search_path is another, they are looked for in different schemas (mixed-qualification), at 1, line 3
  → Write the schema everywhere or nowhere.
*/

-- safe
CREATE TABLE "public"."teams" (id integer PRIMARY KEY);
CREATE TABLE "public"."rooms" (id integer PRIMARY KEY);
CREATE TABLE "public"."seats" (id integer PRIMARY KEY);
