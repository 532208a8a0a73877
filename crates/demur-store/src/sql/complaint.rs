//! Complaints in SQL. They have a database of their own; no statement here names a table of cases, and
//! none of theirs names these.

use async_trait::async_trait;
use demur_domain::ids::ComplaintId;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{ComplaintHeadRow, ComplaintRecordKind, ComplaintRecordRow, ComplaintRow};
use crate::tx::ComplaintStore;

const COMPLAINT: &str = "complaint";
const RECORD: &str = "complaint_record";

const INSERT: &str = "
    INSERT INTO complaints.complaint (complaint, charter)
    SELECT $1, $2 WHERE EXISTS (SELECT 1 FROM charter WHERE digest = $2)";
const GET: &str = "SELECT complaint, charter FROM complaints.complaint WHERE complaint = $1";
const LIST: &str = "SELECT complaint, charter FROM complaints.complaint ORDER BY complaint";
const APPEND: &str = "
    INSERT INTO complaints.complaint_record (complaint, sequence, kind, document, sealed, at)
    SELECT $1, $2, $3, $4, $5, $6
    WHERE $2 = (SELECT COUNT(*) FROM complaints.complaint_record WHERE complaint = $1)";
const HEADS: &str = "
    SELECT kind, document, at FROM complaints.complaint_record WHERE complaint = $1 ORDER BY sequence";
const RECORDS: &str = "
    SELECT complaint, sequence, kind, document, sealed, at
    FROM complaints.complaint_record WHERE complaint = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3";

#[async_trait]
impl ComplaintStore for SqlTx<'_> {
    async fn complaint_insert(&mut self, row: &ComplaintRow) -> Result<(), StoreError> {
        let insert = query(INSERT)
            .bind(row.complaint.as_bytes().as_slice())
            .bind(row.charter.as_slice());
        self.change_one(COMPLAINT, insert).await
    }

    async fn complaint_get(
        &mut self,
        complaint: &ComplaintId,
    ) -> Result<Option<ComplaintRow>, StoreError> {
        let get = query(GET).bind(complaint.as_bytes().as_slice());
        self.one(COMPLAINT, get).await?.map(decode).transpose()
    }

    async fn complaint_list(&mut self) -> Result<Vec<ComplaintRow>, StoreError> {
        self.all(COMPLAINT, query(LIST), decode).await
    }

    async fn complaint_append(&mut self, row: &ComplaintRecordRow) -> Result<(), StoreError> {
        let append = query(APPEND)
            .bind(row.complaint.as_bytes().as_slice())
            .bind(i64::from(row.sequence))
            .bind(number(row.kind))
            .bind(row.document.as_slice())
            .bind(row.sealed.as_slice())
            .bind(row.at);
        self.change_one(RECORD, append).await
    }

    async fn complaint_heads(
        &mut self,
        complaint: &ComplaintId,
    ) -> Result<Vec<ComplaintHeadRow>, StoreError> {
        let heads = query(HEADS).bind(complaint.as_bytes().as_slice());
        self.all(RECORD, heads, |row| {
            Ok(ComplaintHeadRow {
                kind: kind(&row)?,
                document: row.bytes("document")?,
                at: row.number("at")?,
            })
        })
        .await
    }

    async fn complaint_records(
        &mut self,
        complaint: &ComplaintId,
        from: u16,
        limit: u32,
    ) -> Result<Vec<ComplaintRecordRow>, StoreError> {
        let records = query(RECORDS)
            .bind(complaint.as_bytes().as_slice())
            .bind(i64::from(from))
            .bind(i64::from(limit));
        self.all(RECORD, records, |row| {
            Ok(ComplaintRecordRow {
                complaint: ComplaintId::from_bytes(row.array("complaint")?),
                sequence: row.number("sequence")?,
                kind: kind(&row)?,
                document: row.bytes("document")?,
                sealed: row.bytes("sealed")?,
                at: row.number("at")?,
            })
        })
        .await
    }
}

fn decode(row: Columns) -> Result<ComplaintRow, StoreError> {
    Ok(ComplaintRow {
        complaint: ComplaintId::from_bytes(row.array("complaint")?),
        charter: row.array("charter")?,
    })
}

const fn number(kind: ComplaintRecordKind) -> i64 {
    match kind {
        ComplaintRecordKind::Entry => 0,
        ComplaintRecordKind::Step => 1,
    }
}

fn kind(row: &Columns) -> Result<ComplaintRecordKind, StoreError> {
    match row.number::<u8>("kind")? {
        0 => Ok(ComplaintRecordKind::Entry),
        1 => Ok(ComplaintRecordKind::Step),
        _ => Err(row.damaged()),
    }
}
