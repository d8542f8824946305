CREATE TABLE accounts (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id          INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    panel            TEXT NOT NULL,
    sealed_key       BLOB,
    key_tail         TEXT NOT NULL DEFAULT '',
    key_set_at       INTEGER,
    key_set_by       INTEGER,
    refused_at       INTEGER,
    balance          TEXT,
    currency         TEXT,
    balance_at       INTEGER,
    catalog_at       INTEGER,
    catalog_tried_at INTEGER,
    created_at       INTEGER NOT NULL,
    UNIQUE (chat_id, panel)
) STRICT;
CREATE TABLE cards (
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    message_id INTEGER NOT NULL,
    order_id   INTEGER NOT NULL REFERENCES orders (id),
    dirty_at   INTEGER,
    shown_at   INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE TABLE categories (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    UNIQUE (account_id, name)
) STRICT;
CREATE TABLE chats (
    chat_id     INTEGER PRIMARY KEY,
    lang        TEXT,
    tg_lang     TEXT,
    push_mode   TEXT NOT NULL DEFAULT 'all' CHECK (push_mode IN ('all', 'final', 'nothing')),
    blocked_at  INTEGER,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE dialogues (
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL,
    state      TEXT NOT NULL,
    updated_at INTEGER NOT NULL, prompt_id INTEGER,
    PRIMARY KEY (chat_id, topic_id, person_id)
) STRICT;
CREATE TABLE facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE favourites (
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    service    INTEGER NOT NULL REFERENCES services (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, service)
) STRICT;
CREATE TABLE groups (
    chat_id     INTEGER PRIMARY KEY REFERENCES chats (chat_id) ON UPDATE CASCADE,
    buyers      TEXT NOT NULL DEFAULT 'admins' CHECK (buyers IN ('admins', 'everyone', 'named')),
    order_limit TEXT,
    day_limit   TEXT,
    push_topic  INTEGER
) STRICT;
CREATE TABLE inbox (
    update_id   INTEGER PRIMARY KEY,
    sealed_body BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    handled_at  INTEGER
) STRICT;
CREATE TABLE members (
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL,
    is_buyer  INTEGER NOT NULL DEFAULT 0 CHECK (is_buyer IN (0, 1)),
    seen_at   INTEGER NOT NULL,
    PRIMARY KEY (chat_id, person_id)
) STRICT;
CREATE TABLE notes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    body       TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE orders (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id     INTEGER NOT NULL REFERENCES accounts (id),
    chat_id        INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id       INTEGER,
    person_id      INTEGER NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('draft', 'discarded', 'queued', 'submitting', 'placed', 'refused', 'unknown')),
    draft          TEXT NOT NULL,
    link_norm      TEXT NOT NULL,
    price          TEXT NOT NULL,
    currency       TEXT,
    panel_order_id TEXT,
    fault          TEXT,
    balance_before TEXT,
    balance_after  TEXT,
    status         TEXT,
    status_text    TEXT,
    charge         TEXT,
    start_count    INTEGER,
    remains        INTEGER,
    still          INTEGER NOT NULL DEFAULT 0,
    strangers      INTEGER NOT NULL DEFAULT 0,
    created_at     INTEGER NOT NULL,
    queued_at      INTEGER,
    due_at         INTEGER,
    submitting_at  INTEGER,
    settled_at     INTEGER,
    checked_at     INTEGER,
    poll_at        INTEGER,
    final_at       INTEGER,
    CHECK ((state = 'placed') = (panel_order_id IS NOT NULL)),
    CHECK (state IN ('draft', 'discarded') OR queued_at IS NOT NULL),
    CHECK (poll_at IS NULL OR state = 'placed')
) STRICT;
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id      INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id     INTEGER,
    news         TEXT NOT NULL,
    is_loud      INTEGER NOT NULL CHECK (is_loud IN (0, 1)),
    created_at   INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    delivered_at INTEGER,
    discarded_at INTEGER
) STRICT;
CREATE TABLE requests (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    kind            TEXT NOT NULL CHECK (kind IN ('refill', 'cancel')),
    account_id      INTEGER NOT NULL REFERENCES accounts (id),
    chat_id         INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id        INTEGER,
    person_id       INTEGER NOT NULL,
    order_id        INTEGER REFERENCES orders (id),
    panel_order_id  TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'submitting', 'accepted', 'refused', 'unknown')),
    fault           TEXT,
    panel_refill_id TEXT,
    status          TEXT,
    status_text     TEXT,
    still           INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    due_at          INTEGER,
    submitting_at   INTEGER,
    settled_at      INTEGER,
    checked_at      INTEGER,
    poll_at         INTEGER,
    final_at        INTEGER,
    CHECK (panel_refill_id IS NULL OR (kind = 'refill' AND state = 'accepted')),
    CHECK (poll_at IS NULL OR panel_refill_id IS NOT NULL)
) STRICT;
CREATE TABLE services (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id   INTEGER NOT NULL REFERENCES accounts (id),
    service_id   TEXT NOT NULL,
    category_id  INTEGER NOT NULL REFERENCES categories (id),
    position     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    order_type   TEXT NOT NULL,
    rate         TEXT NOT NULL,
    min          INTEGER NOT NULL,
    max          INTEGER NOT NULL,
    refill       INTEGER CHECK (refill IN (0, 1)),
    cancel       INTEGER CHECK (cancel IN (0, 1)),
    dripfeed     INTEGER CHECK (dripfeed IN (0, 1)),
    average_time TEXT,
    description  TEXT,
    gone_at      INTEGER, step INTEGER CHECK (step > 1),
    UNIQUE (account_id, service_id)
) STRICT;
CREATE TABLE subscriptions (
    order_id   INTEGER NOT NULL REFERENCES orders (id),
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id   INTEGER,
    muted_at   INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (order_id, chat_id)
) STRICT;
CREATE TABLE templates (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    service_id TEXT NOT NULL,
    details    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (account_id, name)
) STRICT;
CREATE INDEX cards_dirty ON cards (dirty_at) WHERE dirty_at IS NOT NULL;
CREATE INDEX cards_order ON cards (order_id);
CREATE INDEX chats_blocked ON chats (blocked_at) WHERE blocked_at IS NOT NULL;
CREATE INDEX dialogues_age ON dialogues (updated_at);
CREATE INDEX favourites_service ON favourites (service);
CREATE INDEX inbox_handled ON inbox (handled_at) WHERE handled_at IS NOT NULL;
CREATE INDEX inbox_open ON inbox (update_id) WHERE handled_at IS NULL;
CREATE INDEX members_seen ON members (chat_id, seen_at DESC);
CREATE INDEX notes_age ON notes (created_at);
CREATE INDEX notes_chat ON notes (chat_id);
CREATE INDEX orders_chat ON orders (chat_id, id DESC) WHERE state NOT IN ('draft', 'discarded');
CREATE INDEX orders_drafts ON orders (created_at) WHERE state IN ('draft', 'discarded');
CREATE INDEX orders_ended ON orders (final_at) WHERE final_at IS NOT NULL;
CREATE INDEX orders_link ON orders (account_id, link_norm) WHERE final_at IS NULL;
CREATE INDEX orders_panel_id ON orders (account_id, panel_order_id) WHERE panel_order_id IS NOT NULL;
CREATE INDEX orders_poll ON orders (poll_at) WHERE poll_at IS NOT NULL;
CREATE INDEX orders_queued ON orders (due_at) WHERE state IN ('queued', 'submitting');
CREATE INDEX orders_service ON orders (account_id, json_extract(draft, '$.service')) WHERE queued_at IS NOT NULL;
CREATE INDEX outbox_chat ON outbox (chat_id, id) WHERE delivered_at IS NULL AND discarded_at IS NULL;
CREATE INDEX outbox_ended ON outbox (created_at) WHERE delivered_at IS NOT NULL OR discarded_at IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE delivered_at IS NULL AND discarded_at IS NULL;
CREATE INDEX requests_age ON requests (created_at);
CREATE INDEX requests_chat ON requests (chat_id, id DESC);
CREATE UNIQUE INDEX requests_open ON requests (account_id, kind, panel_order_id) WHERE state IN ('queued', 'submitting');
CREATE INDEX requests_order ON requests (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX requests_poll ON requests (poll_at) WHERE poll_at IS NOT NULL;
CREATE INDEX requests_queued ON requests (due_at) WHERE state IN ('queued', 'submitting');
CREATE INDEX services_category ON services (category_id);
CREATE INDEX services_gone ON services (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX subscriptions_chat ON subscriptions (chat_id);
