//! How officials sign in, in memory.

use async_trait::async_trait;
use demur_domain::ids::OfficialId;

use super::{MemoryTx, require, require_bigint};
use crate::error::StoreError;
use crate::rows::{AttemptsRow, ChallengeRow, FactorRow, SessionRow};
use crate::tx::SignInStore;

impl MemoryTx {
    fn require_official(
        &self,
        official: &OfficialId,
        table: &'static str,
    ) -> Result<(), StoreError> {
        require(self.tables().officials.contains_key(official), table)
    }
}

#[async_trait]
impl SignInStore for MemoryTx {
    async fn factor_put(&mut self, row: &FactorRow) -> Result<(), StoreError> {
        self.require_official(&row.official, "factor")?;
        require_bigint(row.counter, "factor")?;
        require((1..=1023).contains(&row.id.len()) && row.kind > 0, "factor")?;
        let key = (row.official.clone(), row.id.clone());
        self.tables_mut()?.factors.insert(key, row.clone());
        Ok(())
    }

    async fn factor_list(&mut self, official: &OfficialId) -> Result<Vec<FactorRow>, StoreError> {
        let factors = self.tables().factors.values();
        let own = factors.filter(|factor| factor.official == *official);
        Ok(own.cloned().collect())
    }

    async fn factor_advance(
        &mut self,
        official: &OfficialId,
        id: &[u8],
        counter: u64,
    ) -> Result<bool, StoreError> {
        require_bigint(counter, "factor")?;
        let key = (official.clone(), id.to_vec());
        let factor = self.tables_mut()?.factors.get_mut(&key);
        let Some(factor) = factor.filter(|factor| factor.counter < counter) else {
            return Ok(false);
        };
        factor.counter = counter;
        Ok(true)
    }

    async fn attempts_put(&mut self, row: &AttemptsRow) -> Result<(), StoreError> {
        self.require_official(&row.official, "attempts")?;
        let attempts = &mut self.tables_mut()?.attempts;
        attempts.insert(row.official.clone(), row.clone());
        Ok(())
    }

    async fn attempts_get(
        &mut self,
        official: &OfficialId,
    ) -> Result<Option<AttemptsRow>, StoreError> {
        Ok(self.tables().attempts.get(official).cloned())
    }

    async fn attempts_clear(&mut self, official: &OfficialId) -> Result<(), StoreError> {
        self.tables_mut()?.attempts.remove(official);
        Ok(())
    }

    async fn challenge_insert(&mut self, row: &ChallengeRow) -> Result<(), StoreError> {
        self.require_official(&row.official, "challenge")?;
        let challenges = &mut self.tables_mut()?.challenges;
        require(!challenges.contains_key(&row.challenge), "challenge")?;
        challenges.insert(row.challenge, row.clone());
        Ok(())
    }

    async fn challenge_list(
        &mut self,
        official: &OfficialId,
    ) -> Result<Vec<ChallengeRow>, StoreError> {
        let challenges = self.tables().challenges.values();
        let own = challenges.filter(|row| row.official == *official);
        Ok(own.cloned().collect())
    }

    async fn challenge_take(
        &mut self,
        challenge: &[u8; 32],
    ) -> Result<Option<ChallengeRow>, StoreError> {
        Ok(self.tables_mut()?.challenges.remove(challenge))
    }

    async fn challenge_prune(&mut self, made_by: i64) -> Result<(), StoreError> {
        let challenges = &mut self.tables_mut()?.challenges;
        challenges.retain(|_, row| row.made_at > made_by);
        Ok(())
    }

    async fn session_insert(&mut self, row: &SessionRow) -> Result<(), StoreError> {
        self.require_official(&row.official, "official_session")?;
        let sessions = &mut self.tables_mut()?.sessions;
        require(!sessions.contains_key(&row.token_hash), "official_session")?;
        sessions.insert(row.token_hash, row.clone());
        Ok(())
    }

    async fn session_get(
        &mut self,
        token_hash: &[u8; 32],
    ) -> Result<Option<SessionRow>, StoreError> {
        Ok(self.tables().sessions.get(token_hash).cloned())
    }

    async fn session_list(&mut self, official: &OfficialId) -> Result<Vec<SessionRow>, StoreError> {
        let sessions = self.tables().sessions.values();
        let own = sessions.filter(|session| session.official == *official);
        Ok(own.cloned().collect())
    }

    async fn session_use(&mut self, token_hash: &[u8; 32], used_at: i64) -> Result<(), StoreError> {
        if let Some(session) = self.tables_mut()?.sessions.get_mut(token_hash) {
            session.used_at = used_at;
        }
        Ok(())
    }

    async fn session_delete(&mut self, token_hash: &[u8; 32]) -> Result<(), StoreError> {
        self.tables_mut()?.sessions.remove(token_hash);
        Ok(())
    }

    async fn session_prune(&mut self, began_by: i64, used_by: i64) -> Result<(), StoreError> {
        let live = |row: &SessionRow| row.began_at > began_by && row.used_at > used_by;
        self.tables_mut()?.sessions.retain(|_, row| live(row));
        Ok(())
    }
}
