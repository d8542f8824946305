-- What holds when there is much of everything, and when the program ends at any moment.

-- Looks are asked for account by account, so that no account's many orders stand before another's few.
DROP INDEX orders_poll;
CREATE INDEX orders_poll ON orders (account_id, poll_at) WHERE poll_at IS NOT NULL;
DROP INDEX requests_poll;
CREATE INDEX requests_poll ON requests (account_id, poll_at) WHERE poll_at IS NOT NULL;

-- Drawn anew whenever a message shows something else: an edit that waited for its turn is sent only if it still fits.
ALTER TABLE cards ADD COLUMN drawing INTEGER NOT NULL DEFAULT 0;

-- When an update moved its dialogue on, which is the last thing that its handling does, though it is not handled yet.
ALTER TABLE inbox ADD COLUMN done_at INTEGER;

-- The update that made a draft (the how-manieth) or a request: handled again after a crash, it makes none anew.
ALTER TABLE orders ADD COLUMN update_id INTEGER;
ALTER TABLE orders ADD COLUMN update_part INTEGER;
CREATE UNIQUE INDEX orders_update ON orders (update_id, update_part) WHERE update_id IS NOT NULL;
ALTER TABLE requests ADD COLUMN update_id INTEGER;
CREATE UNIQUE INDEX requests_update ON requests (update_id, kind, account_id, panel_order_id) WHERE update_id IS NOT NULL;
