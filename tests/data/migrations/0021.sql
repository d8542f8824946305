-- A list that waits for a manager's word, shown for the second time.
INSERT INTO masses (id, account_id, chat_id, person_id, state, created_at) VALUES (21, 1, 5, 5, 'draft', 1700000500000);
INSERT INTO approvals (mass_id, state, asked_at, message_id, name, broken, round, was)
    VALUES (21, 'waiting', 1700000500000, 15, 'Ben', '{"of":"order","limit":"0.05","line":null}', 1, '0.09');
