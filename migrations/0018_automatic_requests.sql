-- Asked for by itself, not by a press: what came of it is a step, not an answer to a person.
ALTER TABLE requests ADD COLUMN is_automatic INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1));

-- The record takes any act that the program knows: which those are is said in one place, `Act`.
DROP TRIGGER audit_ordered;
DROP TRIGGER audit_requested;
CREATE TABLE audit_kept (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL DEFAULT '',
    act       TEXT NOT NULL CHECK (act <> ''),
    detail    TEXT NOT NULL DEFAULT '',
    at        INTEGER NOT NULL
) STRICT;
INSERT INTO audit_kept (id, chat_id, person_id, name, act, detail, at)
    SELECT id, chat_id, person_id, name, act, detail, at FROM audit;
DROP TABLE audit;
ALTER TABLE audit_kept RENAME TO audit;
CREATE INDEX audit_chat ON audit (chat_id, id DESC);
CREATE TRIGGER audit_ordered AFTER UPDATE OF state ON orders WHEN OLD.state = 'draft' AND NEW.state = 'queued' BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, 'ordered', COALESCE(json_extract(NEW.draft, '$.service_name'), ''), NEW.queued_at);
END;
CREATE TRIGGER audit_requested AFTER INSERT ON requests BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, CASE NEW.kind WHEN 'refill' THEN 'refilled' ELSE 'cancelled' END, NEW.panel_order_id, NEW.created_at);
END;
