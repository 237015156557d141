INSERT INTO users (id, email, "updatedAt") VALUES ('a', 'a@example.org', now());
INSERT INTO users (id, email, "updatedAt") VALUES ('b', '{d} ? b@example.org', now());
INSERT INTO nowhere VALUES (1);
