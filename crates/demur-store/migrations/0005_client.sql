-- Releases of the browser client: which files it has. Rows are only added; the one with the highest
-- position is what the server serves. Public values, not encrypted.
CREATE TABLE client (
    -- Order of adding, from zero. Never changes. Public.
    position BIGINT NOT NULL PRIMARY KEY CHECK (position >= 0),
    -- Canonical manifest bytes. Never changes. Public.
    manifest BLOB NOT NULL,
    -- Nonce of the manifest's log leaf. Never changes. In clear; shown with the manifest.
    leaf_nonce BLOB NOT NULL CHECK (length(leaf_nonce) = 32)
) WITHOUT ROWID;
