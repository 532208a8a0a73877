//! Events of cases and the mailbox in SQL.

use async_trait::async_trait;
use demur_domain::ids::MemoId;

use super::tx::{Columns, SqlTx, bigint, query};
use crate::error::StoreError;
use crate::rows::{EventRow, MailboxRow};
use crate::tx::EventStore;

const EVENT: &str = "event";
const MAILBOX: &str = "mailbox";

const NEXT: &str = "
    SELECT COALESCE(MAX(sequence) + 1, 0) AS next FROM event WHERE memo = $1";
const APPEND: &str = "
    INSERT INTO event (memo, sequence, kind, content, leaf_nonce, commitment, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
const LIST: &str = "
    SELECT memo, sequence, kind, content, leaf_nonce, commitment, at
    FROM event WHERE memo = $1 ORDER BY sequence";
const MAILBOX_APPEND: &str = "
    INSERT INTO mailbox (sequence, sealed)
    SELECT COALESCE(MAX(sequence) + 1, 0), $1 FROM mailbox RETURNING sequence";
const MAILBOX_LIST: &str = "
    SELECT sequence, sealed FROM mailbox WHERE sequence > $1 ORDER BY sequence LIMIT $2";

#[async_trait]
impl EventStore for SqlTx<'_> {
    async fn event_append(&mut self, row: &EventRow) -> Result<(), StoreError> {
        let memo = row.memo.as_bytes().as_slice();
        let next = self.one(EVENT, query(NEXT).bind(memo)).await?;
        let next: i64 = next.map_or(Ok(0), |row| row.number("next"))?;
        if next != i64::from(row.sequence) {
            return Err(StoreError::Conflict { table: EVENT });
        }
        let append = query(APPEND)
            .bind(memo)
            .bind(i64::from(row.sequence))
            .bind(i64::from(row.kind))
            .bind(row.content.as_slice())
            .bind(row.leaf_nonce.as_slice())
            .bind(row.commitment.as_slice())
            .bind(row.at);
        self.change_one(EVENT, append).await
    }

    async fn event_list(&mut self, memo: &MemoId) -> Result<Vec<EventRow>, StoreError> {
        self.all(EVENT, query(LIST).bind(memo.as_bytes().as_slice()), decode)
            .await
    }

    async fn mailbox_append(&mut self, sealed: &[u8]) -> Result<u64, StoreError> {
        let row = self
            .one(MAILBOX, query(MAILBOX_APPEND).bind(sealed))
            .await?;
        row.ok_or(StoreError::Damaged { table: MAILBOX })?
            .number("sequence")
    }

    async fn mailbox_list(
        &mut self,
        after: Option<u64>,
        limit: u32,
    ) -> Result<Vec<MailboxRow>, StoreError> {
        let after = after.map_or(Ok(-1), |after| bigint(MAILBOX, after))?;
        let list = query(MAILBOX_LIST).bind(after).bind(i64::from(limit));
        self.all(MAILBOX, list, decode_mailbox).await
    }
}

fn decode(row: Columns) -> Result<EventRow, StoreError> {
    Ok(EventRow {
        memo: MemoId::from_bytes(row.array("memo")?),
        sequence: row.number("sequence")?,
        kind: row.number("kind")?,
        content: row.bytes("content")?,
        leaf_nonce: row.array("leaf_nonce")?,
        commitment: row.array("commitment")?,
        at: row.number("at")?,
    })
}

fn decode_mailbox(row: Columns) -> Result<MailboxRow, StoreError> {
    Ok(MailboxRow {
        sequence: row.number("sequence")?,
        sealed: row.bytes("sealed")?,
    })
}
