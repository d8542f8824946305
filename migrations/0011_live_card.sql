-- How an order moves: for its speed, its probable end, and being stuck.
ALTER TABLE orders ADD COLUMN started_at INTEGER;   -- the first look that saw it being delivered
ALTER TABLE orders ADD COLUMN moved_at INTEGER;     -- the last look that saw a change; NULL: none since it was placed
ALTER TABLE orders ADD COLUMN late_at INTEGER;      -- from then on it takes longer than nine in ten did; NULL: not judged yet
ALTER TABLE orders ADD COLUMN stuck_at INTEGER;     -- its chat was told that it is stuck: once
-- Orders that ran before this was known begin to stand still only now.
UPDATE orders SET moved_at = checked_at WHERE state = 'placed';
CREATE INDEX orders_still ON orders (COALESCE(moved_at, settled_at))
    WHERE state = 'placed' AND final_at IS NULL AND stuck_at IS NULL;
CREATE INDEX orders_late ON orders (late_at) WHERE state = 'placed' AND final_at IS NULL AND stuck_at IS NULL;
