-- What changed in a catalogue is told once a day, at an hour of the chat's choice.
ALTER TABLE chats ADD COLUMN digest_hour INTEGER DEFAULT 10 CHECK (digest_hour BETWEEN 0 AND 23); -- of the chat's day; NULL: off
ALTER TABLE chats ADD COLUMN digest_at INTEGER;     -- when the next is due; NULL: not reckoned yet
ALTER TABLE chats ADD COLUMN digested_at INTEGER;   -- until when changes were told
-- Who wants to hear nothing is not surprised by something new.
UPDATE chats SET digest_hour = NULL WHERE push_mode = 'nothing';
CREATE INDEX chats_digest ON chats (digest_at) WHERE digest_at IS NOT NULL AND blocked_at IS NULL;
CREATE INDEX chats_undigested ON chats (chat_id)
    WHERE digest_at IS NULL AND digest_hour IS NOT NULL AND blocked_at IS NULL;

ALTER TABLE services ADD COLUMN added_at INTEGER;   -- when it came into a catalogue that was known; NULL: it was there from the first
CREATE INDEX services_added ON services (account_id, added_at) WHERE added_at IS NOT NULL;

-- How services that a chat uses were when it was last told of them, if they changed since.
CREATE TABLE changes (
    service    INTEGER PRIMARY KEY REFERENCES services (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    rate       TEXT NOT NULL,
    min        INTEGER NOT NULL,
    max        INTEGER NOT NULL,
    refill     INTEGER CHECK (refill IN (0, 1)),
    is_sold    INTEGER NOT NULL CHECK (is_sold IN (0, 1)),
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX changes_account ON changes (account_id);
