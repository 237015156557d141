-- before
CREATE TABLE bookings (id integer PRIMARY KEY, during tsrange);

-- rows
INSERT INTO bookings VALUES (1, '[2025-01-01, 2025-01-02)');

-- dangerous
SET LOCAL lock_timeout = '5s';
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);

/*
warning public.bookings: fails if rows exclude each other, and nobody can read or write it (1 row) while the index is built (unique-on-rows), at 1, line 2
  → An exclusion cannot be added in steps: do it in a maintenance window, with lock_timeout, and say so:
    -- neonhub:allow unique-on-rows: REASON
*/

-- safe
SET LOCAL lock_timeout = '5s';
CREATE TABLE rooms (id integer PRIMARY KEY, during tsrange);
ALTER TABLE rooms ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
