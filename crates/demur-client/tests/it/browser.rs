//! The browser client and this one read each other's wallets, presentations, capsules, documents
//! and files, and refuse the same.
//!
//! These tests fail when the browser client's packages are missing: a skipped check is none.

mod ground;
mod made_there;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use demur_client::circulation::Circulation;
use demur_client::office::{name_of_signer, read};
use demur_client::sign::preview;
use demur_client::trust::Instance;
use demur_client::wallet::{WALLET_OCTETS_MAX, Wallet};
use demur_client::{mailbox, sign, verify};
use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::seal::Identity;
use demur_crypto::seal::passphrase::{self, Strength};
use demur_domain::choice::IdentityMode;
use demur_protocol::casefile::Magic;
use demur_protocol::certificate::{Certificate, CertificateSubject};
use demur_protocol::claim::ClaimFile;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::official::OfficialWords;
use demur_protocol::presentation::{Kind, UnverifiedCosignature};
use demur_protocol::rating::UnverifiedRating;
use demur_testkit::officials::keys;
use demur_testkit::road::choice;
use serde_json::{Value, json};

use ground::{Ground, OFFICIALS, READER_SEED, octets, text};

/// What the browser client makes of a stage.
fn browser(verb: &str, stage: &Value) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let installed = root.join("browser/node_modules/esbuild").exists();
    assert!(installed, "install the packages with `npm ci` in browser");
    let mut child = Command::new("node")
        .arg(root.join("e2e/browser/interop.mjs"))
        .arg(verb)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stage = serde_json::to_vec(stage).unwrap();
    // Beside reading, or both sides wait for a full pipe.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || {
            let written = stdin.write_all(&stage);
            drop(written);
        });
        child.wait_with_output().unwrap()
    });
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test]
async fn the_browser_reads_what_we_make() {
    let ground = Ground::set().await;
    let instance = ground.stage.world.instance().await;
    let read_there = browser("read", &ground.json);
    let read_here = judged(&ground, &instance);
    for (name, expected) in read_here.as_object().unwrap() {
        assert_eq!(&read_there[name], expected, "{name}");
    }
}

#[tokio::test]
async fn we_read_what_the_browser_makes() {
    let ground = Ground::set().await;
    let instance = ground.stage.world.instance().await;
    let made = browser("write", &ground.json);
    made_there::check_signing(&ground, &made);
    made_there::check_authoring(&ground, &instance, &made);
    made_there::check_office(&ground, &made);
    made_there::check_requests(&ground, &made);
    made_there::check_files(&ground, &made);
    made_there::check_wallet(&ground, &made);
    made_there::check_commitment(&instance, &made);
    made_there::check_claims(&ground, &made);
}

/// What our own code makes of the stage, in the browser's form.
fn judged(ground: &Ground, instance: &Instance) -> Value {
    let circulation = &ground.stage.circulation;
    let charters = instance.charters.iter().map(|it| it.digest.to_string());
    let epochs = instance
        .epochs
        .iter()
        .map(|it| hex::encode(it.epoch.digest()));
    let wallets = ground.wallets();
    json!({
        "instance": [
            instance.name,
            charters.collect::<Vec<_>>(),
            epochs.collect::<Vec<_>>(),
        ],
        "otherLog": other_log(ground, instance),
        "otherInvitation": other_invitation(ground, instance),
        "text": circulation.text.markdown,
        "wallets": wallets.iter().map(|(file, words)| wallet(file, words)).collect::<Vec<_>>(),
        "previews": wallets
            .iter()
            .map(|(file, words)| told(ground, instance, file, words))
            .collect::<Vec<_>>(),
        "blocks": ground.blocks().iter().map(|it| block(circulation, it)).collect::<Vec<_>>(),
        "memos": OFFICIALS.map(|(_, id)| memo(ground, id)),
        "letters": ground.letters.iter().map(|it| letter(ground, it)).collect::<Vec<_>>(),
        "certificates": certificates(&ground.json),
        "openings": openings(),
        "claims": list(&ground.json["claiming"]["claims"]).map(|it| claim(&it)).collect::<Vec<_>>(),
        "ratings": list(&ground.json["claiming"]["ratings"])
            .map(|it| rating(ground, &it))
            .collect::<Vec<_>>(),
        "drafts": ["## Half a memo 1", "## Half a memo 2"],
    })
}

/// The names, of which here are none, or what an official is told of a case that somebody changed.
/// Nobody trusts hints, which only save time.
fn openings() -> Value {
    json!({
        "unchanged": [],
        "forged to the same": [],
        "another memo's manifest": "OtherCase",
        "another author's filing": "Filing",
        "another sealed memo": "Filing",
        "sealed to others": "NotForYou",
        "a charter not in the log": "Charter",
        "an epoch not in the log": "Epoch",
        "another text": "OtherText",
        "no memo": "NotForYou",
        "a signature left out": "Certificate",
        "a signature twice": "Signature",
        "a proof of nothing": "Signature",
        "hints of nothing": [],
    })
}

fn other_log(ground: &Ground, instance: &Instance) -> Value {
    let other = ground.json["otherLogKey"].as_str().unwrap();
    let pinned = LogVerifier::parse(other).unwrap();
    let refusal = Instance::verify(instance.file.clone(), Some(&pinned)).err();
    let code = format!("{:?}", refusal.unwrap());
    json!(code.split('(').next())
}

fn other_invitation(ground: &Ground, instance: &Instance) -> Value {
    let other = CirculationKey::from_bytes(ground.filed.authored.circulation_key);
    let shown = |name: &str| octets(&ground.json["shown"][name]);
    let (manifest, freeze, sealed) = (shown("manifest"), shown("freeze"), shown("sealed_text"));
    let memo = ground.stage.circulation.memo;
    let opened = Circulation::open(instance, memo, &other, &manifest, &freeze, &sealed);
    json!(format!("{:?}", opened.err().unwrap()))
}

fn open(file: &[u8], words: &str) -> Option<(Strength, Wallet)> {
    let opened = passphrase::open(words, file, WALLET_OCTETS_MAX).ok()?;
    let wallet = Wallet::from_bytes(&opened.plaintext).ok()?;
    Some((opened.strength, wallet))
}

fn wallet(file: &[u8], words: &str) -> Value {
    let Some((strength, wallet)) = open(file, words) else {
        return json!("DoesNotOpen");
    };
    let strength = match strength {
        Strength::Words => "words",
        Strength::Chosen => "chosen",
    };
    json!([strength, hex::encode(sha256(&wallet.to_bytes()))])
}

fn told(ground: &Ground, instance: &Instance, file: &[u8], words: &str) -> Value {
    let Some((_, wallet)) = open(file, words) else {
        return json!("DoesNotOpen");
    };
    let anonymous = choice(IdentityMode::Anonymous);
    let circulation = &ground.stage.circulation;
    match preview(instance, circulation, &wallet, &anonymous, ground.now()) {
        Ok(it) => json!([it.hides_among.at_least, it.hides_among.at_most, it.warn]),
        Err(refusal) => json!(format!("{refusal:?}")),
    }
}

/// The digest of what was verified or why it was not, whether it would count, and the names that
/// officials find in it.
fn block(circulation: &Circulation, block: &[u8]) -> Value {
    let cosignature = match UnverifiedCosignature::from_block(block) {
        Ok(cosignature) => cosignature,
        Err(failure) => return json!(format!("{failure:?}")),
    };
    let verified = match circulation
        .rules(Kind::Sign)
        .verify_cosignature(&cosignature)
    {
        Ok(verified) => verified.digest().to_string(),
        Err(refusal) => format!("{refusal:?}"),
    };
    let names = OFFICIALS.map(|(_, official)| {
        let identity = keys(official).identity();
        let (capsule, signed) = (cosignature.capsule.as_bytes(), &cosignature.presentation);
        let (manifest, epochs) = (&circulation.manifest, &circulation.epochs);
        name_of_signer(
            &identity,
            manifest,
            epochs,
            &circulation.charter,
            signed,
            capsule,
        )
    });
    json!([
        verified,
        sign::check(circulation, &cosignature).is_ok(),
        names
    ])
}

fn memo(ground: &Ground, official: &str) -> Option<String> {
    let (memo, sealed) = (ground.filed.memo(), &ground.filed.authored.sealed_memo);
    let filed = read(&keys(official).identity(), &memo, sealed)?;
    Some(filed.text.markdown)
}

fn letter(ground: &Ground, sealed: &[u8]) -> Value {
    let roster = &ground.stage.world.installation.roster;
    let key = ground.filed.authored.circulation();
    let Some(letter) = mailbox::read(&key, &ground.filed.memo(), roster, sealed) else {
        return Value::Null;
    };
    let kind = match letter.words {
        OfficialWords::Acknowledgement(_) => "acknowledgement",
        OfficialWords::Distribution { .. } => "distribution",
        OfficialWords::Reply(_) => "reply",
        OfficialWords::Statement { .. } => "statement",
        OfficialWords::Clearance { .. } => "clearance",
        OfficialWords::ClearanceRequest { .. } => "clearanceRequest",
        OfficialWords::ExtensionRequest { .. } => "extensionRequest",
        OfficialWords::ExtensionApproval { .. } => "extensionApproval",
        OfficialWords::Redirect { .. } => "redirect",
        OfficialWords::Ruling { .. } => "ruling",
        OfficialWords::Question { .. } => "question",
        OfficialWords::Correction { .. } => "correction",
        OfficialWords::OutcomeReport { .. } => "outcomeReport",
        OfficialWords::Invitation(_) => "invitation",
        OfficialWords::SessionDeclined { .. } => "sessionDeclined",
        OfficialWords::SessionHeld(_) => "sessionHeld",
        OfficialWords::Minutes(_) => "minutes",
        OfficialWords::Hold { .. } => "hold",
        OfficialWords::OpeningRequest { .. } => "openingRequest",
        OfficialWords::OpeningApproval { .. } => "openingApproval",
        OfficialWords::LeakReport { .. } => "leakReport",
        OfficialWords::Direction { .. } => "direction",
        OfficialWords::Spill { .. } => "spill",
        OfficialWords::Release { .. } => "release",
        OfficialWords::Panel { .. } => "panel",
        OfficialWords::Declaration { .. } => "declaration",
        OfficialWords::Issues { .. } => "issues",
        OfficialWords::PanelReport { .. } => "panelReport",
        OfficialWords::Dissent { .. } => "dissent",
        OfficialWords::Assessment { .. } => "assessment",
        OfficialWords::Undertaking { .. } => "undertaking",
    };
    json!([letter.signed_by, kind, letter.document.digest().to_string()])
}

fn list(value: &Value) -> impl Iterator<Item = Vec<u8>> {
    value.as_array().unwrap().iter().map(octets)
}

/// The name, null for a signatory without, or why it is no claim.
fn claim(sealed: &[u8]) -> Value {
    let Ok(file) = ClaimFile::unseal(&Identity::from_seed(&READER_SEED), sealed) else {
        return json!("Unreadable");
    };
    let file = ClaimFile::from_file(&file).unwrap().unwrap();
    match verify::claim::verify(&file, None) {
        Ok(report) => json!([report.name]),
        Err(invalid) => json!(format!("{invalid:?}")),
    }
}

/// Which demands it leaves unanswered, or why it is no rating.
fn rating(ground: &Ground, block: &[u8]) -> Value {
    let rating = match UnverifiedRating::from_block(block) {
        Ok(rating) => rating,
        Err(failure) => return json!(format!("{failure:?}")),
    };
    match rating.verify(ground.now()) {
        Ok(verified) => json!(verified.statement().unanswered),
        Err(refusal) => json!(format!("{refusal:?}")),
    }
}

fn certificates(stage: &Value) -> Vec<String> {
    let compute = |case: &Value| {
        let of = Certificate::from_canonical(&octets(&case["subject"])).unwrap();
        let signed: Vec<_> = case["presentations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| Canonical::from_canonical(&octets(it)).unwrap())
            .collect();
        let subject = CertificateSubject {
            memo: of.memo,
            charter: of.charter,
            version: of.version,
            digest: of.digest,
            demands: of.demands,
            cell_min: of.cell_min,
        };
        let certificate = Certificate::compute(subject, &signed.iter().collect::<Vec<_>>());
        hex::encode(certificate.to_canonical())
    };
    stage["certificates"]
        .as_array()
        .unwrap()
        .iter()
        .map(compute)
        .collect()
}

#[test]
fn octets_travel_as_they_are() {
    assert_eq!(octets(&json!(text(&[0, 255, 62]))), [0, 255, 62]);
}
