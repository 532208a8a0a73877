//! The directory and the issuances in SQL.

use async_trait::async_trait;
use demur_domain::ids::{EpochId, InstitutionId};

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{DirectoryRow, IssuanceRow};
use crate::tx::IssuerStore;

const DIRECTORY: &str = "directory";
const ISSUANCE: &str = "issuance";

const DIRECTORY_PUT: &str = "
    INSERT INTO directory (institution, staff, code_hash, attributes) VALUES ($1, $2, $3, $4)
    ON CONFLICT (institution, staff)
    DO UPDATE SET code_hash = excluded.code_hash, attributes = excluded.attributes";
const DIRECTORY_GET: &str = "
    SELECT institution, staff, code_hash, attributes
    FROM directory WHERE institution = $1 AND staff = $2";
const ISSUANCE_INSERT: &str = "
    INSERT INTO issuance (institution, epoch, staff, commitment, blind_signature, classes)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
const ISSUANCE_GET: &str = "
    SELECT institution, epoch, staff, commitment, blind_signature, classes
    FROM issuance WHERE institution = $1 AND epoch = $2 AND staff = $3";
const ISSUANCE_LIST: &str = "
    SELECT institution, epoch, staff, commitment, blind_signature, classes
    FROM issuance WHERE institution = $1 AND epoch = $2 ORDER BY staff";

#[async_trait]
impl IssuerStore for SqlTx<'_> {
    async fn directory_put(&mut self, row: &DirectoryRow) -> Result<(), StoreError> {
        let put = query(DIRECTORY_PUT)
            .bind(row.institution.as_str())
            .bind(row.staff.as_str())
            .bind(row.code_hash.as_slice())
            .bind(row.attributes.as_slice());
        self.change_one(DIRECTORY, put).await
    }

    async fn directory_get(
        &mut self,
        institution: &InstitutionId,
        staff: &str,
    ) -> Result<Option<DirectoryRow>, StoreError> {
        let get = query(DIRECTORY_GET).bind(institution.as_str()).bind(staff);
        self.one(DIRECTORY, get)
            .await?
            .map(decode_directory)
            .transpose()
    }

    async fn issuance_insert(&mut self, row: &IssuanceRow) -> Result<(), StoreError> {
        let insert = query(ISSUANCE_INSERT)
            .bind(row.institution.as_str())
            .bind(row.epoch.as_str())
            .bind(row.staff.as_str())
            .bind(row.commitment.as_slice())
            .bind(row.blind_signature.as_slice())
            .bind(row.classes.as_slice());
        self.change_one(ISSUANCE, insert).await
    }

    async fn issuance_get(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
        staff: &str,
    ) -> Result<Option<IssuanceRow>, StoreError> {
        let get = query(ISSUANCE_GET)
            .bind(institution.as_str())
            .bind(epoch.as_str())
            .bind(staff);
        self.one(ISSUANCE, get)
            .await?
            .map(decode_issuance)
            .transpose()
    }

    async fn issuance_list(
        &mut self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<Vec<IssuanceRow>, StoreError> {
        let list = query(ISSUANCE_LIST)
            .bind(institution.as_str())
            .bind(epoch.as_str());
        self.all(ISSUANCE, list, decode_issuance).await
    }
}

fn decode_directory(row: Columns) -> Result<DirectoryRow, StoreError> {
    Ok(DirectoryRow {
        institution: row.parsed("institution")?,
        staff: row.text("staff")?,
        code_hash: row.array("code_hash")?,
        attributes: row.bytes("attributes")?,
    })
}

fn decode_issuance(row: Columns) -> Result<IssuanceRow, StoreError> {
    Ok(IssuanceRow {
        institution: row.parsed("institution")?,
        epoch: row.parsed("epoch")?,
        staff: row.text("staff")?,
        commitment: row.bytes("commitment")?,
        blind_signature: row.bytes("blind_signature")?,
        classes: row.bytes("classes")?,
    })
}
