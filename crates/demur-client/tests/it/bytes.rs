//! Every byte of every file is bound: with one bit flipped it is never valid.

use demur_client::verify::{Report, verify_file};
use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::SeededRandomness;
use demur_domain::choice::IdentityMode;
use demur_protocol::casefile::{Magic, SignatureFile};
use demur_protocol::codec::Canonical;
use demur_protocol::text::VersionText;
use demur_testkit::road::{TEXT, choice};

use crate::stage::Stage;
use crate::view::view_of;

/// Flips one bit in every `stride`th byte, another bit from byte to byte, and returns where the
/// file was still valid.
fn survivors(file: &[u8], stride: usize, pinned: Option<&LogVerifier>) -> Vec<usize> {
    assert!(read(file, pinned).is_some(), "valid before");
    let mut broken = file.to_vec();
    let mut survivors = Vec::new();
    for position in (0..file.len()).step_by(stride) {
        let bit = 1_u8 << ((position / stride + position / 8) % 8);
        broken[position] ^= bit;
        if read(&broken, pinned).is_some() {
            survivors.push(position);
        }
        broken[position] ^= bit;
    }
    survivors
}

fn read(file: &[u8], pinned: Option<&LogVerifier>) -> Option<Report> {
    verify_file(file, pinned, &mut SeededRandomness::new([3; 32]))?.ok()
}

/// R71. The stride is what makes a whole case file fit into some seconds; the small files have
/// none.
#[tokio::test]
async fn every_byte_is_bound() {
    let case = Stage::closed_case().await;
    assert_eq!(
        survivors(&case.file.to_file(), 37, None),
        Vec::<usize>::new()
    );
}

/// R15: the log's public key is all that it takes to check a receipt.
#[tokio::test]
async fn every_byte_of_a_receipt_is_bound() {
    let case = Stage::closed_case().await;
    let pinned = Some(case.world.app.log_verifier());
    assert_eq!(survivors(&case.receipt, 1, pinned), Vec::<usize>::new());
    assert!(
        read(&case.receipt, None).is_none(),
        "a receipt holds no key of its own"
    );
}

/// R16. Of a certificate nothing binds the text's salt and the commitment to its words while the
/// text is not at hand: they can be compared only with a text. With the text, they are bound like
/// every other byte.
#[tokio::test]
async fn every_byte_of_a_certificate_but_what_opens_the_text_is_bound() {
    let case = Stage::closed_case().await;
    let file = case.certificate.to_file();
    let start = |field: &[u8; 32]| file.windows(32).position(|window| window == field).unwrap();
    let fields = [&case.certificate.text_salt, &case.certificate.words].map(start);
    let free: Vec<usize> = fields.into_iter().flat_map(|it| it..it + 32).collect();
    assert_eq!(survivors(&file, 1, None), free);
    let is_for = |file: &[u8], text: &str| match read(file, None) {
        Some(Report::Certificate(report)) => report.is_for(text),
        _ => false,
    };
    let VersionText { markdown, .. } = &case.file.text;
    assert!(is_for(&file, markdown));
    assert!(!is_for(&file, TEXT.replace("twenty", "ten").as_str()));
    for position in free {
        let mut broken = file.clone();
        broken[position] ^= 1;
        assert!(!is_for(&broken, markdown), "{position}");
    }
}

/// R47.
#[tokio::test]
async fn every_byte_of_a_view_is_bound() {
    let case = Stage::closed_case().await;
    let file = view_of(&case).to_file();
    assert_eq!(survivors(&file, 3, None), Vec::<usize>::new());
}

#[tokio::test]
async fn every_byte_of_a_signature_file_is_bound() {
    let file = signature_file(&Stage::set().await).await;
    let (_, head) = file.log.open(None).unwrap();
    assert!(file.epoch.verify(LeafKind::EpochManifest, &head).is_ok());
    assert_eq!(survivors(&file.to_file(), 5, None), Vec::<usize>::new());
}

/// A saved co-signature of person 1.
pub(crate) async fn signature_file(stage: &Stage) -> SignatureFile {
    let instance = stage.world.instance().await;
    let chosen = choice(IdentityMode::Anonymous);
    let cosigned = stage
        .world
        .cosignature(&stage.circulation, 1, &chosen)
        .await;
    let presentation = &cosigned.cosignature.presentation;
    let mut epochs = instance.file.epochs.iter();
    let epoch = epochs.find(|epoch| {
        let known = instance
            .epoch(&presentation.institution, &presentation.epoch)
            .unwrap();
        epoch.manifest.content == known.epoch.manifest().to_canonical()
    });
    SignatureFile {
        log: instance.file.log.clone(),
        charter: instance.file.charters[0].clone(),
        manifest: stage.circulation.manifest.clone(),
        epoch: epoch.unwrap().manifest.clone(),
        block: cosigned.cosignature.to_block().into(),
    }
}
