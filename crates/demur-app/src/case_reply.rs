//! `case_reply`: every demand is answered over an official's signature (T21, R25), once as many other
//! officials have cleared this very reply as the charter asks for, or were asked to and were silent for
//! as long as it says (T20).

use demur_domain::clearance::silent;
use demur_domain::guard::check_cleared;
use demur_domain::operation::Operation;
use demur_domain::panel::check_reported;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::refusal::StepRefusal;
use crate::session::Attended;
use crate::turns::instant;

impl<S: Store> App<S> {
    /// Records a reply. `sealed` is its mailbox entry. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn case_reply(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted = self.submitted(Operation::CaseReply, document.into(), sealed, nonce)?;
        self.transact(Operation::CaseReply, submitted, |app, submitted, tx| {
            Box::pin(app.reply(tx, submitted))
        })
        .await
    }

    async fn reply(&self, tx: &mut dyn Tx, submitted: &Submitted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        let statement = allowed.document.statement();
        let OfficialStep::Reply { demands } = &statement.step else {
            return Err(StepRefusal::WrongKind.into());
        };
        check_demands(demands, allowed.case.certificate()?.demands)?;
        let (case, charter) = (&allowed.case, &allowed.case.memo.charter);
        let (filed, now) = (instant(case.filing.filed_at)?, instant(self.now())?);
        let draft = statement.digest();
        let mut cleared_by = case.cleared_by(&draft)?;
        cleared_by.extend(silent(charter, &case.asked_to_clear(&draft)?, now)?);
        check_cleared(charter, &statement.official, &cleared_by)?;
        check_reported(charter, filed, &case.turns()?, now)?;
        self.carry_out(tx, submitted, allowed).await
    }
}

/// Each of the memo's demands once, ascending. What the answers say is sealed; whether each has
/// reasons of its own, the authors' side checks.
fn check_demands(answered: &[u16], demands: u16) -> Result<(), StepRefusal> {
    let mut answered = answered.iter();
    for demand in 1..=demands {
        match answered.next() {
            Some(next) if *next == demand => {}
            Some(next) if *next > demands => {
                return Err(StepRefusal::NoSuchDemand { demand: *next });
            }
            Some(_) | None => return Err(StepRefusal::DemandUnanswered { demand }),
        }
    }
    match answered.next() {
        Some(next) => Err(StepRefusal::NoSuchDemand { demand: *next }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{StepRefusal, check_demands};

    #[test]
    fn each_demand_once_and_ascending() {
        let unanswered = |demand| Err(StepRefusal::DemandUnanswered { demand });
        let no_such = |demand| Err(StepRefusal::NoSuchDemand { demand });
        let cases: [(&[u16], Result<(), StepRefusal>); 8] = [
            (&[1, 2, 3], Ok(())),
            (&[], unanswered(1)),
            (&[1, 2], unanswered(3)),
            (&[1, 3], unanswered(2)),
            (&[1, 1, 2, 3], unanswered(2)),
            (&[3, 2, 1], unanswered(1)),
            (&[1, 2, 3, 4], no_such(4)),
            (&[1, 2, 9], no_such(9)),
        ];
        for (answered, expected) in cases {
            assert_eq!(check_demands(answered, 3), expected, "{answered:?}");
        }
    }
}
