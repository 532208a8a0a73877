//! What the office's side refuses to make, and what a member's mailbox does not believe.

use demur_client::mailbox;
use demur_client::office::{self, OfficeRefusal, Subject, check_text};
use demur_client::verify::Invalid;
use demur_domain::charter::Charter;
use demur_domain::choice::Outcome;
use demur_domain::complaint::{Risk, RiskItem};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::reply::ReplyRefusal;
use demur_protocol::envelope::{CirculationKey, FiledMemo, MailboxEntry, Sealable};
use demur_protocol::official::{
    AcknowledgementWords, ChangeWords, OfficialContent, OfficialStatement, OfficialStep,
    OfficialWords, ReplyWords, UnverifiedOfficialDocument,
};
use demur_protocol::risk::whole;
use demur_protocol::text::VersionText;
use demur_testkit::charter::charter_toml;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::officials::{CLERK, HEAD, id, keys, roster};
use demur_testkit::road::{DEMANDS, TEXT, answers};
use demur_testkit::world::INSTANCE;

/// The circulation that replies go to.
fn circulation() -> CirculationKey {
    CirculationKey::from_bytes([4; 32])
}

fn memo() -> MemoId {
    MemoId::from_bytes([2; 32])
}

/// Tries to reply, under this charter, with words changed in this way.
fn reply(toml: &str, change: impl FnOnce(&mut ReplyWords)) -> Option<OfficeRefusal> {
    let mut words = answers(DEMANDS);
    change(&mut words);
    let reply_to = circulation().identity().recipient().to_string();
    let filing = DocumentDigest::from_bytes([3; 32]);
    let subject = Subject {
        memo: memo(),
        filing,
        reply_to: &reply_to,
    };
    let charter = Charter::parse(toml).unwrap();
    let mut randomness = SeededRandomness::new([1; 32]);
    office::reply(
        &keys(HEAD),
        &subject,
        &charter,
        DEMANDS,
        words,
        &mut randomness,
    )
    .err()
}

/// R25: whoever writes it is told which demand.
#[test]
fn a_reply_answers_every_demand_for_itself() {
    type Case = (fn(&mut ReplyWords), Option<ReplyRefusal>);
    let cases: &[Case] = &[
        (|_| {}, None),
        (|words| words.answers.reverse(), None),
        (
            |words| words.answers[0].reasons = String::new(),
            Some(ReplyRefusal::Blank(1)),
        ),
        (
            |words| words.answers[1].reasons = " …\n".to_owned(),
            Some(ReplyRefusal::Blank(2)),
        ),
        (
            |words| {
                for answer in &mut words.answers {
                    answer.reasons = "We thank you.".to_owned();
                }
            },
            Some(ReplyRefusal::OneTextForAll),
        ),
        (
            |words| drop(words.answers.pop()),
            Some(ReplyRefusal::Unanswered(2)),
        ),
        (
            |words| words.answers.clear(),
            Some(ReplyRefusal::Unanswered(1)),
        ),
        (
            |words| words.answers[0].demand = 2,
            Some(ReplyRefusal::AnsweredTwice(2)),
        ),
        (
            |words| words.answers[1].demand = 3,
            Some(ReplyRefusal::NoSuchDemand(3)),
        ),
        (
            |words| words.answers[1].reasons = "a".repeat(8_001),
            Some(ReplyRefusal::TooLong(2)),
        ),
        (
            |words| words.answers[0].outcome = Outcome::NeedsDecision,
            Some(ReplyRefusal::DecisionDay(1)),
        ),
        (
            |words| words.answers[0].decision_by = Some("2026-12-01".to_owned()),
            Some(ReplyRefusal::DecisionDay(1)),
        ),
        (
            |words| {
                let (what, by) = ("Desks decide.".to_owned(), "2026-12-01".to_owned());
                words.answers[0].change = Some(ChangeWords { what, by });
            },
            Some(ReplyRefusal::Change(1)),
        ),
    ];
    for (number, (change, expected)) in cases.iter().enumerate() {
        let expected = expected.map(OfficeRefusal::Reply);
        assert_eq!(reply(&charter_toml(), change), expected, "case {number}");
    }
    let soon = |words: &mut ReplyWords| words.answers[0].decision_by = Some("soon".to_owned());
    assert_eq!(reply(&charter_toml(), soon), Some(OfficeRefusal::Day));
    let toml = charter_toml().replace("\"rejected\", ", "");
    let refused = Some(OfficeRefusal::Reply(ReplyRefusal::OutcomeNotInCharter(1)));
    assert_eq!(reply(&toml, |_| {}), refused);
}

#[test]
fn nothing_is_sealed_to_an_address_that_is_none() {
    let filing = DocumentDigest::from_bytes([3; 32]);
    let subject = Subject {
        memo: memo(),
        filing,
        reply_to: "age1nobody",
    };
    let mut randomness = SeededRandomness::new([1; 32]);
    let made = office::statement(&keys(HEAD), &subject, "Hello.".to_owned(), &mut randomness);
    assert_eq!(made.err(), Some(OfficeRefusal::ReplyTo));
}

/// An entry of the mailbox before it is sealed, and how it was made.
struct Draft {
    signer: &'static str,
    official: &'static str,
    memo: MemoId,
    content: OfficialContent,
    commitment: Option<[u8; 32]>,
}

impl Draft {
    fn honest() -> Self {
        let words = OfficialWords::Statement {
            message: "Hello.".to_owned(),
        };
        let content = OfficialContent {
            nonce: [6; 32],
            words,
        };
        Self {
            signer: HEAD,
            official: HEAD,
            memo: memo(),
            content,
            commitment: None,
        }
    }

    /// Whether the circulation's mailbox believes it.
    fn convinces(self, sealed_to: &CirculationKey) -> bool {
        let statement = OfficialStatement {
            memo: self.memo,
            answers: DocumentDigest::from_bytes([3; 32]),
            official: id(self.official),
            step: OfficialStep::Statement,
            content: self.commitment.unwrap_or_else(|| self.content.commitment()),
        };
        let key = keys(self.signer).signing_key();
        let document = UnverifiedOfficialDocument::sign(&key, statement);
        let entry = MailboxEntry {
            document,
            content: self.content,
        };
        let mut randomness = SeededRandomness::new([1; 32]);
        let sealed = entry
            .seal(&[sealed_to.identity().recipient()], &mut randomness)
            .unwrap();
        mailbox::read(&circulation(), &memo(), &roster(INSTANCE), &sealed).is_some()
    }
}

#[test]
fn the_mailbox_ignores_forged_documents() {
    let believed = |change: fn(&mut Draft)| {
        let mut draft = Draft::honest();
        change(&mut draft);
        draft.convinces(&circulation())
    };
    assert!(believed(|_| {}));
    assert!(
        !believed(|draft| draft.signer = CLERK),
        "signed by another official"
    );
    assert!(!believed(
        |draft| (draft.signer, draft.official) = ("nobody", "nobody")
    ));
    assert!(
        !believed(|draft| draft.memo = MemoId::from_bytes([1; 32])),
        "for another memo"
    );
    assert!(
        !believed(|draft| draft.commitment = Some([0; 32])),
        "other words than signed"
    );
    assert!(
        !Draft::honest().convinces(&CirculationKey::from_bytes([5; 32])),
        "for others"
    );
    for garbage in [&b""[..], b"age-encryption.org/v1\n", &[0; 4096]] {
        let read = mailbox::read(&circulation(), &memo(), &roster(INSTANCE), garbage);
        assert!(read.is_none());
    }
}

#[test]
fn the_office_reads_only_the_memo_it_asked_for() {
    let text = VersionText {
        nonce: [1; 32],
        markdown: TEXT.to_owned(),
        attachments: Vec::new(),
    };
    let filed = FiledMemo {
        memo: memo(),
        text: text.clone(),
        reply_to: "age1x".to_owned(),
        urgency: None,
    };
    let recipient = keys(HEAD).identity().recipient();
    let sealed = filed
        .seal(&[recipient], &mut SeededRandomness::new([1; 32]))
        .unwrap();
    let read = |by: &str, memo: MemoId| office::read(&keys(by).identity(), &memo, &sealed);
    assert!(read(HEAD, memo()).is_some());
    assert!(read(CLERK, memo()).is_none());
    assert!(read(HEAD, MemoId::from_bytes([1; 32])).is_none());
    assert_eq!(check_text(&filed, &text.digest()), Ok(()));
    let other = VersionText {
        nonce: [2; 32],
        ..text
    };
    assert_eq!(check_text(&filed, &other.digest()), Err(Invalid::Text));
}

/// R18, R46: an acknowledgement that leaves something out is none.
#[test]
fn an_acknowledgement_names_who_when_and_what_protects() {
    let reply_to = circulation().identity().recipient().to_string();
    let acknowledge = |charter: &Charter, blank: Option<usize>, risk| {
        let mut fields = [
            "The Director",
            "Wed 7 Feb 2024",
            "the Open Forum",
            "2 FAM 071.1",
        ]
        .map(str::to_owned);
        if let Some(blank) = blank {
            fields[blank] = " \u{200b}\n".to_owned();
        }
        let [responsible, due, monitor, protection] = fields;
        let words = AcknowledgementWords {
            responsible,
            due,
            monitor,
            protection,
            risk,
        };
        let subject = Subject {
            memo: memo(),
            filing: DocumentDigest::from_bytes([3; 32]),
            reply_to: &reply_to,
        };
        let said = ("DC-2023-0007".parse().unwrap(), words);
        let mut randomness = SeededRandomness::new([1; 32]);
        office::acknowledge(&keys(HEAD), &subject, charter, said, &mut randomness).err()
    };
    let silent = Charter::parse(Charter::STATE_DISSENT).unwrap();
    assert_eq!(acknowledge(&silent, None, None), None);
    for field in 0..4 {
        let refused = acknowledge(&silent, Some(field), None);
        assert!(matches!(refused, Some(OfficeRefusal::Blank)), "{field}");
    }
    // R46: where the charter asks for it, and nowhere with a question left out.
    let company = Charter::PRESETS.iter().find(|(name, _)| *name == "company");
    let asks = Charter::parse(company.unwrap().1).unwrap();
    let known = whole(&[(RiskItem::Power, Risk::High)]);
    let part = known[1..].to_vec();
    assert_eq!(acknowledge(&asks, None, Some(known.clone())), None);
    assert_eq!(acknowledge(&silent, None, Some(known)), None);
    for (charter, risk) in [
        (&asks, None),
        (&asks, Some(part.clone())),
        (&silent, Some(part)),
    ] {
        let refused = acknowledge(charter, None, risk);
        assert!(matches!(refused, Some(OfficeRefusal::RiskCheck)));
    }
}
