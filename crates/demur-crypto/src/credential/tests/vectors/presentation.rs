//! Presentations and pseudonyms.

use super::{Case, case, hex};
use crate::credential::hash::{API_NYM, message_to_scalar};
use crate::credential::refusal::Refusal;
use crate::credential::tests::forge::{
    BLINDING, FIRST_SECRET, Signed, Tricks, forge, forge_with_vanishing_torsion, identity,
    off_curve, one, outside_subgroup, plus_order, plus_torsion, scalars, some_point,
};
use crate::credential::tests::support::{Member, Shown, World, attributes};

const HEADER: &[u8] = b"an epoch's header";
const SIGNED: &[u8] = b"a presentation header";
const CONTEXT: &[u8] = b"a context";
const KNOWN: &[u8] = b"a known message";

pub(super) fn cases() -> Vec<Case> {
    let world = World::new("alpha", HEADER);
    let member = Member::new(&world, "ada");
    let shown = member.show(SIGNED, CONTEXT, &[0, 3]);
    let mut cases = valid(&world, &member, &shown);
    cases.extend(resized(&shown));
    cases.extend(changed_points(&shown));
    cases.extend(changed_scalars(&shown));
    cases.extend(swapped(&member, &shown));
    cases.extend(misdescribed(&member, &shown));
    cases.extend(disclosed_as_proved(&world, &member, &shown));
    cases.extend(forgeries(&world, &shown));
    cases.extend(pseudonyms(&world, &member, &shown));
    cases
}

fn vector(kind: &str, name: &str, failure: Option<Refusal>, shown: &Shown) -> Case {
    let mut case = case(kind, name, failure);
    let indexes: Vec<usize> = shown.disclosed.iter().map(|(index, _)| *index).collect();
    let values = shown
        .disclosed
        .iter()
        .map(|(_, value)| hex(value))
        .collect();
    case.extend([
        ("issuer", hex(shown.issuer.to_bytes())),
        ("header", hex(&shown.header)),
        ("presentation_header", hex(&shown.presentation_header)),
        ("context_id", hex(&shown.context_id)),
        ("disclosed_indexes", indexes.into()),
        ("disclosed_values", values),
        ("proof", hex(&shown.proof)),
        ("pseudonym", hex(&shown.pseudonym)),
    ]);
    case
}

fn presentation(name: &str, failure: Refusal, shown: &Shown) -> Case {
    vector(
        "presentation",
        &format!("presentation, {name}"),
        Some(failure),
        shown,
    )
}

fn valid(world: &World, member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let all: Vec<usize> = (0..8).collect();
    let (proof, pseudonym, _) = forge(
        &signed(world),
        SIGNED,
        CONTEXT,
        &Tricks {
            disclosed: vec![1],
            ..Tricks::default()
        },
    );
    let chosen = Shown {
        disclosed: vec![(1, attributes("ada").values()[1].clone())],
        proof,
        pseudonym: pseudonym.to_vec(),
        ..shown.clone()
    };
    [
        ("presentation", shown),
        (
            "presentation, nothing disclosed",
            &member.show(SIGNED, CONTEXT, &[]),
        ),
        (
            "presentation, all disclosed",
            &member.show(SIGNED, CONTEXT, &all),
        ),
        (
            "presentation, empty header and context",
            &member.show(b"", b"", &[7]),
        ),
        (
            "presentation, another context",
            &member.show(SIGNED, b"another", &[0]),
        ),
        ("presentation, of secrets that the member chose", &chosen),
    ]
    .map(|(name, shown)| vector("presentation", name, None, shown))
    .to_vec()
}

/// A member whose first secret is the hash of a known message, as nothing forbids.
fn signed(world: &World) -> Signed {
    let mut secrets = scalars("eve", 8);
    secrets[0] = message_to_scalar(KNOWN, API_NYM);
    Signed::new(&world.issuer, &world.header, &attributes("ada"), secrets)
}

fn with_proof(shown: &Shown, start: usize, field: &[u8]) -> Shown {
    let mut shown = shown.clone();
    shown.proof[start..start + field.len()].copy_from_slice(field);
    shown
}

fn resized(shown: &Shown) -> Vec<Case> {
    let one = one().to_octets();
    let resize = |name, change: &dyn Fn(&mut Vec<u8>)| {
        let mut shown = shown.clone();
        change(&mut shown.proof);
        presentation(name, Refusal::Length, &shown)
    };
    vec![
        resize("truncated", &|proof| proof.truncate(751)),
        resize("one scalar less", &|proof| proof.truncate(720)),
        resize("trailing octet", &|proof| proof.push(0)),
        resize("one scalar more", &|proof| proof.extend(one)),
        resize("400 octets", &|proof| proof.truncate(400)),
        resize("empty", &Vec::clear),
    ]
}

fn changed_points(shown: &Shown) -> Vec<Case> {
    let mut cases = Vec::new();
    for (point, start) in [("Abar", 0), ("Bbar", 48), ("D", 96)] {
        let (octets, _) = shown.proof[start..].split_first_chunk().expect("48 octets");
        for (change, failure, octets) in [
            ("is the identity", Refusal::Point, identity()),
            ("not on the curve", Refusal::Point, off_curve()),
            (
                "outside the subgroup",
                Refusal::Subgroup,
                outside_subgroup(),
            ),
            ("with torsion", Refusal::Subgroup, plus_torsion(octets)),
            ("replaced", Refusal::Challenge, some_point().to_octets()),
        ] {
            let shown = with_proof(shown, start, &octets);
            cases.push(presentation(&format!("{point} {change}"), failure, &shown));
        }
    }
    cases
}

fn changed_scalars(shown: &Shown) -> Vec<Case> {
    let end = shown.proof.len() - 32;
    let responses = [("e", 144), ("r1", 176), ("r3", 208), ("first m", 240)];
    let last = [("last m", end - 32), ("c", end)];
    let mut cases = Vec::new();
    for (scalar, start) in responses.into_iter().chain(last) {
        let twice_encoded = plus_order(&shown.proof[start..start + 32]);
        for (change, failure, octets) in [
            ("plus r", Refusal::Scalar, twice_encoded),
            ("zero", Refusal::Scalar, [0; 32]),
            ("all ones", Refusal::Scalar, [0xff; 32]),
            ("replaced", Refusal::Challenge, one().to_octets()),
        ] {
            let shown = with_proof(shown, start, &octets);
            cases.push(presentation(&format!("{scalar} {change}"), failure, &shown));
        }
    }
    cases
}

fn swapped(member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let other_world = World::new("beta", HEADER);
    let other = Member::new(&other_world, "ada").show(SIGNED, CONTEXT, &[0, 3]);
    let again = member.show(b"another presentation header", CONTEXT, &[0, 3]);
    let mut cases = Vec::new();
    for (name, failure, shown) in [
        (
            "other issuer",
            Refusal::Challenge,
            Shown {
                issuer: other.issuer,
                ..shown.clone()
            },
        ),
        (
            "other epoch",
            Refusal::Challenge,
            Shown {
                header: b"epoch".to_vec(),
                ..shown.clone()
            },
        ),
        (
            "other presentation header",
            Refusal::Challenge,
            Shown {
                presentation_header: b"other".to_vec(),
                ..shown.clone()
            },
        ),
        (
            "swapped context",
            Refusal::Challenge,
            Shown {
                context_id: b"another context".to_vec(),
                ..shown.clone()
            },
        ),
        (
            "proof of another presentation header",
            Refusal::Challenge,
            Shown {
                proof: again.proof,
                ..shown.clone()
            },
        ),
    ] {
        cases.push(presentation(name, failure, &shown));
    }
    cases
}

fn disclosing(shown: &Shown, disclosed: &[(usize, &[u8])]) -> Shown {
    let owned = |(index, value): &(usize, &[u8])| (*index, value.to_vec());
    Shown {
        disclosed: disclosed.iter().map(owned).collect(),
        ..shown.clone()
    }
}

/// What the presentation proves is not what it is said to disclose.
fn misdescribed(member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let values = member.attributes.values();
    let (zero, three) = (values[0].as_slice(), values[3].as_slice());
    let say = |name, failure, disclosed: &[(usize, &[u8])]| {
        presentation(name, failure, &disclosing(shown, disclosed))
    };
    vec![
        say("other value", Refusal::Challenge, &[(0, zero), (3, b"x")]),
        say(
            "other position",
            Refusal::Challenge,
            &[(0, zero), (2, three)],
        ),
        say(
            "values exchanged",
            Refusal::Challenge,
            &[(0, three), (3, zero)],
        ),
        say("one value less", Refusal::Length, &[(0, zero)]),
        say("no values", Refusal::Length, &[]),
        say("repeated", Refusal::Disclosure, &[(0, zero), (0, zero)]),
        say(
            "ninth attribute",
            Refusal::Disclosure,
            &[(0, zero), (8, b"")],
        ),
        say(
            "position far out",
            Refusal::Disclosure,
            &[(0, zero), (1 << 31, three)],
        ),
    ]
}

/// What the presentation proves must not be disclosed, or not so.
fn disclosed_as_proved(world: &World, member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let values = member.attributes.values();
    let (zero, three) = (values[0].as_slice(), values[3].as_slice());
    let signed = signed(world);
    let forged = |name, failure, positions: &[usize], said: &[(usize, &[u8])]| {
        let tricks = Tricks {
            disclosed: positions.to_vec(),
            ..Tricks::default()
        };
        let (proof, pseudonym, _) = forge(&signed, SIGNED, CONTEXT, &tricks);
        let pseudonym = pseudonym.to_vec();
        presentation(
            name,
            failure,
            &Shown {
                proof,
                pseudonym,
                ..disclosing(shown, said)
            },
        )
    };
    let secret = &[FIRST_SECRET];
    let shift = "secret disclosed that shifts the window, as proved";
    vec![
        forged(
            "descending, as proved",
            Refusal::Disclosure,
            &[3, 0],
            &[(3, three), (0, zero)],
        ),
        forged(
            "blinding factor, as proved",
            Refusal::Disclosure,
            &[BLINDING],
            &[(BLINDING, b"")],
        ),
        forged(shift, Refusal::Disclosure, secret, &[(FIRST_SECRET, KNOWN)]),
        forged(
            "secret disclosed but not said",
            Refusal::Length,
            secret,
            &[],
        ),
        forged(
            "secret passed off as attribute",
            Refusal::Challenge,
            secret,
            &[(0, KNOWN)],
        ),
    ]
}

fn forgeries(world: &World, shown: &Shown) -> Vec<Case> {
    let signed = signed(world);
    let forged = |tricks: &Tricks| {
        let (proof, pseudonym, _) = forge(&signed, SIGNED, CONTEXT, tricks);
        Shown {
            disclosed: Vec::new(),
            proof,
            pseudonym: pseudonym.to_vec(),
            ..shown.clone()
        }
    };
    let no_signature = Tricks {
        no_signature: true,
        ..Tricks::default()
    };
    let torsion = Tricks {
        torsion_in_d: true,
        ..Tricks::default()
    };
    let mut other_issuer = forged(&Tricks::default());
    let other_world = World::new("beta", HEADER);
    // The same proof of a signature by a key that is not the one accepted.
    let foreign = Signed {
        signature: Signed::new(
            &other_world.issuer,
            HEADER,
            &attributes("ada"),
            scalars("eve", 8),
        )
        .signature,
        ..self::signed(world)
    };
    (other_issuer.proof, _, _) = forge(&foreign, SIGNED, CONTEXT, &Tricks::default());
    vec![
        presentation(
            "no signature, all equations hold",
            Refusal::Point,
            &forged(&no_signature),
        ),
        presentation(
            "D with torsion, bound by the challenge",
            Refusal::Subgroup,
            &forged(&torsion),
        ),
        presentation(
            "signature by nobody, all else holds",
            Refusal::Pairing,
            &other_issuer,
        ),
    ]
}

fn pseudonyms(world: &World, member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let other_member = Member::new(world, "bob");
    let other = other_member
        .credential
        .pseudonym(CONTEXT)
        .as_bytes()
        .to_vec();
    let elsewhere = member
        .credential
        .pseudonym(b"another context")
        .as_bytes()
        .to_vec();
    let own: [u8; 48] = shown.pseudonym.as_slice().try_into().expect("48 octets");
    let (proof, second) = forge_with_vanishing_torsion(&signed(world), SIGNED, CONTEXT, &[]);
    let torsion = Shown {
        disclosed: Vec::new(),
        proof,
        pseudonym: second.to_vec(),
        ..shown.clone()
    };
    let mut cases = vec![vector(
        "pseudonym",
        "pseudonym, a second one by torsion, all equations hold",
        Some(Refusal::Subgroup),
        &torsion,
    )];
    for (name, failure, pseudonym) in [
        ("truncated", Refusal::Length, own[..47].to_vec()),
        ("extended", Refusal::Length, [own.as_slice(), &[0]].concat()),
        ("empty", Refusal::Length, Vec::new()),
        ("identity", Refusal::Point, identity().to_vec()),
        ("not on the curve", Refusal::Point, off_curve().to_vec()),
        (
            "not compressed",
            Refusal::Point,
            [&[own[0] & 0x7f], &own[1..]].concat(),
        ),
        (
            "outside the subgroup",
            Refusal::Subgroup,
            outside_subgroup().to_vec(),
        ),
        (
            "with torsion component",
            Refusal::Subgroup,
            plus_torsion(&own).to_vec(),
        ),
        ("of another member", Refusal::Challenge, other),
        ("of another context", Refusal::Challenge, elsewhere),
        (
            "negated",
            Refusal::Challenge,
            [&[own[0] ^ 0x20], &own[1..]].concat(),
        ),
    ] {
        let shown = Shown {
            pseudonym,
            ..shown.clone()
        };
        cases.push(vector(
            "pseudonym",
            &format!("pseudonym, {name}"),
            Some(failure),
            &shown,
        ));
    }
    cases
}
