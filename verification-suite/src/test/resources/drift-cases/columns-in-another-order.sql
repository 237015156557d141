-- prisma: no

-- old
CREATE TABLE users (id text, email text);

-- new
DROP TABLE users;
CREATE TABLE users (email text, id text);

/*

*/
