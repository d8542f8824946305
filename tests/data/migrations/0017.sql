-- Somebody whose username is known.
UPDATE members SET username = 'ben_b' WHERE chat_id = -1001;
