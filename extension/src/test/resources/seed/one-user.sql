INSERT INTO users (id, email, "updatedAt") VALUES ('seeded', 'grace@example.org', CURRENT_TIMESTAMP);
