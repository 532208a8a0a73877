//! Internal notes in SQL.

use async_trait::async_trait;
use demur_domain::ids::MemoId;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::NoteRow;
use crate::tx::NoteStore;

const NOTE: &str = "note";

const FIND: &str = "
    SELECT sequence FROM note WHERE memo = $1 AND note = $2";
const APPEND: &str = "
    INSERT INTO note (memo, sequence, note, sealed, at)
    SELECT $1, COALESCE(MAX(sequence) + 1, 0), $2, $3, $4 FROM note WHERE memo = $1
    RETURNING sequence";
const LIST: &str = "
    SELECT memo, sequence, note, sealed, at
    FROM note WHERE memo = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3";
const CLEAR: &str = "DELETE FROM note WHERE memo = $1";

#[async_trait]
impl NoteStore for SqlTx<'_> {
    async fn note_append(&mut self, row: &NoteRow) -> Result<u32, StoreError> {
        let memo = row.memo.as_bytes().as_slice();
        let find = query(FIND).bind(memo).bind(row.note.as_slice());
        if let Some(found) = self.one(NOTE, find).await? {
            return found.number("sequence");
        }
        let append = query(APPEND)
            .bind(memo)
            .bind(row.note.as_slice())
            .bind(row.sealed.as_slice())
            .bind(row.at);
        let appended = self.one(NOTE, append).await?;
        appended
            .ok_or(StoreError::Damaged { table: NOTE })?
            .number("sequence")
    }

    async fn note_list(
        &mut self,
        memo: &MemoId,
        from: u32,
        limit: u32,
    ) -> Result<Vec<NoteRow>, StoreError> {
        let list = query(LIST)
            .bind(memo.as_bytes().as_slice())
            .bind(i64::from(from))
            .bind(i64::from(limit));
        self.all(NOTE, list, decode).await
    }

    async fn note_clear(&mut self, memo: &MemoId) -> Result<(), StoreError> {
        let clear = query(CLEAR).bind(memo.as_bytes().as_slice());
        self.change(NOTE, clear).await.map(drop)
    }
}

fn decode(row: Columns) -> Result<NoteRow, StoreError> {
    Ok(NoteRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        sequence: row.number("sequence")?,
        note: row.bytes("note")?,
        sealed: row.bytes("sealed")?,
        at: row.number("at")?,
    })
}
