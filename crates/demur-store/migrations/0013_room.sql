-- Rooms of listening sessions. A session is named by the digest of its invitation. Not in the log, in
-- no file of a case, and destroyed when the case becomes a record or is withdrawn.

-- What was said in a room. No column names a signer: a question is signed with the room's one key.
CREATE TABLE room_post (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The session. Never changes. In clear.
    session BLOB NOT NULL CHECK (length(session) = 32),
    -- Digest of what is sealed: the order within an interval, and it is no order of coming. Never
    -- changes. In clear.
    post BLOB NOT NULL CHECK (length(post) = 32),
    -- 1 a question of somebody with the link, 0 what an official says. Never changes. In clear.
    question BIGINT NOT NULL CHECK (question IN (0, 1)),
    -- Signed statement: memo, session, whether somebody's or which official's. Never changes. In clear.
    statement BLOB NOT NULL,
    -- The words, sealed for the room. Never changes. Encrypted.
    sealed BLOB NOT NULL,
    -- The log's interval in which it came. Never changes. In clear.
    at_interval BIGINT NOT NULL CHECK (at_interval >= 0),
    PRIMARY KEY (memo, session, post)
) WITHOUT ROWID;

-- Seats and upvotes of signers. A seat is replaced or deleted by the same participant.
CREATE TABLE room_attendance (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The session. Never changes. In clear.
    session BLOB NOT NULL CHECK (length(session) = 32),
    -- The key under which the signer signed the memo. Never changes. In clear, names nobody.
    participant BLOB NOT NULL CHECK (length(participant) = 32),
    -- One octet: a seat of this kind. 32 octets: the question that matters. Never changes. In clear.
    subject BLOB NOT NULL CHECK (length(subject) IN (1, 32)),
    PRIMARY KEY (memo, session, participant, subject)
) WITHOUT ROWID;

-- Sessions whose seats or upvotes changed since the last tick. A row is deleted at the tick.
CREATE TABLE room_waiting (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The session. Never changes. In clear.
    session BLOB NOT NULL CHECK (length(session) = 32),
    PRIMARY KEY (memo, session)
) WITHOUT ROWID;

-- Counts of seats and upvotes as people are shown them, written at the tick. Rows are replaced.
CREATE TABLE room_count (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The session. Never changes. In clear.
    session BLOB NOT NULL CHECK (length(session) = 32),
    -- What is counted, as in `room_attendance`. Never changes. In clear.
    subject BLOB NOT NULL CHECK (length(subject) IN (1, 32)),
    -- How many. Replaced at each tick. In clear.
    total BIGINT NOT NULL CHECK (total >= 0),
    PRIMARY KEY (memo, session, subject)
) WITHOUT ROWID;
