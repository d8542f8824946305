-- A list that its update finds again.
INSERT INTO masses (id, account_id, chat_id, person_id, state, created_at, update_id) VALUES (19, 1, 5, 5, 'draft', 1700000400000, 7);
