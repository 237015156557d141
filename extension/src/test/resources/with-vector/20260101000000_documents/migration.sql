CREATE EXTENSION vector;
CREATE TABLE documents (id text PRIMARY KEY, embedding vector(3) NOT NULL);
