//! Sealed names of cases that are over, in SQL.

use async_trait::async_trait;
use demur_domain::ids::{MemoId, Pseudonym};

use super::tx::{SqlTx, query};
use crate::error::StoreError;
use crate::tx::NameStore;

const NAME: &str = "sealed_name";
const COSIGNATURE: &str = "cosignature";

const COPY: &str = "
    INSERT INTO sealed_name (memo, pseudonym, capsule)
    SELECT memo, pseudonym, capsule FROM cosignature WHERE memo = $1 AND length(capsule) > 0";
const STRIP: &str = "UPDATE cosignature SET capsule = $2 WHERE memo = $1";
const ONE: &str = "SELECT capsule FROM sealed_name WHERE memo = $1 AND pseudonym = $2";
const DESTROY: &str = "DELETE FROM sealed_name WHERE memo = $1";

impl SqlTx<'_> {
    async fn strip(&mut self, memo: &MemoId) -> Result<(), StoreError> {
        let nothing: &[u8] = &[];
        let strip = query(STRIP).bind(memo.as_bytes().as_slice()).bind(nothing);
        self.change(COSIGNATURE, strip).await.map(drop)
    }
}

#[async_trait]
impl NameStore for SqlTx<'_> {
    async fn names_separate(&mut self, memo: &MemoId) -> Result<u64, StoreError> {
        let copy = query(COPY).bind(memo.as_bytes().as_slice());
        let taken = self.change(NAME, copy).await?;
        self.strip(memo).await?;
        Ok(taken)
    }

    async fn names_destroy(&mut self, memo: &MemoId) -> Result<u64, StoreError> {
        let destroy = query(DESTROY).bind(memo.as_bytes().as_slice());
        let destroyed = self.change(NAME, destroy).await?;
        self.strip(memo).await?;
        Ok(destroyed)
    }

    async fn name_get(
        &mut self,
        memo: &MemoId,
        pseudonym: &Pseudonym,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let one = query(ONE)
            .bind(memo.as_bytes().as_slice())
            .bind(pseudonym.as_bytes().as_slice());
        let row = self.one(NAME, one).await?;
        row.map(|row| row.bytes("capsule")).transpose()
    }
}
