-- What a chat chose: its clock, its quiet hours, its patience; the balance below which it is told.
ALTER TABLE chats ADD COLUMN time_zone TEXT;                    -- IANA name or +HH:MM; NULL: UTC
ALTER TABLE chats ADD COLUMN quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439); -- minutes of the chat's day; NULL: none
ALTER TABLE chats ADD COLUMN quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439);
ALTER TABLE chats ADD COLUMN quiet_mode TEXT NOT NULL DEFAULT 'hold' CHECK (quiet_mode IN ('hold', 'silent'));
ALTER TABLE chats ADD COLUMN held_until INTEGER;                -- news that may wait rests until then
ALTER TABLE chats ADD COLUMN patience INTEGER NOT NULL DEFAULT 86400 CHECK (patience >= 0); -- seconds without a move until an order is stuck; 0: never

-- News that quiet hours may hold back; all else comes at once, and what was held before it comes with it.
ALTER TABLE outbox ADD COLUMN may_wait INTEGER NOT NULL DEFAULT 0 CHECK (may_wait IN (0, 1));

ALTER TABLE accounts ADD COLUMN alert_below TEXT;               -- NULL: no alert
ALTER TABLE accounts ADD COLUMN alerted_at INTEGER;             -- the chat was told of this fall; NULL: it may be told of the next
ALTER TABLE accounts ADD COLUMN watched_at INTEGER;             -- last attempt to read the balance for the alert

-- A service's finished orders, for how long they took.
CREATE INDEX orders_finished ON orders (chat_id, json_extract(draft, '$.service_row'), final_at)
    WHERE status = 'completed' AND final_at IS NOT NULL;
-- What an account spent lately.
CREATE INDEX orders_spent ON orders (account_id, settled_at) WHERE state = 'placed';
