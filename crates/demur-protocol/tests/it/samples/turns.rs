//! What officials and authors sign where the road of a case turns.

use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_protocol::author::{AuthorContent, AuthorStep};
use demur_protocol::envelope::{AuthorEntry, Handover};
use demur_protocol::leaf::{DueOutcome, Duty};
use demur_protocol::official::{
    OfficialContent, OfficialStep, OfficialWords, UnverifiedOfficialDocument,
};

use super::{Decoder, Draw, decoder};

/// Decoders with a sample of each variant that a turn has.
pub(super) fn decoders(draw: &mut Draw) -> Vec<Decoder> {
    let mut all = Vec::new();
    for (_, step) in draw.author_turns() {
        let entry = AuthorEntry {
            document: draw.author_document(step),
            content: draw.author_content(),
        };
        all.push(decoder("author document", &entry.document));
        all.push(decoder("author content", &entry.content));
        all.push(decoder("author entry", &entry));
    }
    for (_, step) in draw.official_turns() {
        let statement = draw.statement(step);
        all.push(decoder("official statement", &statement));
        let document = UnverifiedOfficialDocument::sign(&draw.key(), statement);
        all.push(decoder("official document", &document));
    }
    for words in draw.words_of_turns() {
        let nonce = draw.bytes();
        all.push(decoder(
            "official content",
            &OfficialContent { nonce, words },
        ));
    }
    all.push(decoder("handover", &draw.handover()));
    let duties = [
        Duty::Answer,
        Duty::ScopeRuling,
        Duty::ContestRuling,
        Duty::Appeal,
    ];
    for duty in duties {
        let memo = MemoId::from_bytes(draw.bytes());
        let due = draw.time();
        all.push(decoder("due outcome", &DueOutcome { memo, duty, due }));
    }
    all
}

impl Draw {
    fn digest(&mut self) -> DocumentDigest {
        DocumentDigest::from_bytes(self.bytes())
    }

    /// Each step of the authors that turns the road, with its name.
    pub(crate) fn author_turns(&mut self) -> Vec<(&'static str, AuthorStep)> {
        let (redirect, question, reply) = (self.digest(), self.digest(), self.digest());
        let content = self.bytes();
        let mut all = vec![
            ("dispute", AuthorStep::Dispute { redirect, content }),
            ("answer", AuthorStep::Answer { question, content }),
            ("contest", AuthorStep::Contest { reply, content }),
        ];
        let grounds = [
            ("appeal on process", AppealGround::Process),
            ("appeal on substance", AppealGround::Substance),
        ];
        all.extend(grounds.map(|(name, ground)| {
            let step = AuthorStep::Appeal {
                reply,
                ground,
                content,
            };
            (name, step)
        }));
        all
    }

    /// Each step of an official that turns the road, with its name.
    pub(crate) fn official_turns(&mut self) -> Vec<(&'static str, OfficialStep)> {
        let (dispute, contest, appeal) = (self.digest(), self.digest(), self.digest());
        let reply = self.digest();
        vec![
            ("redirect", OfficialStep::Redirect),
            (
                "confirm redirect",
                OfficialStep::ConfirmRedirect { dispute },
            ),
            (
                "overturn redirect",
                OfficialStep::OverturnRedirect { dispute },
            ),
            ("ask", OfficialStep::Ask),
            ("uphold contest", OfficialStep::UpholdContest { contest }),
            ("dismiss contest", OfficialStep::DismissContest { contest }),
            ("dismiss appeal", OfficialStep::DismissAppeal { appeal }),
            ("remand appeal", OfficialStep::RemandAppeal { appeal }),
            ("correct", OfficialStep::Correct { reply }),
            (
                "report outcome",
                OfficialStep::ReportOutcome { reply, demand: 300 },
            ),
            ("place hold", OfficialStep::PlaceHold),
            ("lift hold", OfficialStep::LiftHold { hold: reply }),
            ("undertake", OfficialStep::Undertake),
        ]
    }

    fn words_of_turns(&mut self) -> [OfficialWords; 7] {
        [
            OfficialWords::Redirect {
                reason: self.text(),
                address: self.text(),
            },
            OfficialWords::Ruling {
                reasons: self.text(),
            },
            OfficialWords::Question {
                question: self.text(),
            },
            OfficialWords::Correction {
                correction: self.text(),
            },
            OfficialWords::OutcomeReport {
                report: self.text(),
            },
            OfficialWords::Hold {
                reason: self.text(),
            },
            OfficialWords::Undertaking { text: self.text() },
        ]
    }

    /// The words of an author's document.
    pub(crate) fn author_content(&mut self) -> AuthorContent {
        AuthorContent {
            nonce: self.bytes(),
            words: self.text(),
        }
    }

    /// What is handed to a judge.
    pub(crate) fn handover(&mut self) -> Handover {
        Handover {
            memo: MemoId::from_bytes(self.bytes()),
            key: self.bytes(),
        }
    }
}
