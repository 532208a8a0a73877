//! Ratings of replies and their shown counts in SQL: what `reply_rate` writes, at most one row for
//! each memo and participant key.

use async_trait::async_trait;
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey};

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{RatingCountRow, RatingRow};
use crate::tx::RatingStore;

const RATING: &str = "rating";
const COUNT: &str = "rating_count";

const PUT: &str = "
    INSERT INTO rating (memo, participant, reply, answers, unanswered, counted)
    VALUES ($1, $2, $3, $4, $5, 0)
    ON CONFLICT (memo, participant) DO UPDATE SET reply = excluded.reply,
        answers = excluded.answers, unanswered = excluded.unanswered, counted = 0";
const LIST: &str = "
    SELECT memo, participant, reply, answers, unanswered
    FROM rating WHERE memo = $1 ORDER BY participant";
const UNCOUNTED: &str = "SELECT DISTINCT memo FROM rating WHERE counted = 0 ORDER BY memo";
const COUNT_PUT: &str = "
    INSERT INTO rating_count (memo, reply, answers, does_not_answer, unanswered)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (memo) DO UPDATE SET reply = excluded.reply, answers = excluded.answers,
        does_not_answer = excluded.does_not_answer, unanswered = excluded.unanswered";
const COUNTED: &str = "UPDATE rating SET counted = 1 WHERE memo = $1 AND counted = 0";
const COUNT_GET: &str = "
    SELECT memo, reply, answers, does_not_answer, unanswered FROM rating_count WHERE memo = $1";

#[async_trait]
impl RatingStore for SqlTx<'_> {
    async fn rating_put(&mut self, row: &RatingRow) -> Result<(), StoreError> {
        let unanswered: Vec<u8> = row
            .unanswered
            .iter()
            .flat_map(|it| it.to_be_bytes())
            .collect();
        let put = query(PUT)
            .bind(row.memo.as_bytes().as_slice())
            .bind(row.participant.as_bytes().as_slice())
            .bind(row.reply.as_bytes().as_slice())
            .bind(i64::from(row.answers))
            .bind(unanswered);
        self.change_one(RATING, put).await
    }

    async fn rating_list(&mut self, memo: &MemoId) -> Result<Vec<RatingRow>, StoreError> {
        let list = query(LIST).bind(memo.as_bytes().as_slice());
        self.all(RATING, list, decode).await
    }

    async fn rating_uncounted(&mut self) -> Result<Vec<MemoId>, StoreError> {
        self.all(RATING, query(UNCOUNTED), |row| {
            Ok(MemoId::from_bytes(row.array("memo")?))
        })
        .await
    }

    async fn rating_count_put(&mut self, row: &RatingCountRow) -> Result<(), StoreError> {
        let unanswered: Vec<u8> = row
            .unanswered
            .iter()
            .flat_map(|it| it.to_be_bytes())
            .collect();
        let put = query(COUNT_PUT)
            .bind(row.memo.as_bytes().as_slice())
            .bind(row.reply.as_bytes().as_slice())
            .bind(i64::from(row.answers))
            .bind(i64::from(row.does_not_answer))
            .bind(unanswered);
        self.change_one(COUNT, put).await?;
        let counted = query(COUNTED).bind(row.memo.as_bytes().as_slice());
        self.change(RATING, counted).await.map(drop)
    }

    async fn rating_count_get(
        &mut self,
        memo: &MemoId,
    ) -> Result<Option<RatingCountRow>, StoreError> {
        let get = query(COUNT_GET).bind(memo.as_bytes().as_slice());
        self.one(COUNT, get).await?.map(decode_count).transpose()
    }
}

fn decode(row: Columns) -> Result<RatingRow, StoreError> {
    let octets = row.bytes("unanswered")?;
    let (pairs, rest) = octets.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(row.damaged());
    }
    Ok(RatingRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        participant: ParticipantKey::from_bytes(row.array("participant")?),
        reply: DocumentDigest::from_bytes(row.array("reply")?),
        answers: row.number::<u8>("answers")? == 1,
        unanswered: pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect(),
    })
}

fn decode_count(row: Columns) -> Result<RatingCountRow, StoreError> {
    let octets = row.bytes("unanswered")?;
    let (counts, rest) = octets.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(row.damaged());
    }
    Ok(RatingCountRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        reply: DocumentDigest::from_bytes(row.array("reply")?),
        answers: row.number("answers")?,
        does_not_answer: row.number("does_not_answer")?,
        unanswered: counts
            .iter()
            .map(|four| u32::from_be_bytes(*four))
            .collect(),
    })
}
