//! Complaints of reprisal: told to protection officers alone, proved to them alone, and taken through
//! their states (R43 to R46).

use demur_app::error::AppError;
use demur_domain::complaint::{ComplaintState, Reprisal, Risk, RiskItem};
use demur_domain::ids::{ComplaintId, MemoId, ParticipantKey};
use demur_domain::operation::Operation;
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::complaint::{
    ComplaintKey, ComplaintPost, ComplaintStep, EntryContent, ProofStatement, SignatoryProof,
    StepContent, StepEntry, StepStatement, UnverifiedEntry, UnverifiedStep,
};
use demur_protocol::envelope::Sealable;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::Store;
use demur_store::rows::ComplaintRecordKind;
use demur_testkit::World;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::demur_client::claim::Certified;
use demur_testkit::demur_client::complain::{self, FetchedRecord, Progress, Told};
use demur_testkit::demur_client::protect::{self, PreparedStep, StepSubject};
use demur_testkit::demur_client::wallet::Invited;
use demur_testkit::officials::{
    CLERK, HEAD, MONITOR, OFFICER, PRINCIPAL, READER, SECOND_OFFICER as SECOND, TRUSTEE, id, keys,
};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    th18_a_complaint_is_closed_to_the_office,
    the_officer_alone_learns_that_the_complainant_signed,
    a_complaint_goes_its_way_and_nobody_goes_another,
    the_same_again_changes_nothing,
    what_is_not_the_complainants_is_not_kept,
    an_acknowledgement_without_a_risk_check_is_none,
);

const SECRET: &str = "My reviewing officer wrote that I am not a team player.";

/// An installation whose roster has two protection officers.
async fn protected<S: Store>(store: S) -> World<S> {
    let mut world = World::enrolled(store, 6, 0).await;
    world.protect().await;
    world
}

fn random() -> SeededRandomness {
    SeededRandomness::new([77; 32])
}

fn key() -> ComplaintKey {
    ComplaintKey::from_bytes([42; 32])
}

fn told() -> Told {
    Told {
        kind: Reprisal::Evaluation,
        happened: SECRET.to_owned(),
        date: "October 2023".to_owned(),
        by: "My reviewing officer".to_owned(),
        evidence: "The draft evaluation, page 2".to_owned(),
        name: String::new(),
        proof: None,
    }
}

fn block<S: Store>(world: &World<S>, number: u16, told: Told) -> ComplaintPost {
    let officers = complain::officers(&world.installation.roster, &[]);
    let block = complain::tell(&key(), number, told, &officers, &mut world.randomness()).unwrap();
    ComplaintPost::from_block(&block).unwrap()
}

async fn file<S: Store>(world: &World<S>, number: u16) {
    let post = block(world, number, told());
    world.app.complaint_file(post).await.unwrap();
}

async fn progress<S: Store>(world: &World<S>) -> Progress {
    let found = world.app.complaint_mailbox(key().id(), 0).await.unwrap();
    let records: Vec<_> = found
        .records
        .iter()
        .map(|record| FetchedRecord {
            at: record.at,
            sealed: (record.kind == ComplaintRecordKind::Step).then(|| record.sealed.clone()),
        })
        .collect();
    let instance = world.instance().await;
    let charter = &instance.charter().unwrap().charter;
    complain::read(&key(), &instance.roster, charter, &records).unwrap()
}

fn request<S: Store>(world: &World<S>, by: &str, operation: Operation) -> UnverifiedRequest {
    official_request(by, operation, None, world.clock.now())
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

async fn prepared<S: Store>(world: &World<S>, by: &str, step: ComplaintStep) -> PreparedStep {
    let found = world.app.complaint_mailbox(key().id(), 0).await.unwrap();
    let reply_to = key().identity().recipient().to_string();
    let subject = StepSubject {
        complaint: key().id(),
        reply_to: &reply_to,
        after: u16::try_from(found.total).unwrap(),
    };
    let (keys, roster, mut random) = (keys(by), &world.installation.roster, world.randomness());
    if let ComplaintStep::Acknowledge { .. } = step {
        let risk = protect::risk_check(&[(RiskItem::Power, Risk::High)], &mut random);
        let said = ("We have it.".to_owned(), risk);
        return protect::acknowledge(&keys, roster, &subject, said, &mut random).unwrap();
    }
    let said = (step, "What we did.".to_owned());
    protect::step(&keys, roster, &subject, said, &mut random).unwrap()
}

/// Takes a step, and says why not if it is refused.
async fn step<S: Store>(world: &World<S>, by: &str, step: ComplaintStep) -> Option<&'static str> {
    let made = prepared(world, by, step).await;
    code(world.app.complaint_step(made.step, made.sealed).await)
}

const ACKNOWLEDGE: ComplaintStep = ComplaintStep::Acknowledge { risk: [0; 32] };

/// TH18, R43, R44: everybody of the roster but the protection officers is refused at every door, and what
/// the server holds is neither the words, nor a memo, nor opened by another official's key.
async fn th18_a_complaint_is_closed_to_the_office<S: Store>(store: S) {
    let mut world = protected(store).await;
    let paper = world.filed(0..3).await;
    file(&world, 0).await;
    let others = [CLERK, HEAD, MONITOR, PRINCIPAL, READER, TRUSTEE];
    let complaint = key().id();
    for by in others {
        let list = request(&world, by, Operation::ComplaintList);
        let listed = world.app.complaint_list(list).await;
        assert_eq!(code(listed), Some("not_allowed_for_role"), "{by}");
        let open = request(&world, by, Operation::ComplaintOpen);
        let opened = world.app.complaint_open(open, complaint, 0).await;
        assert_eq!(code(opened), Some("not_allowed_for_role"), "{by}");
        let stepped = step(&world, by, ACKNOWLEDGE).await;
        assert_eq!(stepped, Some("not_allowed_for_role"), "{by}");
    }
    let stranger = request(&world, "nobody", Operation::ComplaintList);
    let refused = world.app.complaint_list(stranger).await;
    assert_eq!(code(refused), Some("not_authorised"));
    let found = world.app.complaint_mailbox(complaint, 0).await.unwrap();
    let record = found.records.first().unwrap();
    let held = [record.document.clone(), record.sealed.clone()].concat();
    for hidden in [SECRET.as_bytes(), paper.memo().as_bytes(), b"evaluation"] {
        assert!(!held.windows(hidden.len()).any(|octets| octets == hidden));
    }
    for by in others {
        assert!(EntryContent::open(&keys(by).identity(), &record.sealed).is_err());
    }
    for by in [OFFICER, SECOND] {
        let list = request(&world, by, Operation::ComplaintList);
        let listed = world.app.complaint_list(list).await.unwrap();
        assert_eq!(listed.len(), 1);
        let identity = keys(by).identity();
        let read = protect::read(&identity, &complaint, 0, &record.document, &record.sealed);
        let read = read.unwrap();
        assert_eq!(
            (read.kind, read.happened.as_str()),
            (Reprisal::Evaluation, SECRET)
        );
    }
}

async fn certified<S: Store>(world: &World<S>, memo: MemoId, own: &Invited) -> Certified {
    let key = own.participant_key().unwrap();
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(memo),
        requester: Requester::Participant(participant),
        at: world.clock.now(),
    };
    let request = UnverifiedRequest::by_participant(&key, request);
    let proof = world.app.cosignature_prove(request).await.unwrap();
    let certified = proof.certified.unwrap();
    Certified {
        certificate: Certificate::from_canonical(&certified.certificate).unwrap(),
        signature: UnverifiedPresentation::from_canonical(&certified.presentation).unwrap(),
        index: certified.index,
        path: certified.path,
    }
}

/// A memo in circulation that three people signed, sealed and filed, and what the first keeps.
async fn signed<S: Store>(world: &mut World<S>) -> (Paper, Invited) {
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    let made = world.cosign(&paper, 0..3).await;
    let certificate = world.seal(&paper).await;
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    let own = Invited {
        memo: *paper.memo().as_bytes(),
        circulation_key: *paper.authored.circulation().as_bytes(),
        participant_seed: Some(*made.first().unwrap().participant_seed),
        signed_version: None,
        closes_at: None,
        epochs: Vec::new(),
    };
    (paper, own)
}

/// R43 and the note to R60 and R74: it convinces each officer chosen, for this complaint and this
/// signature; an officer not chosen learns nothing from it; and each could have made it, so that a
/// third party sees the same whether or not the complainant signed.
async fn the_officer_alone_learns_that_the_complainant_signed<S: Store>(store: S) {
    let mut world = protected(store).await;
    let (paper, own) = signed(&mut world).await;
    let circulation = world.circulation(&paper).await;
    let certified = certified(&world, paper.memo(), &own).await;
    let instance = world.instance().await;
    let chosen = complain::officers(&instance.roster, &[id(SECOND)]);
    let proof = complain::prove(&key(), &circulation, &own, &certified, &chosen).unwrap();
    let with_proof = Told {
        proof: Some(proof.clone()),
        ..told()
    };
    let post = block(&world, 0, with_proof);
    world.app.complaint_file(post.clone()).await.unwrap();
    let entry = post.entry.to_canonical();
    let (complaint, officer) = (key().id(), keys(OFFICER));
    let read = protect::read(&officer.identity(), &complaint, 0, &entry, &post.sealed).unwrap();
    let shown = read.proof.unwrap();
    let proved = protect::check_proof(&instance, &officer, &complaint, &shown).unwrap();
    assert_eq!((proved.memo, proved.signatures), (paper.memo(), 3));
    let convinces = |name: &str, complaint: &ComplaintId, proof: &SignatoryProof| {
        protect::check_proof(&instance, &keys(name), complaint, proof).is_ok()
    };

    // Not the officer left out, nor the office with the officer's proof in hand.
    for other in [SECOND, HEAD] {
        assert!(!convinces(other, &complaint, &shown), "{other}");
        let mut renamed = shown.clone();
        renamed.tags[0].official = id(other);
        assert!(!convinces(other, &complaint, &renamed), "{other}");
    }
    // Not for another complaint, nor of another signature, nor in another place.
    let another = ComplaintKey::from_bytes([43; 32]).id();
    assert!(!convinces(OFFICER, &another, &shown));
    let mut bad = [(); 4].map(|()| shown.clone());
    bad[0].index += 1;
    bad[1].certificate.total -= 1;
    bad[2].tags.clear();
    bad[3].tags[0].tag[0] ^= 1;
    assert!(!bad.iter().any(|bad| convinces(OFFICER, &complaint, bad)));

    // The officer makes the very same proof without the complainant, from the case's file alone.
    let statement = ProofStatement {
        complaint,
        memo: paper.memo(),
        certificate: certified.certificate.certificate_digest(),
        participant: certified.signature.message.participant,
        official: id(OFFICER),
    };
    let simulated = statement.simulate(&officer.signing_key()).unwrap();
    assert!(simulated == shown.tags[0]);
    assert!(proof == shown);
}

/// R45, R46: the whole way of a complaint, every short cut refused, and what the complainant reads.
async fn a_complaint_goes_its_way_and_nobody_goes_another<S: Store>(store: S) {
    use ComplaintStep as Step;
    let world = protected(store).await;
    file(&world, 0).await;
    for early in [Step::Investigate, Step::Substantiate, Step::Close] {
        assert_eq!(
            step(&world, OFFICER, early).await,
            Some("not_in_this_state")
        );
    }
    assert_eq!(step(&world, OFFICER, ACKNOWLEDGE).await, None);
    assert_eq!(step(&world, OFFICER, Step::Protect).await, None);
    file(&world, 1).await;
    assert_eq!(step(&world, SECOND, Step::Protect).await, None);
    assert_eq!(step(&world, SECOND, Step::Investigate).await, None);
    assert_eq!(step(&world, OFFICER, Step::Substantiate).await, None);
    let skipped = step(&world, OFFICER, Step::Conclude).await;
    assert_eq!(skipped, Some("not_in_this_state"));
    assert_eq!(step(&world, OFFICER, Step::Remedy).await, None);
    assert_eq!(step(&world, OFFICER, Step::Conclude).await, None);
    assert_eq!(step(&world, OFFICER, Step::Close).await, Some("too_early"));
    let check = |month| Step::Check { month };
    assert_eq!(step(&world, OFFICER, check(3)).await, Some("too_early"));
    assert_eq!(step(&world, OFFICER, check(4)).await, Some("names_another"));
    for month in [3, 6, 12] {
        world
            .pass(i64::from(if month == 12 { 190 } else { 95 }) * 86_400)
            .await;
        assert_eq!(step(&world, OFFICER, check(month)).await, None);
    }
    assert_eq!(step(&world, OFFICER, Step::Close).await, None);
    let seen = progress(&world).await;
    assert_eq!(seen.state, Some(ComplaintState::Closed));
    assert_eq!(seen.answers.len(), 11);
    let first = seen.answers.first().unwrap();
    assert_eq!(first.words, "We have it.");
    assert_eq!(
        first.risk.as_ref().unwrap().answers.len(),
        RiskItem::ALL.len()
    );

    // What happens afterwards opens it again, and its acknowledgement is owed, and late in time.
    file(&world, 2).await;
    assert_eq!(progress(&world).await.state, Some(ComplaintState::Filed));
    world.pass(9 * 86_400).await;
    let list = request(&world, OFFICER, Operation::ComplaintList);
    let listed = world.app.complaint_list(list).await.unwrap();
    let late: Vec<_> = listed[0].owed.iter().map(|(_, late)| *late).collect();
    assert_eq!(late, [true]);
}

async fn the_same_again_changes_nothing<S: Store>(store: S) {
    let world = protected(store).await;
    let post = block(&world, 0, told());
    for _ in 0..2 {
        world.app.complaint_file(post.clone()).await.unwrap();
    }
    // Other words under a number that is taken, or one that leaves a gap, are nothing.
    file(&world, 0).await;
    file(&world, 2).await;
    let made = prepared(&world, OFFICER, ACKNOWLEDGE).await;
    for _ in 0..2 {
        let (step, sealed) = (made.step.clone(), made.sealed.clone());
        world.app.complaint_step(step, sealed).await.unwrap();
    }
    let found = world.app.complaint_mailbox(key().id(), 0).await.unwrap();
    assert_eq!(found.total, 2);
    assert_eq!(found.records[0].document, post.entry.to_canonical());
    // An officer who has not seen what was told since is asked to look first.
    let blind = prepared(&world, OFFICER, ComplaintStep::Protect).await;
    file(&world, 1).await;
    let refused = world.app.complaint_step(blind.step, blind.sealed).await;
    assert_eq!(code(refused), Some("conflict"));
    // Of what is not kept there is nothing, as of what never was.
    let other = ComplaintKey::from_bytes([44; 32]).id();
    let nothing = world.app.complaint_mailbox(other, 0).await.unwrap();
    assert_eq!(
        nothing,
        demur_app::complaint_mailbox::ComplaintRecords::default()
    );
}

async fn what_is_not_the_complainants_is_not_kept<S: Store>(store: S) {
    let world = protected(store).await;
    let post = block(&world, 0, told());
    let other = block(&world, 0, told());
    let swapped = ComplaintPost {
        entry: post.entry.clone(),
        sealed: other.sealed,
    };
    let refused = world.app.complaint_file(swapped).await;
    assert_eq!(code(refused), Some("not_authorised"));
    // Signed by another key than the one that names the complaint.
    let content = EntryContent::open(&keys(OFFICER).identity(), &post.sealed).unwrap();
    let thief = ComplaintKey::from_bytes([9; 32]);
    let mut forged = UnverifiedEntry::sign(&thief, 0, &content, &post.sealed);
    forged.statement.complaint = key().id();
    let forged = ComplaintPost {
        entry: forged,
        sealed: post.sealed.clone(),
    };
    let refused = world.app.complaint_file(forged).await;
    assert_eq!(code(refused), Some("not_authorised"));
    let unsealed = ComplaintPost {
        entry: post.entry,
        sealed: SECRET.into(),
    };
    let refused = world.app.complaint_file(unsealed).await;
    assert_eq!(code(refused), Some("malformed"));
    let found = world.app.complaint_mailbox(key().id(), 0).await.unwrap();
    assert_eq!(found.total, 0);
}

/// R46: the check may leave every question open, and must be there. The server holds that one is
/// signed for; whoever reads holds that it is the one, and whole.
async fn an_acknowledgement_without_a_risk_check_is_none<S: Store>(store: S) {
    let world = protected(store).await;
    file(&world, 0).await;
    let keys = keys(OFFICER);
    let content = StepContent {
        nonce: [1; 32],
        words: "We have it.".to_owned(),
        risk: None,
    };
    assert!(content.check(&ACKNOWLEDGE).is_err());
    let mut check = protect::risk_check(&[], &mut random());
    let all_open = check.answers.iter().all(|it| it.risk == Risk::Unknown);
    assert!(all_open);
    let signed = ComplaintStep::Acknowledge {
        risk: check.commitment(),
    };
    let whole = StepContent {
        risk: Some(check.clone()),
        ..content.clone()
    };
    assert!(whole.check(&signed).is_ok());
    check.answers.pop();
    let short = StepContent {
        risk: Some(check),
        ..content.clone()
    };
    assert!(short.check(&signed).is_err());
    // Signed and posted all the same: the complainant's client does not take it for one.
    let statement = StepStatement {
        complaint: key().id(),
        official: id(OFFICER),
        after: 1,
        step: ACKNOWLEDGE,
        content: content.commitment(),
    };
    let step = UnverifiedStep::sign(&keys.signing_key(), statement);
    let entry = StepEntry {
        step: step.clone(),
        content,
    };
    let sealed = entry
        .seal(&[key().identity().recipient()], &mut random())
        .unwrap();
    world
        .app
        .complaint_step(step, sealed.clone())
        .await
        .unwrap();
    let instance = world.instance().await;
    let charter = &instance.charter().unwrap().charter;
    let records = [None, Some(sealed)].map(|sealed| FetchedRecord { at: 0, sealed });
    let read = complain::read(&key(), &instance.roster, charter, &records);
    assert_eq!(read.err().map(|it| it.record), Some(1));
}
