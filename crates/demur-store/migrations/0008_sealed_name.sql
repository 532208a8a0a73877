-- Sealed names of archived cases, apart from what was signed. Rows are added when a case is archived
-- and deleted when the charter's time for names is over. No row is changed.
CREATE TABLE sealed_name (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- A member's pseudonym for this memo only. Never changes. In clear.
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 48),
    -- Capsule, one size for all. Never changes. Encrypted to office, trustees or nobody.
    capsule BLOB NOT NULL,
    PRIMARY KEY (memo, pseudonym)
) WITHOUT ROWID;
