-- A chat is reminded once of an order of which nobody has said whether it was placed.
ALTER TABLE orders ADD COLUMN reminded_at INTEGER;
CREATE INDEX orders_reminders ON orders (settled_at) WHERE state = 'unknown' AND reminded_at IS NULL;
