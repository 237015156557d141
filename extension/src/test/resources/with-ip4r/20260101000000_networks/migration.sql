CREATE EXTENSION ip4r;
CREATE TABLE networks (id text PRIMARY KEY, addresses iprange NOT NULL);
CREATE INDEX networks_addresses ON networks USING gist (addresses);
