-- A group with limits, whose topic is set, and people in it; a question there.
INSERT INTO groups VALUES (-1001, 'named', '10', '50.5', 77);
INSERT INTO members VALUES (-1001, 5, 'Anna', 1, 1700000300000);
INSERT INTO members VALUES (-1001, 6, 'Ben', 0, 1700000300000);
INSERT INTO dialogues (chat_id, topic_id, person_id, state, updated_at, prompt_id)
    VALUES (-1001, 77, 5, '{"asks":"quantity","account":1,"service":1,"link":"https://instagram.com/d","question":43}', 1700000300000, 44);
