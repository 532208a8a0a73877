//! How officials sign in, in SQL.

use async_trait::async_trait;
use demur_domain::ids::OfficialId;

use super::tx::{Columns, SqlTx, bigint, query};
use crate::error::StoreError;
use crate::rows::{AttemptsRow, ChallengeRow, FactorRow, SessionRow};
use crate::tx::SignInStore;

const FACTOR: &str = "factor";
const ATTEMPTS: &str = "attempts";
const CHALLENGE: &str = "challenge";
const SESSION: &str = "official_session";

const FACTOR_PUT: &str = "
    INSERT INTO factor (official, id, kind, material, counter) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (official, id) DO UPDATE SET kind = excluded.kind, material = excluded.material,
        counter = excluded.counter";
const FACTOR_LIST: &str = "
    SELECT official, id, kind, material, counter FROM factor WHERE official = $1 ORDER BY id";
const FACTOR_ADVANCE: &str = "
    UPDATE factor SET counter = $3 WHERE official = $1 AND id = $2 AND counter < $3";
const ATTEMPTS_PUT: &str = "
    INSERT INTO attempts (official, failures, blocked_until) VALUES ($1, $2, $3)
    ON CONFLICT (official) DO UPDATE SET failures = excluded.failures,
        blocked_until = excluded.blocked_until";
const ATTEMPTS_GET: &str = "
    SELECT official, failures, blocked_until FROM attempts WHERE official = $1";
const ATTEMPTS_CLEAR: &str = "DELETE FROM attempts WHERE official = $1";
const CHALLENGE_INSERT: &str = "
    INSERT INTO challenge (challenge, official, made_at) VALUES ($1, $2, $3)";
const CHALLENGE_LIST: &str = "
    SELECT challenge, official, made_at FROM challenge WHERE official = $1 ORDER BY challenge";
const CHALLENGE_GET: &str = "
    SELECT challenge, official, made_at FROM challenge WHERE challenge = $1";
const CHALLENGE_DELETE: &str = "DELETE FROM challenge WHERE challenge = $1";
const CHALLENGE_PRUNE: &str = "DELETE FROM challenge WHERE made_at <= $1";
const SESSION_INSERT: &str = "
    INSERT INTO official_session (token_hash, official, began_at, used_at)
    VALUES ($1, $2, $3, $4)";
const SESSION_GET: &str = "
    SELECT token_hash, official, began_at, used_at FROM official_session WHERE token_hash = $1";
const SESSION_LIST: &str = "
    SELECT token_hash, official, began_at, used_at FROM official_session
    WHERE official = $1 ORDER BY token_hash";
const SESSION_USE: &str = "UPDATE official_session SET used_at = $2 WHERE token_hash = $1";
const SESSION_DELETE: &str = "DELETE FROM official_session WHERE token_hash = $1";
const SESSION_PRUNE: &str = "DELETE FROM official_session WHERE began_at <= $1 OR used_at <= $2";

#[async_trait]
impl SignInStore for SqlTx<'_> {
    async fn factor_put(&mut self, row: &FactorRow) -> Result<(), StoreError> {
        let put = query(FACTOR_PUT)
            .bind(row.official.as_str())
            .bind(row.id.as_slice())
            .bind(i64::from(row.kind))
            .bind(row.material.as_slice())
            .bind(bigint(FACTOR, row.counter)?);
        self.change_one(FACTOR, put).await
    }

    async fn factor_list(&mut self, official: &OfficialId) -> Result<Vec<FactorRow>, StoreError> {
        let list = query(FACTOR_LIST).bind(official.as_str());
        self.all(FACTOR, list, factor).await
    }

    async fn factor_advance(
        &mut self,
        official: &OfficialId,
        id: &[u8],
        counter: u64,
    ) -> Result<bool, StoreError> {
        let advance = query(FACTOR_ADVANCE)
            .bind(official.as_str())
            .bind(id)
            .bind(bigint(FACTOR, counter)?);
        Ok(self.change(FACTOR, advance).await? > 0)
    }

    async fn attempts_put(&mut self, row: &AttemptsRow) -> Result<(), StoreError> {
        let put = query(ATTEMPTS_PUT)
            .bind(row.official.as_str())
            .bind(i64::from(row.failures))
            .bind(row.blocked_until);
        self.change_one(ATTEMPTS, put).await
    }

    async fn attempts_get(
        &mut self,
        official: &OfficialId,
    ) -> Result<Option<AttemptsRow>, StoreError> {
        self.one(ATTEMPTS, query(ATTEMPTS_GET).bind(official.as_str()))
            .await?
            .map(attempts)
            .transpose()
    }

    async fn attempts_clear(&mut self, official: &OfficialId) -> Result<(), StoreError> {
        let clear = query(ATTEMPTS_CLEAR).bind(official.as_str());
        self.change(ATTEMPTS, clear).await?;
        Ok(())
    }

    async fn challenge_insert(&mut self, row: &ChallengeRow) -> Result<(), StoreError> {
        let insert = query(CHALLENGE_INSERT)
            .bind(row.challenge.as_slice())
            .bind(row.official.as_str())
            .bind(row.made_at);
        self.change_one(CHALLENGE, insert).await
    }

    async fn challenge_list(
        &mut self,
        official: &OfficialId,
    ) -> Result<Vec<ChallengeRow>, StoreError> {
        let list = query(CHALLENGE_LIST).bind(official.as_str());
        self.all(CHALLENGE, list, challenge).await
    }

    async fn challenge_take(
        &mut self,
        octets: &[u8; 32],
    ) -> Result<Option<ChallengeRow>, StoreError> {
        let get = query(CHALLENGE_GET).bind(octets.as_slice());
        let row = self.one(CHALLENGE, get).await?.map(challenge).transpose()?;
        let delete = query(CHALLENGE_DELETE).bind(octets.as_slice());
        self.change(CHALLENGE, delete).await?;
        Ok(row)
    }

    async fn challenge_prune(&mut self, made_by: i64) -> Result<(), StoreError> {
        let prune = query(CHALLENGE_PRUNE).bind(made_by);
        self.change(CHALLENGE, prune).await?;
        Ok(())
    }

    async fn session_insert(&mut self, row: &SessionRow) -> Result<(), StoreError> {
        let insert = query(SESSION_INSERT)
            .bind(row.token_hash.as_slice())
            .bind(row.official.as_str())
            .bind(row.began_at)
            .bind(row.used_at);
        self.change_one(SESSION, insert).await
    }

    async fn session_get(
        &mut self,
        token_hash: &[u8; 32],
    ) -> Result<Option<SessionRow>, StoreError> {
        self.one(SESSION, query(SESSION_GET).bind(token_hash.as_slice()))
            .await?
            .map(session)
            .transpose()
    }

    async fn session_list(&mut self, official: &OfficialId) -> Result<Vec<SessionRow>, StoreError> {
        let list = query(SESSION_LIST).bind(official.as_str());
        self.all(SESSION, list, session).await
    }

    async fn session_use(&mut self, token_hash: &[u8; 32], used_at: i64) -> Result<(), StoreError> {
        let used = query(SESSION_USE).bind(token_hash.as_slice()).bind(used_at);
        self.change(SESSION, used).await?;
        Ok(())
    }

    async fn session_delete(&mut self, token_hash: &[u8; 32]) -> Result<(), StoreError> {
        let delete = query(SESSION_DELETE).bind(token_hash.as_slice());
        self.change(SESSION, delete).await?;
        Ok(())
    }

    async fn session_prune(&mut self, began_by: i64, used_by: i64) -> Result<(), StoreError> {
        let prune = query(SESSION_PRUNE).bind(began_by).bind(used_by);
        self.change(SESSION, prune).await?;
        Ok(())
    }
}

fn factor(row: Columns) -> Result<FactorRow, StoreError> {
    Ok(FactorRow {
        official: row.parsed("official")?,
        id: row.bytes("id")?,
        kind: row.number("kind")?,
        material: row.bytes("material")?,
        counter: row.number("counter")?,
    })
}

fn attempts(row: Columns) -> Result<AttemptsRow, StoreError> {
    Ok(AttemptsRow {
        official: row.parsed("official")?,
        failures: row.number("failures")?,
        blocked_until: row.number("blocked_until")?,
    })
}

fn challenge(row: Columns) -> Result<ChallengeRow, StoreError> {
    Ok(ChallengeRow {
        challenge: row.array("challenge")?,
        official: row.parsed("official")?,
        made_at: row.number("made_at")?,
    })
}

fn session(row: Columns) -> Result<SessionRow, StoreError> {
    Ok(SessionRow {
        token_hash: row.array("token_hash")?,
        official: row.parsed("official")?,
        began_at: row.number("began_at")?,
        used_at: row.number("used_at")?,
    })
}
