//! Late co-signatures and their shown counts in SQL: what `memo_cosign` writes once a memo is filed,
//! at most one row for each memo and pseudonym, and none for one that signed before.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym};

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{LateCosignatureRow, LateCount};
use crate::tx::LateCosignatureStore;

const LATE: &str = "late_cosignature";
const COUNT: &str = "late_count";

const PUT: &str = "
    INSERT INTO late_cosignature (memo, pseudonym, supporter, participant, presentation, hint)
    SELECT $1, $2, $3, $4, $5, $6
    WHERE NOT EXISTS (SELECT 1 FROM cosignature WHERE memo = $1 AND pseudonym = $2)
    ON CONFLICT (memo, pseudonym) DO NOTHING";
const BY_PARTICIPANT: &str = "
    SELECT memo, pseudonym, supporter, participant, presentation, hint
    FROM late_cosignature WHERE memo = $1 AND participant = $2 ORDER BY pseudonym LIMIT 1";
const LIST: &str = "
    SELECT memo, pseudonym, supporter, participant, presentation, hint
    FROM late_cosignature WHERE memo = $1 ORDER BY pseudonym";
const COUNT_ALL: &str = "
    SELECT COUNT(CASE WHEN supporter = 0 THEN 1 END) AS members,
        COUNT(CASE WHEN supporter = 1 THEN 1 END) AS supporters
    FROM late_cosignature WHERE memo = $1";
const COUNT_PUT: &str = "
    INSERT INTO late_count (memo, members, supporters) VALUES ($1, $2, $3)
    ON CONFLICT (memo) DO UPDATE SET members = excluded.members, supporters = excluded.supporters";
const COUNT_GET: &str = "SELECT members, supporters FROM late_count WHERE memo = $1";

#[async_trait]
impl LateCosignatureStore for SqlTx<'_> {
    async fn late_put(&mut self, row: &LateCosignatureRow) -> Result<bool, StoreError> {
        let put = query(PUT)
            .bind(row.memo.as_bytes().as_slice())
            .bind(row.pseudonym.as_bytes().as_slice())
            .bind(i64::from(row.supporter))
            .bind(row.participant.as_bytes().as_slice())
            .bind(row.presentation.as_slice())
            .bind(row.hint.as_slice());
        Ok(self.change(LATE, put).await? == 1)
    }

    async fn late_by_participant(
        &mut self,
        memo: &MemoId,
        participant: &ParticipantKey,
    ) -> Result<Option<LateCosignatureRow>, StoreError> {
        let get = query(BY_PARTICIPANT)
            .bind(memo.as_bytes().as_slice())
            .bind(participant.as_bytes().as_slice());
        self.one(LATE, get).await?.map(decode).transpose()
    }

    async fn late_list(&mut self, memo: &MemoId) -> Result<Vec<LateCosignatureRow>, StoreError> {
        let list = query(LIST).bind(memo.as_bytes().as_slice());
        self.all(LATE, list, decode).await
    }

    async fn late_count(&mut self, memo: &MemoId) -> Result<LateCount, StoreError> {
        let count = query(COUNT_ALL).bind(memo.as_bytes().as_slice());
        let row = self.one(LATE, count).await?;
        row.map_or(Ok(LateCount::default()), counted)
    }

    async fn late_count_put(&mut self, memo: &MemoId, count: LateCount) -> Result<(), StoreError> {
        let put = query(COUNT_PUT)
            .bind(memo.as_bytes().as_slice())
            .bind(i64::from(count.members))
            .bind(i64::from(count.supporters));
        self.change_one(COUNT, put).await
    }

    async fn late_count_get(&mut self, memo: &MemoId) -> Result<LateCount, StoreError> {
        let get = query(COUNT_GET).bind(memo.as_bytes().as_slice());
        let row = self.one(COUNT, get).await?;
        row.map_or(Ok(LateCount::default()), counted)
    }
}

fn counted(row: Columns) -> Result<LateCount, StoreError> {
    Ok(LateCount {
        members: row.number("members")?,
        supporters: row.number("supporters")?,
    })
}

fn decode(row: Columns) -> Result<LateCosignatureRow, StoreError> {
    Ok(LateCosignatureRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        pseudonym: Pseudonym::from_bytes(row.array("pseudonym")?),
        supporter: row.number::<u8>("supporter")? == 1,
        participant: ParticipantKey::from_bytes(row.array("participant")?),
        presentation: row.bytes("presentation")?,
        hint: row.bytes("hint")?,
    })
}
