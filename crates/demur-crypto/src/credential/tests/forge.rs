//! A prover that keeps no rule: what it makes satisfies the equations, so that only the strict
//! checks can refuse it.

use super::support::SeededRandomness;
use crate::bls::{CurvePoint, G1, G1_OCTETS, G1Affine, Scalar};
use crate::credential::generators::Generators;
use crate::credential::hash::{API_NYM, message_to_scalar, octets_of};
use crate::credential::keys::IssuerSecretKey;
use crate::credential::nym::Context;
use crate::credential::proof::{ChallengePoints, Statement};
use crate::credential::signature::{Signature, signed_point};
use crate::credential::{ATTRIBUTES, Attributes, NYM_SECRETS};
use crate::randomness::random_bytes;

pub(crate) fn plus_torsion(octets: &[u8; G1_OCTETS]) -> [u8; G1_OCTETS] {
    CurvePoint::from_octets(octets)
        .expect("on the curve")
        .plus(&CurvePoint::order_three())
        .to_octets()
}

/// Random scalars from a named stream.
pub(crate) fn scalars(name: &str, count: usize) -> Vec<Scalar> {
    let randomness = &mut SeededRandomness::new(name);
    (0..count)
        .map(|_| Scalar::reduce(&random_bytes(randomness)))
        .collect()
}

/// A signature over scalars that the member chose freely, as blind issuance allows.
pub(crate) struct Signed {
    pub(crate) domain: Scalar,
    pub(crate) messages: Vec<Scalar>,
    pub(crate) b: G1,
    pub(crate) signature: Signature,
}

impl Signed {
    pub(crate) fn new(
        issuer: &IssuerSecretKey,
        header: &[u8],
        attributes: &Attributes,
        secrets: Vec<Scalar>,
    ) -> Self {
        let generators = Generators::profile();
        let parts = [header, &octets_of(NYM_SECRETS)];
        let domain = generators.domain_scalar(&issuer.public_key().to_bytes(), &parts);
        let mut messages: Vec<Scalar> = attributes
            .values()
            .iter()
            .map(|value| message_to_scalar(value, API_NYM))
            .collect();
        messages.extend(scalars("blinding", 1));
        messages.extend(secrets);
        let b = signed_point(generators, &domain, &messages).expect("one for each");
        let [e] = scalars("e", 1).try_into().ok().expect("one");
        let signature = Signature::over(&b, issuer.scalar(), e).expect("invertible");
        Self {
            domain,
            messages,
            b,
            signature,
        }
    }
}

/// What the forger changes.
#[derive(Default)]
pub(crate) struct Tricks {
    /// Positions disclosed, any.
    pub(crate) disclosed: Vec<usize>,
    /// Sends the pseudonym with a component of order three.
    pub(crate) torsion_in_pseudonym: bool,
    /// Sends D with a component of order three.
    pub(crate) torsion_in_d: bool,
    /// Proves without a signature: Abar and Bbar are the identity.
    pub(crate) no_signature: bool,
    /// Starts with other random scalars.
    pub(crate) attempt: u32,
}

/// A proof, its pseudonym and its challenge. The last eight hidden scalars are taken for the
/// pseudonym's secrets, whatever they are.
pub(crate) fn forge(
    signed: &Signed,
    presentation_header: &[u8],
    context_id: &[u8],
    tricks: &Tricks,
) -> (Vec<u8>, [u8; G1_OCTETS], Scalar) {
    let context = Context::new(context_id, API_NYM);
    let disclosed: Vec<_> = tricks
        .disclosed
        .iter()
        .map(|i| (*i, signed.messages[*i].clone()))
        .collect();
    let statement = Statement {
        generators: Generators::profile(),
        domain: &signed.domain,
        disclosed: &disclosed,
        presentation_header,
        nym: Some((&context, NYM_SECRETS)),
    };
    let hidden: Vec<Scalar> = statement.hidden_of(&signed.messages).cloned().collect();
    let random = scalars(&format!("forger {}", tricks.attempt), 5 + hidden.len());
    let [r1, r2, e_tilde, r1_tilde, r3_tilde, m_tilde @ ..] = random.as_slice() else {
        panic!("five and more");
    };
    let zero = Scalar::zero();
    let (r1, a) = match tricks.no_signature {
        true => (&zero, G1::default()),
        false => (r1, signed.signature.a.to_projective()),
    };
    let d = signed.b.mul(r2);
    let a_bar = a.mul(&(r1 * r2));
    let b_bar = d.mul(r1).minus(&a_bar.mul(&signed.signature.e));
    let t1 = a_bar.mul(e_tilde).plus(&d.mul(r1_tilde));
    let generators = statement.hidden_of(&statement.generators.messages);
    let t2 = d
        .mul(r3_tilde)
        .plus(&G1::sum_secret(generators.zip(m_tilde)));
    let window = |all: &[Scalar]| context.evaluate(&all[all.len() - NYM_SECRETS..]);
    let base = context.base.to_projective();
    let mut pseudonym = base.mul(&window(&hidden)).to_octets();
    let u_t = base.mul(&window(m_tilde)).to_octets();
    let mut points = [a_bar.to_octets(), b_bar.to_octets(), d.to_octets()];
    if tricks.torsion_in_pseudonym {
        pseudonym = plus_torsion(&pseudonym);
    }
    if tricks.torsion_in_d {
        points[2] = plus_torsion(&points[2]);
    }
    let challenge = statement.challenge(&ChallengePoints {
        proof: points.each_ref(),
        t1: &t1.to_octets(),
        t2: &t2.to_octets(),
        nym: Some((&pseudonym, &u_t)),
    });
    let r3 = r2.inverse().expect("not zero");
    let mut octets = points.concat();
    octets.extend((e_tilde + &(&signed.signature.e * &challenge)).to_octets());
    octets.extend((r1_tilde - &(r1 * &challenge)).to_octets());
    octets.extend((r3_tilde - &(&r3 * &challenge)).to_octets());
    for (hidden, tilde) in hidden.iter().zip(m_tilde) {
        octets.extend((tilde + &(hidden * &challenge)).to_octets());
    }
    octets.extend(challenge.to_octets());
    (octets, pseudonym, challenge)
}

/// A forgery whose challenge is a multiple of three, so that a component of order three in the
/// pseudonym vanishes from the verifier's equation.
pub(crate) fn forge_with_vanishing_torsion(
    signed: &Signed,
    presentation_header: &[u8],
    context_id: &[u8],
    disclosed: &[usize],
) -> (Vec<u8>, [u8; G1_OCTETS]) {
    for attempt in 0..100 {
        let tricks = Tricks {
            disclosed: disclosed.to_vec(),
            torsion_in_pseudonym: true,
            attempt,
            ..Tricks::default()
        };
        let (proof, pseudonym, challenge) = forge(signed, presentation_header, context_id, &tricks);
        if remainder_by_three(&challenge.to_octets()) == 0 {
            return (proof, pseudonym);
        }
    }
    panic!("one challenge in three is a multiple of three");
}

pub(crate) fn remainder_by_three(octets: &[u8]) -> u32 {
    octets
        .iter()
        .fold(0, |rest, octet| (rest * 256 + u32::from(*octet)) % 3)
}

/// The same scalar in its second, forbidden encoding: r added.
pub(crate) fn plus_order(octets: &[u8]) -> [u8; 32] {
    let minus_one = (&Scalar::zero() - &one()).to_octets();
    let mut sum = [0; 32];
    // r - 1 + 1 + value
    let mut carry = 1_u16;
    for index in (0..32).rev() {
        let digit = u16::from(minus_one[index]) + u16::from(octets[index]) + carry;
        sum[index] = digit.to_be_bytes()[1];
        carry = digit >> 8;
    }
    assert_eq!(carry, 0, "fits");
    sum
}

pub(crate) fn one() -> Scalar {
    let mut octets = [0; 32];
    octets[31] = 1;
    Scalar::from_octets(&octets).expect("canonical")
}

/// A point of the curve outside the subgroup.
pub(crate) fn outside_subgroup() -> [u8; G1_OCTETS] {
    (1_u8..)
        .map(|x| {
            let mut octets = [0; G1_OCTETS];
            octets[0] = 0x80;
            octets[G1_OCTETS - 1] = x;
            octets
        })
        .find(|octets| CurvePoint::from_octets(octets).is_some_and(|p| p.in_subgroup().is_none()))
        .expect("most points are")
}

/// Octets that name no point: the x-coordinate has no y.
pub(crate) fn off_curve() -> [u8; G1_OCTETS] {
    (1_u8..)
        .map(|x| {
            let mut octets = [0; G1_OCTETS];
            octets[0] = 0x80;
            octets[G1_OCTETS - 1] = x;
            octets
        })
        .find(|octets| CurvePoint::from_octets(octets).is_none())
        .expect("half of all do not")
}

/// The identity, compressed.
pub(crate) fn identity() -> [u8; G1_OCTETS] {
    G1::default().to_octets()
}

/// Some member of the subgroup.
pub(crate) fn some_point() -> G1Affine {
    G1Affine::hash(b"some point", b"test")
}

/// Positions after the attributes: the blinding factor, then the secrets.
pub(crate) const BLINDING: usize = ATTRIBUTES;
pub(crate) const FIRST_SECRET: usize = ATTRIBUTES + 1;
