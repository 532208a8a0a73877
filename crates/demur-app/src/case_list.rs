//! `case_list`: the cases an official may see, with what is owed and what is late.

use demur_domain::ids::{CharterDigest, DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_protocol::leaf::{DueDates, Duty};
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::{Case, FILED_STATES};
use crate::duties::Owed;
use crate::error::AppError;
use crate::officials::verify_request;
use crate::reply_rate::RatingCounts;
use crate::session::Attended;

/// A case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// The memo.
    pub memo: MemoId,
    /// State.
    pub state: State,
    /// When it was filed, rounded down to the log's interval.
    pub filed_at: i64,
    /// Due dates.
    pub due: Option<DueDates>,
    /// Whether the authors said that it cannot wait.
    pub is_urgent: bool,
    /// What is owed now. Derived at every look, so that nobody can clear it.
    pub owed: Vec<OwedDuty>,
    /// Signatures, as certified.
    pub signatures: u32,
    /// What the signers say of the reply, as of the last tick; none before there is one.
    pub ratings: Option<RatingCounts>,
    /// The charter it is under.
    pub charter: CharterDigest,
    /// The filing, which every document of the case answers.
    pub filing: DocumentDigest,
}

/// A duty that is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwedDuty {
    /// Which.
    pub duty: Duty,
    /// The first instant that is late, in seconds since 1970.
    pub due: i64,
    /// Whether that is past.
    pub overdue: bool,
}

impl OwedDuty {
    fn at(Owed { duty, due, .. }: Owed, now: i64) -> Self {
        Self {
            duty,
            due,
            overdue: now >= due,
        }
    }
}

impl<S: Store> App<S> {
    /// The cases that the requesting official may see, by memo.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed it just now, a refusal for a role that sees
    /// no cases, or if the store fails.
    pub async fn case_list(
        &self,
        asked: impl Into<Attended<UnverifiedRequest>>,
    ) -> Result<Vec<CaseSummary>, AppError> {
        let asked = asked.into();
        let session = asked.session.clone();
        let cases = self
            .read(Operation::CaseList, asked, |app, asked, tx| {
                Box::pin(app.list_cases(tx, asked))
            })
            .await?;
        self.touch_after(Operation::CaseList, session).await?;
        Ok(cases)
    }

    async fn list_cases(
        &self,
        tx: &mut dyn Tx,
        asked: &Attended<UnverifiedRequest>,
    ) -> Result<Vec<CaseSummary>, AppError> {
        let admission = self.admission();
        let official = verify_request(tx, Operation::CaseList, asked, admission).await?;
        let _ = decide(None, Operation::CaseList, official.role)?;
        let mut cases = Vec::new();
        for id in tx.memo_list(&state_names()).await? {
            let case = match Case::load(tx, self.cache(), &id).await {
                // Withdrawn before it was filed: there is no case.
                Err(AppError::NotFound) => continue,
                case => case?,
            };
            if !case.is_visible_to(&official.id, official.role) {
                continue;
            }
            let ratings = case.ratings(tx).await?;
            let owed = case.owed(admission.now)?.into_iter();
            cases.push(CaseSummary {
                memo: id,
                ratings,
                state: case.memo.state,
                filed_at: case.filing.filed_at,
                due: Some(case.due_dates()?),
                is_urgent: case.is_urgent()?,
                owed: owed.map(|it| OwedDuty::at(it, admission.now)).collect(),
                signatures: case.certificate()?.total,
                charter: case.memo.manifest.charter,
                filing: case.filing_digest(),
            });
        }
        Ok(cases)
    }
}

/// The names of the states that a filed memo can be in.
pub(crate) fn state_names() -> Vec<&'static str> {
    FILED_STATES.iter().map(|state| state.name()).collect()
}
