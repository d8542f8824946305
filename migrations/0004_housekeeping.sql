-- What the housekeeper looks for, and what a deletion has to look for in the tables that refer to the deleted row.
CREATE INDEX orders_drafts ON orders (created_at) WHERE state IN ('draft', 'discarded');
CREATE INDEX orders_ended ON orders (final_at) WHERE final_at IS NOT NULL;
CREATE INDEX outbox_ended ON outbox (created_at) WHERE delivered_at IS NOT NULL OR discarded_at IS NOT NULL;
CREATE INDEX notes_age ON notes (created_at);
CREATE INDEX notes_chat ON notes (chat_id);
CREATE INDEX dialogues_age ON dialogues (updated_at);
CREATE INDEX services_gone ON services (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX services_category ON services (category_id);
CREATE INDEX favourites_service ON favourites (service);
CREATE INDEX requests_order ON requests (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX requests_age ON requests (created_at);
CREATE INDEX subscriptions_chat ON subscriptions (chat_id);
CREATE INDEX chats_blocked ON chats (blocked_at) WHERE blocked_at IS NOT NULL;
