-- Groups: who may order, whom the bot met there, and the message by which a person's question is answered.

CREATE TABLE groups (
    chat_id     INTEGER PRIMARY KEY REFERENCES chats (chat_id) ON UPDATE CASCADE,
    buyers      TEXT NOT NULL DEFAULT 'admins' CHECK (buyers IN ('admins', 'everyone', 'named')),
    order_limit TEXT,                                   -- of one order; NULL: none
    day_limit   TEXT,                                   -- of one person in 24 hours; NULL: none
    push_topic  INTEGER                                 -- where all pushes go; NULL: to the topic of the order
) STRICT;

-- People seen in a group. A bot cannot list a group's members, so it remembers whom it met.
CREATE TABLE members (
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL,
    is_buyer  INTEGER NOT NULL DEFAULT 0 CHECK (is_buyer IN (0, 1)), -- named by an admin
    seen_at   INTEGER NOT NULL,
    PRIMARY KEY (chat_id, person_id)
) STRICT;
CREATE INDEX members_seen ON members (chat_id, seen_at DESC);

-- In a group a question is answered by a reply: this message opens the reply.
ALTER TABLE dialogues ADD COLUMN prompt_id INTEGER;
