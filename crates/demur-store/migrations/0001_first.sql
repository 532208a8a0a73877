-- The first schema. One text serves SQLite and PostgreSQL (there after CREATE DOMAIN blob AS bytea,
-- and without the words WITHOUT ROWID). Numbers are BIGINT, times are seconds since 1970 rounded
-- to the log's interval, and ids are made by the application.
--
-- WITHOUT ROWID is a privacy measure: SQLite otherwise numbers rows in order of arrival, which
-- would keep in what order members signed, and gaps would show that somebody withdrew.

-- Charters. Rows are only added. Public values, not encrypted.
CREATE TABLE charter (
    -- Digest over the exact bytes. Never changes. Public.
    digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
    -- Order of adding, from zero. Never changes. Public.
    position BIGINT NOT NULL UNIQUE CHECK (position >= 0),
    -- The exact TOML bytes. Never changes. Public.
    toml BLOB NOT NULL,
    -- Nonce of the charter's log leaf. Never changes. In clear; shown with the charter.
    leaf_nonce BLOB NOT NULL CHECK (length(leaf_nonce) = 32)
) WITHOUT ROWID;

-- Epochs of enrolment. A row changes once, when enrolment closes. Public values, not encrypted.
CREATE TABLE epoch (
    -- The institution. Never changes. Public.
    institution TEXT NOT NULL,
    -- The epoch, YYYY-MM. Never changes. Public.
    epoch TEXT NOT NULL,
    -- Canonical manifest bytes: issuer key, schema, header. Never changes. Public.
    manifest BLOB NOT NULL,
    -- Nonce of the manifest's leaf. Never changes. Shown with the manifest.
    manifest_leaf_nonce BLOB NOT NULL CHECK (length(manifest_leaf_nonce) = 32),
    -- Canonical roll bytes. Absent until enrolment closes, then never changes. Public.
    roll BLOB,
    -- Nonce of the roll's leaf. Present exactly when the roll is. Shown with the roll.
    roll_leaf_nonce BLOB CHECK (length(roll_leaf_nonce) = 32),
    PRIMARY KEY (institution, epoch),
    CHECK ((roll IS NULL) = (roll_leaf_nonce IS NULL))
) WITHOUT ROWID;

-- The built-in directory of a demonstration. Rows may be replaced. Personal data in clear.
CREATE TABLE directory (
    -- The institution. Never changes. In clear.
    institution TEXT NOT NULL,
    -- Staff number. Never changes. In clear.
    staff TEXT NOT NULL,
    -- Hash of the sign-in code. Replaceable. Only the hash is kept.
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    -- Canonical attribute values, the name record included. Replaceable. In clear.
    attributes BLOB NOT NULL,
    PRIMARY KEY (institution, staff)
) WITHOUT ROWID;

-- What the issuer answered, one row per member and epoch. Rows are only added. In clear, and
-- useless against presentations, because issuance is blind.
CREATE TABLE issuance (
    -- The institution. Never changes. In clear.
    institution TEXT NOT NULL,
    -- The epoch. Never changes. In clear.
    epoch TEXT NOT NULL,
    -- Staff number. Never changes. In clear.
    staff TEXT NOT NULL,
    -- Blinded commitment of the member's secrets. Never changes. Hides them perfectly.
    commitment BLOB NOT NULL,
    -- Blind signature as answered. Never changes. Of use only to who knows the secrets.
    blind_signature BLOB NOT NULL,
    -- Canonical class values without the name record. Never changes. In clear.
    classes BLOB NOT NULL,
    PRIMARY KEY (institution, epoch, staff),
    FOREIGN KEY (institution, epoch) REFERENCES epoch (institution, epoch)
) WITHOUT ROWID;

-- Memos and their cases. A row changes by compare-and-swap on its revision.
CREATE TABLE memo (
    -- The memo, unguessable. Never changes. In clear.
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    -- Number of changes so far. Grows by one at each. In clear.
    revision BIGINT NOT NULL CHECK (revision >= 0),
    -- State by its name in the state table. Changes. In clear.
    state TEXT NOT NULL,
    -- Canonical manifest bytes: charter, epochs, author key. Fixed when it opens. In clear.
    manifest BLOB NOT NULL,
    -- Current version, zero before the first freeze. Grows. In clear.
    version BIGINT NOT NULL CHECK (version BETWEEN 0 AND 65535),
    -- Freeze document of the current version. Changes with it. Signed, in clear, no text.
    freeze_document BLOB,
    -- Text of the current version. Changes with it. Encrypted to the circulation identity.
    sealed_text BLOB,
    -- End of the circulation window. Changes with the version. In clear.
    closes_at BIGINT,
    -- Certificate. Absent until sealed, then never changes. In clear, holds no name.
    certificate BLOB
) WITHOUT ROWID;

-- For the background jobs, which walk the memos of one state.
CREATE INDEX memo_by_state ON memo (state);

-- What filing adds to a memo; apart, so that a change of state does not rewrite a large memo.
CREATE TABLE filing (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL PRIMARY KEY REFERENCES memo (id),
    -- Filing document. Never changes. Signed by the authors, in clear, no text.
    document BLOB NOT NULL,
    -- Header of the sealed memo. May be wrapped anew for a new reader. Encrypted to readers.
    sealed_header BLOB NOT NULL,
    -- Payload of the sealed memo. Never changes. Encrypted to office and distribution.
    sealed_payload BLOB NOT NULL,
    -- Key that derives the handles of the case's leaves. Never changes. In clear.
    case_log_key BLOB NOT NULL CHECK (length(case_log_key) = 32),
    -- When it was filed, rounded down to the log's interval. Never changes. In clear.
    filed_at BIGINT NOT NULL,
    -- The promise that was answered. Never changes. Signed by the log, in clear.
    promise BLOB NOT NULL
) WITHOUT ROWID;

-- Openings of memos that members have used. Rows are only added. In clear, names nobody.
CREATE TABLE opening (
    -- Digest of the opening's context (epoch and number). Never changes. In clear.
    context BLOB NOT NULL CHECK (length(context) = 32),
    -- A member's pseudonym for this context only. Never changes. In clear.
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 48),
    PRIMARY KEY (context, pseudonym)
) WITHOUT ROWID;

-- Co-signatures that count. A row is replaced when its signer affirms a later version and deleted
-- without trace on withdrawal, revision and lapse.
CREATE TABLE cosignature (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- A member's pseudonym for this memo only. Never changes. In clear.
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 48),
    -- Version signed. Grows on affirmation. In clear.
    version BIGINT NOT NULL CHECK (version BETWEEN 1 AND 65535),
    -- The signer's key for this memo only. Replaced on affirmation. In clear.
    participant BLOB NOT NULL CHECK (length(participant) = 32),
    -- Canonical presentation bytes. Replaced on affirmation. In clear; proves, names nobody.
    presentation BLOB NOT NULL,
    -- Batch hint, untrusted. Replaced on affirmation. In clear.
    hint BLOB NOT NULL,
    -- Capsule, one size for all. Replaced on affirmation. Encrypted to office, trustees or nobody.
    capsule BLOB NOT NULL,
    PRIMARY KEY (memo, pseudonym)
) WITHOUT ROWID;

-- For counts.
CREATE INDEX cosignature_by_version ON cosignature (memo, version);

-- For a signer's proof that its own signature stands. Not unique: nothing stops a signer from
-- naming somebody else's key, and that must not block the other.
CREATE INDEX cosignature_by_participant ON cosignature (memo, participant);

-- Counts as people are shown them, written at the tick. A row is replaced. In clear.
CREATE TABLE memo_count (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL PRIMARY KEY REFERENCES memo (id),
    -- Signatures on the current version at the last tick. Replaced at each. In clear.
    total BIGINT NOT NULL CHECK (total >= 0)
) WITHOUT ROWID;

-- Events of cases. Rows are only added.
CREATE TABLE event (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- Position within the case, from zero without gaps. Never changes. In clear.
    sequence BIGINT NOT NULL CHECK (sequence BETWEEN 0 AND 4294967295),
    -- Kind by its number in the protocol. Never changes. In clear.
    kind BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 255),
    -- Signed document or observation. Never changes. Its text is encrypted, its frame in clear.
    content BLOB NOT NULL,
    -- Nonce of the leaf's commitment. Never changes. In clear.
    leaf_nonce BLOB NOT NULL CHECK (length(leaf_nonce) = 32),
    -- Commitment as it stands in the log. Never changes. Public.
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    -- When, rounded down to the log's interval. Never changes. In clear.
    at BIGINT NOT NULL,
    PRIMARY KEY (memo, sequence)
) WITHOUT ROWID;

-- The mailbox that everybody fetches whole. Rows are only added.
CREATE TABLE mailbox (
    -- Position from zero. Never changes. Public.
    sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence >= 0),
    -- An age file. Never changes. Encrypted to one memo's circulation key.
    sealed BLOB NOT NULL
) WITHOUT ROWID;

-- Officials. Rows may be replaced. Public values, not encrypted.
CREATE TABLE official (
    -- The official. Never changes. Public.
    id TEXT NOT NULL PRIMARY KEY,
    -- Role by its name in the domain. Replaceable. Public.
    role TEXT NOT NULL,
    -- Name and title as shown to members. Replaceable. Public.
    display_name TEXT NOT NULL,
    -- Ed25519 verifying key. Replaceable. Public.
    signing_key BLOB NOT NULL CHECK (length(signing_key) = 32),
    -- age recipient. Replaceable. Public.
    recipient TEXT NOT NULL
) WITHOUT ROWID;

-- Leaves waiting for the next interval. Rows are added and taken, never changed.
CREATE TABLE outbox (
    -- The interval it came in, then random, so that no order within one is kept. Never changes.
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- Leaf kind by its number in the protocol. Never changes. In clear.
    kind BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 255),
    -- Hiding commitment. Never changes. In clear.
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    -- Event handle. Never changes. In clear; linkable only with the case log key.
    handle BLOB NOT NULL CHECK (length(handle) = 32)
) WITHOUT ROWID;

-- The log's head: one row, changed by compare-and-swap on its size, which is lock and fence.
CREATE TABLE log_head (
    -- Always zero: there is one head. Never changes.
    slot BIGINT NOT NULL PRIMARY KEY CHECK (slot = 0),
    -- Number of leaves. Never shrinks. Public.
    size BIGINT NOT NULL CHECK (size >= 0),
    -- Root hash of that size. Changes. Public.
    root BLOB NOT NULL CHECK (length(root) = 32),
    -- Last interval that was appended. Changes. Public.
    last_interval BIGINT NOT NULL CHECK (last_interval >= 0),
    -- Signed checkpoint of that size. Changes. Public.
    checkpoint TEXT NOT NULL
) WITHOUT ROWID;

-- Tiles of hashes and bundles of entries. A row only grows: what it held stays its prefix. Public.
CREATE TABLE tile (
    -- Level, -1 for an entry bundle. Never changes. Public.
    level BIGINT NOT NULL CHECK (level BETWEEN -1 AND 63),
    -- Index within the level. Never changes. Public.
    tile_index BIGINT NOT NULL CHECK (tile_index >= 0),
    -- Hashes or entries as far as the tile is filled. Only grows. Public.
    bytes BLOB NOT NULL,
    PRIMARY KEY (level, tile_index)
) WITHOUT ROWID;

-- Where a commitment stands in the log. Rows are only added. Public values.
CREATE TABLE leaf (
    -- Commitment. Never changes. Public.
    commitment BLOB NOT NULL PRIMARY KEY CHECK (length(commitment) = 32),
    -- Index in the log. Never changes. Public.
    leaf_index BIGINT NOT NULL UNIQUE CHECK (leaf_index >= 0),
    -- Interval in which it entered. Never changes. Public.
    entered_interval BIGINT NOT NULL CHECK (entered_interval >= 0)
) WITHOUT ROWID;

-- Seeds of the padding leaves, opened after their quarter. Rows are only added.
CREATE TABLE padding_seed (
    -- The quarter by its number. Never changes. Public.
    quarter BIGINT NOT NULL PRIMARY KEY CHECK (quarter BETWEEN 0 AND 4294967295),
    -- The seed. Never changes. In clear here, secret until the quarter is over.
    seed BLOB NOT NULL CHECK (length(seed) = 32)
) WITHOUT ROWID;
