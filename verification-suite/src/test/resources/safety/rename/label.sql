-- before
CREATE TYPE role AS ENUM ('member');
CREATE TABLE users (id integer PRIMARY KEY, role role);

-- rows
INSERT INTO users VALUES (1, 'member');

-- dangerous
ALTER TYPE role RENAME VALUE 'member' TO 'user';

/*
warning public.role.member: the label is called 'user' now, and the application that runs asks for it by the old name (rename), at 1, line 1
  → Keep the label, and rename it in schema.prisma alone: user @map("member")
*/

-- safe
ALTER TYPE role ADD VALUE 'user';
