-- When a chat chose to use this panel; a key that was set later counts as a choice of its own.
ALTER TABLE accounts ADD COLUMN chosen_at INTEGER;
