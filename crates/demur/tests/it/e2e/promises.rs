//! The four promises, attacked by those who would like to break them: every official, a supervisor
//! with keys of their own and the author of another memo, by every operation there is, with documents
//! that are rightly formed and signed.

use std::collections::BTreeSet;

use demur_client::attach::Written;
use demur_client::circulation::Circulation;
use demur_client::extension::{approve_extension, draft_extension};
use demur_client::panel::{self, AuthorsPanelTurn, PanelTurn, by_panel};
use demur_client::rate::{Opinion, rate};
use demur_client::room::{PreparedPost, Room, attend};
use demur_client::trust::Instance;
use demur_client::turns::{AuthorTurn, Matter, OfficialTurn, by_authors, by_official};
use demur_client::wallet::Authored;
use demur_client::{author, notes, office, opening, sign};
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::seal::FileKey;
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::{AppealGround, LinkKind, Marking, Rating, ReleaseKind};
use demur_domain::ids::{
    MemoId, OfficialId, ParticipantKey, QuestionDigest, StatementDigest, VersionDigest,
};
use demur_domain::listening::{Opening, Seat};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::api::{self, FixedOctets, paths};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::official::{
    AcknowledgementWords, OfficialStep, OfficialWords, SHARE_OCTETS, UnverifiedOfficialDocument,
};
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_protocol::room::{Attendance, RoomWords};
use demur_testkit::charter::UNDERTAKING;
use demur_testkit::listening::{held, invitation, minutes};
use demur_testkit::officials::{CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, id, keys};
use demur_testkit::panel::{declare, dissent, propose, report};
use demur_testkit::people::Person;
use demur_testkit::road::{DEMANDS, TEXT, answers, official_request};
use serde::Serialize;
use serde_json::Value;

use super::api::Api;
use super::paper::{self, Paper, nonce, octets, randomness};
use super::server::Site;

const PEOPLE: usize = 7;
/// A supervisor, whose keys no roster has.
const SUPERVISOR: &str = "supervisor";
/// Operations that touch no case that is there.
const ON_NO_CASE: &[Operation] = &[
    Operation::CredentialIssue,
    Operation::MemoOpen,
    Operation::CaseList,
    Operation::OfficialSignIn,
    Operation::OfficialSignOut,
    Operation::FactorEnrol,
    Operation::FactorChallenge,
    // Nothing of a complaint names a case; whom it is closed to, demur-app's tests ask.
    Operation::ComplaintFile,
    Operation::ComplaintMailbox,
    Operation::ComplaintList,
    Operation::ComplaintOpen,
    Operation::ComplaintStep,
];
/// The road of a case; an office can lead it on, and neither back nor away.
const ROAD: &[State] = &[
    State::Submitted,
    State::Acknowledged,
    State::InReview,
    State::Replied,
];
/// What has one answer for everybody, whatever came of it.
const SAME_FOR_ALL: &[Operation] = &[
    Operation::MemoCosign,
    Operation::CosignatureWithdraw,
    Operation::CosignatureProve,
    Operation::ReplyRate,
    Operation::SessionAttend,
];

/// A filed case, and what is needed to attack it.
struct Case {
    site: Site,
    api: Api,
    instance: Instance,
    paper: Paper,
    certificate: Certificate,
    circulation: Circulation,
    signer: Person,
    /// Another memo, whose author attacks this one.
    other: Paper,
}

/// A case as everybody who may sees it.
struct Seen {
    state: State,
    events: Vec<api::StatusEvent>,
    signatures: u32,
    promise: Vec<u8>,
}

impl Case {
    fn file() -> Self {
        let (mut site, instance, mut people) = super::enrolled(PEOPLE);
        let paper = paper::filed(&mut site, &instance, &mut people, TEXT);
        let api = site.api();
        let circulation = paper.circulation(&api, &instance);
        let other = Paper::open(&api, &instance, &mut people[2]);
        let request =
            official_request(CLERK, Operation::CaseExport, Some(paper.memo()), site.now());
        let post = api::RequestPost {
            request: octets(&request),
        };
        let path = paths::case_export(&paper.memo());
        let material: api::MaterialAnswer = api.post(&path, &post);
        let material = demur_protocol::casefile::CaseMaterial::from_canonical(&material.material.0);
        Self {
            certificate: material.unwrap().certificate,
            circulation,
            signer: people.remove(1),
            other,
            site,
            api,
            instance,
            paper,
        }
    }

    fn memo(&self) -> MemoId {
        self.paper.memo()
    }

    /// The case by its public status, its receipt and the monitor's list.
    fn look(&self) -> Seen {
        let status: api::MemoStatusAnswer = self.api.get(&paths::memo_status(&self.memo()));
        let receipt: api::ReceiptAnswer = self.api.get(&paths::receipt_show(&self.memo()));
        assert!(receipt.receipt.is_some());
        let request = official_request(MONITOR, Operation::CaseList, None, self.site.now());
        let post = api::RequestPost {
            request: octets(&request),
        };
        let listed: api::CaseListAnswer = self.api.post(&paths::case_list(), &post);
        let mut listed = listed.cases.into_iter();
        let listed = listed.find(|case| case.memo.0 == self.memo()).unwrap();
        assert!(listed.state.0 == status.state.0);
        Seen {
            state: status.state.0,
            events: status.events,
            signatures: listed.signatures,
            promise: receipt.promise.0,
        }
    }

    /// Asserts that the case is as it was, or has grown.
    fn only_grew(&self, before: &Seen, by: &str) -> Seen {
        let after = self.look();
        assert!(after.events.starts_with(&before.events), "{by}: events");
        assert_eq!(after.signatures, before.signatures, "{by}: signatures");
        assert_eq!(after.promise, before.promise, "{by}: the receipt");
        after
    }

    /// Everybody who may signs the undertaking, without which nobody opens a case.
    fn undertake(&self) -> BTreeSet<Operation> {
        let operation = Operation::UndertakingSign;
        let mut done = BTreeSet::new();
        for who in attackers(self) {
            let (path, body) = self.attack(operation, &who).expect("an attack is written");
            if self.api.send(&path, &body).unwrap().is_well() {
                let may = who.may(&self.instance);
                assert!(may.contains(&operation), "{operation} by {}", who.name);
                done.insert(operation);
            }
        }
        done
    }

    /// A post of this operation on the case, signed with whatever this attacker has.
    fn attack(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let memo = self.memo();
        let mut forged = who.forged(&self.paper.authored);
        let filing = self.paper.filing.unwrap();
        match operation {
            Operation::MemoCirculate => {
                let (until, rnd) = (self.site.now() + 86_400, &mut randomness());
                let frozen =
                    author::freeze(&self.instance, &forged, Written::words(TEXT), until, rnd)
                        .unwrap();
                post(
                    paths::memo_circulate(&memo),
                    &api::CirculatePost {
                        document: octets(&frozen.document),
                        sealed_text: frozen.sealed_text.into(),
                    },
                )
            }
            Operation::MemoRevise => {
                let document = author::revise(&forged);
                post(paths::memo_revise(&memo), &Paper::author_post(&document))
            }
            Operation::MemoSeal => {
                let document = author::seal(&forged);
                post(paths::memo_seal(&memo), &Paper::author_post(&document))
            }
            Operation::MemoFile => {
                forged.sealed_memo.clear();
                let (certificate, rnd) = (&self.certificate, &mut randomness());
                let document = author::file(&self.instance, &mut forged, certificate, rnd);
                post(
                    paths::memo_file(&memo),
                    &api::FilePost {
                        document: octets(&document.unwrap()),
                        sealed_memo: forged.sealed_memo.clone().into(),
                        case_log_key: FixedOctets(forged.case_log_key),
                        nonce: nonce(),
                    },
                )
            }
            Operation::MemoWithdraw => post(
                paths::memo_withdraw(&memo),
                &logged(&author::withdraw(&forged)),
            ),
            Operation::CaseClose => post(
                paths::case_close(&memo),
                &logged(&author::close(&forged, filing)),
            ),
            _ => self
                .attack_signatures(operation, who)
                .or_else(|| self.attack_by_turn(operation, who))
                .or_else(|| self.attack_as_official(operation, who)),
        }
    }

    /// Posts about signatures; the co-signature that is taken back is a real signer's own.
    fn attack_signatures(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let memo = self.memo();
        let (circulation, wallet) = (&self.circulation, &self.signer.wallet);
        match operation {
            Operation::MemoCosign => {
                let mode = demur_domain::choice::IdentityMode::Anonymous;
                let made = paper::cosign(&self.instance, circulation, &self.signer, mode);
                let block = made.cosignature.to_block();
                post(paths::memo_cosign(&memo), &blocks(block))
            }
            Operation::CosignatureWithdraw => {
                let taken = sign::withdraw(circulation, wallet, &mut randomness());
                let block = taken.unwrap().to_block();
                post(paths::cosignature_withdraw(&memo), &blocks(block))
            }
            Operation::ReplyRate => {
                let key = SigningKey::<Participant>::from_seed(&who.seed);
                let opinion = Opinion {
                    memo,
                    demands: DEMANDS,
                    reply: self.paper.filing.unwrap(),
                    rating: Rating::Answers,
                    unanswered: Vec::new(),
                };
                let rating = rate(&key, opinion, self.site.now()).unwrap();
                let rating = rating.to_block().into();
                post(paths::reply_rate(&memo), &api::RatingPost { rating })
            }
            Operation::SessionAttend => {
                let key = SigningKey::<Participant>::from_seed(&who.seed);
                let (session, seat) = (self.paper.filing.unwrap(), Attendance::Sit(Seat::Room));
                let attendance = attend(&key, memo, session, seat, self.site.now());
                let attendance = attendance.to_block().into();
                post(
                    paths::session_attend(&memo),
                    &api::AttendancePost { attendance },
                )
            }
            Operation::RoomAsk => {
                let (session, key) = (
                    self.paper.filing.unwrap(),
                    &CirculationKey::from_bytes(who.seed),
                );
                let room = Room::with_link(key, memo, session);
                let asked = room.ask(key, "Why?".to_owned(), &mut randomness()).unwrap();
                post(paths::room_ask(&memo), &room_post(&asked))
            }
            Operation::CosignatureProve => {
                let key = SigningKey::<Participant>::from_seed(&who.seed);
                let public = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
                let request = Request {
                    operation,
                    memo: Some(memo),
                    requester: Requester::Participant(public),
                    at: self.site.now(),
                };
                let request = UnverifiedRequest::by_participant(&key, request);
                post(paths::cosignature_prove(&memo), &asked(&request))
            }
            _ => None,
        }
    }

    fn turn_of_authors(&self, operation: Operation) -> Option<AuthorTurn> {
        let named = self.paper.filing.unwrap();
        Some(match operation {
            Operation::RedirectDispute => AuthorTurn::Dispute(named),
            Operation::QuestionAnswer => AuthorTurn::Answer(named),
            Operation::ReplyContest => AuthorTurn::Contest(named),
            Operation::ReplyAppeal => AuthorTurn::Appeal(named, AppealGround::Process),
            Operation::LeakTell => AuthorTurn::ReportLeak,
            Operation::ReleaseConsent => AuthorTurn::ConsentRelease(named),
            Operation::ReleaseObject => AuthorTurn::ObjectRelease(named),
            Operation::MemoLink => {
                let version = VersionDigest::from_bytes([1; 32]);
                let other = self.other.authored.manifest.id();
                AuthorTurn::Link(LinkKind::Merged, other, version)
            }
            Operation::SessionRequest => AuthorTurn::RequestSession,
            Operation::RoomOpen => AuthorTurn::OpenRoom(named),
            Operation::MinutesAgree => AuthorTurn::AgreeMinutes(named),
            Operation::MinutesDispute => AuthorTurn::DisputeMinutes(named),
            _ => return None,
        })
    }

    fn beside_the_road(&self, operation: Operation) -> Option<OfficialTurn> {
        let (named, reasons) = (self.paper.filing.unwrap(), "Because.".to_owned());
        Some(match operation {
            Operation::LeakReport => OfficialTurn::ReportLeak {
                compared: None,
                report: reasons,
            },
            Operation::DirectionGive => OfficialTurn::Direct {
                reply: named,
                direction: reasons,
            },
            Operation::SpillReport => OfficialTurn::ReportSpill {
                marking: Marking::Secret,
                report: reasons,
            },
            Operation::SpillLift => OfficialTurn::LiftSpill {
                report: named,
                reasons,
            },
            Operation::ReleaseAsk => OfficialTurn::AskRelease {
                kind: ReleaseKind::Public,
                what: [1; 32],
                purpose: reasons,
            },
            Operation::CaseRelease => OfficialTurn::Release {
                asked: named,
                purpose: reasons,
            },
            _ => return None,
        })
    }

    /// Posts that would turn the road; each names the filing, which none of them is about.
    fn attack_by_turn(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        if let Some(turn) = self.turn_of_authors(operation) {
            return self.as_authors(turn, who);
        }
        let (named, reasons) = (self.paper.filing.unwrap(), "Because.".to_owned());
        let rule = |on, for_authors| OfficialTurn::Rule {
            on,
            document: named,
            for_authors,
            reasons: reasons.clone(),
        };
        let by_office = match operation {
            Operation::OpeningRequest | Operation::OpeningApprove | Operation::OpeningRefuse => {
                return self.attack_a_name(operation, who);
            }
            Operation::CaseRedirect => OfficialTurn::Redirect {
                reason: reasons,
                address: "Elsewhere".to_owned(),
            },
            Operation::QuestionAsk => OfficialTurn::Ask { question: reasons },
            Operation::RedirectConfirm => rule(Matter::Scope, false),
            Operation::RedirectOverturn => rule(Matter::Scope, true),
            Operation::ContestUphold => rule(Matter::Contest, true),
            Operation::ContestDismiss => rule(Matter::Contest, false),
            Operation::AppealDismiss => rule(Matter::Appeal, false),
            Operation::AppealRemand => rule(Matter::Appeal, true),
            Operation::ReplyCorrect => OfficialTurn::Correct {
                reply: named,
                correction: reasons,
            },
            Operation::OutcomeReport => OfficialTurn::ReportOutcome {
                reply: named,
                demand: 1,
                report: reasons,
            },
            Operation::HoldPlace => OfficialTurn::PlaceHold { reason: reasons },
            Operation::SessionInvite => {
                let opens = self.site.now();
                let closes = opens + 60;
                invitation(Some(named), Opening { opens, closes })
            }
            Operation::SessionDecline => OfficialTurn::DeclineSession {
                plan: named,
                reason: reasons,
            },
            Operation::SessionConclude => held(named),
            Operation::MinutesGive => minutes(named),
            Operation::HoldLift => OfficialTurn::LiftHold {
                hold: named,
                reason: reasons,
            },
            Operation::ReplyRedraft => OfficialTurn::Redraft { reasons },
            Operation::AssessmentGive => OfficialTurn::Assess {
                assessment: reasons,
            },
            Operation::UndertakingSign => OfficialTurn::Undertake {
                text: UNDERTAKING.to_owned(),
            },
            _ => match self.beside_the_road(operation) {
                Some(turn) => turn,
                None => return self.attack_on_panel(operation, who),
            },
        };
        let (keys, rnd) = (keys(&who.name), &mut randomness());
        let prepared = self
            .paper
            .prepare(|about| by_official(&keys, about, by_office, rnd));
        post(paths::turn(operation, &self.memo()), &prepared)
    }

    /// Posts that would open a name, and agree to what nobody asked. R48.
    fn attack_a_name(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let (request, reasons) = (self.paper.filing.unwrap(), "Because.".to_owned());
        let (keys, rnd) = (keys(&who.name), &mut randomness());
        let words = match operation {
            Operation::OpeningApprove => (
                OfficialStep::ApproveOpening { request },
                OfficialWords::OpeningApproval {
                    share: [1; SHARE_OCTETS],
                },
            ),
            _ => (
                OfficialStep::RefuseOpening { request },
                OfficialWords::Ruling {
                    reasons: reasons.clone(),
                },
            ),
        };
        let prepared = self.paper.prepare(|about| match operation {
            Operation::OpeningRequest => {
                let asked = (0, reasons.clone(), reasons);
                opening::request(&keys, about, &self.instance.roster, asked, rnd)
            }
            _ => opening::force(&keys, about, words, rnd),
        });
        post(paths::turn(operation, &self.memo()), &prepared)
    }

    /// Posts about a panel; each names the filing, which none of them is about.
    fn attack_on_panel(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let (named, members): (_, &[OfficialId]) = (self.paper.filing.unwrap(), &[]);
        let by_authors = match operation {
            Operation::PanelNominate => Some(AuthorsPanelTurn::Nominate(id(READER))),
            Operation::IssuesAgree => Some(AuthorsPanelTurn::Agree(named)),
            Operation::IssuesObject => Some(AuthorsPanelTurn::Object(named)),
            _ => None,
        };
        let (roster, rnd) = (&self.instance.roster, &mut randomness());
        if let Some(turn) = by_authors {
            let (forged, words) = (who.forged(&self.paper.authored), "No.".to_owned());
            let made = panel::by_authors((roster, members), &forged, turn, words, rnd).unwrap();
            let body = api::AuthorEntryPost {
                document: octets(&made.document),
                sealed: made.sealed.into(),
                handover: None,
                nonce: nonce(),
            };
            return post(paths::turn(operation, &self.memo()), &body);
        }
        let turn = match operation {
            Operation::PanelForm => PanelTurn::Form {
                members: vec![id(READER)],
                nomination: None,
                reasons: "Because.".to_owned(),
                key: FileKey::from_bytes([7; 16]),
            },
            Operation::PanelDeclare => declare(named, false),
            Operation::IssuesPropose => propose(named),
            Operation::PanelReport => report(named),
            Operation::PanelDissent => dissent(named),
            _ => return None,
        };
        let keys = keys(&who.name);
        let readers = (roster, members);
        let prepared = self
            .paper
            .prepare(|about| by_panel(&keys, about, readers, turn, rnd));
        post(paths::turn(operation, &self.memo()), &prepared)
    }

    fn as_authors(&self, turn: AuthorTurn, who: &Attacker) -> Option<(String, Value)> {
        let forged = who.forged(&self.paper.authored);
        let (roster, rnd) = (&self.instance.roster, &mut randomness());
        let made = by_authors((roster, &[]), &forged, turn, "No.".to_owned(), rnd).unwrap();
        let body = api::AuthorEntryPost {
            document: octets(&made.document),
            sealed: made.sealed.into(),
            handover: made.handover.map(Into::into),
            nonce: nonce(),
        };
        post(paths::turn(turn.operation(), &self.memo()), &body)
    }

    /// Posts that officials sign.
    fn attack_as_official(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let memo = self.memo();
        let keys = keys(&who.name);
        let request = official_request(&who.name, operation, Some(memo), self.site.now());
        let paper = &self.paper;
        match operation {
            Operation::CaseExport => post(paths::case_export(&memo), &asked(&request)),
            Operation::NameShow => post(paths::name_show(&memo), &asked(&request)),
            Operation::CaseOpen => post(
                paths::case_open(&memo),
                &api::CaseOpenPost {
                    request: octets(&request),
                    nonce: nonce(),
                },
            ),
            Operation::CaseAcknowledge => {
                let words = AcknowledgementWords {
                    responsible: "The Director".to_owned(),
                    due: "in 60 working days".to_owned(),
                    monitor: "the Open Forum".to_owned(),
                    protection: "2 FAM 071.1".to_owned(),
                    risk: None,
                };
                let number = "DC-2026-0001".parse().unwrap();
                let charter = &self.instance.charter().unwrap().charter;
                let prepared = paper.prepare(|about| {
                    office::acknowledge(&keys, about, charter, (number, words), &mut randomness())
                });
                post(paths::case_acknowledge(&memo), &prepared)
            }
            Operation::CaseDistribute => {
                let charter = &self.instance.charter().unwrap().charter;
                let manifest = &paper.authored.manifest;
                let readers = self.instance.roster.readers_for(charter, manifest);
                let prepared = paper.prepare(|about| {
                    let note = "as the charter says".to_owned();
                    office::distribute(
                        &keys,
                        about,
                        &paper.text(),
                        readers,
                        note,
                        &mut randomness(),
                    )
                });
                post(paths::case_distribute(&memo), &prepared)
            }
            Operation::CaseReply => post(paths::case_reply(&memo), &self.reply_by(&who.name)),
            Operation::StatementPost => {
                let prepared = paper.prepare(|about| {
                    let message = "We have seen a memo.".to_owned();
                    office::statement(&keys, about, message, &mut randomness())
                });
                post(paths::statement_post(), &prepared)
            }
            _ => self.attack_as_colleague(operation, who),
        }
    }

    /// Posts by which officials of one office work together: notes, clearance, extension.
    fn attack_as_colleague(&self, operation: Operation, who: &Attacker) -> Option<(String, Value)> {
        let (memo, paper, keys) = (self.memo(), &self.paper, keys(&who.name));
        match operation {
            Operation::RoomModerate => {
                let (session, key) = (paper.filing.unwrap(), CirculationKey::from_bytes(who.seed));
                let room = Room::with_link(&key, memo, session);
                let question = QuestionDigest::from_bytes([1; 32]);
                let words = RoomWords::Taken { question };
                let said = room.moderate(&keys, &words, &mut randomness()).unwrap();
                post(paths::room_moderate(&memo), &room_post(&said))
            }
            Operation::NotePost => {
                let written = notes::NewNote {
                    text: "A word among colleagues.".to_owned(),
                    ..notes::NewNote::default()
                };
                let roster = &self.instance.roster;
                let made = notes::write(&keys, roster, memo, written, &mut randomness()).unwrap();
                let body = api::NotePost {
                    note: octets(&made.note),
                    sealed: made.sealed.into(),
                };
                post(paths::note_post(&memo), &body)
            }
            Operation::NoteList => {
                let now = self.site.now();
                let request = official_request(&who.name, operation, Some(memo), now);
                let body = api::NoteListPost {
                    request: octets(&request),
                    from: 0,
                };
                post(paths::note_list(&memo), &body)
            }
            Operation::ReplyClear => {
                let reply = statement_of(&self.reply_by(HEAD));
                let prepared = paper.prepare(|about| {
                    let position = "An official".to_owned();
                    office::force_clear(&keys, about, reply, position, &mut randomness())
                });
                post(paths::reply_clear(&memo), &prepared)
            }
            Operation::ClearanceAsk => {
                let reply = statement_of(&self.reply_by(HEAD));
                let prepared = paper.prepare(|about| {
                    let asked = (CLERK.parse().unwrap(), reply);
                    office::force_ask_clearance(
                        &keys,
                        about,
                        asked,
                        String::new(),
                        &mut randomness(),
                    )
                });
                post(paths::clearance_ask(&memo), &prepared)
            }
            Operation::ExtensionRequest => {
                let body = self.extension_by(&who.name);
                post(paths::extension_request(&memo), &body)
            }
            Operation::ExtensionApprove => {
                let request = statement_of(&self.extension_by(CLERK));
                let prepared = paper.prepare(|about| {
                    let note = String::new();
                    approve_extension(&keys, about, request, note, &mut randomness())
                });
                post(paths::extension_approve(&memo), &prepared)
            }
            _ => None,
        }
    }

    /// The reply of an official, always the same one, so that it can be cleared.
    fn reply_by(&self, name: &str) -> api::OfficialPost {
        self.paper.prepare(|about| {
            let (demands, words) = ((1..=DEMANDS).collect(), answers(DEMANDS));
            let mut same = SeededRandomness::new([1; 32]);
            office::force_reply(&keys(name), about, demands, words, &mut same)
        })
    }

    /// The request of an official for more time, always the same one. The head asks for more than
    /// the charter allows, or the clerk's would not be the newest.
    fn extension_by(&self, name: &str) -> api::OfficialPost {
        let days = if name == HEAD { 99 } else { 10 };
        self.paper.prepare(|about| {
            let (id, reason) = (name.parse().unwrap(), "Two bureaus differ.".to_owned());
            let mut same = SeededRandomness::new([2; 32]);
            let asked = (days, reason);
            let charter = &self.instance.charter().unwrap().charter;
            let draft = draft_extension(&id, about, charter, asked, &mut same)?;
            office::sign(&keys(name), about, draft, &mut same)
        })
    }
}

fn statement_of(post: &api::OfficialPost) -> StatementDigest {
    let document = UnverifiedOfficialDocument::from_canonical(&post.document.0).unwrap();
    document.statement.digest()
}

/// Somebody with a key.
struct Attacker {
    name: String,
    seed: [u8; 32],
}

impl Attacker {
    /// What the authors keep of their memo, with this attacker's key in place of theirs: more than
    /// any attacker would have.
    fn forged(&self, authored: &Authored) -> Authored {
        let mut forged = authored.clone();
        forged.author_seed = self.seed;
        forged
    }

    /// Whether the office does what takes a case off the straight road, as it may: that has tests of
    /// its own.
    fn may_lead_aside(&self, operation: Operation) -> bool {
        let asks = operation == Operation::QuestionAsk && [CLERK, HEAD].contains(&&*self.name);
        asks || operation == Operation::CaseRedirect && self.name == HEAD
    }

    /// What this attacker may do to a case by the office's own rules.
    fn may(&self, instance: &Instance) -> BTreeSet<Operation> {
        let mut may: BTreeSet<_> = SAME_FOR_ALL.iter().copied().collect();
        let office = [CLERK, HEAD].contains(&self.name.as_str());
        let official = instance
            .roster
            .officials
            .iter()
            .find(|it| it.id.as_str() == self.name);
        let role = official.map(|official| official.role.name());
        if matches!(
            role,
            Some("office_clerk" | "office_head" | "distribution_reader" | "principal")
        ) {
            may.extend([Operation::UndertakingSign, Operation::CaseOpen]);
        }
        if role == Some("distribution_reader") {
            // Of the notes, none that was not written to them.
            may.extend([Operation::AssessmentGive, Operation::NoteList]);
        }
        if office {
            may.extend([
                Operation::CaseAcknowledge,
                Operation::CaseExport,
                Operation::NotePost,
                Operation::NoteList,
                Operation::ReplyClear,
                Operation::ClearanceAsk,
                Operation::ExtensionRequest,
            ]);
        }
        if [MONITOR, RECORDS].contains(&self.name.as_str()) {
            may.insert(Operation::CaseExport);
        }
        if self.name == RECORDS {
            may.extend([
                Operation::HoldPlace,
                Operation::OpeningRequest,
                Operation::SpillReport,
            ]);
        }
        // Once a name is asked for its trustees see what they decide on, and nothing opens.
        if ["inspector-general", "union-president"].contains(&self.name.as_str()) {
            may.insert(Operation::CaseExport);
        }
        if self.name == MONITOR || self.name == RECORDS || may.contains(&Operation::CaseOpen) {
            may.insert(Operation::LeakReport);
        }
        if may.contains(&Operation::CaseOpen) {
            may.insert(Operation::SpillReport);
        }
        if self.name == HEAD {
            may.extend([
                Operation::CaseDistribute,
                Operation::ExtensionApprove,
                Operation::ReplyRedraft,
            ]);
        }
        if [HEAD, PRINCIPAL].contains(&self.name.as_str()) {
            may.extend([Operation::CaseReply, Operation::StatementPost]);
        }
        may
    }
}

fn post(path: String, body: &impl Serialize) -> Option<(String, Value)> {
    Some((path, serde_json::to_value(body).unwrap()))
}

fn logged(document: &UnverifiedAuthorDocument) -> api::LoggedAuthorPost {
    api::LoggedAuthorPost {
        document: octets(document),
        nonce: nonce(),
    }
}

fn blocks(block: Vec<u8>) -> api::BlocksPost {
    api::BlocksPost {
        blocks: vec![block.into()],
    }
}

fn asked(request: &UnverifiedRequest) -> api::RequestPost {
    api::RequestPost {
        request: octets(request),
    }
}

/// How far a case has come on its road. A draft that goes back is still in review.
fn place(state: State) -> usize {
    let state = match state {
        State::ReplyDrafted => State::InReview,
        state => state,
    };
    let place = ROAD.iter().position(|it| *it == state);
    place.expect("a case that nobody took away")
}

/// Every official, a supervisor, and somebody who wrote another memo.
fn attackers(case: &Case) -> Vec<Attacker> {
    let officials = case
        .instance
        .roster
        .officials
        .iter()
        .map(|it| it.id.to_string());
    let mut attackers: Vec<_> = officials
        .chain([SUPERVISOR.to_owned()])
        .map(|name| Attacker {
            seed: keys(&name).signing_seed,
            name,
        })
        .collect();
    attackers.push(Attacker {
        name: "author-of-another-memo".to_owned(),
        seed: case.other.authored.author_seed,
    });
    attackers
}

/// What somebody did to the case, as they may: the refusals were not for want of form.
const DONE: [Operation; 16] = [
    Operation::CaseOpen,
    Operation::CaseExport,
    Operation::CaseAcknowledge,
    Operation::CaseDistribute,
    Operation::NotePost,
    Operation::NoteList,
    Operation::ReplyClear,
    Operation::ClearanceAsk,
    Operation::ExtensionRequest,
    Operation::ExtensionApprove,
    Operation::CaseReply,
    Operation::StatementPost,
    Operation::HoldPlace,
    Operation::UndertakingSign,
    Operation::AssessmentGive,
    Operation::ReplyRedraft,
];

/// R14. A filed case cannot be removed, changed back or lose an event, by any operation with any
/// official's key; nobody does what their office does not give them; and after all that its authors
/// can still take it back, and even then it stays a record.
#[test]
fn each_promise_broken_by_hand() {
    let mut case = Case::file();
    let operations: Vec<_> = demur_web::ROUTES
        .iter()
        .filter(|route| route.method == "POST" && !ON_NO_CASE.contains(&route.operation))
        .map(|route| route.operation)
        .collect();
    assert_eq!(case.look().state, State::Submitted);
    let mut done = case.undertake();
    // Nothing is exported while an event waits for the log.
    case.site.advance(super::A_WHILE);
    let mut seen = case.look();
    // Twice, so that those who came before a step of the office also come after it.
    for _ in 0..2 {
        for who in attackers(&case) {
            let may = who.may(&case.instance);
            for operation in &operations {
                if who.may_lead_aside(*operation) {
                    continue;
                }
                let by = format!("{operation} by {}", who.name);
                let (path, body) = case.attack(*operation, &who).expect("an attack is written");
                let answer = case.api.send(&path, &body).unwrap();
                assert!(answer.status < 500, "{by}: {}", answer.text());
                assert!(
                    !answer.is_well() || may.contains(operation),
                    "{by} was done"
                );
                if answer.is_well() {
                    done.insert(*operation);
                }
                if *operation == Operation::CosignatureProve {
                    let proof: api::CosignatureProofAnswer =
                        serde_json::from_slice(&answer.body).unwrap();
                    assert!(!proof.counted && proof.certified.is_none(), "{by}");
                }
                let after = case.only_grew(&seen, &by);
                assert!(place(after.state) >= place(seen.state), "{by} led it back");
                seen = after;
            }
        }
        case.site.advance(super::A_WHILE);
    }
    for operation in DONE {
        assert!(done.contains(&operation), "{operation} was never done");
    }
    assert_eq!(seen.state, State::Replied);

    // The same document by its own authors is accepted.
    let document = logged(&author::withdraw(&case.paper.authored));
    let path = paths::memo_withdraw(&case.memo());
    let _: api::Done = case.api.post(&path, &document);
    let seen = case.only_grew(&seen, "its authors");
    assert_eq!(seen.state, State::Withdrawn);
}

fn room_post(prepared: &PreparedPost) -> api::RoomPostPost {
    api::RoomPostPost {
        post: octets(&prepared.post),
        sealed: prepared.sealed.clone().into(),
    }
}
