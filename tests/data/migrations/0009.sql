-- A broadcast that is on its way, and a piece of it that has been delivered.
INSERT INTO broadcasts VALUES (1, 'Tonight the panel is repaired.', 5, 'sending', 1, 5, 1700000300000, 1700000300001, NULL);
INSERT INTO outbox (id, chat_id, topic_id, news, is_loud, created_at, due_at, delivered_at, broadcast_id)
    VALUES (5, 5, NULL, '{"news":"announcement","text":"Tonight the panel is repaired."}', 1, 1700000300001, 1700000300001, 1700000300002, 1);
