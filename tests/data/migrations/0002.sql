-- An unknown order that its chat was reminded of.
UPDATE orders SET reminded_at = 1700003600000 WHERE id = 7;
