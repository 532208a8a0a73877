//! Complaints in memory.

use async_trait::async_trait;
use demur_domain::ids::ComplaintId;

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{ComplaintHeadRow, ComplaintRecordRow, ComplaintRow};
use crate::tx::ComplaintStore;

const COMPLAINT: &str = "complaint";
const RECORD: &str = "complaint_record";

#[async_trait]
impl ComplaintStore for MemoryTx {
    async fn complaint_insert(&mut self, row: &ComplaintRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        let known = tables.charters.iter().any(|it| it.digest == row.charter);
        require(known, COMPLAINT)?;
        let new = !tables.complaints.contains_key(&row.complaint);
        require(new, COMPLAINT)?;
        tables.complaints.insert(row.complaint, row.clone());
        Ok(())
    }

    async fn complaint_get(
        &mut self,
        complaint: &ComplaintId,
    ) -> Result<Option<ComplaintRow>, StoreError> {
        Ok(self.tables().complaints.get(complaint).cloned())
    }

    async fn complaint_list(&mut self) -> Result<Vec<ComplaintRow>, StoreError> {
        Ok(self.tables().complaints.values().cloned().collect())
    }

    async fn complaint_append(&mut self, row: &ComplaintRecordRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.complaints.contains_key(&row.complaint), RECORD)?;
        let records = tables.complaint_records.entry(row.complaint).or_default();
        require(records.len() == usize::from(row.sequence), RECORD)?;
        records.push(row.clone());
        Ok(())
    }

    async fn complaint_heads(
        &mut self,
        complaint: &ComplaintId,
    ) -> Result<Vec<ComplaintHeadRow>, StoreError> {
        let records = self.tables().complaint_records.get(complaint);
        let heads = records.into_iter().flatten().map(|row| ComplaintHeadRow {
            kind: row.kind,
            document: row.document.clone(),
            at: row.at,
        });
        Ok(heads.collect())
    }

    async fn complaint_records(
        &mut self,
        complaint: &ComplaintId,
        from: u16,
        limit: u32,
    ) -> Result<Vec<ComplaintRecordRow>, StoreError> {
        let records = self.tables().complaint_records.get(complaint);
        let later = records
            .into_iter()
            .flatten()
            .filter(|row| row.sequence >= from);
        Ok(later.zip(0..limit).map(|(row, _)| row.clone()).collect())
    }
}
