-- Orders that wait for a person's decision are counted at every look at the metrics: without this, by reading all orders.
CREATE INDEX orders_unknown ON orders (id) WHERE state = 'unknown';
