-- A link for a group's key, used and unused; a draft that waits for approval; the record.
INSERT INTO key_tokens VALUES ('token-used', -1001, 77, 5, 1700000300000, 1700000300009);
INSERT INTO key_tokens VALUES ('token-open', -1001, NULL, 5, 1700000300000, NULL);
INSERT INTO approvals VALUES (1, 'waiting', NULL, 1700000300000, NULL);
INSERT INTO approvals VALUES (9, 'declined', 6, 1700000300000, 1700000300005);
INSERT INTO audit (chat_id, person_id, name, act, detail, at) VALUES (-1001, 5, 'Anna', 'settings', 'buyers', 1700000300000);
INSERT INTO audit (chat_id, person_id, name, act, detail, at) VALUES (-1001, 5, '', 'key_set', 'cdef', 1700000300000);
