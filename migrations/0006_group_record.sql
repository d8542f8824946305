-- The key of a group by deep link, approvals above a limit, and the record of who did what.

CREATE TABLE key_tokens (
    token      TEXT PRIMARY KEY,
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id   INTEGER,
    person_id  INTEGER NOT NULL,                        -- the admin who asked; nobody else may use it
    created_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX key_tokens_chat ON key_tokens (chat_id);

-- A draft above a limit waits for somebody else's word.
CREATE TABLE approvals (
    order_id   INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'declined')),
    decided_by INTEGER,
    asked_at   INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((state = 'waiting') = (decided_by IS NULL))
) STRICT;

CREATE TABLE audit (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL DEFAULT '',                 -- as it was then; empty: looked up, or an anonymous admin
    act       TEXT NOT NULL CHECK (act IN ('ordered', 'refilled', 'cancelled', 'asked', 'approved', 'declined', 'key_set', 'key_removed', 'settings')),
    detail    TEXT NOT NULL DEFAULT '',
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX audit_chat ON audit (chat_id, id DESC);

-- Whatever confirms a draft or asks for a request, the record is written with it.
CREATE TRIGGER audit_ordered AFTER UPDATE OF state ON orders WHEN OLD.state = 'draft' AND NEW.state = 'queued' BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, 'ordered', COALESCE(json_extract(NEW.draft, '$.service_name'), ''), NEW.queued_at);
END;
CREATE TRIGGER audit_requested AFTER INSERT ON requests BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, CASE NEW.kind WHEN 'refill' THEN 'refilled' ELSE 'cancelled' END, NEW.panel_order_id, NEW.created_at);
END;
