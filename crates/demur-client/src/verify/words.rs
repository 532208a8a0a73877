//! V13: the words of a case file are the ones that were signed, and are of their document's kind.

use demur_domain::calendar::parse_day;
use demur_domain::charter::Charter;
use demur_domain::memo::Memo;
use demur_domain::reply::{Answer, Change, check_outcomes, check_reply, says_something};
use demur_protocol::casefile::CaseFile;
use demur_protocol::official::{
    OfficialContent, OfficialDocument, OfficialStep, OfficialWords, ReplyWords,
};

use super::Invalid;
use crate::mailbox::Letter;
use crate::turns::says_why;

/// An official's document, which commits to its words.
pub(super) struct Signed {
    /// The position of its event.
    pub(super) event: u32,
    /// The document, its signature checked.
    pub(super) document: OfficialDocument,
    /// Name and title of who signed it, as the roster has them.
    pub(super) signed_by: String,
}

impl Signed {
    /// What was done.
    pub(super) fn step(&self) -> &OfficialStep {
        &self.document.statement().step
    }
}

/// V13. Returns every document whose words are there, oldest first.
pub(super) fn check(
    file: &CaseFile,
    documents: &[Signed],
    charter: &Charter,
    memo: &Memo,
) -> Result<Vec<Letter>, Invalid> {
    if !file.words.is_sorted_by(|a, b| a.event < b.event) {
        return Err(Invalid::Words);
    }
    let demands = file.material.certificate.demands;
    let is_known = |step: &OfficialStep| match step {
        OfficialStep::ReportOutcome { demand, .. } => (1..=demands).contains(demand),
        _ => true,
    };
    if !documents.iter().all(|it| is_known(it.step())) {
        return Err(Invalid::Words);
    }
    let mut letters = Vec::new();
    for words in &file.words {
        let signed = documents.iter().find(|it| it.event == words.event);
        let signed = signed.ok_or(Invalid::Words)?;
        if words.content.commitment() != signed.document.statement().content {
            return Err(Invalid::Words);
        }
        check_words(signed.step(), &words.content, demands, charter)?;
        // R24: whatever the authors asked about its readers, the office says what it did.
        if let OfficialWords::Distribution { note } = &words.content.words {
            holds(memo.is_distribution_answered(note))?;
        }
        letters.push(Letter {
            document: signed.document.clone(),
            words: words.content.words.clone(),
            signed_by: signed.signed_by.clone(),
        });
    }
    Ok(letters)
}

const fn holds(is: bool) -> Result<(), Invalid> {
    match is {
        true => Ok(()),
        false => Err(Invalid::Words),
    }
}

/// Words are of the kind of their document, and a reply is a reply.
pub(crate) fn check_words(
    step: &OfficialStep,
    content: &OfficialContent,
    demands: u16,
    charter: &Charter,
) -> Result<(), Invalid> {
    match (step, &content.words) {
        (OfficialStep::Distribute { .. }, OfficialWords::Distribution { .. })
        | (OfficialStep::Clear { .. }, OfficialWords::Clearance { .. })
        | (OfficialStep::AskClearance { .. }, OfficialWords::ClearanceRequest { .. })
        | (OfficialStep::ApproveExtension { .. }, OfficialWords::ExtensionApproval { .. })
        | (OfficialStep::Statement, OfficialWords::Statement { .. }) => Ok(()),
        (OfficialStep::RequestExtension { .. }, OfficialWords::ExtensionRequest { reason, .. }) => {
            holds(says_something(reason))
        }
        (OfficialStep::Reply { .. }, OfficialWords::Reply(words)) => {
            let answers = answers(words).ok_or(Invalid::Words)?;
            check_reply(demands, &answers).map_err(|_| Invalid::Words)?;
            check_outcomes(charter, &answers).map_err(|_| Invalid::Words)
        }
        (OfficialStep::Acknowledge { .. }, OfficialWords::Acknowledgement(words)) => {
            let whole = words.risk_fits(charter.protection().risk_check);
            holds(whole && says_why(&content.words))
        }
        (OfficialStep::Redirect, OfficialWords::Redirect { .. })
        | (
            OfficialStep::ConfirmRedirect { .. }
            | OfficialStep::OverturnRedirect { .. }
            | OfficialStep::UpholdContest { .. }
            | OfficialStep::DismissContest { .. }
            | OfficialStep::DismissAppeal { .. }
            | OfficialStep::RemandAppeal { .. },
            OfficialWords::Ruling { .. },
        )
        | (OfficialStep::Ask, OfficialWords::Question { .. })
        | (OfficialStep::Correct { .. }, OfficialWords::Correction { .. })
        | (OfficialStep::ReportOutcome { .. }, OfficialWords::OutcomeReport { .. })
        | (OfficialStep::PlaceHold | OfficialStep::LiftHold { .. }, OfficialWords::Hold { .. })
        | (OfficialStep::RequestOpening { .. }, OfficialWords::OpeningRequest { .. })
        | (
            OfficialStep::RefuseOpening { .. }
            | OfficialStep::LiftSpill { .. }
            | OfficialStep::Redraft,
            OfficialWords::Ruling { .. },
        )
        | (OfficialStep::ReportLeak { .. }, OfficialWords::LeakReport { .. })
        | (OfficialStep::Direct { .. }, OfficialWords::Direction { .. })
        | (OfficialStep::ReportSpill { .. }, OfficialWords::Spill { .. })
        | (
            OfficialStep::AskRelease { .. } | OfficialStep::Release { .. },
            OfficialWords::Release { .. },
        )
        | (OfficialStep::FormPanel { .. }, OfficialWords::Panel { .. })
        | (OfficialStep::DeclareConflict { .. }, OfficialWords::Declaration { .. })
        | (OfficialStep::ProposeIssues { .. }, OfficialWords::Issues { .. })
        | (OfficialStep::ReportPanel { .. }, OfficialWords::PanelReport { .. })
        | (OfficialStep::Dissent { .. }, OfficialWords::Dissent { .. })
        | (OfficialStep::GiveAssessment, OfficialWords::Assessment { .. })
            if says_why(&content.words) =>
        {
            Ok(())
        }
        // A trustee's share is for who asked, and no case file hands it on: R48.
        (OfficialStep::Undertake, OfficialWords::Undertaking { text }) => {
            holds(charter.protection().undertaking.as_ref() == Some(text))
        }
        (OfficialStep::InviteToSession { .. }, OfficialWords::Invitation(_))
        | (OfficialStep::DeclineSession { .. }, OfficialWords::SessionDeclined { .. })
        | (OfficialStep::ConcludeSession { .. }, OfficialWords::SessionHeld(_))
        | (OfficialStep::GiveMinutes { .. }, OfficialWords::Minutes(_)) => {
            // V20: no document of a session names a key.
            match says_why(&content.words) {
                true => Ok(()),
                false => Err(Invalid::Session),
            }
        }
        _ => Err(Invalid::Words),
    }
}

/// The answers as the domain checks them; none if a day is not one.
pub(crate) fn answers(words: &ReplyWords) -> Option<Vec<Answer>> {
    let answer = |words: &demur_protocol::official::AnswerWords| {
        let decision_by = match &words.decision_by {
            None => None,
            Some(day) => Some(parse_day(day)?),
        };
        let change = match &words.change {
            None => None,
            Some(change) => Some(Change {
                what: change.what.clone(),
                by: parse_day(&change.by)?,
            }),
        };
        let (outcome, reasons) = (words.outcome, words.reasons.clone());
        Some(Answer {
            demand: words.demand,
            outcome,
            reasons,
            decision_by,
            change,
        })
    };
    words.answers.iter().map(answer).collect()
}

#[cfg(test)]
mod tests {
    use demur_domain::complaint::{Risk, RiskItem};
    use demur_protocol::official::AcknowledgementWords;
    use demur_protocol::risk::{RiskAnswer, whole};

    use super::*;

    /// R46: an acknowledgement without the risk check that the charter asks for is none, and one that
    /// leaves a question out is none anywhere.
    #[test]
    fn v13_an_acknowledgement_has_the_risk_check_that_the_charter_asks_for() {
        let company = Charter::PRESETS.iter().find(|(name, _)| *name == "company");
        let asks = Charter::parse(company.unwrap().1).unwrap();
        let silent = Charter::parse(Charter::STATE_DISSENT).unwrap();
        let check = |charter: &Charter, risk: Option<Vec<RiskAnswer>>| {
            let [responsible, due, monitor, protection] = [(); 4].map(|()| "said".to_owned());
            let words = AcknowledgementWords {
                responsible,
                due,
                monitor,
                protection,
                risk,
            };
            let content = OfficialContent {
                nonce: [1; 32],
                words: OfficialWords::Acknowledgement(words),
            };
            let case_number = "DC-2026-0001".parse().unwrap();
            check_words(
                &OfficialStep::Acknowledge { case_number },
                &content,
                1,
                charter,
            )
        };
        let known = whole(&[(RiskItem::Power, Risk::High)]);
        let part = known[1..].to_vec();
        assert_eq!(check(&asks, Some(known.clone())), Ok(()));
        assert_eq!(check(&silent, Some(known)), Ok(()));
        assert_eq!(check(&silent, None), Ok(()));
        assert_eq!(check(&asks, None), Err(Invalid::Words));
        assert_eq!(check(&asks, Some(part.clone())), Err(Invalid::Words));
        assert_eq!(check(&silent, Some(part)), Err(Invalid::Words));
    }
}
