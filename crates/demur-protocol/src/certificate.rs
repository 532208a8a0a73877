//! The certificate: what is fixed when a memo is sealed. Design, section 4.4.

use std::collections::BTreeMap;

use demur_crypto::labels::Label;
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_domain::choice::Stance;
use demur_domain::ids::{
    CertificateDigest, CharterDigest, InstitutionId, MemoId, Pseudonym, VersionDigest,
    VersionNumber,
};
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::presentation::{Disclosed, UnverifiedPresentation};
use crate::sizes::CERTIFICATE_OCTETS_MAX;

/// Signatures of one class: an institution and the values that the signers chose to show.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CertificateClass {
    /// The institution.
    #[cbor(n(0), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// Values shown, ascending by position.
    #[n(1)]
    pub shown: Vec<Disclosed>,
    /// Signatures.
    #[n(2)]
    pub count: u32,
}

/// Signatures of one institution.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct InstitutionCount {
    /// The institution.
    #[cbor(n(0), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// Signatures.
    #[n(1)]
    pub count: u32,
}

/// How many signed, of which class, and the root over all of them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Certificate {
    /// The memo.
    #[cbor(n(0), with = "crate::codec::id")]
    pub memo: MemoId,
    /// Its charter.
    #[cbor(n(1), with = "crate::codec::id")]
    pub charter: CharterDigest,
    /// Number of the version that was signed.
    #[cbor(n(2), with = "crate::codec::number")]
    pub version: VersionNumber,
    /// Commitment to its text.
    #[cbor(n(3), with = "crate::codec::id")]
    pub digest: VersionDigest,
    /// Demands in the text.
    #[n(4)]
    pub demands: u16,
    /// Signatures in all.
    #[n(5)]
    pub total: u32,
    /// Of these, with a reservation.
    #[n(6)]
    pub with_reservation: u32,
    /// Institutions with at least `cell_min` signatures; the others are in `merged`.
    #[n(7)]
    pub institutions: Vec<InstitutionCount>,
    /// Classes with at least `cell_min` signatures; the others are in `merged`.
    #[n(8)]
    pub classes: Vec<CertificateClass>,
    /// Below this many, a cell is not shown by itself.
    #[n(9)]
    pub cell_min: u32,
    /// RFC 6962 root over (pseudonym, presentation digest, participant key), ascending.
    #[cbor(n(10), with = "minicbor::bytes")]
    pub root: [u8; 32],
}

canonical!(Certificate, CERTIFICATE_OCTETS_MAX);

/// What a certificate is computed for.
#[derive(Clone, Copy, Debug)]
pub struct CertificateSubject {
    /// The memo.
    pub memo: MemoId,
    /// Its charter.
    pub charter: CharterDigest,
    /// Number of the version.
    pub version: VersionNumber,
    /// Commitment to its text.
    pub digest: VersionDigest,
    /// Demands in the text.
    pub demands: u16,
    /// The charter's smallest cell.
    pub cell_min: u32,
}

impl CertificateSubject {
    /// What another certificate was computed for.
    #[must_use]
    pub fn of(certificate: &Certificate) -> Self {
        Self {
            memo: certificate.memo,
            charter: certificate.charter,
            version: certificate.version,
            digest: certificate.digest,
            demands: certificate.demands,
            cell_min: certificate.cell_min,
        }
    }
}

impl Certificate {
    /// Computes the certificate of presentations that were verified before. Everyone who holds them
    /// computes the same one.
    #[must_use]
    pub fn compute(subject: CertificateSubject, signed: &[&UnverifiedPresentation]) -> Self {
        let mut institutions = BTreeMap::<_, u32>::new();
        let mut classes = BTreeMap::<_, u32>::new();
        let mut with_reservation = 0_u32;
        for presentation in signed {
            let institution = &presentation.institution;
            let shown: Vec<_> = presentation
                .disclosed
                .iter()
                .map(|d| (d.index, d.value.as_str()))
                .collect();
            bump(&mut institutions, institution.clone());
            bump(&mut classes, (institution.clone(), shown));
            let reserved = presentation.message.stance == Stance::SupportWithReservation;
            with_reservation = with_reservation.saturating_add(u32::from(reserved));
        }
        let total = u32::try_from(signed.len()).unwrap_or(u32::MAX);
        let institutions = shown_cells(institutions, subject.cell_min);
        let classes = shown_classes(classes, &institutions, subject.cell_min);
        Self {
            memo: subject.memo,
            charter: subject.charter,
            version: subject.version,
            digest: subject.digest,
            demands: subject.demands,
            total,
            with_reservation: unless_telling(with_reservation, total, subject.cell_min),
            institutions: institutions
                .into_iter()
                .map(|(institution, count)| InstitutionCount { institution, count })
                .collect(),
            classes: classes
                .into_iter()
                .map(|((institution, shown), count)| CertificateClass {
                    institution,
                    shown: shown
                        .into_iter()
                        .map(|(index, value)| Disclosed {
                            index,
                            value: value.to_owned(),
                        })
                        .collect(),
                    count,
                })
                .collect(),
            cell_min: subject.cell_min,
            root: root(signed).0,
        }
    }

    /// Digest by which author documents name the certificate.
    #[must_use]
    pub fn certificate_digest(&self) -> CertificateDigest {
        CertificateDigest::from_bytes(Label::CERTIFICATE.hash(&[&self.to_canonical()]))
    }

    /// Signatures that are not in any institution's count: of institutions with few of them.
    #[must_use]
    pub fn other_institutions(&self) -> u32 {
        self.institutions
            .iter()
            .fold(self.total, |rest, i| rest.saturating_sub(i.count))
    }
}

fn bump<K: Ord>(cells: &mut BTreeMap<K, u32>, key: K) {
    let count = cells.entry(key).or_default();
    *count = count.saturating_add(1);
}

/// A small number of reservations would point at people, and so would a small number of signers
/// without one; it is given as zero then.
fn unless_telling(count: u32, total: u32, cell_min: u32) -> u32 {
    let without = total.saturating_sub(count);
    let telling = count < cell_min || (without > 0 && without < cell_min);
    if telling { 0 } else { count }
}

/// The cells that may be shown, ascending. Hidden ones are recovered by subtraction from the total,
/// so they are merged until together they too reach the minimum, or nothing is left to merge.
fn shown_cells<K: Ord>(cells: BTreeMap<K, u32>, cell_min: u32) -> Vec<(K, u32)> {
    let mut ascending: Vec<(K, u32)> = cells.into_iter().collect();
    ascending.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.cmp(&b.0)));
    let mut merged = 0_u32;
    ascending.retain(|(_, count)| {
        let hide = *count < cell_min || (merged > 0 && merged < cell_min);
        if hide {
            merged = merged.saturating_add(*count);
        }
        !hide
    });
    ascending.sort_by(|a, b| a.0.cmp(&b.0));
    ascending
}

/// A class: an institution and the values shown.
type Class<'a> = (InstitutionId, Vec<(u8, &'a str)>);

/// The classes that may be shown, ascending. An institution whose count is shown is a total of its
/// own to subtract from, so its classes are merged among themselves; those of all other
/// institutions have only the rest of the whole to be subtracted from.
fn shown_classes<'a>(
    classes: BTreeMap<Class<'a>, u32>,
    institutions: &[(InstitutionId, u32)],
    cell_min: u32,
) -> Vec<(Class<'a>, u32)> {
    let mut groups = BTreeMap::<Option<InstitutionId>, BTreeMap<Class<'a>, u32>>::new();
    for (class, count) in classes {
        let counted = institutions
            .iter()
            .find(|(institution, _)| *institution == class.0);
        let group = counted.map(|(institution, _)| institution.clone());
        groups.entry(group).or_default().insert(class, count);
    }
    let mut shown: Vec<_> = groups
        .into_values()
        .flat_map(|group| shown_cells(group, cell_min))
        .collect();
    shown.sort_by(|a, b| a.0.cmp(&b.0));
    shown
}

/// What stands in the certificate's tree for one signature.
#[must_use]
pub fn signature_leaf(presentation: &UnverifiedPresentation) -> Vec<u8> {
    [
        presentation.pseudonym.as_bytes().as_slice(),
        presentation.digest().as_bytes(),
        presentation.message.participant.as_bytes(),
    ]
    .concat()
}

fn root(signed: &[&UnverifiedPresentation]) -> NodeHash {
    let mut ascending: Vec<&&UnverifiedPresentation> = signed.iter().collect();
    ascending.sort_by_key(|presentation| presentation.pseudonym);
    TreeHead::of(
        ascending
            .iter()
            .map(|presentation| signature_leaf(presentation)),
    )
    .root
}

/// Whether every pseudonym occurs once.
#[must_use]
pub fn pseudonyms_are_distinct(signed: &[&UnverifiedPresentation]) -> bool {
    let mut pseudonyms: Vec<&Pseudonym> = signed.iter().map(|p| &p.pseudonym).collect();
    pseudonyms.sort_unstable();
    pseudonyms.is_sorted_by(|a, b| a < b)
}
