//! A server killed at any moment loses no signature that it acknowledged (design, section 8).
//!
//! SIGKILL shows what a crash of the process leaves; for a loss of power we rely on SQLite's
//! `synchronous = FULL`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, RwLock};
use std::time::Duration;

use demur_domain::choice::IdentityMode;
use demur_domain::ids::{MemoId, ParticipantKey, Pseudonym, VersionNumber};
use demur_domain::operation::Operation;
use demur_protocol::api::{self, paths};
use demur_store::rows::CosignatureRow;
use demur_store::{BodyFuture, SqliteStore, Store, StoreError, Tx};
use demur_testkit::road::TEXT;

use super::api::Api;
use super::paper::{Paper, cosign};
use super::server::Site;

const SIGNERS: usize = 210;
const KILLS: usize = 7;
/// Posts that are under way at a time.
const LANES: usize = 4;
/// How often a condition is looked at, a millisecond apart, before it is given up.
const LOOKS_MAX: usize = 60_000;

/// A co-signature before it is posted.
struct Signature {
    pseudonym: Pseudonym,
    participant: ParticipantKey,
    post: api::BlocksPost,
}

/// The signers, who post until they are answered and then never again.
struct Crowd {
    path: String,
    signatures: Vec<Signature>,
    /// The server as it lives now, and how often it was killed before.
    server: RwLock<(Api, usize)>,
    next: AtomicUsize,
    /// For each signer who was answered 202: how often the server had been killed before.
    acknowledged: Mutex<BTreeMap<usize, usize>>,
    /// Posts that were not answered.
    broken_off: AtomicUsize,
}

impl Crowd {
    /// Posts one signature after the other.
    fn post(&self) {
        loop {
            let signer = self.next.fetch_add(1, Ordering::SeqCst);
            let Some(signature) = self.signatures.get(signer) else {
                return;
            };
            let life = self.post_until_acknowledged(signature);
            let mut acknowledged = self.acknowledged.lock().unwrap();
            assert_eq!(acknowledged.insert(signer, life), None, "posted again");
        }
    }

    /// Posts a signature until it is answered, and says in which life of the server it was.
    fn post_until_acknowledged(&self, signature: &Signature) -> usize {
        for _ in 0..LOOKS_MAX {
            let (api, life) = self.server.read().unwrap().clone();
            match api.send(&self.path, &signature.post) {
                Ok(answer) => {
                    assert_eq!(answer.status, 202, "{}", answer.text());
                    return life;
                }
                Err(_) => self.broken_off.fetch_add(1, Ordering::SeqCst),
            };
            std::thread::sleep(Duration::from_millis(1));
        }
        unreachable!("the server does not come back");
    }

    /// Waits until this many were acknowledged.
    fn wait_for(&self, count: usize) {
        for _ in 0..LOOKS_MAX {
            if self.acknowledged.lock().unwrap().len() >= count {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        unreachable!("{count} signatures are not acknowledged");
    }
}

#[test]
fn killed_server_loses_no_acknowledged_signature() {
    let (mut site, instance, mut people) = super::enrolled(SIGNERS + 1);
    let api = site.api();
    let mut paper = Paper::open(&api, &instance, &mut people[0]);
    paper.circulate(&api, &instance, TEXT, site.now() + 86_400);
    let circulation = paper.circulation(&api, &instance);
    let signatures = people[1..].iter().map(|person| {
        let made = cosign(&instance, &circulation, person, IdentityMode::Anonymous).cosignature;
        Signature {
            pseudonym: made.presentation.pseudonym,
            participant: made.presentation.message.participant,
            post: api::BlocksPost {
                blocks: vec![made.to_block().into()],
            },
        }
    });
    let crowd = Crowd {
        path: paths::memo_cosign(&paper.memo()),
        signatures: signatures.collect(),
        server: RwLock::new((api.clone(), 0)),
        next: AtomicUsize::new(0),
        acknowledged: Mutex::default(),
        broken_off: AtomicUsize::new(0),
    };
    std::thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| crowd.post());
        }
        kill_again_and_again(&mut site, &crowd);
    });
    site.stop();
    check(&site, paper.memo(), &crowd);
}

/// Kills the server at moments spread over the signatures, a little after an answer.
fn kill_again_and_again(site: &mut Site, crowd: &Crowd) {
    for kill in 1..=KILLS {
        crowd.wait_for(kill * SIGNERS / (KILLS + 1));
        let delay = u64::try_from(kill * 1_237 % 5_000).unwrap();
        std::thread::sleep(Duration::from_micros(delay));
        site.kill();
        site.start_again();
        *crowd.server.write().unwrap() = (site.api(), kill);
    }
}

/// Every acknowledged signature is there, once, as it was posted, and nothing else is.
fn check(site: &Site, memo: MemoId, crowd: &Crowd) {
    let acknowledged = crowd.acknowledged.lock().unwrap();
    let outlived = acknowledged.values().filter(|life| **life < KILLS).count();
    let broken_off = crowd.broken_off.load(Ordering::SeqCst);
    assert_eq!(acknowledged.len(), SIGNERS);
    assert!(outlived >= SIGNERS / 2, "{outlived} were there to be lost");
    let struck = broken_off >= KILLS;
    assert!(
        struck,
        "the kills broke off no more than {broken_off} posts"
    );
    let rows = stored(site, memo);
    let stored: BTreeSet<_> = rows
        .iter()
        .map(|row| (*row.pseudonym.as_bytes(), *row.participant.as_bytes()))
        .collect();
    for (signer, life) in acknowledged.iter() {
        let signature = &crowd.signatures[*signer];
        let key = (
            *signature.pseudonym.as_bytes(),
            *signature.participant.as_bytes(),
        );
        assert!(
            stored.contains(&key),
            "acknowledged after {life} kills, lost"
        );
    }
    assert_eq!(rows.len(), SIGNERS);
}

/// The signatures in the database of a server that stopped.
fn stored(site: &Site, memo: MemoId) -> Vec<CosignatureRow> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(&site.database()).await.unwrap();
        let version = VersionNumber::new(1).unwrap();
        let body =
            as_body(move |tx| Box::pin(async move { tx.cosignature_list(&memo, version).await }));
        let rows = store.read(Operation::MemoCosign, body).await.unwrap();
        store.close().await.unwrap();
        rows
    })
}

/// Gives a closure the signature of a body, which the compiler finds only where it is asked for.
fn as_body<T, F>(body: F) -> F
where
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, StoreError> + Send + Sync + 'static,
{
    body
}
