-- What a chat chose, and an alert that was told.
UPDATE chats SET time_zone = 'Asia/Tashkent', quiet_from = 1380, quiet_to = 480, quiet_mode = 'silent', patience = 3600 WHERE chat_id = 5;
UPDATE accounts SET alert_below = '20.5', alerted_at = 1700000300000 WHERE id = 1;
