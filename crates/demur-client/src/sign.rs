//! Co-signing: what a person is told before, and the co-signature that is then made.
//!
//! The server gives everybody the same answer. So here is where a person learns why a signature
//! would not count: before it leaves.

use std::collections::BTreeMap;

use demur_crypto::capsule::{Capsule, Trustees};
use demur_crypto::credential::Credential;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::anonymity::{
    Attribute, CLASS_ATTRIBUTES, Cell, CellCount, Histogram, Schema, SetDecision, SetSize,
    decide_set,
};
use demur_domain::choice::{IdentityMode, Stance};
use demur_domain::ids::{ParticipantKey, Pseudonym};
use demur_protocol::check::{PresentationRefusal, VerifiedPresentation, eligible_for};
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{Epoch, Roll};
use demur_protocol::presentation::{
    ClaimContent, Disclosed, Kind, Message, UnverifiedCosignature, UnverifiedPresentation,
    capsule_binding,
};
use demur_protocol::roster::Roster;

use crate::circulation::Circulation;
use crate::trust::Instance;
use crate::wallet::Wallet;

/// What a signer chooses.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Who may learn the name.
    pub mode: IdentityMode,
    /// In mode sealed: the name may be shown only if at least this many sign.
    pub signatures_min: Option<u32>,
    /// Class attributes to show beside the affiliation.
    pub show: Vec<Attribute>,
    /// Stance.
    pub stance: Stance,
    /// After the filing: until when the charter lets one sign, counted apart (R62). None while the
    /// memo circulates.
    pub late_until: Option<i64>,
}

impl Choice {
    /// What the presentation is for.
    const fn kind(&self) -> Kind {
        match self.late_until {
            Some(_) => Kind::Late,
            None => Kind::Sign,
        }
    }
}

/// Why a signature would not count, or must not be made like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignRefusal {
    /// No credential at all.
    #[error("this wallet holds no credential; enrol first")]
    NotEnrolled,
    /// A credential, but of an epoch that the memo does not accept.
    #[error("your credential is of an epoch that this memo does not accept; it would not count")]
    OtherEpoch,
    /// An affiliation that the charter does not let sign.
    #[error("the charter does not let people of your affiliation sign; it would not count")]
    NotEligible,
    /// A supporter, who comes once the memo is filed (R63).
    #[error("the charter lets you support this memo once it is filed, and not sign it before")]
    SupporterBeforeFiling,
    /// This version has been signed from this wallet already.
    #[error("you have signed this version already; a second signature would not count")]
    SignedAlready,
    /// Eight pseudonyms of this epoch are used up.
    #[error(
        "you have signed or opened eight memos with this month's credential; a ninth could be \
         linked to the others one day, so this wallet makes none"
    )]
    PseudonymsExhausted,
    /// The signature was made for an earlier version of the text.
    #[error(
        "this signature was made for another version of the text; it would not count. Read the \
             current version and sign again if you agree"
    )]
    OtherVersion,
    /// The circulation is over.
    #[error("the circulation is over; signatures are no longer taken")]
    WindowOver,
    /// The charter does not allow this mode.
    #[error("the charter does not allow this way of signing")]
    ModeNotAllowed,
    /// What would be shown leaves too few people to hide among.
    #[error(
        "what you want to show applies to fewer people than the charter's minimum; you could \
             be recognised. Show less"
    )]
    TooFew,
    /// The officials or trustees of the roster cannot be sealed to.
    #[error("the roster's keys cannot be used")]
    Roster,
    /// The co-signature that was made does not verify: nothing was posted.
    #[error("the co-signature does not verify: {0}")]
    Check(#[from] PresentationRefusal),
    /// The credential could not be used.
    #[error("the credential could not be used")]
    Credential,
}

/// What a person is shown before confirming.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Values everybody will see.
    pub shown: Vec<Disclosed>,
    /// Members who share them: the people one hides among.
    pub hides_among: SetSize,
    /// Whether that is few enough for a warning.
    pub warn: bool,
}

/// A co-signature ready to be posted, and the key that later shows it is one's own.
pub struct Cosigned {
    /// The co-signature.
    pub cosignature: UnverifiedCosignature,
    /// Seed of the participant key. Keep it to withdraw notices or prove the signature; burn it and
    /// the signature is unclaimable.
    pub participant_seed: zeroize::Zeroizing<[u8; 32]>,
}

/// Checks everything that can be checked before signing, and says how large the crowd is.
///
/// # Errors
/// Why the signature would not count or must not be made.
pub fn preview(
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
    choice: &Choice,
    now: i64,
) -> Result<Preview, SignRefusal> {
    let closes_at = choice.late_until.unwrap_or(circulation.freeze.closes_at);
    if now >= closes_at {
        return Err(SignRefusal::WindowOver);
    }
    // No name comes after the filing: the office has been given those there are.
    let named = choice.mode != IdentityMode::Anonymous;
    let late = choice.late_until.is_some();
    let modes = circulation.charter.identity_modes();
    if !modes.contains(&choice.mode) || (late && named) {
        return Err(SignRefusal::ModeNotAllowed);
    }
    if wallet.enrolments.is_empty() {
        return Err(SignRefusal::NotEnrolled);
    }
    let accepted = circulation
        .epochs
        .iter()
        .find_map(|epoch| Some((epoch, wallet.enrolment(&epoch.digest())?)));
    let (epoch, enrolment) = accepted.ok_or(SignRefusal::OtherEpoch)?;
    let affiliation = enrolment.affiliation();
    let is_listed = |kind| {
        let mut eligible = eligible_for(&circulation.charter, kind).iter();
        eligible.any(|it| it == affiliation)
    };
    if !is_listed(choice.kind()) {
        return Err(match is_listed(Kind::Late) {
            true => SignRefusal::SupporterBeforeFiling,
            false => SignRefusal::NotEligible,
        });
    }
    let version = Some(*circulation.freeze.digest.as_bytes());
    if wallet
        .invited(&circulation.memo)
        .is_some_and(|i| i.signed_version == version)
    {
        return Err(SignRefusal::SignedAlready);
    }
    if !enrolment.may_show_in(&circulation.manifest.context()) {
        return Err(SignRefusal::PseudonymsExhausted);
    }
    let shown = shown(&enrolment.attributes, &choice.show);
    let roll = instance
        .epoch_by_digest(&epoch.digest())
        .and_then(|known| known.roll.as_ref())
        .ok_or(SignRefusal::OtherEpoch)?;
    let hides_among = crowd(epoch, &roll.0, &shown).ok_or(SignRefusal::TooFew)?;
    let decision = decide_set(hides_among, circulation.charter.anonymity());
    if decision == SetDecision::Refuse {
        return Err(SignRefusal::TooFew);
    }
    Ok(Preview {
        shown,
        hides_among,
        warn: decision == SetDecision::Warn,
    })
}

/// Makes a co-signature and checks it as the server will.
///
/// # Errors
/// As [`preview`], or if what was made does not verify.
pub fn cosign(
    instance: &Instance,
    circulation: &Circulation,
    wallet: &Wallet,
    choice: &Choice,
    now: i64,
    randomness: &mut dyn Randomness,
) -> Result<Cosigned, SignRefusal> {
    let preview = preview(instance, circulation, wallet, choice, now)?;
    force(
        &instance.roster,
        circulation,
        wallet,
        choice,
        &preview.shown,
        randomness,
    )
}

/// Makes a co-signature without asking whether it would count. Only the check that it is what a
/// server would accept is made by the caller; tests use it to be the person who forces it.
///
/// # Errors
/// If there is no credential of an accepted epoch, or the roster cannot be used.
pub fn force(
    roster: &Roster,
    circulation: &Circulation,
    wallet: &Wallet,
    choice: &Choice,
    shown: &[Disclosed],
    randomness: &mut dyn Randomness,
) -> Result<Cosigned, SignRefusal> {
    let (epoch, credential) = circulation
        .credential(wallet)
        .ok_or(SignRefusal::OtherEpoch)?;
    let enrolment = wallet
        .enrolment(&epoch.digest())
        .ok_or(SignRefusal::OtherEpoch)?;
    let participant_seed = zeroize::Zeroizing::new(random_bytes::<32>(randomness));
    let key = SigningKey::<Participant>::from_seed(&participant_seed)
        .verifying_key()
        .to_bytes();
    let maker = Maker {
        circulation,
        epoch,
        credential: &credential,
    };
    let message = maker.message(
        choice.kind(),
        ParticipantKey::from_bytes(key),
        choice.stance,
    );
    let capsule = maker.capsule(roster, &enrolment.attributes, &message, choice, randomness)?;
    let message = Message {
        capsule: capsule.digest(),
        ..message
    };
    let presentation = maker.present(message, shown.to_vec(), randomness)?;
    let cosignature = UnverifiedCosignature {
        presentation,
        capsule,
    };
    Ok(Cosigned {
        cosignature,
        participant_seed,
    })
}

/// Makes the presentation that takes one's signature back. On the wire it is as large as a
/// signature and has a capsule like one.
///
/// # Errors
/// If there is no credential of an accepted epoch.
pub fn withdraw(
    circulation: &Circulation,
    wallet: &Wallet,
    randomness: &mut dyn Randomness,
) -> Result<UnverifiedCosignature, SignRefusal> {
    let (epoch, credential) = circulation
        .credential(wallet)
        .ok_or(SignRefusal::OtherEpoch)?;
    let enrolment = wallet
        .enrolment(&epoch.digest())
        .ok_or(SignRefusal::OtherEpoch)?;
    let maker = Maker {
        circulation,
        epoch,
        credential: &credential,
    };
    let participant = ParticipantKey::from_bytes(random_bytes(randomness));
    let capsule = Capsule::anonymous(randomness).map_err(|_| SignRefusal::Roster)?;
    let message = maker.message(Kind::Withdraw, participant, Stance::Support);
    let message = Message {
        capsule: capsule.digest(),
        ..message
    };
    let presentation = maker.present(message, shown(&enrolment.attributes, &[]), randomness)?;
    Ok(UnverifiedCosignature {
        presentation,
        capsule,
    })
}

/// Checks a co-signature against the current version as the server will, before it is posted.
///
/// # Errors
/// Why it would not count.
pub fn check(
    circulation: &Circulation,
    cosignature: &UnverifiedCosignature,
) -> Result<VerifiedPresentation, SignRefusal> {
    let refusal = |refusal| match refusal {
        PresentationRefusal::Version => SignRefusal::OtherVersion,
        PresentationRefusal::Epoch => SignRefusal::OtherEpoch,
        PresentationRefusal::NotEligible => SignRefusal::NotEligible,
        other => SignRefusal::Check(other),
    };
    // Which of the two it is for it says itself; whether that is wanted now shows when it is posted.
    let kind = match cosignature.presentation.message.kind {
        Kind::Late => Kind::Late,
        _ => Kind::Sign,
    };
    circulation
        .rules(kind)
        .verify_cosignature(cosignature)
        .map_err(refusal)
}

/// The values that would be shown: the affiliation, and what was chosen.
#[must_use]
pub fn shown(attributes: &[String], chosen: &[Attribute]) -> Vec<Disclosed> {
    CLASS_ATTRIBUTES
        .iter()
        .zip(attributes)
        .filter(|(attribute, _)| {
            **attribute == Attribute::Affiliation || chosen.contains(attribute)
        })
        .map(|(attribute, value)| Disclosed {
            index: attribute.index(),
            value: value.clone(),
        })
        .collect()
}

/// Who is left when these values are shown, by the roll in the log.
fn crowd(epoch: &Epoch, roll: &Roll, shown: &[Disclosed]) -> Option<SetSize> {
    let lists = CLASS_ATTRIBUTES.iter().zip(&epoch.manifest().schema);
    let values: BTreeMap<_, _> = lists
        .map(|(attribute, list)| (*attribute, list.values.clone()))
        .collect();
    let schema = Schema::new(values).ok()?;
    let cells = roll.cells.iter().map(|cell| {
        let count = cell
            .count
            .map_or(CellCount::Below, |n| CellCount::Exactly(u64::from(n)));
        Some((Cell(cell.values.clone().try_into().ok()?), count))
    });
    let cells = cells.collect::<Option<BTreeMap<_, _>>>()?;
    let histogram = Histogram::new(&schema, u64::from(roll.issued), roll.cell_min, cells).ok()?;
    let shown: Vec<_> = shown
        .iter()
        .map(|d| Some((Attribute::from_index(d.index)?, d.value.as_str())))
        .collect::<Option<_>>()?;
    Some(histogram.set_size(&shown))
}

/// What every presentation of one person on one memo is made from.
struct Maker<'a> {
    circulation: &'a Circulation,
    epoch: &'a Epoch,
    credential: &'a Credential,
}

impl Maker<'_> {
    fn message(&self, kind: Kind, participant: ParticipantKey, stance: Stance) -> Message {
        Message {
            kind,
            instance: self.circulation.manifest.instance.clone(),
            memo: self.circulation.memo,
            version: self.circulation.freeze.digest,
            charter: self.circulation.manifest.charter,
            participant,
            stance,
            capsule: [0; 32],
        }
    }

    fn present(
        &self,
        message: Message,
        disclosed: Vec<Disclosed>,
        randomness: &mut dyn Randomness,
    ) -> Result<UnverifiedPresentation, SignRefusal> {
        let indexes: Vec<usize> = disclosed.iter().map(|d| usize::from(d.index)).collect();
        let context = self.circulation.manifest.context();
        let made = self
            .credential
            .present(&message.header(), &context, &indexes, randomness)
            .map_err(|_| SignRefusal::Credential)?;
        Ok(UnverifiedPresentation {
            message,
            institution: self.epoch.manifest().institution.clone(),
            epoch: self.epoch.manifest().epoch.clone(),
            disclosed,
            proof: made.proof,
            pseudonym: Pseudonym::from_bytes(*made.pseudonym.as_bytes()),
        })
    }

    /// The capsule: a claim for the office or the trustees, or nothing for nobody.
    fn capsule(
        &self,
        roster: &Roster,
        attributes: &[String],
        message: &Message,
        choice: &Choice,
        randomness: &mut dyn Randomness,
    ) -> Result<Capsule, SignRefusal> {
        if choice.mode == IdentityMode::Anonymous {
            return Capsule::anonymous(randomness).map_err(|_| SignRefusal::Roster);
        }
        let mut disclosed = shown(attributes, &[]);
        let index = Attribute::NameRecord.index();
        let name = attributes
            .get(usize::from(index))
            .ok_or(SignRefusal::Credential)?;
        disclosed.push(Disclosed {
            index,
            value: name.clone(),
        });
        let message = Message {
            kind: Kind::Claim,
            ..message.clone()
        };
        let claim = self.present(message, disclosed, randomness)?;
        let context = self.circulation.manifest.context();
        let binding = capsule_binding(&context, &claim.pseudonym);
        let content = ClaimContent {
            claim,
            signatures_min: choice.signatures_min,
        }
        .to_canonical();
        let capsule = if choice.mode == IdentityMode::Named {
            let office = roster.name_readers().map_err(|_| SignRefusal::Roster)?;
            Capsule::named(&office, &content, binding, randomness)
        } else {
            let recipients = roster
                .trustee_recipients()
                .map_err(|_| SignRefusal::Roster)?;
            let trustees = Trustees {
                recipients: &recipients,
                threshold: roster.threshold,
            };
            Capsule::sealed(trustees, &content, binding, randomness)
        };
        capsule.map_err(|_| SignRefusal::Roster)
    }
}
