//! Internal notes in memory.

use async_trait::async_trait;
use demur_domain::ids::MemoId;

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::NoteRow;
use crate::tx::NoteStore;

const NOTE: &str = "note";

#[async_trait]
impl NoteStore for MemoryTx {
    async fn note_append(&mut self, row: &NoteRow) -> Result<u32, StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.memo), NOTE)?;
        let notes = tables.notes.entry(row.memo).or_default();
        if let Some(first) = notes.iter().find(|note| note.note == row.note) {
            return Ok(first.sequence);
        }
        let sequence = u32::try_from(notes.len());
        let sequence = sequence.map_err(|_| StoreError::Conflict { table: NOTE })?;
        notes.push(NoteRow {
            sequence,
            ..row.clone()
        });
        Ok(sequence)
    }

    async fn note_list(
        &mut self,
        memo: &MemoId,
        from: u32,
        limit: u32,
    ) -> Result<Vec<NoteRow>, StoreError> {
        let notes = self.tables().notes.get(memo).into_iter().flatten();
        let later = notes.filter(|note| note.sequence >= from);
        Ok(later.zip(0..limit).map(|(note, _)| note.clone()).collect())
    }

    async fn note_clear(&mut self, memo: &MemoId) -> Result<(), StoreError> {
        self.tables_mut()?.notes.remove(memo);
        Ok(())
    }
}
