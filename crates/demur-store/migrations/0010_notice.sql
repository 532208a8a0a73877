-- Notices that wait to be sent by mail. A row is added at the charter's hour and deleted once the
-- relay has taken the mail. It says for whom and nothing about what; no address stands here.
CREATE TABLE notice (
    -- Official's id, or empty for the reminder to all staff. Never changes. In clear.
    addressee TEXT NOT NULL PRIMARY KEY,
    -- Civil day in the charter's time zone, as YYYY-MM-DD. A later day takes its place. In clear.
    day TEXT NOT NULL CHECK (length(day) = 10)
) WITHOUT ROWID;
-- How far the notices have looked. One row, written once on each day with notices.
CREATE TABLE notice_day (
    -- Always zero.
    slot BIGINT NOT NULL PRIMARY KEY CHECK (slot = 0),
    -- The last day for which notices were made out. Changes with it. In clear.
    day TEXT NOT NULL CHECK (length(day) = 10),
    -- The first instant they did not look at, an interval's beginning. Changes with it. In clear.
    looked_until BIGINT NOT NULL,
    -- The last day on which staff was reminded. Changes when it is again. In clear.
    reminded TEXT CHECK (length(reminded) = 10)
) WITHOUT ROWID;
