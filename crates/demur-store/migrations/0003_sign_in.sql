-- Second factors of officials. A row is replaced when its official registers the factor anew.
-- Officials act under their names, so these rows and their times are about named persons at work.
CREATE TABLE factor (
    -- The official. Never changes. In clear.
    official TEXT NOT NULL REFERENCES official (id),
    -- Names the factor among the official's: a passkey's credential id, or one word. Never changes.
    id BLOB NOT NULL CHECK (length(id) BETWEEN 1 AND 1023),
    -- Kind by its number in the application. Replaceable. In clear.
    kind BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 255),
    -- The secret that generates codes, or a passkey's public key. Replaceable. In clear.
    material BLOB NOT NULL,
    -- Step of the last code accepted, or the passkey's counter. Only grows. In clear.
    counter BIGINT NOT NULL CHECK (counter >= 0),
    PRIMARY KEY (official, id)
) WITHOUT ROWID;

-- Sign-ins of officials that failed. A row goes when the official signs in. In clear.
CREATE TABLE attempts (
    -- The official. Never changes. In clear.
    official TEXT NOT NULL PRIMARY KEY REFERENCES official (id),
    -- How many failed since the last that succeeded. Grows. In clear.
    failures BIGINT NOT NULL CHECK (failures BETWEEN 0 AND 4294967295),
    -- Until when no sign-in is looked at. Changes. In clear.
    blocked_until BIGINT NOT NULL
) WITHOUT ROWID;

-- Sessions of officials. A row goes when the session ends.
CREATE TABLE official_session (
    -- Hash of the token. Never changes. Only the hash is kept.
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    -- Whose session it is. Never changes. In clear.
    official TEXT NOT NULL REFERENCES official (id),
    -- When it began, in seconds, because sessions are shorter than a log interval. Never changes.
    began_at BIGINT NOT NULL,
    -- When it was last used, to about a minute. Changes. In clear; nobody is shown it.
    used_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX official_session_by_official ON official_session (official);
