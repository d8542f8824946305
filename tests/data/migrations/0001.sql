-- What a bot of the first release leaves behind: something in every table, orders and news of every kind.
-- Sealed under the 32 bytes 07; see tests/migrations.rs.
INSERT INTO facts VALUES ('vault-check', 'F7w7by3WONCWz6GFsWAbGoqUlKYFngVnIvV+vxjfF4eP/6p9tpWYIIFnlh89Ia8xluokZsWbgSKVynMHZw==');
INSERT INTO chats VALUES (5, 'ru', 'en', 'final', NULL, 1700000000000);
INSERT INTO chats VALUES (6, NULL, 'pt-br', 'all', 1700000500000, 1700000000000);
INSERT INTO chats VALUES (-1001, NULL, NULL, 'nothing', NULL, 1700000000000);
INSERT INTO accounts VALUES (1, 5, 'pica-smm', X'951425EE2156BAF337287A2213DC16F44EB06CBED65B81B9D4CB0EDD7CA81EDCED6EB85E2D0DEFF00CEE08B5A92ED06A3C2EE84B06F81625', 'cdef', 1700000000000, 5, NULL, '100.84292', 'USD', 1700000000000, 1700000000000, 1700000000000, 1700000000000);
INSERT INTO accounts VALUES (2, 6, 'pica-smm', NULL, '', 1700000000000, 6, NULL, NULL, NULL, NULL, NULL, NULL, 1700000000000);
INSERT INTO categories VALUES (1, 1, 'Instagram', 0);
INSERT INTO services VALUES (1, 1, '1448', 1, 0, 'Instagram Followers', 'Default', '0.90', 10, 100000, 1, 1, 0, '15', 'Good ones', NULL);
INSERT INTO services VALUES (2, 1, '7', 1, 1, 'Instagram Comments', 'Custom Comments', '5', 5, 500, NULL, NULL, NULL, NULL, NULL, 1700000000000);
INSERT INTO favourites VALUES (1, 1, 1700000000000);
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, created_at)
    VALUES (1, 1, 5, NULL, 5, 'draft', '{"service_row":1,"service":"1448","service_name":"Instagram Followers","order_type":"Default","link":"https://instagram.com/a","details":{"type":"quantity","quantity":200},"price":"0.18"}', 'instagram.com/a', '0.18', 'USD', 1700000000000);
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, created_at, queued_at, due_at)
    SELECT 2, 1, 5, NULL, 5, 'queued', draft, link_norm, price, 'USD', 1700000000001, 1700000000002, 1700000000002 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, balance_before, created_at, queued_at, due_at, submitting_at)
    SELECT 3, 1, 5, NULL, 5, 'submitting', draft, link_norm, price, 'USD', '100.84292', 1700000000001, 1700000000002, 1700000000002, 1700000000003 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, panel_order_id, status, status_text, charge, start_count, remains, still, created_at, queued_at, settled_at, poll_at)
    SELECT 4, 1, 5, NULL, 5, 'placed', draft, link_norm, price, 'USD', '23501', 'in_progress', 'In progress', '0.18', 100, 57, 2, 1700000000001, 1700000000002, 1700000000003, 1700000060000 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, panel_order_id, status, status_text, charge, remains, created_at, queued_at, settled_at, final_at)
    SELECT 5, 1, 5, 3, 5, 'placed', '{"service_row":2,"service":"7","service_name":"Instagram Comments","order_type":"Custom Comments","link":"https://instagram.com/p/b","details":{"type":"comments","comments":["one","two"]},"price":"0.01"}', 'instagram.com/p/b', '0.01', 'USD', 'ord_01HG', 'completed', 'Completed', '0.01', 0, 1700000000001, 1700000000002, 1700000000003, 1700000300000 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, fault, created_at, queued_at, settled_at, final_at)
    SELECT 6, 1, 5, NULL, 5, 'refused', '{"service_row":1,"service":"1448","service_name":"Package","order_type":"Package","link":"https://instagram.com/c","details":{"type":"package"},"price":"3"}', 'instagram.com/c', '3', '{"kind":"unreachable"}', 1700000000001, 1700000000002, 1700000000003, 1700000000003 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, fault, balance_before, balance_after, created_at, queued_at, settled_at)
    SELECT 7, 1, 5, NULL, 5, 'unknown', draft, link_norm, price, 'USD', '{"kind":"unavailable"}', '100', '99.82', 1700000000001, 1700000000002, 1700000000003 FROM orders WHERE id = 1;
INSERT INTO orders (id, account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, created_at)
    SELECT 8, 2, 6, NULL, 6, 'discarded', draft, link_norm, price, 1700000000001 FROM orders WHERE id = 1;
INSERT INTO subscriptions SELECT id, chat_id, topic_id, CASE id WHEN 5 THEN 1700000000009 END, created_at FROM orders WHERE id BETWEEN 2 AND 7;
INSERT INTO requests (id, kind, account_id, chat_id, person_id, order_id, panel_order_id, state, created_at, due_at)
    VALUES (1, 'cancel', 1, 5, 5, 4, '23501', 'queued', 1700000000001, 1700000000001);
INSERT INTO requests (id, kind, account_id, chat_id, person_id, order_id, panel_order_id, state, panel_refill_id, status, status_text, created_at, settled_at, poll_at)
    VALUES (2, 'refill', 1, 5, 5, 5, 'ord_01HG', 'accepted', '99', 'pending', 'Pending', 1700000000001, 1700000000002, 1700000060000);
INSERT INTO requests (id, kind, account_id, chat_id, person_id, order_id, panel_order_id, state, created_at, settled_at)
    VALUES (3, 'refill', 1, 5, 5, NULL, '555', 'unknown', 1700000000001, 1700000000002);
INSERT INTO outbox (id, chat_id, topic_id, news, is_loud, created_at, due_at, attempts, delivered_at)
    VALUES (1, 5, NULL, '{"news":"order_placed","order":{"row":4,"panel_id":"23501","service_name":"Instagram Followers","quantity":200,"price":"0.18","currency":"USD","may_refill":true}}', 0, 1700000000003, 1700000000003, 0, 1700000000004);
INSERT INTO outbox (id, chat_id, topic_id, news, is_loud, created_at, due_at, attempts)
    VALUES (2, 5, NULL, '{"news":"order_unknown","order":{"row":7,"panel_id":null,"service_name":"Instagram Followers","quantity":200,"price":"0.18","currency":"USD","may_refill":true},"fault":{"kind":"unavailable"},"balance_before":"100","balance_after":"99.82","after_restart":false}', 1, 1700000000003, 1700000000003, 1);
INSERT INTO outbox (id, chat_id, topic_id, news, is_loud, created_at, due_at)
    VALUES (3, 5, 3, '{"news":"order_moved","order":{"row":5,"panel_id":"ord_01HG","service_name":"Instagram Comments","quantity":2,"price":"0.01","currency":"USD","may_refill":true},"was":"in_progress","was_text":"In progress","now":{"status":"completed","status_text":"Completed","charge":"0.01","start_count":null,"remains":0,"currency":"USD"},"is_correction":false}', 1, 1700000300000, 1700000300000);
INSERT INTO outbox (id, chat_id, topic_id, news, is_loud, created_at, due_at)
    VALUES (4, 5, NULL, '{"news":"key_refused","panel":"pica-smm","key_tail":"cdef","text":"Invalid API key"}', 1, 1700000300000, 1700000300000);
INSERT INTO cards VALUES (5, 41, 4, 1700000300000, 1700000000004);
INSERT INTO cards VALUES (5, 42, 5, NULL, 1700000000004);
INSERT INTO dialogues VALUES (5, 0, 5, '{"asks":"quantity","account":1,"service":1,"link":"https://instagram.com/d","question":43}', 1700000300000);
INSERT INTO notes VALUES (1, 5, 'followers', 1700000300000);
INSERT INTO inbox VALUES (6, X'', 1700000300000, 1700000300001);
INSERT INTO inbox VALUES (7, X'E49FD0F066353C4100E190653955B266F809F9EDBD987B6E4134AFEB9DF8F332546F0C9A20423901552C8687023D2350A3360FB945D49E', 1700000300000, NULL);
