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
    cases.extend(malformed(&shown));
    cases.extend(swapped(&member, &shown));
    cases.extend(disclosures(&world, &member, &shown));
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

fn malformed(shown: &Shown) -> Vec<Case> {
    let resized = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut shown = shown.clone();
        change(&mut shown.proof);
        shown
    };
    let field = |start: usize| -> [u8; 48] {
        shown.proof[start..start + 48]
            .try_into()
            .expect("48 octets")
    };
    let end = shown.proof.len() - 32;
    let scalar = |start: usize| plus_order(&shown.proof[start..start + 32]);
    let one = one().to_octets();
    let mut cases = vec![
        presentation(
            "truncated",
            Refusal::Length,
            &resized(&|proof| proof.truncate(751)),
        ),
        presentation(
            "one scalar less",
            Refusal::Length,
            &resized(&|proof| proof.truncate(720)),
        ),
        presentation(
            "trailing octet",
            Refusal::Length,
            &resized(&|proof| proof.push(0)),
        ),
        presentation(
            "one scalar more",
            Refusal::Length,
            &resized(&|proof| proof.extend(one)),
        ),
        presentation(
            "400 octets",
            Refusal::Length,
            &resized(&|proof| proof.truncate(400)),
        ),
        presentation("empty", Refusal::Length, &resized(&Vec::clear)),
    ];
    for (name, start) in [("Abar", 0), ("Bbar", 48), ("D", 96)] {
        for (change, failure, octets) in [
            ("is the identity", Refusal::Point, identity()),
            ("not on the curve", Refusal::Point, off_curve()),
            (
                "outside the subgroup",
                Refusal::Subgroup,
                outside_subgroup(),
            ),
            (
                "with torsion component",
                Refusal::Subgroup,
                plus_torsion(&field(start)),
            ),
            ("replaced", Refusal::Challenge, some_point().to_octets()),
        ] {
            let name = format!("{name} {change}");
            cases.push(presentation(
                &name,
                failure,
                &with_proof(shown, start, &octets),
            ));
        }
    }
    for (name, start) in [
        ("e", 144),
        ("r1", 176),
        ("r3", 208),
        ("first m", 240),
        ("last m", end - 32),
        ("c", end),
    ] {
        for (change, failure, octets) in [
            ("plus r", Refusal::Scalar, scalar(start)),
            ("zero", Refusal::Scalar, [0; 32]),
            ("all ones", Refusal::Scalar, [0xff; 32]),
            ("replaced", Refusal::Challenge, one),
        ] {
            let name = format!("{name} {change}");
            cases.push(presentation(
                &name,
                failure,
                &with_proof(shown, start, &octets),
            ));
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

fn disclosures(world: &World, member: &Member<'_>, shown: &Shown) -> Vec<Case> {
    let disclosing = |disclosed: &[(usize, &[u8])], proof: Option<Vec<u8>>| Shown {
        disclosed: disclosed
            .iter()
            .map(|(index, value)| (*index, value.to_vec()))
            .collect(),
        proof: proof.unwrap_or_else(|| shown.proof.clone()),
        ..shown.clone()
    };
    let values = member.attributes.values();
    let (zero, three) = (values[0].as_slice(), values[3].as_slice());
    let signed = signed(world);
    let forged = |disclosed: &[usize]| {
        let tricks = Tricks {
            disclosed: disclosed.to_vec(),
            ..Tricks::default()
        };
        let (proof, pseudonym, _) = forge(&signed, SIGNED, CONTEXT, &tricks);
        (proof, pseudonym.to_vec())
    };
    let (shifted, second_pseudonym) = forged(&[FIRST_SECRET]);
    let shift = |disclosed: &[(usize, &[u8])]| Shown {
        pseudonym: second_pseudonym.clone(),
        ..disclosing(disclosed, Some(shifted.clone()))
    };
    let (unordered, pseudonym) = forged(&[3, 0]);
    let unordered = Shown {
        pseudonym,
        ..disclosing(&[(3, three), (0, zero)], Some(unordered))
    };
    let (blinding, pseudonym) = forged(&[BLINDING]);
    let blinding = Shown {
        pseudonym,
        ..disclosing(&[(BLINDING, b"")], Some(blinding))
    };
    let refuse = |name: &str, failure, shown: &Shown| presentation(name, failure, shown);
    vec![
        refuse(
            "other value",
            Refusal::Challenge,
            &disclosing(&[(0, zero), (3, b"x")], None),
        ),
        refuse(
            "other position",
            Refusal::Challenge,
            &disclosing(&[(0, zero), (2, three)], None),
        ),
        refuse(
            "values exchanged",
            Refusal::Challenge,
            &disclosing(&[(0, three), (3, zero)], None),
        ),
        refuse(
            "one value less",
            Refusal::Length,
            &disclosing(&[(0, zero)], None),
        ),
        refuse("no values", Refusal::Length, &disclosing(&[], None)),
        refuse("descending, as proved", Refusal::Disclosure, &unordered),
        refuse(
            "repeated",
            Refusal::Disclosure,
            &disclosing(&[(0, zero), (0, zero)], None),
        ),
        refuse(
            "ninth attribute",
            Refusal::Disclosure,
            &disclosing(&[(0, zero), (8, b"")], None),
        ),
        refuse(
            "blinding factor disclosed, as proved",
            Refusal::Disclosure,
            &blinding,
        ),
        refuse(
            "secret disclosed that shifts the window, as proved",
            Refusal::Disclosure,
            &shift(&[(FIRST_SECRET, KNOWN)]),
        ),
        refuse(
            "secret disclosed but not said",
            Refusal::Length,
            &shift(&[]),
        ),
        refuse(
            "secret passed off as attribute",
            Refusal::Challenge,
            &shift(&[(0, KNOWN)]),
        ),
        refuse(
            "position far out",
            Refusal::Disclosure,
            &disclosing(&[(0, zero), (1 << 31, three)], None),
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
