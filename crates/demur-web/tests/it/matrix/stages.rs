//! One memo walks to every state, and the store is kept at each: a stage costs nothing to go back to.

use std::collections::BTreeMap;

use demur_domain::choice::{AppealGround, IdentityMode, Marking, ReleaseKind};
use demur_domain::ids::{DocumentDigest, OfficialId};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::roster::RosterOfficial;
use demur_testkit::World;
use demur_testkit::client::author::{self, Opening};
use demur_testkit::client::office::Prepared;
use demur_testkit::client::sign;
use demur_testkit::client::turns::{AuthorTurn, OfficialTurn, PreparedTurn};
use demur_testkit::clock::DAY;
use demur_testkit::officials::{CLERK, HEAD, PRINCIPAL, READER, RECORDS, id, keys};
use demur_testkit::road::{DEMANDS, Paper, choice};
use demur_testkit::store::MemoryStore;
use demur_testkit::store::memory::Snapshot;
use demur_testkit::turns::posted;

use super::complaints::complain;
use crate::server::Server;

/// Officials whom the charter of tests does not need, one for each role that has none there.
const FURTHER: &[(&str, Role)] = &[
    ("drafter", Role::ReplyDrafter),
    ("protector", Role::ProtectionOfficer),
    ("overseer", Role::OversightViewer),
];

/// Who signs; another has not signed, and a third has opened no memo.
const SIGNERS: std::ops::Range<usize> = 1..4;
pub(super) const OPENER: usize = 4;
pub(super) const MEMBER: usize = 5;

/// The memo in a state.
pub(super) struct Stage {
    pub(super) state: Option<State>,
    saved: Snapshot,
    now: i64,
}

/// What the walk left for those who ask.
pub(super) struct Walked {
    pub(super) server: Server,
    pub(super) stages: Vec<Stage>,
    pub(super) paper: Paper,
    pub(super) certificate: Certificate,
    pub(super) opening: Opening,
    /// Each document of the road by the operation that took it.
    pub(super) documents: BTreeMap<Operation, DocumentDigest>,
    /// One who signed, who may sign or take back again; and one who did neither yet.
    pub(super) signatory: Blocks,
    pub(super) member: Blocks,
    /// Seed of the participant key of one who signed.
    pub(super) participant: [u8; 32],
    /// A request for more time, which is not granted.
    pub(super) extension: Prepared,
    /// Replies that were cleared and not given, by who would give them, and one that was not cleared.
    pub(super) replies: BTreeMap<&'static str, Prepared>,
    pub(super) draft: Prepared,
    /// A hold, which is not placed.
    hold: Prepared,
    /// What else must be there before something can be said about it.
    beside: Beside,
    /// Bodies that hold no time, and so are the same at every stage.
    pub(super) made: BTreeMap<(Operation, Role), String>,
}

/// A signature and its withdrawal by one person.
pub(super) struct Blocks {
    pub(super) sign: UnverifiedCosignature,
    pub(super) take_back: UnverifiedCosignature,
}

impl Walked {
    pub(super) async fn go_to(&self, stage: &Stage) {
        go_to(&self.server.world, stage).await;
    }

    /// Places the hold, where there is a case.
    pub(super) async fn place_hold(&self) {
        let world = &self.server.world;
        let placed = world.post_turn(Operation::HoldPlace, RECORDS, self.hold.clone());
        // Before the filing there is no case, and a refusal to lift for that reason.
        let _no_case = placed.await;
    }

    /// Puts there what an operation is about: a request to open a name, whose notice is over, a report
    /// that content is marked too high, a question about a release and the authors' consent to it.
    pub(super) async fn prepare(&self, operation: Operation, role: Role) {
        let world = &self.server.world;
        let Beside {
            opening,
            spill,
            ask,
            consent,
        } = &self.beside;
        let post = async |operation, prepared: &Prepared| {
            let placed = world.post_turn(operation, RECORDS, prepared.clone());
            // Where it is not allowed the operation is refused as well, for its own reason.
            let _refused = placed.await;
        };
        let trustee = matches!(role, Role::Trustee | Role::AppealAuthority);
        match operation {
            Operation::OpeningApprove | Operation::OpeningRefuse | Operation::NameShow => {
                post(Operation::OpeningRequest, opening).await;
                world.clock.advance(19 * DAY);
            }
            Operation::CaseExport if trustee => {
                post(Operation::OpeningRequest, opening).await;
                // An export waits for the log to have what the case has.
                world.next_interval().await;
            }
            Operation::SpillLift => post(Operation::SpillReport, spill).await,
            Operation::ReleaseConsent | Operation::ReleaseObject => {
                post(Operation::ReleaseAsk, ask).await;
            }
            Operation::CaseRelease => {
                post(Operation::ReleaseAsk, ask).await;
                let consented = posted(consent.clone());
                let operation = Operation::ReleaseConsent;
                let _refused = world.app.author_turn(operation, consented).await;
            }
            _ => {}
        }
    }

    /// Gives the undertaking without which this official opens no case, where one may.
    pub(super) async fn undertake(&self, role: Role) {
        let world = &self.server.world;
        if let Some(official) = official_of(world, role) {
            let _not_here = world.undertake(&self.paper, official.as_str()).await;
        }
    }

    /// Where the memo stands.
    pub(super) async fn state_now(&self) -> Option<State> {
        let status = self.server.world.app.memo_status(self.paper.memo()).await;
        status.ok().map(|status| status.state)
    }
}

async fn go_to(world: &World<MemoryStore>, stage: &Stage) {
    world.store.restore(&stage.saved).await;
    world.clock.advance(stage.now - world.clock.now());
}

/// The official who stands for a role on the roster.
pub(super) fn official_of(world: &World<MemoryStore>, role: Role) -> Option<OfficialId> {
    let reader = id(READER);
    let mut officials = world.installation.roster.officials.iter();
    match role {
        Role::DistributionReader => Some(reader),
        role => officials.find(|it| it.role == role).map(|it| it.id.clone()),
    }
}

/// An installation with an official in every role, everybody enrolled and the first epoch closed.
async fn installation() -> World<MemoryStore> {
    let mut world = World::open(MemoryStore::new(), 6, 0).await;
    let officials = &mut world.installation.roster.officials;
    officials.extend(FURTHER.iter().map(|(name, role)| RosterOfficial {
        id: id(name),
        role: *role,
        display_name: format!("The {name}"),
        signing_key: keys(name).signing_key().verifying_key().to_bytes(),
        recipient: keys(name).identity().recipient().to_string(),
    }));
    officials.sort_by(|a, b| a.id.cmp(&b.id));
    world.installation.client = Some(demur_web::client_manifest());
    world.restart().await;
    world.next_interval().await;
    world.enrol_everybody().await;
    world.close_epoch().await;
    world
}

struct Walk {
    world: World<MemoryStore>,
    paper: Paper,
    stages: Vec<Stage>,
    documents: BTreeMap<Operation, DocumentDigest>,
}

impl Walk {
    /// Lets what happened into the log, and keeps the store as the stage of this state.
    async fn arrive(&mut self, state: State) {
        self.world.next_interval().await;
        let status = self.world.app.memo_status(self.paper.memo()).await;
        assert_eq!(status.expect("a memo").state, state);
        self.keep(Some(state)).await;
    }

    async fn keep(&mut self, state: Option<State>) {
        self.stages.push(Stage {
            state,
            saved: self.world.store.snapshot().await,
            now: self.world.clock.now(),
        });
    }

    async fn back_to(&self, state: State) {
        let mut stages = self.stages.iter();
        let stage = stages.find(|stage| stage.state == Some(state));
        go_to(&self.world, stage.expect("a stage")).await;
    }

    async fn official(&mut self, by: &str, turn: OfficialTurn) {
        let operation = turn.operation();
        let document = self.world.turn(&self.paper, by, turn).await.expect("done");
        self.documents.insert(operation, document);
    }

    async fn authors(&mut self, turn: AuthorTurn) {
        let document = self.world.author_turn(&self.paper, turn).await;
        self.documents
            .insert(turn.operation(), document.expect("done"));
    }

    async fn blocks(&self, person: usize) -> (Blocks, [u8; 32]) {
        let circulation = self.world.circulation(&self.paper).await;
        let anonymous = choice(IdentityMode::Anonymous);
        let signed = self
            .world
            .cosignature(&circulation, person, &anonymous)
            .await;
        let wallet = &self.world.people[person].wallet;
        let mut randomness = self.world.randomness();
        let take_back = sign::withdraw(&circulation, wallet, &mut randomness);
        let blocks = Blocks {
            sign: signed.cosignature,
            take_back: take_back.expect("a withdrawal"),
        };
        (blocks, *signed.participant_seed)
    }
}

/// Walks to every state.
pub(super) async fn walk() -> Walked {
    let mut world = installation().await;
    let instance = world.instance().await;
    let opener = &world.people[OPENER].wallet;
    let opening =
        author::open(&instance, opener, &[], &mut world.randomness()).expect("an opening");
    complain(&world).await;
    let (nowhere, then) = (world.store.snapshot().await, world.clock.now());
    let mut walk = Walk {
        paper: world.open_memo(0).await,
        world,
        stages: vec![Stage {
            state: None,
            saved: nowhere,
            now: then,
        }],
        documents: BTreeMap::new(),
    };
    let participant = circulate(&mut walk).await;
    let (signatory, _) = walk.blocks(SIGNERS.start).await;
    let (member, _) = walk.blocks(MEMBER).await;
    let certificate = hand_in(&mut walk).await;
    let Ready {
        given,
        replies,
        draft,
        extension,
    } = review(&mut walk).await;
    answer(&mut walk, given).await;
    let hold = hold(&mut walk);
    let beside = beside(&mut walk);
    Walked {
        server: Server::of(walk.world),
        stages: walk.stages,
        paper: walk.paper,
        certificate,
        opening,
        documents: walk.documents,
        signatory,
        member,
        participant,
        extension,
        replies,
        draft,
        hold,
        beside,
        made: BTreeMap::new(),
    }
}

/// Circulating, and from there back on the desk and over. Returns the seed of a signer's key.
async fn circulate(walk: &mut Walk) -> [u8; 32] {
    walk.world.circulate(&mut walk.paper).await;
    let signed = walk.world.cosign(&walk.paper, SIGNERS).await;
    walk.arrive(State::Circulating).await;
    let revision = author::revise(&walk.paper.authored);
    walk.world.app.memo_revise(revision).await.expect("revised");
    walk.arrive(State::Draft).await;
    walk.back_to(State::Circulating).await;
    walk.world.pass(40 * DAY).await;
    walk.arrive(State::Lapsed).await;
    walk.back_to(State::Circulating).await;
    *signed.first().expect("a signature").participant_seed
}

/// Sealed, filed, and from there taken back; then acknowledged.
async fn hand_in(walk: &mut Walk) -> Certificate {
    let certificate = walk.world.seal(&walk.paper).await;
    walk.arrive(State::Sealed).await;
    walk.world.file(&mut walk.paper, &certificate).await;
    walk.arrive(State::Submitted).await;
    let (withdrawal, nonce) = (author::withdraw(&walk.paper.authored), walk.world.nonce());
    let withdrawn = walk.world.app.memo_withdraw(withdrawal, nonce).await;
    withdrawn.expect("withdrawn");
    walk.arrive(State::Withdrawn).await;
    walk.back_to(State::Submitted).await;
    let acknowledged = walk.world.acknowledge(&walk.paper, CLERK).await;
    acknowledged.expect("acknowledged");
    walk.arrive(State::Acknowledged).await;
    certificate
}

/// What is there while a memo is in review.
struct Ready {
    /// The reply that the walk gives, which has been cleared.
    given: Prepared,
    /// Others that have been, by who would give them.
    replies: BTreeMap<&'static str, Prepared>,
    draft: Prepared,
    extension: Prepared,
}

/// Redirected, disputed; in review, with replies that are cleared and more time asked for, taken back;
/// asked.
async fn review(walk: &mut Walk) -> Ready {
    let (reason, address) = ("It is about pay.".to_owned(), "Pay office".to_owned());
    walk.official(HEAD, OfficialTurn::Redirect { reason, address })
        .await;
    walk.arrive(State::Redirected).await;
    let redirect = walk.documents[&Operation::CaseRedirect];
    walk.authors(AuthorTurn::Dispute(redirect)).await;
    walk.arrive(State::ScopeDisputed).await;

    walk.back_to(State::Acknowledged).await;
    let (world, paper) = (&walk.world, &walk.paper);
    world.distribute(paper, HEAD).await.expect("distributed");
    let mut replies = BTreeMap::new();
    for by in [HEAD, PRINCIPAL] {
        let reply = world.reply(paper, by, (1..=DEMANDS).collect());
        world.clear(paper, CLERK, &reply).await.expect("cleared");
        replies.insert(by, reply);
    }
    let given = world.reply(paper, HEAD, (1..=DEMANDS).collect());
    world.clear(paper, CLERK, &given).await.expect("cleared");
    let draft = world.reply(paper, PRINCIPAL, (1..=DEMANDS).collect());
    // A reader clears what they were asked about.
    let asked = world.ask_clearance(paper, (CLERK, READER), &draft).await;
    asked.expect("asked");
    let extension = world.ask_extension(paper, CLERK, 10).await;
    walk.arrive(State::ReplyDrafted).await;
    // What was cleared stays so.
    let reasons = "One demand has no answer yet.".to_owned();
    walk.official(HEAD, OfficialTurn::Redraft { reasons }).await;
    walk.arrive(State::InReview).await;

    let question = "Which post?".to_owned();
    walk.official(CLERK, OfficialTurn::Ask { question }).await;
    walk.arrive(State::AwaitingAuthors).await;
    walk.back_to(State::InReview).await;
    Ready {
        given,
        replies,
        draft,
        extension: extension.expect("asked for"),
    }
}

/// Answered, and from there contested and appealed; then over.
async fn answer(walk: &mut Walk, reply: Prepared) {
    let Prepared {
        document,
        sealed,
        nonce,
    } = reply;
    let official = walk.world.installation.roster.official(&id(HEAD));
    let key = official.expect("an official").key().expect("a key");
    let digest = document.clone().verify(&key).expect("signed").digest();
    let replied = walk.world.app.case_reply(document, sealed, nonce).await;
    replied.expect("replied");
    walk.documents.insert(Operation::CaseReply, digest);
    walk.arrive(State::Replied).await;
    walk.authors(AuthorTurn::Contest(digest)).await;
    walk.arrive(State::Contested).await;
    walk.back_to(State::Replied).await;
    let appeal = AuthorTurn::Appeal(digest, AppealGround::Process);
    walk.authors(appeal).await;
    walk.arrive(State::Appealed).await;
    walk.back_to(State::Replied).await;
    let (close, nonce) = (
        author::close(&walk.paper.authored, digest),
        walk.world.nonce(),
    );
    walk.world
        .app
        .case_close(close, nonce)
        .await
        .expect("closed");
    walk.arrive(State::Closed).await;
    walk.world.pass(160 * DAY).await;
    walk.arrive(State::Archived).await;
}

/// What nobody posted yet and others are about.
struct Beside {
    opening: Prepared,
    spill: Prepared,
    ask: Prepared,
    consent: PreparedTurn,
}

fn beside(walk: &mut Walk) -> Beside {
    let words = || "It names the order.".to_owned();
    let spill = OfficialTurn::ReportSpill {
        marking: Marking::Secret,
        report: words(),
    };
    let ask = OfficialTurn::AskRelease {
        kind: ReleaseKind::Public,
        what: [9; 32],
        purpose: words(),
    };
    let opening = walk.world.opening_request(&walk.paper, RECORDS, 0);
    let spill = walk.world.official_turn(&walk.paper, RECORDS, spill);
    let ask = walk.world.official_turn(&walk.paper, RECORDS, ask);
    let mut digest = |operation, prepared: &Prepared| {
        let digest = document_digest(&prepared.document.to_canonical());
        walk.documents.insert(operation, digest);
        digest
    };
    digest(Operation::OpeningRequest, &opening);
    digest(Operation::SpillReport, &spill);
    let asked = digest(Operation::ReleaseAsk, &ask);
    let consent = AuthorTurn::ConsentRelease(asked);
    Beside {
        consent: walk.world.prepared_turn(&walk.paper, consent),
        opening,
        spill,
        ask,
    }
}

/// A hold that nobody placed yet.
fn hold(walk: &mut Walk) -> Prepared {
    let place = OfficialTurn::PlaceHold {
        reason: "By order of a court.".to_owned(),
    };
    let hold = walk.world.official_turn(&walk.paper, RECORDS, place);
    let digest = document_digest(&hold.document.to_canonical());
    walk.documents.insert(Operation::HoldPlace, digest);
    hold
}
