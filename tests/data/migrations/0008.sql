-- A list that runs, with a line that waits and one that is wrong; a draft of a list; an order that was placed elsewhere.
INSERT INTO masses (id, account_id, chat_id, person_id, state, created_at, confirmed_at, message_id, dirty_at)
    VALUES (1, 1, 5, 5, 'running', 1700000300000, 1700000300001, 45, 1700000300002);
INSERT INTO masses (id, account_id, chat_id, person_id, state, created_at) VALUES (2, 1, 5, 5, 'draft', 1700000300000);
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, created_at, queued_at, due_at, mass_id, tried_at)
    SELECT 10, 1, 5, NULL, 5, 'queued', draft, link_norm, price, 'USD', 1700000300000, 1700000300001, 1700000300001, 1, 1700000300003 FROM orders WHERE id = 1;
INSERT INTO mass_lines VALUES (1, 1, '1448 | https://instagram.com/a | 200', NULL, 10);
INSERT INTO mass_lines VALUES (1, 2, '1448', '{"problem":"parts"}', NULL);
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, panel_order_id, status, status_text, created_at, queued_at, settled_at, poll_at, watched_at)
    SELECT 11, 1, 5, NULL, 5, 'placed', draft, link_norm, price, 'USD', '777', 'pending', 'Pending', 1700000300000, 1700000300000, 1700000300000, 1700000360000, 1700000300000 FROM orders WHERE id = 1;
INSERT INTO subscriptions SELECT id, chat_id, topic_id, NULL, created_at FROM orders WHERE id IN (10, 11);
