-- Orders placed elsewhere that a chat watches, and many orders that are confirmed with one press.

-- A list of orders. Its valid lines are rows of `orders` from the start; one press turns them all from drafts into queued ones.
CREATE TABLE masses (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id   INTEGER NOT NULL REFERENCES accounts (id),
    chat_id      INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id     INTEGER,
    person_id    INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'discarded', 'running', 'done')),
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    stopped_at   INTEGER,                               -- what waited then was not sent
    done_at      INTEGER,
    message_id   INTEGER,                               -- the message that shows how far it is
    dirty_at     INTEGER,                               -- something changed since that message was drawn
    shown_at     INTEGER,
    CHECK (state IN ('draft', 'discarded') OR confirmed_at IS NOT NULL),
    CHECK ((state = 'done') = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX masses_message ON masses (chat_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX masses_dirty ON masses (dirty_at) WHERE dirty_at IS NOT NULL;

-- Its lines as they were sent, each with its order or with what is wrong.
CREATE TABLE mass_lines (
    mass_id  INTEGER NOT NULL REFERENCES masses (id),
    line     INTEGER NOT NULL,                          -- from 1
    source   TEXT NOT NULL,
    problem  TEXT,                                      -- JSON
    order_id INTEGER REFERENCES orders (id),
    PRIMARY KEY (mass_id, line),
    CHECK ((problem IS NULL) = (order_id IS NOT NULL))
) STRICT;

ALTER TABLE orders ADD COLUMN mass_id INTEGER REFERENCES masses (id);
ALTER TABLE orders ADD COLUMN watched_at INTEGER;       -- placed elsewhere, watched since; it has no draft of ours
ALTER TABLE orders ADD COLUMN tried_at INTEGER;         -- the first time that no connection could be made for it
CREATE INDEX orders_mass ON orders (mass_id, state) WHERE mass_id IS NOT NULL;
-- The next order of an account: single ones before those of a list.
CREATE INDEX orders_next ON orders (account_id, (mass_id IS NOT NULL), id) WHERE state = 'queued';
CREATE INDEX orders_submitting ON orders (account_id) WHERE state = 'submitting';
