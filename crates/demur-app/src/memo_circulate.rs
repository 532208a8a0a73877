//! `memo_circulate`: the authors freeze a version and let it circulate (T3).

use demur_crypto::labels::sha256;
use demur_domain::charter::Charter;
use demur_domain::guard::circulation_ends_at;
use demur_domain::ids::VersionNumber;
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, Freeze, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::{DEMANDS_MAX, SEALED_OCTETS_MAX};
use demur_store::rows::CountRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memos::Memo;
use crate::refusal::StepRefusal;
use crate::sealed::check_sealed;

const DAY_SECONDS: i64 = 24 * 3600;

struct Circulation {
    document: UnverifiedAuthorDocument,
    sealed_text: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Freezes a version. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn memo_circulate(
        &self,
        document: UnverifiedAuthorDocument,
        sealed_text: Vec<u8>,
    ) -> Result<(), AppError> {
        check_sealed(&sealed_text, SEALED_OCTETS_MAX)?;
        let circulation = Circulation {
            document,
            sealed_text,
        };
        self.transact(
            Operation::MemoCirculate,
            circulation,
            |app, circulation, tx| Box::pin(app.begin_circulation(tx, circulation)),
        )
        .await
    }

    async fn begin_circulation(
        &self,
        tx: &mut dyn Tx,
        circulation: &Circulation,
    ) -> Result<(), AppError> {
        let Circulation {
            document,
            sealed_text,
        } = circulation;
        let octets = document.to_canonical();
        let id = document.memo();
        let mut memo = Memo::load(tx, self.cache(), &id).await?;
        if memo.state == State::Circulating && memo.row.freeze.as_ref() == Some(&octets) {
            return Ok(());
        }
        let (transition, document) =
            memo.decide_author(Operation::MemoCirculate, document.clone())?;
        let AuthorStep::Circulate(freeze) = document.step() else {
            return Err(StepRefusal::WrongKind.into());
        };
        check_freeze(freeze, memo.row.version)?;
        check_window(&memo.charter, self.now(), freeze.closes_at)?;
        if sha256(sealed_text) != freeze.sealed_text {
            return Err(StepRefusal::ContentMismatch.into());
        }
        memo.row.version = Some(freeze.version);
        memo.row.closes_at = Some(freeze.closes_at);
        memo.row.freeze = Some(octets);
        memo.row.sealed_text = Some(sealed_text.clone());
        memo.store(tx, transition).await?;
        // Signatures on an earlier version do not count for this one (T6).
        tx.count_put(&CountRow { memo: id, total: 0 }).await?;
        Ok(())
    }
}

fn check_freeze(freeze: &Freeze, previous: Option<VersionNumber>) -> Result<(), AppError> {
    let expected = match previous {
        Some(previous) => previous.following().ok_or(AppError::Conflict)?,
        None => VersionNumber::FIRST,
    };
    if freeze.version != expected {
        return Err(StepRefusal::VersionOutOfOrder { expected }.into());
    }
    if !(1..=DEMANDS_MAX).contains(&freeze.demands) {
        return Err(StepRefusal::DemandsOutOfBounds.into());
    }
    Ok(())
}

/// The window ends after now and no later than the charter's longest one begun today would.
fn check_window(charter: &Charter, now: i64, closes_at: i64) -> Result<(), AppError> {
    let days_max = charter.circulation().window_days_max;
    let begun_at = jiff::Timestamp::from_second(now).map_err(|_| AppError::Bug("clock"))?;
    let ends_at = circulation_ends_at(charter, begun_at, days_max)?.as_second();
    if now < closes_at && closes_at <= ends_at {
        return Ok(());
    }
    let days = closes_at.saturating_sub(now).max(0) / DAY_SECONDS;
    let days = u16::try_from(days).unwrap_or(u16::MAX);
    Err(Refusal::WindowOutOfBounds { days, days_max }.into())
}
