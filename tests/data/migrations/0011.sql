-- An order that moved, is late, and of which its chat was told that it is stuck.
UPDATE orders SET started_at = 1700000100000, moved_at = 1700000200000, late_at = 1700000300000, stuck_at = 1700000400000 WHERE id = 4;
