-- What the orders of an account have taught: quantity steps, templates, and a way to an order by its service.

-- Learnt from a refusal: the panel takes multiples of it only.
ALTER TABLE services ADD COLUMN step INTEGER CHECK (step > 1);

-- Orders with a name whose link is asked each time.
CREATE TABLE templates (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    service_id TEXT NOT NULL,                           -- the panel's own id: it outlives our rows
    details    TEXT NOT NULL,                           -- JSON, as in an order's draft
    created_at INTEGER NOT NULL,
    UNIQUE (account_id, name)
) STRICT;

CREATE INDEX orders_service ON orders (account_id, json_extract(draft, '$.service')) WHERE queued_at IS NOT NULL;
