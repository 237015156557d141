ALTER TABLE verification_tokens ALTER COLUMN identifier TYPE char(320);
