-- By which an admin may name somebody. It is what Telegram last said, and asked again before it counts.
ALTER TABLE members ADD COLUMN username TEXT;
CREATE INDEX members_username ON members (chat_id, username COLLATE NOCASE) WHERE username IS NOT NULL;
