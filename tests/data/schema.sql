CREATE TRIGGER audit_ordered AFTER UPDATE OF state ON orders WHEN OLD.state = 'draft' AND NEW.state = 'queued' BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, 'ordered', COALESCE(json_extract(NEW.draft, '$.service_name'), ''), NEW.queued_at);
END;
CREATE TRIGGER audit_requested AFTER INSERT ON requests BEGIN
    INSERT INTO audit (chat_id, person_id, act, detail, at)
    VALUES (NEW.chat_id, NEW.person_id, CASE NEW.kind WHEN 'refill' THEN 'refilled' ELSE 'cancelled' END, NEW.panel_order_id, NEW.created_at);
END;
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
    created_at       INTEGER NOT NULL, alert_below TEXT, alerted_at INTEGER, watched_at INTEGER, chosen_at INTEGER,
    UNIQUE (chat_id, panel)
) STRICT;
CREATE TABLE "approvals" (
    order_id   INTEGER UNIQUE REFERENCES orders (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'declined')),
    decided_by INTEGER,
    asked_at   INTEGER NOT NULL,
    decided_at INTEGER,
    message_id INTEGER,
    mass_id    INTEGER UNIQUE REFERENCES masses (id) ON DELETE CASCADE,
    name       TEXT NOT NULL DEFAULT '',
    broken     TEXT,
    round      INTEGER NOT NULL DEFAULT 0,
    was        TEXT,
    CHECK ((order_id IS NULL) <> (mass_id IS NULL)),
    CHECK ((state = 'waiting') = (decided_by IS NULL))
) STRICT;
CREATE TABLE "audit" (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL DEFAULT '',
    act       TEXT NOT NULL CHECK (act <> ''),
    detail    TEXT NOT NULL DEFAULT '',
    at        INTEGER NOT NULL
) STRICT;
CREATE TABLE automatic_refills (
    order_id  INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL,
    every     INTEGER NOT NULL CHECK (every > 0),
    begun_at  INTEGER NOT NULL,
    next_at   INTEGER NOT NULL
) STRICT;
CREATE TABLE broadcasts (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    text         TEXT NOT NULL,
    person_id    INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'stopped', 'done')),
    chats        INTEGER NOT NULL DEFAULT 0,
    after_chat   INTEGER,
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    ended_at     INTEGER,
    CHECK (state NOT IN ('sending', 'done') OR confirmed_at IS NOT NULL)
) STRICT;
CREATE TABLE cards (
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    message_id INTEGER NOT NULL,
    order_id   INTEGER NOT NULL REFERENCES orders (id),
    dirty_at   INTEGER,
    shown_at   INTEGER NOT NULL, drawing INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE TABLE categories (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    UNIQUE (account_id, name)
) STRICT;
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
CREATE TABLE chats (
    chat_id     INTEGER PRIMARY KEY,
    lang        TEXT,
    tg_lang     TEXT,
    push_mode   TEXT NOT NULL DEFAULT 'all' CHECK (push_mode IN ('all', 'final', 'nothing')),
    blocked_at  INTEGER,
    created_at  INTEGER NOT NULL
, time_zone TEXT, quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439), quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439), quiet_mode TEXT NOT NULL DEFAULT 'hold' CHECK (quiet_mode IN ('hold', 'silent')), held_until INTEGER, patience INTEGER NOT NULL DEFAULT 86400 CHECK (patience >= 0), digest_hour INTEGER DEFAULT 10 CHECK (digest_hour BETWEEN 0 AND 23), digest_at INTEGER, digested_at INTEGER) STRICT;
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
, done_at INTEGER) STRICT;
CREATE TABLE key_tokens (
    token      TEXT PRIMARY KEY,
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id   INTEGER,
    person_id  INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE TABLE mass_lines (
    mass_id  INTEGER NOT NULL REFERENCES masses (id),
    line     INTEGER NOT NULL,
    source   TEXT NOT NULL,
    problem  TEXT,
    order_id INTEGER REFERENCES orders (id),
    PRIMARY KEY (mass_id, line),
    CHECK ((problem IS NULL) = (order_id IS NOT NULL))
) STRICT;
CREATE TABLE masses (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id   INTEGER NOT NULL REFERENCES accounts (id),
    chat_id      INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    topic_id     INTEGER,
    person_id    INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'discarded', 'running', 'done')),
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    stopped_at   INTEGER,
    done_at      INTEGER,
    message_id   INTEGER,
    dirty_at     INTEGER,
    shown_at     INTEGER, update_id INTEGER,
    CHECK (state IN ('draft', 'discarded') OR confirmed_at IS NOT NULL),
    CHECK ((state = 'done') = (done_at IS NOT NULL))
) STRICT;
CREATE TABLE members (
    chat_id   INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE,
    person_id INTEGER NOT NULL,
    name      TEXT NOT NULL,
    is_buyer  INTEGER NOT NULL DEFAULT 0 CHECK (is_buyer IN (0, 1)),
    seen_at   INTEGER NOT NULL, username TEXT,
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
    final_at       INTEGER, reminded_at INTEGER, update_id INTEGER, update_part INTEGER, mass_id INTEGER REFERENCES masses (id), watched_at INTEGER, tried_at INTEGER, started_at INTEGER, moved_at INTEGER, late_at INTEGER, stuck_at INTEGER, guarantee_at INTEGER,
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
, broadcast_id INTEGER REFERENCES broadcasts (id), may_wait INTEGER NOT NULL DEFAULT 0 CHECK (may_wait IN (0, 1))) STRICT;
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
    final_at        INTEGER, update_id INTEGER, is_automatic INTEGER NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1)), tried_at INTEGER,
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
    gone_at      INTEGER, step INTEGER CHECK (step > 1), added_at INTEGER,
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
CREATE INDEX audit_chat ON audit (chat_id, id DESC);
CREATE INDEX automatic_refills_due ON automatic_refills (next_at);
CREATE INDEX cards_dirty ON cards (dirty_at) WHERE dirty_at IS NOT NULL;
CREATE INDEX cards_order ON cards (order_id);
CREATE INDEX changes_account ON changes (account_id);
CREATE INDEX chats_blocked ON chats (blocked_at) WHERE blocked_at IS NOT NULL;
CREATE INDEX chats_digest ON chats (digest_at) WHERE digest_at IS NOT NULL AND blocked_at IS NULL;
CREATE INDEX chats_undigested ON chats (chat_id)
    WHERE digest_at IS NULL AND digest_hour IS NOT NULL AND blocked_at IS NULL;
CREATE INDEX dialogues_age ON dialogues (updated_at);
CREATE INDEX favourites_service ON favourites (service);
CREATE INDEX inbox_handled ON inbox (handled_at) WHERE handled_at IS NOT NULL;
CREATE INDEX inbox_open ON inbox (update_id) WHERE handled_at IS NULL;
CREATE INDEX key_tokens_chat ON key_tokens (chat_id);
CREATE INDEX masses_dirty ON masses (dirty_at) WHERE dirty_at IS NOT NULL;
CREATE INDEX masses_message ON masses (chat_id, message_id) WHERE message_id IS NOT NULL;
CREATE UNIQUE INDEX masses_update ON masses (update_id) WHERE update_id IS NOT NULL;
CREATE INDEX members_seen ON members (chat_id, seen_at DESC);
CREATE INDEX members_username ON members (chat_id, username COLLATE NOCASE) WHERE username IS NOT NULL;
CREATE INDEX notes_age ON notes (created_at);
CREATE INDEX notes_chat ON notes (chat_id);
CREATE INDEX orders_chat ON orders (chat_id, id DESC) WHERE state NOT IN ('draft', 'discarded');
CREATE INDEX orders_confirmed ON orders (account_id, queued_at) WHERE queued_at IS NOT NULL;
CREATE INDEX orders_drafts ON orders (created_at) WHERE state IN ('draft', 'discarded');
CREATE INDEX orders_ended ON orders (final_at) WHERE final_at IS NOT NULL;
CREATE INDEX orders_finished ON orders (chat_id, json_extract(draft, '$.service_row'), final_at)
    WHERE status = 'completed' AND final_at IS NOT NULL;
CREATE INDEX orders_guarantee ON orders (guarantee_at) WHERE state = 'placed' AND final_at IS NOT NULL;
CREATE INDEX orders_late ON orders (late_at) WHERE state = 'placed' AND final_at IS NULL AND stuck_at IS NULL;
CREATE INDEX orders_link ON orders (account_id, link_norm) WHERE final_at IS NULL;
CREATE INDEX orders_mass ON orders (mass_id, state) WHERE mass_id IS NOT NULL;
CREATE INDEX orders_next ON orders (account_id, (mass_id IS NOT NULL), id) WHERE state = 'queued';
CREATE INDEX orders_panel_id ON orders (account_id, panel_order_id) WHERE panel_order_id IS NOT NULL;
CREATE INDEX orders_poll ON orders (account_id, poll_at) WHERE poll_at IS NOT NULL;
CREATE INDEX orders_queued ON orders (due_at) WHERE state IN ('queued', 'submitting');
CREATE INDEX orders_reminders ON orders (settled_at) WHERE state = 'unknown' AND reminded_at IS NULL;
CREATE INDEX orders_service ON orders (account_id, json_extract(draft, '$.service')) WHERE queued_at IS NOT NULL;
CREATE INDEX orders_spent ON orders (account_id, settled_at) WHERE state = 'placed';
CREATE INDEX orders_still ON orders (COALESCE(moved_at, settled_at))
    WHERE state = 'placed' AND final_at IS NULL AND stuck_at IS NULL;
CREATE INDEX orders_submitting ON orders (account_id) WHERE state = 'submitting';
CREATE INDEX orders_unknown ON orders (id) WHERE state = 'unknown';
CREATE UNIQUE INDEX orders_update ON orders (update_id, update_part) WHERE update_id IS NOT NULL;
CREATE INDEX outbox_broadcast ON outbox (broadcast_id) WHERE broadcast_id IS NOT NULL;
CREATE INDEX outbox_chat ON outbox (chat_id, id) WHERE delivered_at IS NULL AND discarded_at IS NULL;
CREATE INDEX outbox_ended ON outbox (created_at) WHERE delivered_at IS NOT NULL OR discarded_at IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE delivered_at IS NULL AND discarded_at IS NULL;
CREATE INDEX requests_age ON requests (created_at);
CREATE INDEX requests_chat ON requests (chat_id, id DESC);
CREATE UNIQUE INDEX requests_open ON requests (account_id, kind, panel_order_id) WHERE state IN ('queued', 'submitting');
CREATE INDEX requests_order ON requests (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX requests_poll ON requests (account_id, poll_at) WHERE poll_at IS NOT NULL;
CREATE INDEX requests_queued ON requests (due_at) WHERE state IN ('queued', 'submitting');
CREATE UNIQUE INDEX requests_update ON requests (update_id, kind, account_id, panel_order_id) WHERE update_id IS NOT NULL;
CREATE INDEX services_added ON services (account_id, added_at) WHERE added_at IS NOT NULL;
CREATE INDEX services_category ON services (category_id);
CREATE INDEX services_gone ON services (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX subscriptions_chat ON subscriptions (chat_id);
