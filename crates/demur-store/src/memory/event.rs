//! Events of cases and the mailbox in memory.

use async_trait::async_trait;
use demur_domain::ids::MemoId;

use super::{MemoryTx, require, require_bigint};
use crate::error::StoreError;
use crate::rows::{EventRow, MailboxRow};
use crate::tx::EventStore;

const EVENT: &str = "event";
const MAILBOX: &str = "mailbox";

#[async_trait]
impl EventStore for MemoryTx {
    async fn event_append(&mut self, row: &EventRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), EVENT)?;
        let events = tables.events.entry(row.memo).or_default();
        require(u32::try_from(events.len()) == Ok(row.sequence), EVENT)?;
        events.push(row.clone());
        Ok(())
    }

    async fn event_list(&mut self, memo: &MemoId) -> Result<Vec<EventRow>, StoreError> {
        Ok(self.tables().events.get(memo).cloned().unwrap_or_default())
    }

    async fn mailbox_append(&mut self, sealed: &[u8]) -> Result<u64, StoreError> {
        let mailbox = &mut self.tables_mut()?.mailbox;
        let sequence = u64::try_from(mailbox.len());
        let sequence = sequence.map_err(|_| StoreError::Damaged { table: MAILBOX })?;
        mailbox.push(sealed.to_vec());
        Ok(sequence)
    }

    async fn mailbox_list(
        &mut self,
        after: Option<u64>,
        limit: u32,
    ) -> Result<Vec<MailboxRow>, StoreError> {
        require_bigint(after.unwrap_or(0), MAILBOX)?;
        let entries = (0u64..).zip(&self.tables().mailbox);
        let later = entries.filter(|(sequence, _)| after.is_none_or(|after| *sequence > after));
        let taken = later.zip(0..limit).map(|(entry, _)| entry);
        Ok(taken
            .map(|(sequence, sealed)| MailboxRow {
                sequence,
                sealed: sealed.clone(),
            })
            .collect())
    }
}
