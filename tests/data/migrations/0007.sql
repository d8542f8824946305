-- A step that a refusal taught, and a template.
UPDATE services SET step = 100 WHERE id = 1;
INSERT INTO templates VALUES (1, 1, 'Monday', '1448', '{"quantity":200}', 1700000300000);
