-- Internal notes of the office on its cases. Rows are only added. Not in the log.
CREATE TABLE note (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- Position within the case, from zero without gaps. Never changes. In clear.
    sequence BIGINT NOT NULL CHECK (sequence BETWEEN 0 AND 4294967295),
    -- Signed note: who wrote it, and a hiding commitment to what it says. Never changes. In clear.
    note BLOB NOT NULL,
    -- What it says, sealed to the office's officials. Never changes. Encrypted.
    sealed BLOB NOT NULL,
    -- When, rounded down to the log's interval. Never changes. In clear.
    at BIGINT NOT NULL,
    PRIMARY KEY (memo, sequence)
) WITHOUT ROWID;
