-- A refill for which no connection could be made yet.
INSERT INTO requests (id, kind, account_id, chat_id, person_id, order_id, panel_order_id, state, created_at, due_at, tried_at)
    VALUES (20, 'refill', 1, 5, 5, 4, '23501', 'queued', 1700000500000, 1700000505000, 1700000500001);
