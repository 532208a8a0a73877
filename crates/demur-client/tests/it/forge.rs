//! An insider with every key: the log's, the authors', each official's. What is broken in a case
//! file is signed and logged again, so that only the check in question can find it.

use demur_client::verify::{Invalid, case};
use demur_crypto::labels::{Label, sha256};
use demur_crypto::log::checkpoint::Checkpoint;
use demur_crypto::log::leaf::{Leaf, LeafKind};
use demur_crypto::log::memory::MemoryTree;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::{Log, SigningKey};
use demur_domain::charter::Charter;
use demur_domain::ids::DocumentDigest;
use demur_protocol::author::{AuthorStep, Freeze, UnverifiedAuthorDocument};
use demur_protocol::casefile::{
    CaseFile, CaseMaterial, FiledEvent, FiledMaterial, InstanceFile, LogEvidence, Logged,
    LoggedEpoch,
};
use demur_protocol::certificate::{Certificate, CertificateSubject};
use demur_protocol::codec::Canonical;
use demur_protocol::evidence::LeafProof;
use demur_protocol::leaf::{CaseLeaf, EventKind, public_leaf};
use demur_protocol::official::{OfficialStatement, UnverifiedOfficialDocument};
use demur_testkit::officials::keys;
use demur_testkit::world::INSTANCE;
use minicbor::bytes::ByteArray;

use crate::stage::Case;

/// A case file being broken.
pub(crate) struct Forge<'a> {
    pub(crate) case: &'a Case,
    pub(crate) file: CaseFile,
}

impl<'a> Forge<'a> {
    pub(crate) fn of(case: &'a Case) -> Self {
        Self {
            case,
            file: case.file.clone(),
        }
    }

    pub(crate) fn material(&mut self) -> &mut CaseMaterial {
        &mut self.file.material
    }

    pub(crate) fn filed(&mut self) -> &mut FiledMaterial {
        self.file.material.filed.as_mut().unwrap()
    }

    /// Where the first event of a kind stands.
    pub(crate) fn position(&mut self, kind: EventKind) -> usize {
        self.filed()
            .events
            .iter()
            .position(|event| event.kind == kind)
            .unwrap()
    }

    /// Where the last event of a kind stands.
    pub(crate) fn last(&mut self, kind: EventKind) -> usize {
        self.filed()
            .events
            .iter()
            .rposition(|event| event.kind == kind)
            .unwrap()
    }

    /// The first event of a kind.
    pub(crate) fn event(&mut self, kind: EventKind) -> &mut FiledEvent {
        let position = self.position(kind);
        &mut self.filed().events[position]
    }

    /// Digest of the document of the event at this place.
    pub(crate) fn digest(&mut self, position: usize) -> DocumentDigest {
        let content = &self.filed().events[position].content;
        DocumentDigest::from_bytes(Label::DOCUMENT_DIGEST.hash(&[content]))
    }

    /// The freeze as it stands.
    pub(crate) fn freeze(&mut self) -> Freeze {
        let manifest = self.material().manifest.clone();
        let document = self.material().freeze.clone();
        let document = document.verify(manifest.id(), &manifest.author).unwrap();
        match document.step() {
            AuthorStep::Circulate(freeze) => freeze.clone(),
            _ => unreachable!("a freeze"),
        }
    }

    /// A step signed by the authors.
    pub(crate) fn by_authors(&self, step: AuthorStep) -> UnverifiedAuthorDocument {
        let authored = &self.case.paper.authored;
        UnverifiedAuthorDocument::sign(&authored.author_key(), authored.manifest.id(), step)
    }

    /// The certificate that follows from the presentations as they now stand.
    pub(crate) fn certify(&mut self) {
        let freeze = self.freeze();
        let toml = self.material().charter.content.clone();
        let charter = Charter::parse(std::str::from_utf8(&toml).unwrap()).unwrap();
        let subject = CertificateSubject {
            memo: self.material().manifest.id(),
            charter: self.material().manifest.charter,
            version: freeze.version,
            digest: freeze.digest,
            demands: freeze.demands,
            cell_min: charter.anonymity().cell_min,
        };
        let presentations = self.file.material.presentations.iter();
        let presentations: Vec<_> = presentations.map(|filed| &filed.presentation).collect();
        self.file.material.certificate = Certificate::compute(subject, &presentations);
    }

    /// Changes an official's document and signs it as the official it then names.
    pub(crate) fn restate(&mut self, kind: EventKind, change: impl FnOnce(&mut OfficialStatement)) {
        let event = self.event(kind);
        let document = UnverifiedOfficialDocument::from_canonical(&event.content).unwrap();
        let mut statement = document.statement;
        change(&mut statement);
        let key = keys(statement.official.as_str()).signing_key();
        event.content = UnverifiedOfficialDocument::sign(&key, statement).to_canonical();
    }

    /// Puts everything into a fresh log and signs its checkpoint.
    pub(crate) fn relog(&mut self) {
        let material = &mut self.file.material;
        let mut entries = vec![
            (LeafKind::Charter, &mut material.charter),
            (LeafKind::Roster, &mut material.roster),
        ];
        entries.extend(of_epochs(&mut material.epochs));
        let filed = material.filed.as_mut();
        material.log = log(entries, filed);
    }

    /// Verifies without a pinned key: the one in the file is taken.
    pub(crate) fn verify(&self) -> Result<(), Invalid> {
        let mut randomness = SeededRandomness::new([3; 32]);
        case::verify(&self.file, None, &mut randomness).map(|_| ())
    }
}

/// Puts an installation's file into a fresh log.
pub(crate) fn relog_instance(file: &mut InstanceFile) {
    let mut entries: Vec<_> = file
        .charters
        .iter_mut()
        .map(|charter| (LeafKind::Charter, charter))
        .collect();
    entries.push((LeafKind::Roster, &mut file.roster));
    entries.extend(of_epochs(&mut file.epochs));
    file.log = log(entries, None);
}

/// The key of every test installation's log.
pub(crate) fn log_key() -> SigningKey<Log> {
    SigningKey::from_seed(&sha256(b"log"))
}

/// The evidence that a log with this head leads to, signed with this key.
pub(crate) fn signed(key: &SigningKey<Log>, tree: &MemoryTree) -> LogEvidence {
    let verifier = LogVerifier::new(INSTANCE, key.verifying_key()).unwrap();
    let checkpoint = Checkpoint::new(&verifier, tree.head());
    let sign = |text: &[u8]| {
        let text = std::str::from_utf8(text).unwrap();
        key.sign_note(text).unwrap().to_bytes()
    };
    let checkpoint = checkpoint.sign(&verifier, sign).unwrap();
    LogEvidence {
        log_key: verifier.to_string(),
        checkpoint,
    }
}

fn of_epochs(epochs: &mut [LoggedEpoch]) -> Vec<(LeafKind, &mut Logged)> {
    let mut entries = Vec::new();
    for LoggedEpoch { manifest, roll } in epochs {
        entries.push((LeafKind::EpochManifest, manifest));
        entries.extend(roll.as_mut().map(|roll| (LeafKind::Roll, roll)));
    }
    entries
}

fn log(entries: Vec<(LeafKind, &mut Logged)>, filed: Option<&mut FiledMaterial>) -> LogEvidence {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut proofs: Vec<&mut LeafProof> = Vec::new();
    for (kind, Logged { content, proof }) in entries {
        leaves.push(public_leaf(kind, &proof.nonce, content, proof.interval()));
        proofs.push(proof);
    }
    if let Some(FiledMaterial {
        case_log_key,
        events,
    }) = filed
    {
        for (
            FiledEvent {
                kind,
                content,
                proof,
            },
            sequence,
        ) in events.iter_mut().zip(0..)
        {
            let nonce = &proof.nonce;
            let leaf = CaseLeaf {
                kind: *kind,
                sequence,
                case_log_key,
                nonce,
                content,
            };
            leaves.push(leaf.leaf(proof.interval()));
            proofs.push(proof);
        }
    }
    let tree = MemoryTree::of(leaves.iter().map(Leaf::encode));
    for (proof, index) in proofs.into_iter().zip(0..) {
        let path = tree.prove(index).unwrap();
        proof.index = index;
        proof.path = path
            .into_iter()
            .map(|hash| ByteArray::from(hash.0))
            .collect();
    }
    signed(&log_key(), &tree)
}
