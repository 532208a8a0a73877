//! What the browser client makes, judged as the server, the office and every reader would.

use demur_client::office::{OfficialKeys, name_of_signer, read};
use demur_client::trust::Instance;
use demur_client::wallet::{WALLET_OCTETS_MAX, Wallet};
use demur_client::{enrol, mailbox, verify};
use demur_crypto::capsule::Capsule;
use demur_crypto::labels::sha256;
use demur_crypto::seal::{Identity, passphrase};
use demur_domain::ids::VersionDigest;
use demur_domain::operation::Operation;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::casefile::Magic;
use demur_protocol::check::PresentationRules;
use demur_protocol::claim::ClaimFile;
use demur_protocol::codec::Canonical;
use demur_protocol::desk::{DeskFile, desk_identity};
use demur_protocol::envelope::{CirculationKey, Sealable};
use demur_protocol::manifest::{MemoManifest, opening_context};
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::presentation::{
    ClaimContent, Kind, UnverifiedCosignature, UnverifiedPresentation, capsule_binding,
};
use demur_protocol::rating::UnverifiedRating;
use demur_protocol::request::UnverifiedRequest;
use demur_protocol::text::VersionText;
use demur_testkit::charter::{next_epoch, state};
use demur_testkit::officials::{CLERK, HEAD, READER, keys};
use serde_json::Value;

use super::ground::{DESK_SEED, Ground, READER_SEED, octets};

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Every co-signature counts, and only a named one shows its name, only to the office; a sealed one
/// opens for two trustees.
pub(super) fn check_signing(ground: &Ground, made: &Value) {
    let circulation = &ground.stage.circulation;
    let cosigned = list(&made["cosigned"]);
    assert_eq!(cosigned.len(), 6);
    for it in cosigned {
        let cosignature = UnverifiedCosignature::from_block(&octets(&it["block"])).unwrap();
        let rules = circulation.rules(Kind::Sign);
        rules.verify_cosignature(&cosignature).unwrap();
        assert_eq!(
            it["stance"],
            cosignature.presentation.message.stance.to_string()
        );
        let name = |official: &str| {
            let identity = keys(official).identity();
            let (manifest, epochs) = (&circulation.manifest, &circulation.epochs);
            let capsule = cosignature.capsule.as_bytes();
            let signed = &cosignature.presentation;
            name_of_signer(
                &identity,
                manifest,
                epochs,
                &circulation.charter,
                signed,
                capsule,
            )
        };
        let named = it["mode"] == "named";
        assert_eq!(name(CLERK).is_some(), named);
        assert_eq!(name(HEAD).is_some(), named);
        assert_eq!(name(READER), None);
        assert_eq!(sealed_claim(ground, &cosignature), it["mode"] == "sealed");
    }
    let withdrawal = UnverifiedCosignature::from_block(&octets(&made["withdrawal"])).unwrap();
    let rules = circulation.rules(Kind::Withdraw);
    rules.verify_cosignature(&withdrawal).unwrap();
    let refused = circulation
        .rules(Kind::Sign)
        .verify_cosignature(&withdrawal);
    assert!(refused.is_err());
}

/// Whether two of the trustees find a claim with the condition that was set.
fn sealed_claim(ground: &Ground, cosignature: &UnverifiedCosignature) -> bool {
    let context = ground.stage.circulation.manifest.context();
    let binding = capsule_binding(&context, &cosignature.presentation.pseudonym);
    let capsule: &Capsule = &cosignature.capsule;
    let share = |name| {
        capsule
            .share_for(&keys(name).identity(), binding)
            .ok()
            .flatten()
    };
    let shares: Vec<_> = ["union-president", "inspector-general"]
        .into_iter()
        .filter_map(share)
        .collect();
    let Ok(content) = capsule.open_sealed(&shares) else {
        return false;
    };
    let content = ClaimContent::from_canonical(&content).unwrap();
    assert_eq!(content.signatures_min, Some(3));
    content.claim.pseudonym == cosignature.presentation.pseudonym
}

pub(super) fn check_authoring(ground: &Ground, instance: &Instance, made: &Value) {
    let manifest = MemoManifest::from_canonical(&octets(&made["manifest"])).unwrap();
    let opening = UnverifiedPresentation::from_canonical(&octets(&made["opening"])).unwrap();
    let index = u8::try_from(made["index"].as_u64().unwrap()).unwrap();
    let epochs = demur_client::circulation::accepted_epochs(instance, &manifest).unwrap();
    let used = epochs
        .iter()
        .find(|it| it.manifest().institution == opening.institution);
    let rules = PresentationRules {
        kind: Kind::Open,
        manifest: &manifest,
        epochs: &epochs,
        eligible: &instance
            .charter()
            .unwrap()
            .charter
            .eligibility()
            .affiliations,
        version: VersionDigest::from_bytes([0; 32]),
        context: opening_context(&instance.name, &used.unwrap().digest(), index),
    };
    rules.verify(&opening).unwrap();
    assert_eq!(
        opening.message.participant.as_bytes(),
        manifest.author.as_bytes()
    );

    let step = |value: &Value| {
        let document = UnverifiedAuthorDocument::from_canonical(&octets(value)).unwrap();
        let verified = document.verify(manifest.id(), &manifest.author).unwrap();
        verified.step().clone()
    };
    let AuthorStep::Circulate(freeze) = step(&made["freeze"]) else {
        panic!("not a freeze");
    };
    let key = CirculationKey::from_bytes(octets(&made["circulationKey"]).try_into().unwrap());
    assert_eq!(manifest.circulation, key.hash());
    let sealed = octets(&made["sealedText"]);
    assert_eq!(freeze.sealed_text, sha256(&sealed));
    let text = VersionText::open(&key.identity(), &sealed).unwrap();
    assert_eq!(text.digest(), freeze.digest);
    let memo = text.check().unwrap();
    let [attachment] = memo.parts().attachments.as_slice() else {
        panic!("one attachment");
    };
    assert_eq!(attachment.name.text, "counts.csv");
    let words = ground.stage.circulation.text.markdown.as_str();
    assert!(text.markdown.starts_with(words), "the file is listed below");
    assert_eq!(freeze.demands, 2);
    let steps: Vec<_> = list(&made["steps"]).iter().map(step).collect();
    assert!(matches!(
        steps.as_slice(),
        [
            AuthorStep::Revise { .. },
            AuthorStep::Seal { .. },
            AuthorStep::Withdraw
        ]
    ));
    let AuthorStep::File(filing) = step(&made["filing"]) else {
        panic!("not a filing");
    };
    let sealed = octets(&made["sealedMemo"]);
    assert_eq!(filing.sealed_memo, sha256(&sealed));
    for (official, reads) in [(CLERK, true), (HEAD, true), ("inspector-general", false)] {
        let filed = read(&keys(official).identity(), &manifest.id(), &sealed);
        assert_eq!(filed.is_some(), reads, "{official}");
        let expected = key.identity().recipient().to_string();
        assert!(filed.is_none_or(|filed| filed.text == text && filed.reply_to == expected));
    }
}

pub(super) fn check_office(ground: &Ground, made: &Value) {
    let roster = &ground.stage.world.installation.roster;
    let (memo, key) = (ground.filed.memo(), ground.filed.authored.circulation());
    let letters = list(&made["documents"]).iter().map(|it| {
        let letter = mailbox::read(&key, &memo, roster, &octets(&it["sealed"])).unwrap();
        let statement = letter.document.statement().clone();
        assert_eq!(Some(statement.answers), ground.filed.filing);
        (statement.step, letter.words)
    });
    let letters: Vec<_> = letters.collect();
    let [acknowledged, distributed, replied, stated] = letters.as_slice() else {
        panic!("four letters");
    };
    assert!(matches!(acknowledged.0, OfficialStep::Acknowledge { .. }));
    let OfficialStep::Distribute { readers } = &distributed.0 else {
        panic!("not a distribution");
    };
    let readers: Vec<_> = readers.iter().map(|id| id.as_str()).collect();
    assert_eq!(readers, ["a", "b"]);
    let (OfficialStep::Reply { demands }, OfficialWords::Reply(words)) = replied else {
        panic!("not a reply");
    };
    assert_eq!(demands, &[1, 2]);
    let answered: Vec<_> = words.answers.iter().map(|it| it.demand).collect();
    assert_eq!(answered, [1, 2]);
    assert_eq!(words.answers[0].reasons, "Demand 1 has its own: «é, 語».");
    assert!(matches!(stated.0, OfficialStep::Statement));
}

pub(super) fn check_requests(ground: &Ground, made: &Value) {
    let read = |value: &Value| UnverifiedRequest::from_canonical(&octets(value)).unwrap();
    let requests: Vec<_> = list(&made["requests"]).iter().map(read).collect();
    let [author, official, participant] = requests.as_slice() else {
        panic!("three requests");
    };
    let now = ground.now();
    let by = &ground.filed.authored.manifest.author;
    author
        .verify_author(Operation::CaseExport, by, now)
        .unwrap();
    let head: OfficialKeys = keys(HEAD);
    let key = head.signing_key().verifying_key();
    official
        .verify_official(Operation::CaseList, &key, now)
        .unwrap();
    participant
        .verify_participant(Operation::CosignatureProve, now)
        .unwrap();
    assert!(author.verify_author(Operation::CaseClose, by, now).is_err());
}

/// The files verify, and any changed octet of the small ones shows.
pub(super) fn check_files(ground: &Ground, made: &Value) {
    let verify = |octets: &[u8]| {
        let mut randomness = ground.stage.world.randomness();
        verify::verify_file(octets, None, &mut randomness)
    };
    let case = octets(&made["caseFile"]);
    let Some(Ok(verify::Report::Case(report))) = verify(&case) else {
        panic!("the case file does not verify");
    };
    assert!(report.filed.is_some_and(|filed| filed.reply().is_some()));
    let certificate = octets(&made["certificateFile"]);
    assert!(matches!(
        verify(&certificate),
        Some(Ok(verify::Report::Certificate(_)))
    ));
    let signature = octets(&made["signatureFile"]);
    assert!(matches!(
        verify(&signature),
        Some(Ok(verify::Report::Signature(_)))
    ));
    for at in (0..signature.len()).step_by(977) {
        let mut changed = signature.clone();
        changed[at] ^= 1;
        assert!(!matches!(verify(&changed), Some(Ok(_))), "octet {at}");
    }
}

pub(super) fn check_wallet(ground: &Ground, made: &Value) {
    let plain = octets(&made["walletPlain"]);
    let wallet = Wallet::from_bytes(&plain).unwrap();
    assert_eq!(*wallet.to_bytes(), plain, "one encoding on both sides");
    assert_eq!(wallet.log_size, 17);
    assert_eq!(wallet.log_root, Some([18; 32]));
    assert_eq!(wallet.desk_seed, Some(DESK_SEED));
    let circulation = &ground.stage.circulation;
    let epochs = circulation.manifest.accepted.iter();
    let epochs: Vec<[u8; 32]> = epochs.map(|it| it.manifest).collect();
    let mine = wallet
        .enrolments
        .iter()
        .find(|it| epochs.contains(&it.manifest));
    assert_eq!(mine.unwrap().used_contexts.len(), 1);
    let invited = wallet.invited(&ground.stage.circulation.memo).unwrap();
    assert_eq!(invited.participant_seed, Some([7; 32]));
    assert_eq!(invited.closes_at, Some(circulation.freeze.closes_at));
    assert_eq!(invited.epochs.len(), epochs.len());
    for file in list(&made["walletFiles"]) {
        let words = "Ein Wort für alle";
        let opened = passphrase::open(words, &octets(file), WALLET_OCTETS_MAX);
        assert_eq!(*opened.ok().unwrap().plaintext, plain);
        assert!(passphrase::open("Ein Wort", &octets(file), WALLET_OCTETS_MAX).is_err());
    }
}

/// The same seed gives the same commitment in both.
pub(super) fn check_commitment(instance: &Instance, made: &Value) {
    let known = instance.epoch(&state(), &next_epoch()).unwrap();
    let commitment = enrol::request(&[11; 32], &known.epoch).unwrap();
    assert_eq!(octets(&made["commitment"]), commitment.as_bytes());
}

/// Claims convince the one reader, a rating counts, and a desk opens.
pub(super) fn check_claims(ground: &Ground, made: &Value) {
    let reader = Identity::from_seed(&READER_SEED);
    let names = list(&made["claims"]).iter().map(|sealed| {
        let sealed = octets(sealed);
        assert!(ClaimFile::unseal(&Identity::from_seed(&[1; 32]), &sealed).is_err());
        let opened = ClaimFile::unseal(&reader, &sealed).unwrap();
        let file = ClaimFile::from_file(&opened).unwrap().unwrap();
        verify::claim::verify(&file, None).unwrap().name
    });
    let record = ground.stage.world.people[1].wallet.enrolments[0].attributes[6].clone();
    assert_eq!(names.collect::<Vec<_>>(), [Some(record), None]);
    let rating = UnverifiedRating::from_block(&octets(&made["rating"])).unwrap();
    let verified = rating.verify(ground.now()).unwrap();
    assert_eq!(verified.statement().unanswered, [1, 2]);
    let desk = DeskFile::open(&desk_identity(&DESK_SEED), &octets(&made["desk"])).unwrap();
    assert_eq!(desk.drafts[0].text, "half a memo");
}
