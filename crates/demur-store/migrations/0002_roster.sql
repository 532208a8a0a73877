-- Rosters: which officials sign with which key, and who the trustees are. Rows are only added; the
-- one with the highest position counts. Public values, not encrypted.
CREATE TABLE roster (
    -- Order of adding, from zero. Never changes. Public.
    position BIGINT NOT NULL PRIMARY KEY CHECK (position >= 0),
    -- Canonical roster bytes. Never changes. Public.
    roster BLOB NOT NULL,
    -- Nonce of the roster's log leaf. Never changes. In clear; shown with the roster.
    leaf_nonce BLOB NOT NULL CHECK (length(leaf_nonce) = 32)
) WITHOUT ROWID;
