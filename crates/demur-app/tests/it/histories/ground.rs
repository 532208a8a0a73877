//! Where every history begins, and what is made once for all of them: versions, signatures and the
//! sealed memo. Making a presentation costs more than a whole history does without it.

use std::sync::Arc;

use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, ParticipantKey};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_store::memory::{MemoryStore, Snapshot};
use demur_testkit::World;
use demur_testkit::charter::charter_toml;
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
        let mut world = World::enrolled(MemoryStore::new(), 6, 0).await;
        let paper = world.open_memo(0).await;
        world.next_interval().await;
        let (opened, now) = (world.store.snapshot().await, world.clock.now());
        let charter = Arc::new(Charter::parse(&charter_toml()).unwrap());
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
