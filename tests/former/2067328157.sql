CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE installments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series INTEGER NOT NULL REFERENCES series (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    installment TEXT NOT NULL CHECK (json_valid(installment)),
    reading TEXT NOT NULL CHECK (json_valid(reading))
) STRICT;

CREATE INDEX by_series ON installments (series, number);

CREATE TABLE withdrawals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series INTEGER NOT NULL REFERENCES series (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    upto INTEGER NOT NULL
) STRICT;

CREATE INDEX by_upto ON withdrawals (series, upto);

CREATE VIEW current AS
SELECT * FROM installments AS i
WHERE NOT EXISTS (
    SELECT 1 FROM withdrawals AS w WHERE w.series = i.series AND i.number >= w.number AND i.id <= w.upto
);

CREATE TABLE bookmarks (
    series INTEGER PRIMARY KEY REFERENCES series (id),
    number INTEGER NOT NULL CHECK (number >= 1)
) STRICT;

CREATE TRIGGER in_order BEFORE INSERT ON installments
WHEN new.number <> 1 + (SELECT coalesce(max(number), 0) FROM current WHERE series = new.series)
BEGIN
    SELECT raise(ABORT, 'installments are added in order');
END;

CREATE TRIGGER installments_fresh BEFORE INSERT ON installments
WHEN EXISTS (SELECT 1 FROM installments WHERE id = new.id)
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER installments_stay BEFORE UPDATE ON installments
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER installments_remain BEFORE DELETE ON installments
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER withdrawals_fresh BEFORE INSERT ON withdrawals
WHEN EXISTS (SELECT 1 FROM withdrawals WHERE id = new.id)
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER withdrawals_stay BEFORE UPDATE ON withdrawals
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER withdrawals_remain BEFORE DELETE ON withdrawals
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER series_fresh BEFORE INSERT ON series
WHEN EXISTS (SELECT 1 FROM series WHERE id = new.id OR name = new.name)
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER series_stay BEFORE UPDATE ON series
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;

CREATE TRIGGER series_remain BEFORE DELETE ON series
BEGIN
    SELECT raise(ABORT, 'the store is append-only');
END;
