-- Lists of orders wait for a manager's word, too. What a request shows stands with it: a word counts for the round in which
-- it was given, and each price that has changed begins another.
CREATE TABLE approvals_kept (
    order_id   INTEGER UNIQUE REFERENCES orders (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'declined')),
    decided_by INTEGER,
    asked_at   INTEGER NOT NULL,
    decided_at INTEGER,
    message_id INTEGER,
    mass_id    INTEGER UNIQUE REFERENCES masses (id) ON DELETE CASCADE,
    name       TEXT NOT NULL DEFAULT '',                -- of who asked, as it was then
    broken     TEXT,                                    -- JSON: the limit that is passed
    round      INTEGER NOT NULL DEFAULT 0,
    was        TEXT,                                    -- the price of the round before, if it has changed
    CHECK ((order_id IS NULL) <> (mass_id IS NULL)),
    CHECK ((state = 'waiting') = (decided_by IS NULL))
) STRICT;
INSERT INTO approvals_kept (order_id, state, decided_by, asked_at, decided_at, message_id)
    SELECT order_id, state, decided_by, asked_at, decided_at, message_id FROM approvals;
DROP TABLE approvals;
ALTER TABLE approvals_kept RENAME TO approvals;
-- Approved, and cut off before it was ordered: it waits again.
UPDATE approvals SET state = 'waiting', decided_by = NULL, decided_at = NULL
    WHERE state = 'approved' AND order_id IN (SELECT id FROM orders WHERE state = 'draft');
