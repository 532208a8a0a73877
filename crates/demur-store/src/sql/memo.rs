//! Memos, filings and openings in SQL.

use std::collections::BTreeSet;

use async_trait::async_trait;
use demur_domain::ids::{MemoId, Pseudonym, VersionNumber};

use super::tx::{Columns, Query, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{FilingRow, MemoRow};
use crate::tx::MemoStore;

const MEMO: &str = "memo";
const FILING: &str = "filing";
const OPENING: &str = "opening";

const INSERT: &str = "
    INSERT INTO memo (id, revision, state, manifest, version, freeze_document, sealed_text,
        closes_at, certificate)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
const UPDATE: &str = "
    UPDATE memo SET revision = revision + 1, state = $3, manifest = $4, version = $5,
        freeze_document = $6, sealed_text = $7, closes_at = $8, certificate = $9
    WHERE id = $1 AND revision = $2";
const GET: &str = "
    SELECT id, revision, state, manifest, version, freeze_document, sealed_text, closes_at,
        certificate, document, sealed_header, sealed_payload, case_log_key, filed_at, promise
    FROM memo LEFT JOIN filing ON filing.memo = memo.id WHERE id = $1";
const LIST: &str = "SELECT id FROM memo WHERE state = $1";
// The large payload is written again only if something about the filing did change.
const FILING_PUT: &str = "
    INSERT INTO filing (memo, document, sealed_header, sealed_payload, case_log_key, filed_at,
        promise)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (memo) DO UPDATE SET document = excluded.document,
        sealed_header = excluded.sealed_header, sealed_payload = excluded.sealed_payload,
        case_log_key = excluded.case_log_key, filed_at = excluded.filed_at,
        promise = excluded.promise
    WHERE filing.document <> excluded.document OR filing.sealed_header <> excluded.sealed_header
        OR filing.sealed_payload <> excluded.sealed_payload
        OR filing.case_log_key <> excluded.case_log_key
        OR filing.filed_at <> excluded.filed_at OR filing.promise <> excluded.promise";
const FILING_DELETE: &str = "DELETE FROM filing WHERE memo = $1";
const OPENING_TAKE: &str = "
    INSERT INTO opening (context, pseudonym) VALUES ($1, $2) ON CONFLICT DO NOTHING";

#[async_trait]
impl MemoStore for SqlTx<'_> {
    async fn memo_insert(&mut self, row: &MemoRow) -> Result<(), StoreError> {
        self.change_one(MEMO, bind(query(INSERT), row, 0)).await?;
        filing_write(self, row).await
    }

    async fn memo_get(&mut self, id: &MemoId) -> Result<Option<MemoRow>, StoreError> {
        let get = query(GET).bind(id.as_bytes().as_slice());
        self.one(MEMO, get).await?.map(decode).transpose()
    }

    async fn memo_update(&mut self, row: &MemoRow) -> Result<(), StoreError> {
        self.change_one(MEMO, bind(query(UPDATE), row, row.revision))
            .await?;
        filing_write(self, row).await
    }

    async fn memo_list(&mut self, states: &[&str]) -> Result<Vec<MemoId>, StoreError> {
        // One statement per state, because the two engines share no way to bind a list.
        let mut found = BTreeSet::new();
        for state in states {
            let ids = self
                .all(MEMO, query(LIST).bind(*state), |row| row.array("id"))
                .await?;
            found.extend(ids.into_iter().map(MemoId::from_bytes));
        }
        Ok(found.into_iter().collect())
    }

    async fn opening_take(
        &mut self,
        context: &[u8; 32],
        pseudonym: &Pseudonym,
    ) -> Result<bool, StoreError> {
        let take = query(OPENING_TAKE)
            .bind(context.as_slice())
            .bind(pseudonym.as_bytes().as_slice());
        Ok(self.change(OPENING, take).await? == 1)
    }
}

async fn filing_write(tx: &mut SqlTx<'_>, row: &MemoRow) -> Result<(), StoreError> {
    let memo = row.id.as_bytes().as_slice();
    let write = match &row.filing {
        None => query(FILING_DELETE).bind(memo),
        Some(filing) => query(FILING_PUT)
            .bind(memo)
            .bind(filing.document.as_slice())
            .bind(filing.sealed_header.as_slice())
            .bind(filing.sealed_payload.as_slice())
            .bind(filing.case_log_key.as_slice())
            .bind(filing.filed_at)
            .bind(filing.promise.as_slice()),
    };
    tx.change(FILING, write).await.map(drop)
}

fn bind(query: Query, row: &MemoRow, revision: i64) -> Query {
    query
        .bind(row.id.as_bytes().as_slice())
        .bind(revision)
        .bind(row.state.as_str())
        .bind(row.manifest.as_slice())
        .bind(row.version.map_or(0, |version| i64::from(version.number())))
        .bind(row.freeze.as_deref())
        .bind(row.sealed_text.as_deref())
        .bind(row.closes_at)
        .bind(row.certificate.as_deref())
}

fn decode(row: Columns) -> Result<MemoRow, StoreError> {
    Ok(MemoRow {
        id: MemoId::from_bytes(row.array("id")?),
        revision: row.number("revision")?,
        state: row.text("state")?,
        manifest: row.bytes("manifest")?,
        version: VersionNumber::new(row.number("version")?),
        freeze: row.bytes_if_any("freeze_document")?,
        sealed_text: row.bytes_if_any("sealed_text")?,
        closes_at: row.number_if_any("closes_at")?,
        certificate: row.bytes_if_any("certificate")?,
        filing: decode_filing(&row)?,
    })
}

fn decode_filing(row: &Columns) -> Result<Option<FilingRow>, StoreError> {
    let Some(document) = row.bytes_if_any("document")? else {
        return Ok(None);
    };
    Ok(Some(FilingRow {
        document,
        sealed_header: row.bytes("sealed_header")?,
        sealed_payload: row.bytes("sealed_payload")?,
        case_log_key: row.array("case_log_key")?,
        filed_at: row.number("filed_at")?,
        promise: row.bytes("promise")?,
    }))
}
