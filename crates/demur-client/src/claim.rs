//! Claiming a signature before one chosen reader, with one's name or as a signatory without.

use demur_crypto::log::tree::{NodeHash, TreeHead, leaf_hash};
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::Recipient;
use demur_domain::anonymity::Attribute;
use demur_domain::ids::{MemoId, Pseudonym};
use demur_protocol::casefile::Logged;
use demur_protocol::certificate::{Certificate, signature_leaf};
use demur_protocol::claim::{ANYBODY, ClaimFile, ClaimProof, SignatoryStatement, reader_binding};
use demur_protocol::presentation::{Disclosed, Kind, Message, UnverifiedPresentation};
use minicbor::bytes::ByteArray;

use crate::circulation::Circulation;
use crate::sign::shown;
use crate::trust::{Instance, name_of};
use crate::wallet::{Invited, Wallet};

/// One's own signature in the certificate, as the server proved it.
#[derive(Clone)]
pub struct Certified {
    /// The certificate.
    pub certificate: Certificate,
    /// The signature.
    pub signature: UnverifiedPresentation,
    /// Its place.
    pub index: u64,
    /// Hashes from its sibling up.
    pub path: Vec<[u8; 32]>,
}

/// Why there is no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClaimRefusal {
    /// The participant key was burned, or there never was one.
    #[error("the wallet has no participant key for the memo: not signed, or burned")]
    Burned,
    /// The epoch's secret is erased.
    #[error("the secret of that month is erased; only --signatory-only is left")]
    Erased,
    /// The signature is not one's own, or does not stand in the certificate.
    #[error("the server's proof is about another signature or memo")]
    NotCertified,
    /// The memo's charter or epoch is not in the log.
    #[error("the memo names a charter or an epoch that is not in the log")]
    Unknown,
    /// The reader's recipient is none.
    #[error("the reader's recipient cannot be used")]
    Reader,
}

impl Certified {
    /// Checks that the signature stands in the certificate of the memo.
    ///
    /// # Errors
    /// If it does not.
    pub fn check(&self, memo: MemoId) -> Result<(), ClaimRefusal> {
        let message = &self.signature.message;
        let certificate = &self.certificate;
        if certificate.memo != memo || message.memo != memo || message.version != certificate.digest
        {
            return Err(ClaimRefusal::NotCertified);
        }
        let head = TreeHead {
            size: u64::from(certificate.total),
            root: NodeHash(certificate.root),
        };
        let path: Vec<_> = self.path.iter().map(|hash| NodeHash(*hash)).collect();
        let leaf = leaf_hash(&signature_leaf(&self.signature));
        head.verify_inclusion(leaf, self.index, &path)
            .map_err(|_| ClaimRefusal::NotCertified)
    }
}

/// Whom a claim is made for.
#[derive(Clone, Copy)]
pub enum Reader<'a> {
    /// One, to whom it will be sealed.
    One(&'a Recipient),
    /// Whoever is shown it: a certificate of protected activity. It convinces everybody, for ever.
    Anybody,
}

impl Reader<'_> {
    fn name(self) -> String {
        match self {
            Self::One(recipient) => recipient.to_string(),
            Self::Anybody => ANYBODY.to_owned(),
        }
    }
}

impl<'a> From<&'a Recipient> for Reader<'a> {
    fn from(recipient: &'a Recipient) -> Self {
        Self::One(recipient)
    }
}

/// A claim that shows one's name.
///
/// # Errors
/// If the epoch's secret is erased, or the signature is not this wallet's.
pub fn named<'a>(
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
    (certified, reader): (&Certified, impl Into<Reader<'a>>),
    randomness: &mut dyn Randomness,
) -> Result<ClaimFile, ClaimRefusal> {
    let (epoch, credential) = circulation.credential(wallet).ok_or(ClaimRefusal::Erased)?;
    let enrolment = wallet
        .enrolment(&epoch.digest())
        .ok_or(ClaimRefusal::Erased)?;
    let reader = reader.into().name();
    let message = Message {
        kind: Kind::Claim,
        capsule: reader_binding(&reader),
        ..certified.signature.message.clone()
    };
    let mut disclosed = shown(&enrolment.attributes, &[]);
    let index = Attribute::NameRecord.index();
    let name = enrolment.attributes.get(usize::from(index));
    disclosed.push(Disclosed {
        index,
        value: name.ok_or(ClaimRefusal::Erased)?.clone(),
    });
    let indexes: Vec<usize> = disclosed.iter().map(|d| usize::from(d.index)).collect();
    let context = circulation.manifest.context();
    let made = credential
        .present(&message.header(), &context, &indexes, randomness)
        .map_err(|_| ClaimRefusal::Erased)?;
    let claim = UnverifiedPresentation {
        message,
        institution: epoch.manifest().institution.clone(),
        epoch: epoch.manifest().epoch.clone(),
        disclosed,
        proof: made.proof,
        pseudonym: Pseudonym::from_bytes(*made.pseudonym.as_bytes()),
    };
    if claim.pseudonym != certified.signature.pseudonym {
        return Err(ClaimRefusal::NotCertified);
    }
    let proof = ClaimProof::Named(Box::new(claim));
    file(instance, circulation, certified, reader, proof)
}

/// A claim to be one of the signatories, without a name, under the participant key alone.
///
/// # Errors
/// If the key was burned, or is not the signature's.
pub fn signatory<'a>(
    instance: &Instance,
    circulation: &Circulation,
    invited: &Invited,
    certified: &Certified,
    reader: impl Into<Reader<'a>>,
) -> Result<ClaimFile, ClaimRefusal> {
    let key = invited.participant_key().ok_or(ClaimRefusal::Burned)?;
    let participant = certified.signature.message.participant;
    if key.verifying_key().to_bytes() != *participant.as_bytes() {
        return Err(ClaimRefusal::NotCertified);
    }
    let reader = reader.into().name();
    let statement = SignatoryStatement {
        memo: circulation.memo,
        certificate: certified.certificate.certificate_digest(),
        participant,
        reader: reader_binding(&reader),
    };
    let proof = statement.sign(&key);
    file(instance, circulation, certified, reader, proof)
}

fn file(
    instance: &Instance,
    circulation: &Circulation,
    certified: &Certified,
    reader: String,
    proof: ClaimProof,
) -> Result<ClaimFile, ClaimRefusal> {
    certified.check(circulation.memo)?;
    let charters = instance.charters.iter().zip(&instance.file.charters);
    let mut charters = charters.filter(|(it, _)| it.digest == circulation.manifest.charter);
    let signature = &certified.signature;
    let epochs = instance.epochs.iter().zip(&instance.file.epochs);
    let mut epochs =
        epochs.filter(|(it, _)| name_of(it) == (&signature.institution, &signature.epoch));
    let logged = |it: Option<&Logged>| it.cloned().ok_or(ClaimRefusal::Unknown);
    Ok(ClaimFile {
        log: instance.file.log.clone(),
        charter: logged(charters.next().map(|it| it.1))?,
        manifest: circulation.manifest.clone(),
        epoch: logged(epochs.next().map(|it| &it.1.manifest))?,
        certificate: certified.certificate.clone(),
        signature: signature.clone(),
        index: certified.index,
        path: certified
            .path
            .iter()
            .map(|hash| ByteArray::from(*hash))
            .collect(),
        reader,
        proof,
    })
}
