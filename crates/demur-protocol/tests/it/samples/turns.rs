//! What officials and authors sign where the road of a case turns.

use demur_domain::choice::{AppealGround, LinkKind, Marking, ReleaseKind};
use demur_domain::ids::{DocumentDigest, MemoId, VersionDigest};
use demur_protocol::author::{AuthorContent, AuthorStep};
use demur_protocol::envelope::{AuthorEntry, Handover};
use demur_protocol::leaf::{DueOutcome, Duty};
use demur_protocol::official::{
    OfficialContent, OfficialStep, OfficialWords, SHARE_OCTETS, UnverifiedOfficialDocument,
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
    for (_, step) in [draw.official_turns(), draw.official_steps_beside()].concat() {
        let statement = draw.statement(step);
        all.push(decoder("official statement", &statement));
        let document = UnverifiedOfficialDocument::sign(&draw.key(), statement);
        all.push(decoder("official document", &document));
    }
    let words = draw.words_of_turns().into_iter().chain(draw.words_beside());
    let words: Vec<_> = words.collect();
    for words in words.into_iter().chain(draw.words_of_a_panel()) {
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
        Duty::PanelForming,
        Duty::PanelReport,
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
        let asked = self.digest();
        let (memo, version) = (MemoId::from_bytes(self.bytes()), self.bytes());
        all.extend([
            ("report leak", AuthorStep::ReportLeak { content }),
            (
                "consent release",
                AuthorStep::ConsentRelease { asked, content },
            ),
            (
                "object release",
                AuthorStep::ObjectRelease { asked, content },
            ),
        ]);
        all.extend(LinkKind::ALL.iter().map(|&kind| {
            let version = VersionDigest::from_bytes(version);
            let step = AuthorStep::Link {
                kind,
                memo,
                version,
                content,
            };
            (kind.name(), step)
        }));
        all.extend(self.author_turns_of_a_panel());
        all
    }

    fn author_turns_of_a_panel(&mut self) -> [(&'static str, AuthorStep); 3] {
        let (issues, content) = (self.digest(), self.bytes());
        let nominee = "panel-expert".parse().unwrap();
        [
            ("nominate", AuthorStep::Nominate { nominee, content }),
            ("agree issues", AuthorStep::AgreeIssues { issues, content }),
            (
                "object issues",
                AuthorStep::ObjectIssues { issues, content },
            ),
        ]
    }

    fn official_turns_of_a_panel(&mut self) -> Vec<(&'static str, OfficialStep)> {
        let (panel, issues, report) = (self.digest(), self.digest(), self.digest());
        let id = |name: &str| name.parse().unwrap();
        let form = |nomination| OfficialStep::FormPanel {
            members: vec![id("expert-a"), id("expert-b")],
            nomination,
        };
        let declare = |conflict| OfficialStep::DeclareConflict { panel, conflict };
        vec![
            ("form panel", form(None)),
            ("form panel with a nominee", form(Some(report))),
            ("declare a conflict", declare(true)),
            ("declare none", declare(false)),
            ("propose issues", OfficialStep::ProposeIssues { panel }),
            ("report of a panel", OfficialStep::ReportPanel { issues }),
            ("dissent", OfficialStep::Dissent { report }),
        ]
    }

    fn words_of_a_panel(&mut self) -> [OfficialWords; 5] {
        [
            OfficialWords::Panel {
                reasons: self.text(),
                key: self.bytes(),
            },
            OfficialWords::Declaration {
                declaration: self.text(),
            },
            OfficialWords::Issues {
                issues: self.text(),
            },
            OfficialWords::PanelReport {
                report: self.text(),
            },
            OfficialWords::Dissent {
                opinion: self.text(),
            },
        ]
    }

    /// Each step of an official that turns the road, with its name.
    pub(crate) fn official_turns(&mut self) -> Vec<(&'static str, OfficialStep)> {
        let (dispute, contest, appeal) = (self.digest(), self.digest(), self.digest());
        let reply = self.digest();
        let mut all = vec![
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
        ];
        all.extend(self.official_turns_of_a_panel());
        all
    }

    /// Each step of an official beside the road, with its name.
    pub(crate) fn official_steps_beside(&mut self) -> Vec<(&'static str, OfficialStep)> {
        let (request, what) = (self.digest(), self.bytes());
        vec![
            (
                "request opening",
                OfficialStep::RequestOpening { signature: 70_000 },
            ),
            ("approve opening", OfficialStep::ApproveOpening { request }),
            ("refuse opening", OfficialStep::RefuseOpening { request }),
            (
                "report leak",
                OfficialStep::ReportLeak {
                    compared: Vec::new(),
                },
            ),
            (
                "report leak with a comparison",
                OfficialStep::ReportLeak {
                    compared: vec![what.into()],
                },
            ),
            ("direct", OfficialStep::Direct { reply: request }),
            (
                "report spill",
                OfficialStep::ReportSpill {
                    marking: Marking::Secret,
                },
            ),
            ("lift spill", OfficialStep::LiftSpill { report: request }),
            (
                "ask release",
                OfficialStep::AskRelease {
                    kind: ReleaseKind::Redacted,
                    what,
                },
            ),
            ("release", OfficialStep::Release { asked: request }),
            ("undertake", OfficialStep::Undertake),
            ("give assessment", OfficialStep::GiveAssessment),
            ("redraft", OfficialStep::Redraft),
        ]
    }

    fn words_beside(&mut self) -> [OfficialWords; 7] {
        let mut share = [0; SHARE_OCTETS];
        share.copy_from_slice(&[self.bytes::<32>().as_slice(), &[1, 2]].concat());
        [
            OfficialWords::OpeningRequest {
                reasons: self.text(),
                basis: self.text(),
            },
            OfficialWords::OpeningApproval { share },
            OfficialWords::LeakReport {
                report: self.text(),
            },
            OfficialWords::Direction {
                direction: self.text(),
            },
            OfficialWords::Spill {
                report: self.text(),
            },
            OfficialWords::Release {
                purpose: self.text(),
            },
            OfficialWords::Assessment {
                assessment: self.text(),
            },
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
