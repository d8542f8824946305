-- Refills that are asked for by themselves, one of them sent, and a line of the record.
INSERT INTO automatic_refills (order_id, person_id, every, begun_at, next_at) VALUES (4, 5, 86400, 1700000000000, 1700086400000);
INSERT INTO audit (chat_id, person_id, act, detail, at) VALUES (5, 5, 'automatic_on', '23501', 1700000000000);
