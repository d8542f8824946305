-- When the chat is reminded that an order's refill guarantee ends soon; NULL: not judged yet; the end of time: never, or done.
ALTER TABLE orders ADD COLUMN guarantee_at INTEGER;
CREATE INDEX orders_guarantee ON orders (guarantee_at) WHERE state = 'placed' AND final_at IS NOT NULL;

-- Refills that are asked for by themselves: an order that has ended, every so many seconds, while its guarantee lasts.
CREATE TABLE automatic_refills (
    order_id  INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    every     INTEGER NOT NULL CHECK (every > 0),
    begun_at  INTEGER NOT NULL,
    next_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX automatic_refills_due ON automatic_refills (next_at);
