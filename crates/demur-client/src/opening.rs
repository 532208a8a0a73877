//! Opening one sealed name (R48): the request that its owner recognises, what each trustee decides for
//! itself, and the one name that as many shares as it takes open at the client of who asked.
//!
//! Nobody here believes the server. A trustee's client verifies the whole case without its words, and
//! with it that the notice is over by the log's own time; who asked verifies it again.

use std::collections::BTreeMap;

use demur_crypto::capsule::Capsule;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::randomness::Randomness;
use demur_crypto::seal::{Identity, Recipient};
use demur_crypto::shares::Share;
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId};
use demur_domain::turn::opening::{Opening, check_show, newest};
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::envelope::{MailboxEntry, Sealable};
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{
    OfficialContent, OfficialStatement, OfficialStep, OfficialWords, UnverifiedOfficialDocument,
};
use demur_protocol::presentation::{ClaimContent, UnverifiedPresentation, capsule_binding};
use demur_protocol::roster::Roster;
use jiff::Timestamp;

use crate::office::{OfficeRefusal, OfficialKeys, Prepared, Subject, claimed_name, prepare_to};
use crate::turns::says_why;
use crate::verify::Invalid;
use crate::verify::case::{MaterialReport, verify_material};

/// Why a name is not opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningRefusal {
    /// The case does not verify.
    #[error("the case does not verify: {0}")]
    Invalid(#[from] Invalid),
    /// Nobody asked, or another case was sent.
    #[error("no name of this case is asked for")]
    NotAsked,
    /// The charter's days have not passed, or too many have, or it is settled.
    #[error("now is not the time")]
    Refused(#[source] demur_domain::refusal::Refusal),
    /// The server sent another sealed name than the one that was signed.
    #[error("this is not the sealed name of the signature that was asked for")]
    AnotherName,
    /// No share in it is for this official.
    #[error("there is no share for you in it: the name was not sealed to you, or to nobody")]
    NoShare,
    /// The shares do not open it.
    #[error("fewer shares than it takes open it; a trustee may have sent a wrong one")]
    Shut,
    /// The signer allowed it only if more signed.
    #[error("the signer allowed it only if at least {0} signed")]
    TooFewSigned(u32),
    /// What opened is no proof.
    #[error("what is inside proves no name for this signature")]
    NoProof,
    /// A document that cannot be made.
    #[error(transparent)]
    Office(#[from] OfficeRefusal),
}

/// The one signature whose name is asked for, in a case that was verified without its words.
pub struct Sought<'a> {
    material: &'a CaseMaterial,
    report: MaterialReport,
    /// What was asked, and what became of it.
    pub opening: Opening,
    /// The signature's place in the certificate, from 0.
    pub signature: u32,
    presentation: &'a UnverifiedPresentation,
}

impl<'a> Sought<'a> {
    /// Verifies the case, and finds what was asked last.
    ///
    /// # Errors
    /// If the case does not verify, or nothing is asked.
    pub fn find(
        material: &'a CaseMaterial,
        pinned: Option<&LogVerifier>,
        randomness: &mut dyn Randomness,
    ) -> Result<Self, OpeningRefusal> {
        let report = verify_material(material, pinned, randomness)?;
        let opening = newest(&report.charter, &report.turns).map_err(OpeningRefusal::Refused)?;
        let opening = opening.ok_or(OpeningRefusal::NotAsked)?;
        let request = documents(material, EventKind::OpeningRequested)
            .find(|(digest, _)| *digest == opening.request)
            .ok_or(OpeningRefusal::NotAsked)?;
        let OfficialStep::RequestOpening { signature } = request.1.step else {
            return Err(OpeningRefusal::NotAsked);
        };
        let place = usize::try_from(signature).map_err(|_| OpeningRefusal::NotAsked)?;
        let signed = material.presentations.get(place);
        Ok(Self {
            presentation: &signed.ok_or(OpeningRefusal::NotAsked)?.presentation,
            material,
            report,
            opening,
            signature,
        })
    }

    fn memo(&self) -> MemoId {
        self.material.manifest.id()
    }

    /// Whether this official may have the sealed name now.
    ///
    /// # Errors
    /// With the domain's reason.
    pub fn check(&self, official: &OfficialId, now: Timestamp) -> Result<(), OpeningRefusal> {
        let shown = check_show(&self.report.charter, &self.report.turns, official, now);
        shown.map(drop).map_err(OpeningRefusal::Refused)
    }

    /// The written reasons and what they rest on, if this entry of the mailbox is the request.
    #[must_use]
    pub fn reasons(&self, identity: &Identity, sealed: &[u8]) -> Option<(String, String)> {
        let (digest, content) = self.read(identity, sealed)?;
        match content.words {
            OfficialWords::OpeningRequest { reasons, basis } if digest == self.opening.request => {
                Some((reasons, basis))
            }
            _ => None,
        }
    }

    /// A trustee's share, if this entry of the mailbox is a consent that stands in the log.
    fn share(&self, identity: &Identity, sealed: &[u8]) -> Option<(DocumentDigest, Share)> {
        let (digest, content) = self.read(identity, sealed)?;
        let approved = documents(self.material, EventKind::OpeningApproved);
        let step = OfficialStep::ApproveOpening {
            request: self.opening.request,
        };
        let mut approved = approved.filter(|(_, statement)| statement.step == step);
        let stands = approved.any(|(logged, _)| logged == digest);
        match content.words {
            OfficialWords::OpeningApproval { share } if stands => {
                Some((digest, Share::from_bytes(&share).ok()?))
            }
            _ => None,
        }
    }

    /// An official's letter about this memo: whose signature and words were checked.
    fn read(
        &self,
        identity: &Identity,
        sealed: &[u8],
    ) -> Option<(DocumentDigest, OfficialContent)> {
        let MailboxEntry { document, content } = MailboxEntry::open(identity, sealed).ok()?;
        let official = self.report.roster.official(&document.statement.official)?;
        let document = document.verify(&official.key().ok()?).ok()?;
        let statement = document.statement();
        let right = statement.memo == self.memo() && statement.content == content.commitment();
        right.then_some((document.digest(), content))
    }

    /// The sealed name, if it is the one that this signature signed.
    fn capsule(&self, octets: &[u8]) -> Result<Capsule, OpeningRefusal> {
        let capsule = Capsule::from_bytes(octets).map_err(|_| OpeningRefusal::AnotherName)?;
        match capsule.digest() == self.presentation.message.capsule {
            true => Ok(capsule),
            false => Err(OpeningRefusal::AnotherName),
        }
    }

    /// A trustee's consent: its share of this one name, sealed to who asked and to nobody else.
    ///
    /// # Errors
    /// If it is too early or too late, the sealed name is another, or holds no share for this trustee.
    pub fn approve(
        &self,
        keys: &OfficialKeys,
        sealed_name: &[u8],
        now: Timestamp,
        randomness: &mut dyn Randomness,
    ) -> Result<Prepared, OpeningRefusal> {
        self.check(&keys.official()?, now)?;
        let capsule = self.capsule(sealed_name)?;
        let context = self.material.manifest.context();
        let binding = capsule_binding(&context, &self.presentation.pseudonym);
        let share = capsule.share_for(&keys.identity(), binding);
        let share = share.ok().flatten().ok_or(OpeningRefusal::NoShare)?;
        let words = OfficialWords::OpeningApproval {
            share: *share.to_bytes(),
        };
        let step = OfficialStep::ApproveOpening {
            request: self.opening.request,
        };
        self.answer(keys, (step, words), randomness)
    }

    /// A trustee's refusal, with reasons for who asked.
    ///
    /// # Errors
    /// If it gives no reasons.
    pub fn refuse(
        &self,
        keys: &OfficialKeys,
        reasons: String,
        randomness: &mut dyn Randomness,
    ) -> Result<Prepared, OpeningRefusal> {
        let words = OfficialWords::Ruling { reasons };
        if !says_why(&words) {
            return Err(OfficeRefusal::Reason.into());
        }
        let step = OfficialStep::RefuseOpening {
            request: self.opening.request,
        };
        self.answer(keys, (step, words), randomness)
    }

    fn answer(
        &self,
        keys: &OfficialKeys,
        document: (OfficialStep, OfficialWords),
        randomness: &mut dyn Randomness,
    ) -> Result<Prepared, OpeningRefusal> {
        let asker = self.opening.asked_by.as_ref();
        let asker = asker.and_then(|id| self.report.roster.official(id));
        let asker = asker.ok_or(OpeningRefusal::NotAsked)?;
        let reader = asker.recipient().map_err(|_| OfficeRefusal::ReplyTo)?;
        let subject = Subject {
            memo: self.memo(),
            filing: self.report.filing,
            reply_to: &asker.recipient,
        };
        Ok(prepare_to(keys, &subject, document, &[reader], randomness)?)
    }

    /// The name, from the sealed name and the letters of the mailbox. It is shown only if the claim
    /// inside proves it for this very signature, and on the signer's own condition.
    ///
    /// # Errors
    /// If it is not open, or proves nothing.
    pub fn open<'m>(
        &self,
        identity: &Identity,
        sealed_name: &[u8],
        mailbox: impl Iterator<Item = &'m [u8]>,
    ) -> Result<String, OpeningRefusal> {
        let capsule = self.capsule(sealed_name)?;
        let shares: BTreeMap<DocumentDigest, Share> = mailbox
            .filter_map(|sealed| self.share(identity, sealed))
            .collect();
        let shares: Vec<Share> = shares.into_values().collect();
        let opened = capsule.open_sealed(&shares);
        let opened = opened.map_err(|_| OpeningRefusal::Shut)?;
        let content = ClaimContent::from_canonical(&opened);
        let content = content.map_err(|_| OpeningRefusal::NoProof)?;
        let signed = self.material.certificate.total;
        if let Some(wanted) = content.signatures_min.filter(|wanted| *wanted > signed) {
            return Err(OpeningRefusal::TooFewSigned(wanted));
        }
        let (manifest, charter) = (&self.material.manifest, &self.report.charter);
        let (epochs, signature) = (&self.report.epochs, self.presentation);
        let name = claimed_name(manifest, epochs, charter, signature, &content.claim);
        name.ok_or(OpeningRefusal::NoProof)
    }
}

/// The officials' documents of a kind, as the case has them. Whoever asks has verified the case.
fn documents(
    material: &CaseMaterial,
    kind: EventKind,
) -> impl Iterator<Item = (DocumentDigest, OfficialStatement)> {
    let events = material.filed.iter().flat_map(|filed| &filed.events);
    events
        .filter(move |event| event.kind == kind)
        .filter_map(|event| {
            let document = UnverifiedOfficialDocument::from_canonical(&event.content).ok()?;
            Some((document_digest(&event.content), document.statement))
        })
}

/// A request to open the name of one signature. Everybody who signed reads the reasons, and so do the
/// trustees; only the signature's owner knows whose it is.
///
/// # Errors
/// If it gives no reasons or names no rule, or the roster cannot be sealed to.
pub fn request(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    roster: &Roster,
    (signature, reasons, basis): (u32, String, String),
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let words = OfficialWords::OpeningRequest { reasons, basis };
    if !says_why(&words) {
        return Err(OfficeRefusal::Reason);
    }
    let reply_to: Recipient = subject
        .reply_to
        .parse()
        .map_err(|_| OfficeRefusal::ReplyTo)?;
    let trustees = roster.trustee_recipients();
    let mut readers = trustees.map_err(|_| OfficeRefusal::ReplyTo)?;
    // Who asks may be a trustee, and nothing is sealed to one reader twice.
    let own = keys.identity().recipient();
    if !readers.contains(&own) {
        readers.push(own);
    }
    readers.push(reply_to);
    let step = OfficialStep::RequestOpening { signature };
    prepare_to(keys, subject, (step, words), &readers, randomness)
}

/// A document about a name as somebody would make it who bypasses the checks; the server and every
/// reader check again, and tests show that.
///
/// # Errors
/// If it cannot be sealed.
pub fn force(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    document: (OfficialStep, OfficialWords),
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let reader = keys.identity().recipient();
    prepare_to(keys, subject, document, &[reader], randomness)
}
