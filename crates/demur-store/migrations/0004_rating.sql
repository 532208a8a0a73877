-- What signers say of a reply. A row is replaced when the same participant rates again.
CREATE TABLE rating (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL REFERENCES memo (id),
    -- The key under which the signer signed the memo. Never changes. In clear, names nobody.
    participant BLOB NOT NULL CHECK (length(participant) = 32),
    -- Digest of the reply that is rated. Replaced at each rating. In clear.
    reply BLOB NOT NULL CHECK (length(reply) = 32),
    -- Whether it answers. Replaced at each rating. In clear.
    answers BIGINT NOT NULL CHECK (answers IN (0, 1)),
    -- Demands left unanswered, two octets each. Replaced at each rating. In clear.
    unanswered BLOB NOT NULL,
    -- Whether the counts that people are shown hold it. Set at the tick. In clear.
    counted BIGINT NOT NULL CHECK (counted IN (0, 1)),
    PRIMARY KEY (memo, participant)
) WITHOUT ROWID;

-- For the tick, which counts only where something changed.
CREATE INDEX rating_by_counted ON rating (counted, memo);

-- Counts of ratings as people are shown them, written at the tick. A row is replaced. In clear.
CREATE TABLE rating_count (
    -- The memo. Never changes. In clear.
    memo BLOB NOT NULL PRIMARY KEY REFERENCES memo (id),
    -- Digest of the reply that was rated. Replaced at each tick. In clear.
    reply BLOB NOT NULL CHECK (length(reply) = 32),
    -- How many say it answers. Replaced at each tick. In clear.
    answers BIGINT NOT NULL CHECK (answers >= 0),
    -- How many say it does not. Replaced at each tick. In clear.
    does_not_answer BIGINT NOT NULL CHECK (does_not_answer >= 0),
    -- How many name each demand as unanswered, four octets each. Replaced at each tick. In clear.
    unanswered BLOB NOT NULL
) WITHOUT ROWID;
