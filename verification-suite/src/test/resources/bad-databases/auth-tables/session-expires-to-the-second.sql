ALTER TABLE sessions ALTER COLUMN expires TYPE timestamp(0);
