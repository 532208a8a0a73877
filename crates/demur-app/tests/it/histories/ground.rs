//! Where every history begins, and what is made once for all of them: versions, signatures and the
//! sealed memo. Making a presentation costs more than a whole history does without it.

use std::sync::Arc;

use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, ParticipantKey};
use demur_domain::operation::Operation as Op;
use demur_domain::state::State;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_store::memory::{MemoryStore, Snapshot};
use demur_testkit::World;
use demur_testkit::charter::charter_with_panel;
use demur_testkit::crypto::sign::{Participant, SigningKey};
use demur_testkit::demur_client::wallet::Authored;
use demur_testkit::demur_client::{author, sign};
use demur_testkit::road::{DEMANDS, Paper, choice};

use super::model::Model;
use super::play::{Act, Play, Posted};

/// Who may sign; the first is the author.
pub(super) const PEOPLE: usize = 4;
/// Versions that a history can circulate.
const VERSIONS: u16 = 3;

/// From which start each of as many histories begins: the draft, the filing, the review, the review by
/// a panel that is whole, the same with its report, the reply, a session that was held, the archive.
pub(super) const BEGINS: [usize; 13] = [0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 7];

/// Steps by their operation, the place of who does it among [`OFFICIALS`](super::play::OFFICIALS), and
/// the number that says about what.
const IN_REVIEW: [(Op, usize, u8); 2] = [(Op::CaseAcknowledge, 0, 1), (Op::CaseDistribute, 1, 1)];
const WITH_A_PANEL: [(Op, usize, u8); 5] = [
    (Op::PanelNominate, 0, 1),
    (Op::PanelForm, 1, 3),
    (Op::PanelDeclare, 0, 1),
    (Op::PanelDeclare, 0, 1),
    (Op::PanelDeclare, 0, 1),
];
const REPORTED: [(Op, usize, u8); 3] = [
    (Op::IssuesPropose, 1, 1),
    (Op::IssuesAgree, 0, 1),
    (Op::PanelReport, 0, 1),
];
const ANSWERED: [(Op, usize, u8); 2] = [(Op::ReplyClear, 0, 1), (Op::CaseReply, 1, 2)];
const DONE: [(Op, usize, u8); 1] = [(Op::CaseClose, 0, 1)];
const MET: [(Op, usize, u8); 2] = [(Op::SessionInvite, 1, 3), (Op::SessionConclude, 1, 1)];

/// A version, with what people make of it.
pub(super) struct Version {
    pub(super) document: UnverifiedAuthorDocument,
    pub(super) sealed_text: Vec<u8>,
    pub(super) closes_at: i64,
    /// What the authors' wallet holds once it circulates, the sealed memo among it.
    pub(super) authored: Authored,
    pub(super) signatures: Vec<Signature>,
}

/// A person's signature on a version and its withdrawal, as they travel.
pub(super) struct Signature {
    pub(super) sign: Vec<u8>,
    pub(super) take_back: Vec<u8>,
    pub(super) key: [u8; 32],
}

impl Signature {
    pub(super) fn participant(&self) -> ParticipantKey {
        let key = SigningKey::<Participant>::from_seed(&self.key);
        ParticipantKey::from_bytes(key.verifying_key().to_bytes())
    }
}

/// A place from which histories begin.
pub(super) struct Start {
    pub(super) model: Model,
    filing: Option<DocumentDigest>,
    saved: Snapshot,
    now: i64,
}

pub(super) struct Ground {
    pub(super) world: World<MemoryStore>,
    pub(super) paper: Paper,
    pub(super) versions: Vec<Version>,
    pub(super) starts: Vec<Start>,
}

impl Ground {
    /// An installation, a memo that was opened, and what can come of it.
    pub(super) async fn lay() -> Self {
        let mut world = World::with_panel(MemoryStore::new(), 6).await;
        let paper = world.open_memo(0).await;
        world.next_interval().await;
        let (opened, now) = (world.store.snapshot().await, world.clock.now());
        let charter = Arc::new(Charter::parse(&charter_with_panel()).unwrap());
        let model = Model::opened(paper.memo(), charter, DEMANDS);
        let mut ground = Self {
            world,
            paper,
            versions: Vec::new(),
            starts: Vec::new(),
        };
        for _ in 0..VERSIONS {
            let version = ground.version().await;
            ground.versions.push(version);
        }
        ground.paper.authored.versions.clear();
        ground.starts.push(Start {
            model,
            filing: None,
            saved: opened,
            now,
        });
        ground.add_filed().await;
        ground.add(1, &IN_REVIEW, State::InReview).await;
        ground.add(2, &WITH_A_PANEL, State::InReview).await;
        ground.add(3, &REPORTED, State::InReview).await;
        ground.add(2, &ANSWERED, State::Replied).await;
        ground.add(5, &MET, State::Replied).await;
        ground.add(5, &DONE, State::Archived).await;
        ground
    }

    /// Freezes the next version, has everybody sign and take back, and seals the memo to its readers.
    async fn version(&mut self) -> Version {
        let (world, paper) = (&self.world, &mut self.paper);
        let closes_at = world.clock.now() + 20 * demur_testkit::clock::DAY;
        let frozen = world.freeze(paper, 20).await;
        let (document, sealed_text) = (frozen.document, frozen.sealed_text);
        let circulated = world
            .app
            .memo_circulate(document.clone(), sealed_text.clone());
        circulated.await.unwrap();
        paper.authored.versions.push(frozen.text);
        let circulation = world.circulation(paper).await;
        let anonymous = choice(demur_domain::choice::IdentityMode::Anonymous);
        let mut signatures = Vec::new();
        for person in 0..PEOPLE {
            let signed = world.cosignature(&circulation, person, &anonymous).await;
            let wallet = &world.people[person].wallet;
            let taken = sign::withdraw(&circulation, wallet, &mut world.randomness());
            signatures.push(Signature {
                sign: signed.cosignature.to_block(),
                take_back: taken.unwrap().to_block(),
                key: *signed.participant_seed,
            });
        }
        let mut authored = paper.authored.clone();
        let open = world.store.snapshot().await;
        let blocks: Vec<_> = signatures.iter().map(|it| it.sign.clone()).collect();
        world.app.memo_cosign(paper.memo(), &blocks).await.unwrap();
        let certificate = world.seal(paper).await;
        let instance = world.instance().await;
        let mut randomness = world.randomness();
        // Every other version is one that cannot wait.
        if paper.authored.versions.len() % 2 == 0 {
            let why = "It is over by then.";
            author::mark_urgent(&instance, &mut authored, why, &mut randomness).unwrap();
        }
        author::file(&instance, &mut authored, &certificate, &mut randomness).unwrap();
        world.store.restore(&open).await;
        world
            .app
            .memo_revise(author::revise(&paper.authored))
            .await
            .unwrap();
        Version {
            document,
            sealed_text,
            closes_at,
            authored,
            signatures,
        }
    }

    /// The memo signed by three and filed, by the same play that histories are.
    async fn add_filed(&mut self) {
        let mut play = Play::begin(self, 0).await;
        for posted in [
            Posted::Circulate { version: 1 },
            Posted::Cosign {
                person: 0,
                version: 1,
            },
            Posted::Cosign {
                person: 1,
                version: 1,
            },
            Posted::Cosign {
                person: 2,
                version: 1,
            },
            Posted::Seal { version: 1 },
            Posted::File,
        ] {
            let act = Act::default();
            play.post(posted, act).await.unwrap();
        }
        play.wait(1, Act::default()).await.unwrap();
        let model = play.model.clone();
        self.save(model).await;
    }

    /// A start further on, by the same play: what is done in turn, by whom, and about which document.
    /// A case that is done waits until it is archived.
    async fn add(&mut self, from: usize, steps: &[(Op, usize, u8)], state: State) {
        let mut play = Play::begin(self, from).await;
        for (operation, by, which) in steps {
            let (which, before) = (*which, play.model.events.len());
            let act = Act {
                which,
                ..Act::default()
            };
            play.try_out(*operation, *by, act).await.unwrap();
            assert!(play.model.events.len() > before, "{operation}");
            play.wait(1, Act::default()).await.unwrap();
        }
        for _ in 0..8 {
            if state == State::Archived && play.model.state != state {
                play.wait(9, Act::default()).await.unwrap();
            }
        }
        assert_eq!(play.model.state, state);
        let model = play.model.clone();
        self.save(model).await;
    }

    async fn save(&mut self, model: Model) {
        self.starts.push(Start {
            model,
            filing: self.paper.filing,
            saved: self.world.store.snapshot().await,
            now: self.world.clock.now(),
        });
    }

    /// Goes back to a start.
    pub(super) async fn go_to(&mut self, start: usize) -> Model {
        let Start {
            model,
            filing,
            saved,
            now,
        } = &self.starts[start];
        self.paper.filing = *filing;
        self.world.store.restore(saved).await;
        self.world.store.fail_no_more().await;
        self.world.clock.advance(now - self.world.clock.now());
        model.clone()
    }
}
