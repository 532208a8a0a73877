-- Complaints of reprisal, in a database file of their own. No column here names a memo, a case or a
-- member, and no query joins one of these tables with one of a case. Rows are only added. Not in the
-- log.
CREATE TABLE complaints.complaint (
    -- The public key that the complainant made for this complaint. Never changes. In clear.
    complaint BLOB NOT NULL PRIMARY KEY CHECK (length(complaint) = 32),
    -- Digest of the charter that was in force when it came. Never changes. In clear.
    charter BLOB NOT NULL CHECK (length(charter) = 32)
) WITHOUT ROWID;

-- What was told and done in a complaint, in order.
CREATE TABLE complaints.complaint_record (
    -- The complaint. Never changes. In clear.
    complaint BLOB NOT NULL REFERENCES complaint (complaint),
    -- Position within the complaint, from zero without gaps. Never changes. In clear.
    sequence BIGINT NOT NULL CHECK (sequence BETWEEN 0 AND 65535),
    -- 0 what the complainant tells, 1 what a protection officer does. Never changes. In clear.
    kind BIGINT NOT NULL CHECK (kind IN (0, 1)),
    -- Signed entry or step: its number, what is done, a hiding commitment to the words. Never changes.
    -- In clear.
    document BLOB NOT NULL,
    -- The words, sealed to protection officers, and those of a step to the complainant as well. Never
    -- changes. Encrypted.
    sealed BLOB NOT NULL,
    -- When, rounded down to the log's interval. Never changes. In clear.
    at BIGINT NOT NULL,
    PRIMARY KEY (complaint, sequence)
) WITHOUT ROWID;
