-- The reminder before an order's refill guarantee ends: judged once, told once.
ALTER TABLE orders ADD COLUMN remind_at INTEGER;    -- when its chat is reminded; NULL: not judged yet; the end of time: never
ALTER TABLE orders ADD COLUMN reminded_at INTEGER;  -- its chat was reminded
CREATE INDEX orders_remind ON orders (remind_at)
    WHERE state = 'placed' AND final_at IS NOT NULL AND reminded_at IS NULL;
