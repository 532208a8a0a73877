//! Rooms of listening sessions in SQL.

use async_trait::async_trait;
use demur_domain::ids::{DocumentDigest, IntervalNumber, MemoId, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;

use super::tx::{Columns, SqlTx, bigint, query};
use crate::error::StoreError;
use crate::rows::{RoomCountRow, RoomIndexRow, RoomKey, RoomPostRow, RoomSubject};
use crate::tx::RoomStore;

const POST: &str = "room_post";
const ATTENDANCE: &str = "room_attendance";
const WAITING: &str = "room_waiting";
const COUNT: &str = "room_count";

const POST_PUT: &str = "
    INSERT INTO room_post (memo, session, post, question, statement, sealed, at_interval)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (memo, session, post) DO NOTHING";
const POST_LIST: &str = "
    SELECT memo, session, post, question, statement, sealed, at_interval
    FROM room_post WHERE memo = $1 AND session = $2 AND at_interval >= $3
    ORDER BY at_interval, post";
const INDEX: &str = "
    SELECT post, question, at_interval FROM room_post
    WHERE memo = $1 AND session = $2 ORDER BY post";
const SEAT_LEAVE: &str = "
    DELETE FROM room_attendance
    WHERE memo = $1 AND session = $2 AND participant = $3 AND length(subject) = 1";
const ATTENDANCE_PUT: &str = "
    INSERT INTO room_attendance (memo, session, participant, subject) VALUES ($1, $2, $3, $4)
    ON CONFLICT (memo, session, participant, subject) DO NOTHING";
const WAIT: &str = "
    INSERT INTO room_waiting (memo, session) VALUES ($1, $2)
    ON CONFLICT (memo, session) DO NOTHING";
const UNCOUNTED: &str = "SELECT memo, session FROM room_waiting ORDER BY memo, session";
const COUNT_CLEAR: &str = "DELETE FROM room_count WHERE memo = $1 AND session = $2";
const COUNT_PUT: &str = "
    INSERT INTO room_count (memo, session, subject, total)
    SELECT memo, session, subject, COUNT(*) FROM room_attendance
    WHERE memo = $1 AND session = $2 GROUP BY memo, session, subject";
const COUNTED: &str = "DELETE FROM room_waiting WHERE memo = $1 AND session = $2";
const COUNT_LIST: &str = "
    SELECT subject, total FROM room_count
    WHERE memo = $1 AND session = $2 ORDER BY length(subject), subject";
const CLEAR: [(&str, &str); 4] = [
    (POST, "DELETE FROM room_post WHERE memo = $1"),
    (ATTENDANCE, "DELETE FROM room_attendance WHERE memo = $1"),
    (WAITING, "DELETE FROM room_waiting WHERE memo = $1"),
    (COUNT, "DELETE FROM room_count WHERE memo = $1"),
];

#[async_trait]
impl RoomStore for SqlTx<'_> {
    async fn room_post_put(&mut self, row: &RoomPostRow) -> Result<(), StoreError> {
        let put = query(POST_PUT)
            .bind(row.room.memo.as_bytes().as_slice())
            .bind(row.room.session.as_bytes().as_slice())
            .bind(row.post.as_bytes().as_slice())
            .bind(i64::from(row.question))
            .bind(row.statement.as_slice())
            .bind(row.sealed.as_slice())
            .bind(bigint(POST, row.interval.number())?);
        self.change(POST, put).await.map(drop)
    }

    async fn room_post_list(
        &mut self,
        room: &RoomKey,
        from: IntervalNumber,
    ) -> Result<Vec<RoomPostRow>, StoreError> {
        let list = query(POST_LIST)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice())
            .bind(bigint(POST, from.number())?);
        self.all(POST, list, decode).await
    }

    async fn room_index(&mut self, room: &RoomKey) -> Result<Vec<RoomIndexRow>, StoreError> {
        let list = query(INDEX)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice());
        self.all(POST, list, |row| {
            Ok(RoomIndexRow {
                post: QuestionDigest::from_bytes(row.array("post")?),
                question: row.number::<u8>("question")? == 1,
                interval: IntervalNumber::new(row.number("at_interval")?),
            })
        })
        .await
    }

    async fn room_seat_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        seat: Option<Seat>,
    ) -> Result<(), StoreError> {
        let leave = query(SEAT_LEAVE)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice())
            .bind(participant.as_bytes().as_slice());
        self.change(ATTENDANCE, leave).await?;
        if let Some(seat) = seat {
            self.attend(room, participant, RoomSubject::Seat(seat))
                .await?;
        }
        self.wait(room).await
    }

    async fn room_upvote_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        question: &QuestionDigest,
    ) -> Result<(), StoreError> {
        self.attend(room, participant, RoomSubject::Question(*question))
            .await?;
        self.wait(room).await
    }

    async fn room_uncounted(&mut self) -> Result<Vec<RoomKey>, StoreError> {
        self.all(WAITING, query(UNCOUNTED), |row| room_of(&row))
            .await
    }

    async fn room_count(&mut self, room: &RoomKey) -> Result<(), StoreError> {
        for sql in [COUNT_CLEAR, COUNT_PUT, COUNTED] {
            let step = query(sql)
                .bind(room.memo.as_bytes().as_slice())
                .bind(room.session.as_bytes().as_slice());
            self.change(COUNT, step).await?;
        }
        Ok(())
    }

    async fn room_count_list(&mut self, room: &RoomKey) -> Result<Vec<RoomCountRow>, StoreError> {
        let list = query(COUNT_LIST)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice());
        self.all(COUNT, list, |row| {
            Ok(RoomCountRow {
                subject: subject_of(&row)?,
                total: row.number("total")?,
            })
        })
        .await
    }

    async fn room_clear(&mut self, memo: &MemoId) -> Result<(), StoreError> {
        for (table, sql) in CLEAR {
            let clear = query(sql).bind(memo.as_bytes().as_slice());
            self.change(table, clear).await?;
        }
        Ok(())
    }
}

impl SqlTx<'_> {
    async fn attend(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        subject: RoomSubject,
    ) -> Result<(), StoreError> {
        let put = query(ATTENDANCE_PUT)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice())
            .bind(participant.as_bytes().as_slice())
            .bind(octets(subject));
        self.change(ATTENDANCE, put).await.map(drop)
    }

    async fn wait(&mut self, room: &RoomKey) -> Result<(), StoreError> {
        let wait = query(WAIT)
            .bind(room.memo.as_bytes().as_slice())
            .bind(room.session.as_bytes().as_slice());
        self.change(WAITING, wait).await.map(drop)
    }
}

fn octets(subject: RoomSubject) -> Vec<u8> {
    match subject {
        RoomSubject::Seat(Seat::InPerson) => vec![0],
        RoomSubject::Seat(Seat::Room) => vec![1],
        RoomSubject::Seat(Seat::Proxy) => vec![2],
        RoomSubject::Question(question) => question.as_bytes().to_vec(),
    }
}

fn subject_of(row: &Columns) -> Result<RoomSubject, StoreError> {
    match row.bytes("subject")?.as_slice() {
        [0] => Ok(RoomSubject::Seat(Seat::InPerson)),
        [1] => Ok(RoomSubject::Seat(Seat::Room)),
        [2] => Ok(RoomSubject::Seat(Seat::Proxy)),
        octets => {
            let octets = octets.try_into().map_err(|_| row.damaged())?;
            Ok(RoomSubject::Question(QuestionDigest::from_bytes(octets)))
        }
    }
}

fn room_of(row: &Columns) -> Result<RoomKey, StoreError> {
    Ok(RoomKey {
        memo: MemoId::from_bytes(row.array("memo")?),
        session: DocumentDigest::from_bytes(row.array("session")?),
    })
}

fn decode(row: Columns) -> Result<RoomPostRow, StoreError> {
    Ok(RoomPostRow {
        room: room_of(&row)?,
        post: QuestionDigest::from_bytes(row.array("post")?),
        question: row.number::<u8>("question")? == 1,
        statement: row.bytes("statement")?,
        sealed: row.bytes("sealed")?,
        interval: IntervalNumber::new(row.number("at_interval")?),
    })
}
