-- When no connection could be made for a request the first time: from then on it is tried for two minutes.
ALTER TABLE requests ADD COLUMN tried_at INTEGER;
