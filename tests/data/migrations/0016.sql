-- An order that waits, and the message that says so.
UPDATE approvals SET message_id = 41 WHERE order_id = 1;
