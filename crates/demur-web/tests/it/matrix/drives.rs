//! The request with which a role asks for an operation: right in form, about the memo of the walk,
//! and signed with the best keys that the role has. A role without keys of its own signs with some
//! key under the name of an official who may.

use demur_domain::choice::{AppealGround, LinkKind, Marking, Rating, ReleaseKind};
use demur_domain::ids::{DocumentDigest, MemoId, ParticipantKey, VersionDigest};
use demur_domain::operation::Operation as Op;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::table::decide;
use demur_protocol::api::{self, Octets};
use demur_protocol::client::INDEX;
use demur_protocol::codec::Canonical;
use demur_protocol::official::{OfficialStep, OfficialWords, SHARE_OCTETS};
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_testkit::charter::UNDERTAKING;
use demur_testkit::charter::next_epoch;
use demur_testkit::client::extension::{approve_extension, draft_extension, request_extension};
use demur_testkit::client::office::{self, OfficeRefusal, OfficialKeys, Prepared, Subject};
use demur_testkit::client::rate::{Opinion, rate};
use demur_testkit::client::turns::{AuthorTurn, Matter, OfficialTurn, by_authors, by_official};
use demur_testkit::client::wallet::Authored;
use demur_testkit::client::{author, enrol, notes, opening};
use demur_testkit::crypto::labels::sha256;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::crypto::sign::{Participant, SigningKey};
use demur_testkit::crypto::totp::TotpSecret;
use demur_testkit::officials::{CLERK, HEAD, keys};
use demur_testkit::road::{DEMANDS, TEXT, answers};
use demur_web::ROUTES;
use serde::Serialize;

use super::complaints::{self, by_anyone};
use super::manner::{Manner, holds_a_time, is_official, manner};
use super::panel;
use super::sessions;
use super::stages::{Blocks, MEMBER, Walked, official_of};

/// A request, ready to be sent.
pub(super) struct Drive {
    pub(super) path: String,
    /// None where it is a GET.
    pub(super) body: Option<String>,
    pub(super) session: Option<String>,
}

/// Makes the request. What must be there before, such as a second factor or a hold that is to be
/// lifted, it puts there.
pub(super) async fn drive(walked: &mut Walked, operation: Op, role: Role) -> Drive {
    if operation == Op::HoldLift {
        walked.place_hold().await;
    }
    walked.prepare(operation, role).await;
    if operation == Op::CaseOpen {
        walked.undertake(role).await;
    }
    sessions::ready(walked, operation).await;
    let body = match walked.made.get(&(operation, role)) {
        Some(made) => Some(made.clone()),
        None => {
            Asker {
                walked,
                operation,
                role,
            }
            .body()
            .await
        }
    };
    if let Some(body) = body.as_ref().filter(|_| !holds_a_time(operation)) {
        walked.made.insert((operation, role), body.clone());
    }
    let asker = Asker {
        walked,
        operation,
        role,
    };
    let session = match operation {
        Op::OfficialSignIn | Op::OfficialSignOut if is_official(role) => {
            asker.have_signed_in().await
        }
        Op::OfficialSignOut => Some("A".repeat(43)),
        _ => None,
    };
    Drive {
        path: asker.path().await,
        body,
        session: session.filter(|_| operation == Op::OfficialSignOut),
    }
}

struct Asker<'a> {
    walked: &'a Walked,
    operation: Op,
    role: Role,
}

pub(super) fn text(post: &impl Serialize) -> String {
    serde_json::to_string(post).expect("JSON")
}

pub(super) fn octets(object: &impl Canonical) -> Octets {
    object.to_canonical().into()
}

const SECRET: [u8; 20] = [3; 20];

fn code(at: i64) -> String {
    let secret = TotpSecret::from_bytes(SECRET);
    secret.code(at).expect("a code").to_string()
}

impl Asker<'_> {
    fn memo(&self) -> MemoId {
        self.walked.paper.memo()
    }

    fn now(&self) -> i64 {
        self.walked.server.world.clock.now()
    }

    fn randomness(&self) -> SeededRandomness {
        self.walked.server.world.randomness()
    }

    async fn path(&self) -> String {
        let mut routes = ROUTES.iter();
        let route = routes.find(|route| route.operation == self.operation);
        let path = route.expect("a route").path;
        let path = path.replace("{memo}", &self.memo().to_string());
        let rest = match self.operation {
            Op::ClientFetch => INDEX.to_owned(),
            Op::LogTile => format!("0/000.p/{}", self.log_size().await),
            _ => format!("000.p/{}", self.log_size().await),
        };
        path.replace("{*path}", &rest)
    }

    async fn log_size(&self) -> u64 {
        let checkpoint = self.walked.server.world.app.log_checkpoint().await;
        let checkpoint = checkpoint.expect("a checkpoint");
        let size = checkpoint.lines().nth(1).expect("a size");
        size.parse().expect("a number")
    }

    /// The seed of the key that this role signs with.
    fn seed(&self) -> [u8; 32] {
        match (self.role, self.official()) {
            (Role::Author, _) => self.walked.paper.authored.author_seed,
            (Role::Signatory, _) => self.walked.participant,
            (_, Some(keys)) => keys.signing_seed,
            // Who runs the server has the log's key, and a witness has one like it.
            (Role::Operator, None) => sha256(b"log"),
            (role, None) => sha256(format!("key of {role}").as_bytes()),
        }
    }

    /// The keys of the official in this role, if it is one.
    fn official(&self) -> Option<OfficialKeys> {
        let on_roster = is_official(self.role);
        let official = official_of(&self.walked.server.world, self.role);
        official
            .filter(|_| on_roster)
            .map(|official| keys(&official.to_string()))
    }

    /// The keys with which this role acts as an official: its own, or its own under the name of one
    /// who may.
    fn official_keys(&self) -> OfficialKeys {
        self.official().unwrap_or_else(|| {
            let may = |role: &&Role| {
                let states = State::ALL.iter().copied().map(Some);
                let mut states = states.chain([None]);
                is_official(**role) && states.any(|it| decide(it, self.operation, **role).is_ok())
            };
            let role = Role::ALL.iter().find(may).expect("an official who may");
            let world = &self.walked.server.world;
            let name = official_of(world, *role).expect("an official").to_string();
            OfficialKeys {
                id: name,
                signing_seed: self.seed(),
                identity_seed: self.seed(),
            }
        })
    }

    /// What this role signs as the authors.
    fn authored(&self) -> Authored {
        let mut authored = self.walked.paper.authored.clone();
        authored.author_seed = self.seed();
        authored
    }

    fn request(&self, memo: Option<MemoId>) -> Octets {
        let keys = self.official_keys();
        let request = Request {
            operation: self.operation,
            memo,
            requester: Requester::Official(keys.official().expect("an id")),
            at: self.now(),
        };
        octets(&UnverifiedRequest::by_official(
            &keys.signing_key(),
            request,
        ))
    }

    fn participants_request(&self) -> Octets {
        let key = SigningKey::<Participant>::from_seed(&self.seed());
        let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
        let request = Request {
            operation: self.operation,
            memo: Some(self.memo()),
            requester: Requester::Participant(participant),
            at: self.now(),
        };
        octets(&UnverifiedRequest::by_participant(&key, request))
    }

    fn export_request(&self) -> Octets {
        match self.role {
            Role::Author => octets(&self.walked.paper.request(self.operation, self.now())),
            role if is_official(role) => self.request(Some(self.memo())),
            _ => self.participants_request(),
        }
    }

    async fn body(&self) -> Option<String> {
        match manner(self.operation) {
            Manner::PublicCase if self.operation == Op::RoomAsk => {
                Some(sessions::question(self.walked))
            }
            Manner::Public | Manner::PublicCase => {
                by_anyone(&self.walked.server.world, self.operation)
            }
            Manner::Member => Some(self.by_member().await),
            Manner::Neutral => Some(self.by_nobody_in_particular()),
            Manner::Author => Some(self.by_authors().await),
            Manner::AuthorOfCase => Some(self.by_authors_of_case()),
            Manner::Official => Some(self.by_official()),
            Manner::Desk | Manner::SignIn => Some(self.at_desk()),
            Manner::Export => Some(text(&api::RequestPost {
                request: self.export_request(),
            })),
        }
    }

    async fn by_member(&self) -> String {
        let member = self.role == Role::Member;
        let world = &self.walked.server.world;
        if self.operation == Op::MemoOpen {
            let opening = &self.walked.opening;
            return text(&api::MemoPost {
                manifest: octets(&opening.authored.manifest),
                presentation: octets(&own(&opening.presentation, member)),
                index: opening.index,
            });
        }
        let (instance, person) = (world.instance().await, &world.people[MEMBER]);
        let known = instance.epoch(&person.institution, &next_epoch());
        let commitment = enrol::request(&self.seed(), &known.expect("an epoch").epoch);
        let code = match member {
            true => person.code.clone(),
            false => "guessed".to_owned(),
        };
        text(&api::CredentialPost {
            institution: api::Text(person.institution.clone()),
            epoch: api::Text(next_epoch()),
            staff: person.staff.clone(),
            code,
            commitment: commitment.expect("a point").as_bytes().to_vec().into(),
        })
    }

    fn by_nobody_in_particular(&self) -> String {
        if self.operation == Op::CosignatureProve {
            return text(&api::RequestPost {
                request: self.participants_request(),
            });
        }
        if self.operation == Op::ReplyRate {
            return self.rating();
        }
        if self.operation == Op::SessionAttend {
            return sessions::attendance(self.walked, &self.seed());
        }
        let blocks = match self.role {
            Role::Signatory => &self.walked.signatory,
            _ => &self.walked.member,
        };
        let Blocks { sign, take_back } = blocks;
        let mut block = match self.operation {
            Op::MemoCosign => sign.clone(),
            _ => take_back.clone(),
        };
        let can_present = matches!(self.role, Role::Member | Role::Signatory);
        block.presentation = own(&block.presentation, can_present);
        text(&api::BlocksPost {
            blocks: vec![block.to_block().into()],
        })
    }

    fn rating(&self) -> String {
        let opinion = Opinion {
            memo: self.memo(),
            demands: DEMANDS,
            reply: self.walked.documents[&Op::CaseReply],
            rating: Rating::DoesNotAnswer,
            unanswered: vec![2],
        };
        let rating = rate(&SigningKey::from_seed(&self.seed()), opinion, self.now());
        text(&api::RatingPost {
            rating: rating.expect("a rating").to_block().into(),
        })
    }

    async fn by_authors(&self) -> String {
        let world = &self.walked.server.world;
        let (mut authored, nonce) = (self.authored(), api::FixedOctets(world.nonce()));
        match self.operation {
            Op::MemoCirculate => {
                let (written, closes_at) = (
                    demur_testkit::client::attach::Written::words(TEXT),
                    self.now() + 20 * demur_testkit::clock::DAY,
                );
                let (instance, mut randomness) = (world.instance().await, self.randomness());
                let frozen =
                    author::freeze(&instance, &authored, written, closes_at, &mut randomness);
                let frozen = frozen.expect("a freeze");
                text(&api::CirculatePost {
                    document: octets(&frozen.document),
                    sealed_text: frozen.sealed_text.into(),
                })
            }
            Op::MemoFile => {
                // Sealed anew, so that it is not the filing of the walk once more.
                authored.sealed_memo.clear();
                let (instance, mut randomness) = (world.instance().await, self.randomness());
                let certificate = &self.walked.certificate;
                let document = author::file(&instance, &mut authored, certificate, &mut randomness);
                text(&api::FilePost {
                    document: octets(&document.expect("a filing")),
                    sealed_memo: authored.sealed_memo.clone().into(),
                    case_log_key: api::FixedOctets(authored.case_log_key),
                    nonce,
                })
            }
            Op::MemoWithdraw => text(&api::LoggedAuthorPost {
                document: octets(&author::withdraw(&authored)),
                nonce,
            }),
            Op::MemoRevise => text(&api::AuthorPost {
                document: octets(&author::revise(&authored)),
            }),
            _ => text(&api::AuthorPost {
                document: octets(&author::seal(&authored)),
            }),
        }
    }

    fn by_authors_of_case(&self) -> String {
        let documents = &self.walked.documents;
        let reply = documents[&Op::CaseReply];
        let of_session = sessions::author_turn(self.walked, self.operation);
        let turn = match self.operation {
            _ if of_session.is_some() => of_session.expect("just looked"),
            Op::RedirectDispute => AuthorTurn::Dispute(documents[&Op::CaseRedirect]),
            Op::QuestionAnswer => AuthorTurn::Answer(documents[&Op::QuestionAsk]),
            Op::ReplyContest => AuthorTurn::Contest(reply),
            Op::ReplyAppeal => AuthorTurn::Appeal(reply, AppealGround::Process),
            Op::LeakTell => AuthorTurn::ReportLeak,
            Op::ReleaseConsent => AuthorTurn::ConsentRelease(documents[&Op::ReleaseAsk]),
            Op::ReleaseObject => AuthorTurn::ObjectRelease(documents[&Op::ReleaseAsk]),
            Op::MemoLink => AuthorTurn::Link(
                LinkKind::Related,
                MemoId::from_bytes([8; 32]),
                VersionDigest::from_bytes([8; 32]),
            ),
            Op::PanelNominate | Op::IssuesAgree | Op::IssuesObject => {
                let roster = &self.walked.server.world.installation.roster;
                let (authored, random) = (self.authored(), &mut self.randomness());
                return panel::by_authors(self.operation, &authored, roster, random);
            }
            _ => {
                // A close has no words, so it is the walk's own where the walk closed; the nonce
                // is only the leaf's.
                return text(&api::LoggedAuthorPost {
                    document: octets(&author::close(&self.authored(), reply)),
                    nonce: api::FixedOctets(self.walked.server.world.nonce()),
                });
            }
        };
        let (roster, words) = (
            &self.walked.server.world.installation.roster,
            "We do not agree, and say why.".to_owned(),
        );
        let made = by_authors(
            (roster, &[]),
            &self.authored(),
            turn,
            words,
            &mut self.randomness(),
        );
        let made = made.expect("a turn");
        text(&api::AuthorEntryPost {
            document: octets(&made.document),
            sealed: made.sealed.into(),
            handover: made.handover.map(Into::into),
            nonce: api::FixedOctets(made.nonce),
        })
    }

    fn at_desk(&self) -> String {
        let request = self.request(None);
        match self.operation {
            Op::FactorEnrol => text(&api::FactorPost {
                request,
                factor: api::NewFactorPost::Totp {
                    secret: api::FixedOctets(SECRET),
                    code: code(self.now()),
                },
            }),
            Op::OfficialSignIn => text(&api::SignInPost {
                request,
                factor: api::FactorProofPost::Totp {
                    code: code(self.now() + 30),
                },
            }),
            Op::ComplaintOpen | Op::ComplaintStep => {
                let (world, keys) = (&self.walked.server.world, self.official_keys());
                complaints::at_desk(world, self.operation, &keys, request)
            }
            _ => text(&api::RequestPost { request }),
        }
    }

    /// Registers a second factor over HTTP, and signs in with it where the operation needs a session
    /// to end. Returns the session's token.
    async fn have_signed_in(&self) -> Option<String> {
        let server = &self.walked.server;
        let before = |operation| Asker { operation, ..*self };
        let path = "/api/v1/officials/factors";
        let enrolled = server.post(path, before(Op::FactorEnrol).at_desk()).await;
        assert!(enrolled.status.is_success());
        if self.operation == Op::OfficialSignIn {
            return None;
        }
        let path = "/api/v1/officials/sign-in";
        let answer = server
            .post(path, before(Op::OfficialSignIn).at_desk())
            .await;
        let session: api::SessionAnswer = serde_json::from_slice(&answer.body).expect("a session");
        Some(session.token.to_text())
    }

    fn by_official(&self) -> String {
        let world = &self.walked.server.world;
        let nonce = api::FixedOctets(world.nonce());
        match self.operation {
            Op::CaseOpen => text(&api::CaseOpenPost {
                request: self.request(Some(self.memo())),
                nonce,
            }),
            Op::NameShow => text(&api::RequestPost {
                request: self.request(Some(self.memo())),
            }),
            Op::NoteList => text(&api::NoteListPost {
                request: self.request(Some(self.memo())),
                from: 0,
            }),
            Op::NotePost => {
                let written = notes::NewNote {
                    text: "Ask the bureau.".to_owned(),
                    ..Default::default()
                };
                let (keys, roster) = (self.official_keys(), &world.installation.roster);
                let made =
                    notes::write(&keys, roster, self.memo(), written, &mut self.randomness());
                let made = made.expect("a note");
                text(&api::NotePost {
                    note: octets(&made.note),
                    sealed: made.sealed.into(),
                })
            }
            Op::RoomModerate => sessions::answer(self.walked, &self.official_keys()),
            _ => {
                let Prepared {
                    document,
                    sealed,
                    nonce,
                } = self.document();
                text(&api::OfficialPost {
                    document: octets(&document),
                    sealed: sealed.into(),
                    nonce: api::FixedOctets(nonce),
                })
            }
        }
    }

    /// The official's document.
    fn document(&self) -> Prepared {
        let (keys, walked) = (self.official_keys(), self.walked);
        let circulation = walked.paper.authored.circulation();
        let reply_to = circulation.identity().recipient().to_string();
        let subject = Subject {
            memo: self.memo(),
            filing: walked.paper.filing.expect("a filing"),
            reply_to: &reply_to,
        };
        let made = match self.operation {
            Op::CaseReply => return self.reply(&keys, &subject),
            operation if panel::is_by_official(operation) => {
                let roster = &walked.server.world.installation.roster;
                panel::by_official(operation, &keys, &subject, roster, &mut self.randomness())
            }
            operation => match self.turn(operation) {
                Some(turn) => by_official(&keys, &subject, turn, &mut self.randomness()),
                None => self.step(&keys, &subject),
            },
        };
        made.expect("a document")
    }

    /// The reply of this official that was cleared, or one that is as good in form.
    fn reply(&self, keys: &OfficialKeys, subject: &Subject<'_>) -> Prepared {
        let honest = is_official(self.role);
        if let Some(reply) = self.walked.replies.get(keys.id.as_str()).filter(|_| honest) {
            return reply.clone();
        }
        let demands = (1..=DEMANDS).collect();
        let words = answers(DEMANDS);
        let made = office::force_reply(keys, subject, demands, words, &mut self.randomness());
        made.expect("a reply")
    }

    fn step(&self, keys: &OfficialKeys, subject: &Subject<'_>) -> Result<Prepared, OfficeRefusal> {
        let (walked, mut randomness) = (self.walked, self.randomness());
        let (world, words) = (&walked.server.world, "Because of this.".to_owned());
        let random = &mut randomness;
        match self.operation {
            Op::CaseAcknowledge => {
                let number = "DC-2026-0001".parse().expect("a case number");
                let words = demur_protocol::official::AcknowledgementWords {
                    responsible: "The Director".to_owned(),
                    due: "in 60 working days".to_owned(),
                    monitor: "the Open Forum".to_owned(),
                    protection: "2 FAM 071.1".to_owned(),
                    risk: None,
                };
                let charter = world.charter();
                office::acknowledge(keys, subject, &charter, (number, words), random)
            }
            Op::CaseDistribute => {
                let readers = world.named_readers(&walked.paper);
                let memo = walked.paper.text();
                office::distribute(keys, subject, &memo, readers, words, random)
            }
            Op::ReplyClear => {
                let draft = walked.draft.document.statement.digest();
                office::force_clear(keys, subject, draft, words, random)
            }
            Op::ClearanceAsk => {
                // Each of them asks the other.
                let of = if keys.id == HEAD { CLERK } else { HEAD };
                let draft = walked.draft.document.statement.digest();
                let asked = (of.parse().expect("an official"), draft);
                office::force_ask_clearance(keys, subject, asked, words, random)
            }
            Op::ExtensionRequest => {
                let by = keys.official()?;
                let (charter, roster) = (world.charter(), &world.installation.roster);
                let draft = draft_extension(&by, subject, &charter, (10, words), random)?;
                request_extension(keys, subject, (&charter, roster), draft, random)
            }
            Op::ExtensionApprove => {
                let request = walked.extension.document.statement.digest();
                approve_extension(keys, subject, request, words, random)
            }
            Op::StatementPost => office::statement(keys, subject, words, random),
            Op::OpeningRequest => {
                let roster = &world.installation.roster;
                let asked = (0, words.clone(), words);
                opening::request(keys, subject, roster, asked, random)
            }
            Op::OpeningApprove | Op::OpeningRefuse => {
                let request = walked.documents[&Op::OpeningRequest];
                opening::force(keys, subject, decision(self.operation, request), random)
            }
            operation => unreachable!("{operation}: no document of an official in drives.rs"),
        }
    }

    /// The turn of the road that an operation takes, if it takes one.
    fn turn(&self, operation: Op) -> Option<OfficialTurn> {
        let documents = &self.walked.documents;
        let words = || "The papers say so.".to_owned();
        let rule = |on, about: Op, for_authors| OfficialTurn::Rule {
            on,
            document: documents[&about],
            for_authors,
            reasons: words(),
        };
        let reply = documents[&Op::CaseReply];
        Some(match operation {
            Op::CaseRedirect => OfficialTurn::Redirect {
                reason: words(),
                address: words(),
            },
            Op::RedirectConfirm => rule(Matter::Scope, Op::RedirectDispute, false),
            Op::RedirectOverturn => rule(Matter::Scope, Op::RedirectDispute, true),
            Op::QuestionAsk => OfficialTurn::Ask { question: words() },
            Op::ContestUphold => rule(Matter::Contest, Op::ReplyContest, true),
            Op::ContestDismiss => rule(Matter::Contest, Op::ReplyContest, false),
            Op::AppealDismiss => rule(Matter::Appeal, Op::ReplyAppeal, false),
            Op::AppealRemand => rule(Matter::Appeal, Op::ReplyAppeal, true),
            Op::ReplyCorrect => OfficialTurn::Correct {
                reply,
                correction: words(),
            },
            Op::OutcomeReport => OfficialTurn::ReportOutcome {
                reply,
                demand: 1,
                report: words(),
            },
            Op::HoldPlace => OfficialTurn::PlaceHold { reason: words() },
            Op::HoldLift => OfficialTurn::LiftHold {
                hold: documents[&Op::HoldPlace],
                reason: words(),
            },
            Op::LeakReport => OfficialTurn::ReportLeak {
                compared: None,
                report: words(),
            },
            Op::DirectionGive => OfficialTurn::Direct {
                reply,
                direction: words(),
            },
            Op::SpillReport => OfficialTurn::ReportSpill {
                marking: Marking::Secret,
                report: words(),
            },
            Op::SpillLift => OfficialTurn::LiftSpill {
                report: documents[&Op::SpillReport],
                reasons: words(),
            },
            Op::ReleaseAsk => OfficialTurn::AskRelease {
                kind: ReleaseKind::Summary,
                what: [8; 32],
                purpose: words(),
            },
            Op::CaseRelease => OfficialTurn::Release {
                asked: documents[&Op::ReleaseAsk],
                purpose: words(),
            },
            Op::AssessmentGive => OfficialTurn::Assess {
                assessment: words(),
            },
            Op::ReplyRedraft => OfficialTurn::Redraft { reasons: words() },
            Op::UndertakingSign => OfficialTurn::Undertake {
                text: UNDERTAKING.to_owned(),
            },
            operation => return sessions::office_turn(self.walked, operation),
        })
    }
}

/// What is decided on a request to open a name, without a share that is one.
fn decision(operation: Op, request: DocumentDigest) -> (OfficialStep, OfficialWords) {
    match operation {
        Op::OpeningApprove => (
            OfficialStep::ApproveOpening { request },
            OfficialWords::OpeningApproval {
                share: [1; SHARE_OCTETS],
            },
        ),
        _ => (
            OfficialStep::RefuseOpening { request },
            OfficialWords::Ruling {
                reasons: "It names nobody.".to_owned(),
            },
        ),
    }
}

/// A presentation by somebody who can make it, or what another can make of it: the proof is not
/// theirs to change, and nothing else of it is worth having.
fn own(presentation: &UnverifiedPresentation, can_present: bool) -> UnverifiedPresentation {
    let mut presentation = presentation.clone();
    if let (false, Some(last)) = (can_present, presentation.proof.last_mut()) {
        *last ^= 1;
    }
    presentation
}
