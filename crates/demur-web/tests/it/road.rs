//! A memo's whole road over HTTP: every endpoint answers what the client reads.

mod complaints;
mod turns;

use std::collections::BTreeSet;
use std::sync::Mutex;

use demur_domain::choice::{IdentityMode, Rating};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_domain::turn::Turn;
use demur_protocol::api::{self, Octets, paths};
use demur_protocol::casefile::{CaseMaterial, InstanceFile};
use demur_protocol::certificate::Certificate;
use demur_protocol::client::{ClientEvidence, INDEX};
use demur_protocol::codec::Canonical;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_testkit::World;
use demur_testkit::charter::UNDERTAKING;
use demur_testkit::client::office::Prepared;
use demur_testkit::client::rate::Opinion;
use demur_testkit::client::turns::OfficialTurn;
use demur_testkit::client::{author, enrol, notes};
use demur_testkit::crypto::sign::{Participant, SigningKey};
use demur_testkit::crypto::totp::TotpSecret;
use demur_testkit::officials::{CLERK, HEAD, READER, keys};
use demur_testkit::road::{DEMANDS, Paper, choice, official_request};
use demur_testkit::store::MemoryStore;
use demur_web::ROUTES;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::server::{Answer, Server};

/// Asks, and remembers which operations were answered well.
struct Walk {
    server: Server,
    done: Mutex<BTreeSet<Operation>>,
}

impl Walk {
    fn world(&self) -> &World<MemoryStore> {
        &self.server.world
    }

    fn now(&self) -> i64 {
        self.world().clock.now()
    }

    fn note(&self, operation: Operation, answer: Answer, status: u16) -> Answer {
        let text = String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.status.as_u16(), status, "{operation}: {text}");
        self.done.lock().expect("no panic").insert(operation);
        answer
    }

    async fn get_octets(&self, operation: Operation, path: &str) -> Answer {
        self.note(operation, self.server.get(path).await, 200)
    }

    async fn get<A: DeserializeOwned>(&self, operation: Operation, path: &str) -> A {
        read(&self.get_octets(operation, path).await)
    }

    async fn post<A: DeserializeOwned>(
        &self,
        operation: Operation,
        path: &str,
        body: &impl Serialize,
    ) -> A {
        let body = serde_json::to_string(body).expect("JSON");
        let status = match operation {
            Operation::MemoOpen => 201,
            Operation::MemoCosign
            | Operation::CosignatureWithdraw
            | Operation::ReplyRate
            | Operation::ComplaintFile => 202,
            _ => 200,
        };
        read(&self.note(operation, self.server.post(path, body).await, status))
    }
}

fn read<A: DeserializeOwned>(answer: &Answer) -> A {
    assert_eq!(answer.headers["content-type"], "application/json");
    serde_json::from_slice(&answer.body).expect("the answer of the operation")
}

fn octets(object: &impl Canonical) -> Octets {
    object.to_canonical().into()
}

#[tokio::test]
async fn a_memo_walks_its_road() {
    let mut world = World::open(MemoryStore::new(), 6, 0).await;
    world.installation.client = Some(demur_web::client_manifest());
    world.restart().await;
    world.next_interval().await;
    let mut walk = Walk {
        server: Server::of(world),
        done: Mutex::default(),
    };
    enrol(&mut walk).await;
    let mut paper = open(&mut walk).await;
    circulate(&walk, &mut paper).await;
    let seed = sign(&walk, &paper).await;
    seal_and_file(&walk, &mut paper).await;
    read_case(&walk, &paper).await;
    answer(&walk, &paper, &seed).await;
    turns::take_every_turn(&mut walk).await;
    complaints::complain_and_protect(&mut walk).await;
    sign_in_and_out(&walk).await;
    read_log(&walk).await;
    let paper = open(&mut walk).await;
    withdraw(&walk, &paper).await;
    let expected: BTreeSet<_> = ROUTES.iter().map(|route| route.operation).collect();
    let done = walk.done.lock().expect("no panic");
    let elsewhere = |operation: &&Operation| !is_walked_elsewhere(**operation);
    let missing: Vec<_> = expected.difference(&done).filter(elsewhere).collect();
    assert!(missing.is_empty(), "not walked: {missing:?}");
}

/// What `matrix.rs` asks for in every state, with all that must come before it; and what a panel does,
/// which this charter does not have (`crates/demur-app/tests/it/panel.rs`).
fn is_walked_elsewhere(operation: Operation) -> bool {
    let beside = matches!(
        operation,
        Operation::OpeningRequest
            | Operation::OpeningApprove
            | Operation::OpeningRefuse
            | Operation::NameShow
            | Operation::LeakReport
            | Operation::LeakTell
            | Operation::DirectionGive
            | Operation::SpillReport
            | Operation::SpillLift
            | Operation::ReleaseAsk
            | Operation::ReleaseConsent
            | Operation::ReleaseObject
            | Operation::CaseRelease
            | Operation::MemoLink
            | Operation::SessionRequest
            | Operation::SessionInvite
            | Operation::SessionDecline
            | Operation::RoomOpen
            | Operation::SessionAttend
            | Operation::RoomAsk
            | Operation::RoomModerate
            | Operation::RoomShow
            | Operation::SessionConclude
            | Operation::MinutesGive
            | Operation::MinutesAgree
            | Operation::MinutesDispute
    );
    beside || Turn::of(operation).is_some_and(Turn::is_of_the_panel)
}

async fn enrol(walk: &mut Walk) {
    let charter = walk
        .get_octets(Operation::CharterShow, &paths::charter_show())
        .await;
    assert_eq!(charter.body, walk.world().installation.charter_toml);
    assert_eq!(charter.headers["content-type"], "application/toml");
    let file: api::InstanceAnswer = walk
        .get(Operation::InstanceShow, &paths::instance_show())
        .await;
    InstanceFile::from_canonical(&file.instance_file.0).expect("an instance file");
    let counted: api::StatisticsAnswer = walk
        .get(Operation::StatisticsShow, &paths::statistics_show())
        .await;
    assert!(counted.size > 0 && counted.years.is_empty());
    let client: api::ClientAnswer = walk.get(Operation::ClientShow, &paths::client_show()).await;
    ClientEvidence::from_canonical(&client.client_evidence.0).expect("evidence");
    let index = paths::client_fetch(INDEX);
    walk.get_octets(Operation::ClientFetch, &index).await;

    walk.server.world.enrol_everybody().await;
    let person = &walk.world().people[0];
    let enrolment = person.wallet.enrolments.first().expect("an enrolment");
    let instance = walk.world().instance().await;
    let epoch = demur_testkit::charter::epoch();
    let known = instance
        .epoch(&person.institution, &epoch)
        .expect("an epoch");
    // The same commitment again, this time over HTTP: the same answer.
    let commitment = enrol::request(&enrolment.seed, &known.epoch).expect("a commitment");
    let post = api::CredentialPost {
        institution: api::Text(person.institution.clone()),
        epoch: api::Text(epoch),
        staff: person.staff.clone(),
        code: person.code.clone(),
        commitment: commitment.as_bytes().to_vec().into(),
    };
    let issued: api::CredentialAnswer = walk
        .post(
            Operation::CredentialIssue,
            &paths::credential_issue(),
            &post,
        )
        .await;
    assert_eq!(issued.blind_signature.0, enrolment.blind_signature);
    assert_eq!(issued.attributes.to_vec(), enrolment.attributes);
    walk.world().close_epoch().await;
}

async fn open(walk: &mut Walk) -> Paper {
    let instance = walk.world().instance().await;
    let mut randomness = walk.world().randomness();
    let wallet = &walk.world().people[0].wallet;
    let opening = author::open(&instance, wallet, &[], &mut randomness).expect("an opening");
    let post = api::MemoPost {
        manifest: octets(&opening.authored.manifest),
        presentation: octets(&opening.presentation),
        index: opening.index,
    };
    let _: api::Done = walk
        .post(Operation::MemoOpen, &paths::memo_open(), &post)
        .await;
    let authored = opening.authored;
    walk.server.world.people[0]
        .wallet
        .authored
        .push(authored.clone());
    Paper {
        authored,
        author: 0,
        filing: None,
    }
}

async fn circulate(walk: &Walk, paper: &mut Paper) {
    let memo = paper.memo();
    for revised in [true, false] {
        let frozen = walk.world().freeze(paper, 20).await;
        let post = api::CirculatePost {
            document: octets(&frozen.document),
            sealed_text: frozen.sealed_text.into(),
        };
        let path = paths::memo_circulate(&memo);
        let _: api::Done = walk.post(Operation::MemoCirculate, &path, &post).await;
        paper.authored.versions.push(frozen.text);
        if revised {
            let post = api::AuthorPost {
                document: octets(&author::revise(&paper.authored)),
            };
            let _: api::Done = walk
                .post(Operation::MemoRevise, &paths::memo_revise(&memo), &post)
                .await;
        }
    }
    let shown: api::MemoAnswer = walk
        .get(Operation::MemoShow, &paths::memo_show(&memo))
        .await;
    assert_eq!(shown.manifest, octets(&paper.authored.manifest));
}

/// Returns the seed of one signer's participant key.
async fn sign(walk: &Walk, paper: &Paper) -> [u8; 32] {
    let memo = paper.memo();
    let circulation = walk.world().circulation(paper).await;
    let mut seed = [0; 32];
    for signer in 1..5 {
        let anonymous = choice(IdentityMode::Anonymous);
        let made = walk
            .world()
            .cosignature(&circulation, signer, &anonymous)
            .await;
        let post = api::BlocksPost {
            blocks: vec![made.cosignature.to_block().into()],
        };
        let path = paths::memo_cosign(&memo);
        let answer: api::ReceivedAnswer = walk.post(Operation::MemoCosign, &path, &post).await;
        assert_eq!(answer.message, api::RECEIVED);
        seed = *made.participant_seed;
    }
    let wallet = &walk.world().people[1].wallet;
    let mut randomness = walk.world().randomness();
    let taken = demur_testkit::client::sign::withdraw(&circulation, wallet, &mut randomness);
    let block = taken.expect("a withdrawal").to_block();
    let post = api::BlocksPost {
        blocks: vec![block.into()],
    };
    let path = paths::cosignature_withdraw(&memo);
    let _: api::ReceivedAnswer = walk
        .post(Operation::CosignatureWithdraw, &path, &post)
        .await;

    walk.world().next_interval().await;
    let key = SigningKey::<Participant>::from_seed(&seed);
    let participant = demur_domain::ids::ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(memo),
        requester: Requester::Participant(participant),
        at: walk.now(),
    };
    let post = api::RequestPost {
        request: octets(&UnverifiedRequest::by_participant(&key, request)),
    };
    let path = paths::cosignature_prove(&memo);
    let proof: api::CosignatureProofAnswer =
        walk.post(Operation::CosignatureProve, &path, &post).await;
    assert!(proof.counted && proof.certified.is_none());
    assert_eq!(proof.version, Some(2));
    seed
}

async fn seal_and_file(walk: &Walk, paper: &mut Paper) {
    let memo = paper.memo();
    let post = api::AuthorPost {
        document: octets(&author::seal(&paper.authored)),
    };
    let sealed: api::CertificateAnswer = walk
        .post(Operation::MemoSeal, &paths::memo_seal(&memo), &post)
        .await;
    let certificate = Certificate::from_canonical(&sealed.certificate.0).expect("a certificate");
    assert_eq!(certificate.total, 3);

    let document = walk.world().filing(paper, &certificate).await;
    let post = api::FilePost {
        document: octets(&document),
        sealed_memo: paper.authored.sealed_memo.clone().into(),
        case_log_key: api::FixedOctets(paper.authored.case_log_key),
        nonce: api::FixedOctets(paper.authored.filing_nonce),
    };
    let filed: api::PromiseAnswer = walk
        .post(Operation::MemoFile, &paths::memo_file(&memo), &post)
        .await;
    let verified = document.verify(memo, &paper.authored.manifest.author);
    paper.filing = Some(verified.expect("an author's document").digest());

    let receipt: api::ReceiptAnswer = walk
        .get(Operation::ReceiptShow, &paths::receipt_show(&memo))
        .await;
    assert_eq!(
        (&receipt.promise, &receipt.receipt),
        (&filed.promise, &None)
    );
    walk.world().next_interval().await;
    let receipt: api::ReceiptAnswer = walk
        .get(Operation::ReceiptShow, &paths::receipt_show(&memo))
        .await;
    assert!(
        receipt
            .receipt
            .expect("a receipt")
            .starts_with("c2sp.org/tlog-proof@v1\n")
    );
}

async fn read_case(walk: &Walk, paper: &Paper) {
    let memo = paper.memo();
    let request = official_request(CLERK, Operation::CaseList, None, walk.now());
    let post = api::RequestPost {
        request: octets(&request),
    };
    let listed: api::CaseListAnswer = walk
        .post(Operation::CaseList, &paths::case_list(), &post)
        .await;
    assert_eq!(listed.cases.len(), 1);
    assert_eq!(
        (listed.cases[0].memo.0, listed.cases[0].signatures),
        (memo, 3)
    );

    let text = UNDERTAKING.to_owned();
    turns::by(walk, paper, CLERK, OfficialTurn::Undertake { text }).await;
    let request = official_request(CLERK, Operation::CaseOpen, Some(memo), walk.now());
    let nonce = api::FixedOctets(walk.world().nonce());
    let post = api::CaseOpenPost {
        request: octets(&request),
        nonce,
    };
    let opened: api::CaseOpenAnswer = walk
        .post(Operation::CaseOpen, &paths::case_open(&memo), &post)
        .await;
    assert_eq!(opened.cosignatures.len(), 3);
}

/// Digest of a document of the head of the office.
fn digest_of(world: &World<MemoryStore>, prepared: &Prepared) -> DocumentDigest {
    let official = HEAD.parse().expect("an id");
    let official = world.installation.roster.official(&official);
    let key = official.expect("an official").key().expect("a key");
    let document = prepared.document.clone().verify(&key);
    document.expect("signed").digest()
}

async fn answer(walk: &Walk, paper: &Paper, seed: &[u8; 32]) {
    let memo = paper.memo();
    let world = walk.world();
    let reply = world.reply(paper, HEAD, (1..=DEMANDS).collect());
    let clearance = world.clearance(paper, CLERK, &reply);
    let asked = world.clearance_request(paper, (HEAD, CLERK), &reply);
    let assessment = OfficialTurn::Assess {
        assessment: "The team is right about the backlog.".to_owned(),
    };
    let assessment = world.official_turn(paper, READER, assessment);
    let reasons = "One demand has no answer yet.".to_owned();
    let redraft = world.official_turn(paper, HEAD, OfficialTurn::Redraft { reasons });
    let extension = world.extension(paper, CLERK, 10);
    let grant = world.grant(paper, HEAD, &extension);
    share(walk, paper).await;
    let digest = digest_of(world, &reply);
    for (operation, path, prepared) in [
        (
            Operation::CaseAcknowledge,
            paths::case_acknowledge(&memo),
            world.acknowledgement(paper, CLERK),
        ),
        (
            Operation::CaseDistribute,
            paths::case_distribute(&memo),
            world.distribution(paper, HEAD, &[]),
        ),
        (
            Operation::AssessmentGive,
            paths::assessment_give(&memo),
            assessment,
        ),
        (
            Operation::StatementPost,
            paths::statement_post(),
            world.statement(paper, HEAD),
        ),
        (
            Operation::ExtensionRequest,
            paths::extension_request(&memo),
            extension,
        ),
        (
            Operation::ExtensionApprove,
            paths::extension_approve(&memo),
            grant,
        ),
        (Operation::ClearanceAsk, paths::clearance_ask(&memo), asked),
        (Operation::ReplyClear, paths::reply_clear(&memo), clearance),
        (
            Operation::ReplyRedraft,
            paths::reply_redraft(&memo),
            redraft,
        ),
        (Operation::CaseReply, paths::case_reply(&memo), reply),
    ] {
        hand_in(walk, operation, &path, prepared).await;
    }
    rate(walk, memo, digest, seed).await;
    let document = octets(&author::close(&paper.authored, digest));
    let post = api::LoggedAuthorPost {
        document,
        nonce: api::FixedOctets(world.nonce()),
    };
    let _: api::Done = walk
        .post(Operation::CaseClose, &paths::case_close(&memo), &post)
        .await;
    world.next_interval().await;
    look_back(walk, paper).await;
}

async fn hand_in(walk: &Walk, operation: Operation, path: &str, prepared: Prepared) {
    let Prepared {
        document,
        sealed,
        nonce,
    } = prepared;
    let post = api::OfficialPost {
        document: octets(&document),
        sealed: sealed.into(),
        nonce: api::FixedOctets(nonce),
    };
    let _: api::Done = walk.post(operation, path, &post).await;
}

/// A clerk writes a note and the head reads it.
async fn share(walk: &Walk, paper: &Paper) {
    let (memo, world) = (paper.memo(), walk.world());
    let prepared = world.note(paper, CLERK, "Ask the consular bureau.");
    let post = api::NotePost {
        note: octets(&prepared.note),
        sealed: prepared.sealed.into(),
    };
    let _: api::Done = walk
        .post(Operation::NotePost, &paths::note_post(&memo), &post)
        .await;
    for (from, texts) in [(0, &["Ask the consular bureau."][..]), (1, &[])] {
        let request = official_request(HEAD, Operation::NoteList, Some(memo), walk.now());
        let post = api::NoteListPost {
            request: octets(&request),
            from,
        };
        let listed: api::NoteListAnswer = walk
            .post(Operation::NoteList, &paths::note_list(&memo), &post)
            .await;
        let read = listed.notes.iter().map(|item| {
            let (identity, roster) = (keys(HEAD).identity(), &world.installation.roster);
            let note = notes::read(&identity, roster, &memo, &item.note.0, &item.sealed.0);
            note.expect("a note").content.text
        });
        assert_eq!(read.collect::<Vec<_>>(), texts);
    }
}

async fn sign_in_and_out(walk: &Walk) {
    let secret = TotpSecret::from_bytes([3; 20]);
    let code = |at| secret.code(at).expect("a code").to_string();
    let request = |operation| octets(&official_request(CLERK, operation, None, walk.now()));
    let post = api::FactorPost {
        request: request(Operation::FactorEnrol),
        factor: api::NewFactorPost::Totp {
            secret: api::FixedOctets(*secret.as_bytes()),
            code: code(walk.now()),
        },
    };
    let _: api::Done = walk
        .post(Operation::FactorEnrol, &paths::factor_enrol(), &post)
        .await;
    let post = api::RequestPost {
        request: request(Operation::FactorChallenge),
    };
    let asked: api::ChallengeAnswer = walk
        .post(
            Operation::FactorChallenge,
            &paths::factor_challenge(),
            &post,
        )
        .await;
    assert_eq!(asked.party, "demur.example");
    let post = api::SignInPost {
        request: request(Operation::OfficialSignIn),
        factor: api::FactorProofPost::Totp {
            code: code(walk.now() + 30),
        },
    };
    let session: api::SessionAnswer = walk
        .post(Operation::OfficialSignIn, &paths::official_sign_in(), &post)
        .await;
    assert_eq!(
        (session.idle_seconds_max, session.seconds_max),
        (1800, 28_800)
    );
    let post = api::RequestPost {
        request: request(Operation::OfficialSignOut),
    };
    let body = serde_json::to_string(&post).expect("JSON");
    let token = session.token.to_text();
    let path = paths::official_sign_out();
    let answer = walk.server.post_signed_in(&path, &[&token], body).await;
    walk.note(Operation::OfficialSignOut, answer, 200);
}

async fn look_back(walk: &Walk, paper: &Paper) {
    let memo = paper.memo();
    let status: api::MemoStatusAnswer = walk
        .get(Operation::MemoStatus, &paths::memo_status(&memo))
        .await;
    assert_eq!(status.state.0, State::Closed);
    assert!(status.events.iter().any(|event| !event.readers.is_empty()));
    assert!(status.due.is_some() && status.overdue.is_empty());

    let all: api::MailboxAnswer = walk
        .get(Operation::MailboxList, &paths::mailbox_list(None))
        .await;
    assert_eq!(all.entries.len(), 11);
    let first = all.entries[0].sequence;
    let rest: api::MailboxAnswer = walk
        .get(Operation::MailboxList, &paths::mailbox_list(Some(first)))
        .await;
    assert!(rest.entries == all.entries[1..]);

    let request = paper.request(Operation::CaseExport, walk.now());
    let post = api::RequestPost {
        request: octets(&request),
    };
    let exported: api::MaterialAnswer = walk
        .post(Operation::CaseExport, &paths::case_export(&memo), &post)
        .await;
    CaseMaterial::from_canonical(&exported.material.0).expect("the material of a case");
}

/// A signer says that the reply leaves the second demand unanswered.
async fn rate(walk: &Walk, memo: MemoId, reply: DocumentDigest, seed: &[u8; 32]) {
    let opinion = Opinion {
        memo,
        demands: DEMANDS,
        reply,
        rating: Rating::DoesNotAnswer,
        unanswered: vec![2],
    };
    let rating =
        demur_testkit::client::rate::rate(&SigningKey::from_seed(seed), opinion, walk.now());
    let post = api::RatingPost {
        rating: rating.expect("a rating").to_block().into(),
    };
    let path = paths::reply_rate(&memo);
    let answer: api::ReceivedAnswer = walk.post(Operation::ReplyRate, &path, &post).await;
    assert_eq!(answer.message, api::RECEIVED);
    walk.world().next_interval().await;
    let path = paths::memo_status(&memo);
    let status: api::MemoStatusAnswer = walk.get(Operation::MemoStatus, &path).await;
    let ratings = status.ratings.expect("counts beside a reply");
    assert_eq!(ratings.answers.at_most, Some(0));
    assert_eq!(
        (
            ratings.does_not_answer.at_least,
            ratings.does_not_answer.at_most
        ),
        (1, Some(4))
    );
    let named: Vec<u32> = ratings
        .unanswered
        .iter()
        .map(|count| count.at_least)
        .collect();
    assert_eq!(named[..2], [0, 1]);
}

async fn read_log(walk: &Walk) {
    let checkpoint = walk
        .get_octets(Operation::LogCheckpoint, &paths::log_checkpoint())
        .await;
    assert_eq!(
        checkpoint.headers["content-type"],
        "text/plain; charset=utf-8"
    );
    let text = String::from_utf8(checkpoint.body).expect("text");
    let size: u64 = text
        .lines()
        .nth(1)
        .and_then(|size| size.parse().ok())
        .expect("a size");
    let width = u16::try_from(size).expect("a young log");
    for (operation, path, octets_per_leaf) in [
        (Operation::LogTile, format!("tile/0/000.p/{width}"), 32),
        (
            Operation::LogEntries,
            format!("tile/entries/000.p/{width}"),
            202,
        ),
    ] {
        let path = paths::LogPath::parse(&path).expect("a tile");
        let file = walk.get_octets(operation, &paths::log_file(&path)).await;
        assert_eq!(file.headers["content-type"], "application/octet-stream");
        assert_eq!(file.headers["cache-control"], "no-store");
        assert_eq!(file.body.len(), octets_per_leaf * usize::from(width));
    }
    let full = paths::log_file(&paths::LogPath::parse("tile/0/000").expect("a tile"));
    walk.server
        .get(&full)
        .await
        .is_problem(404, "not_found", &full);
    while log_size(walk).await < 256 {
        walk.world().next_interval().await;
    }
    let tile = walk.server.get(&full).await;
    assert_eq!(
        tile.headers["cache-control"],
        "public, max-age=31536000, immutable"
    );
    assert_eq!(tile.body.len(), 32 * 256);
}

async fn log_size(walk: &Walk) -> u64 {
    let text = walk
        .world()
        .app
        .log_checkpoint()
        .await
        .expect("a checkpoint");
    text.lines()
        .nth(1)
        .and_then(|size| size.parse().ok())
        .expect("a size")
}

async fn withdraw(walk: &Walk, paper: &Paper) {
    let post = api::LoggedAuthorPost {
        document: octets(&author::withdraw(&paper.authored)),
        nonce: api::FixedOctets(walk.world().nonce()),
    };
    let path = paths::memo_withdraw(&paper.memo());
    let _: api::Done = walk.post(Operation::MemoWithdraw, &path, &post).await;
}
