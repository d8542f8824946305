-- The update that brought a list: handled again, it finds the list that it made.
ALTER TABLE masses ADD COLUMN update_id INTEGER;
CREATE UNIQUE INDEX masses_update ON masses (update_id) WHERE update_id IS NOT NULL;

-- What an account ordered lately: the warnings before an order and of each line of a list.
CREATE INDEX orders_confirmed ON orders (account_id, queued_at) WHERE queued_at IS NOT NULL;
