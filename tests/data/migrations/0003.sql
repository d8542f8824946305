-- Rows that know the update that made them, a card that was drawn anew, a dialogue that an update moved on.
UPDATE cards SET drawing = 3 WHERE message_id = 41;
INSERT INTO inbox VALUES (8, X'', 1700000300000, 1700000300002, 1700000300001);
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, created_at, update_id, update_part)
    SELECT 9, 1, 5, NULL, 5, 'draft', draft, link_norm, price, 'USD', 1700000300000, 8, 0 FROM orders WHERE id = 1;
INSERT INTO requests (id, kind, account_id, chat_id, person_id, order_id, panel_order_id, state, created_at, settled_at, update_id)
    VALUES (4, 'refill', 1, 5, 5, 4, '23501', 'refused', 1700000300000, 1700000300001, 8);
