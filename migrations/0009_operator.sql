-- Orders that wait for a person's decision are counted at every look at the metrics: without this, by reading all orders.
CREATE INDEX orders_unknown ON orders (id) WHERE state = 'unknown';

-- What the operator tells all chats: put into the outbox bit by bit, so that news of orders never waits behind it.
CREATE TABLE broadcasts (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    text         TEXT NOT NULL,
    person_id    INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'stopped', 'done')),
    chats        INTEGER NOT NULL DEFAULT 0,            -- chats that had their turn
    after_chat   INTEGER,                               -- the last of them
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    ended_at     INTEGER,
    CHECK (state NOT IN ('sending', 'done') OR confirmed_at IS NOT NULL)
) STRICT;

ALTER TABLE outbox ADD COLUMN broadcast_id INTEGER REFERENCES broadcasts (id);
CREATE INDEX outbox_broadcast ON outbox (broadcast_id) WHERE broadcast_id IS NOT NULL;
