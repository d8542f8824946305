-- The message in which the person who asked reads that the order waits, and then what was decided.
ALTER TABLE approvals ADD COLUMN message_id INTEGER;
