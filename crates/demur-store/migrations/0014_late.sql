-- Co-signatures that came after the filing, apart from those that were sealed. No row is changed; no
-- column holds a time, a name or a capsule.
CREATE TABLE late_cosignature (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The member's pseudonym for this memo; none that stands in cosignature. Never changes. In clear.
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 48),
    -- Whether the charter lets them support the memo and not sign it. Never changes. In clear.
    supporter BIGINT NOT NULL CHECK (supporter IN (0, 1)),
    -- The participant key it names. Never changes. In clear, names nobody.
    participant BLOB NOT NULL CHECK (length(participant) = 32),
    -- The presentation. Never changes. In clear.
    presentation BLOB NOT NULL,
    -- What makes verifying it again cheap. Never changes. In clear.
    hint BLOB NOT NULL,
    PRIMARY KEY (memo, pseudonym)
) WITHOUT ROWID;

-- For the signer's proof.
CREATE INDEX late_cosignature_by_participant ON late_cosignature (memo, participant);

-- Their count as people are shown it, written at the tick. A row is replaced. In clear.
CREATE TABLE late_count (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL PRIMARY KEY REFERENCES memo (id),
    -- How many who could have signed before. Replaced at each tick. In clear.
    members BIGINT NOT NULL CHECK (members >= 0),
    -- How many supporters. Replaced at each tick. In clear.
    supporters BIGINT NOT NULL CHECK (supporters >= 0)
) WITHOUT ROWID;
