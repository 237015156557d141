-- before
CREATE TABLE users (id integer PRIMARY KEY, email text, name text);

-- rows
INSERT INTO users SELECT n, 'mail ' || n, 'name ' || n FROM generate_series(1, 3) n;

-- dangerous
CREATE INDEX CONCURRENTLY users_whose_mail_has_not_been_confirmed_for_longer_than_thirty_days_idx ON users (email);

/*
warning users_whose_mail_has_not_been_confirmed_for_longer_than_thirty_days_idx: is longer than 63 bytes, and PostgreSQL calls it "users_whose_mail_has_not_been_confirmed_for_longer_than_thirty_" (long-identifier), at 1, line 1
  → Choose a shorter name, in schema.prisma with map: or @@map.
*/

-- safe
CREATE INDEX CONCURRENTLY users_unconfirmed_idx ON users (email);
