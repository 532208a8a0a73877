-- Challenges that passkeys of officials may sign. A row goes when it is answered or too old.
CREATE TABLE challenge (
    -- The challenge, random. Never changes. In clear; it is no secret.
    challenge BLOB NOT NULL PRIMARY KEY CHECK (length(challenge) = 32),
    -- For whom. Never changes. In clear.
    official TEXT NOT NULL REFERENCES official (id),
    -- When it was made, in seconds, because it is good for minutes. Never changes. In clear.
    made_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX challenge_by_official ON challenge (official);
