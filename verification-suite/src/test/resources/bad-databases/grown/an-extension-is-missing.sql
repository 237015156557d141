-- neonhub.migrations=src/test/resources/grown/migrations
-- neonhub.schema=src/test/resources/grown/schema.prisma
UPDATE pg_extension SET extname = 'somebody else''s' WHERE extname = 'citext';

/* Tables › have the extensions that are declared
citext: the extension is not installed
  → CREATE EXTENSION "citext";
*/
