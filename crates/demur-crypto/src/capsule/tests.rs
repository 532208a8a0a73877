use super::{
    BODY_OCTETS, Binding, CAPSULE_CONTENT_MAX, CAPSULE_OCTETS, Capsule, SLOT_OCTETS, SLOTS,
    Trustees, shuffle,
    slot::{Secret, Slot},
};
use crate::{
    seal::{
        Identity, OpenFailure, Padding, Recipient, SealError, seal, split_header,
        tests::{Stream, identity},
    },
    shares::Share,
};
use proptest::prelude::*;
use std::collections::HashSet;
use zeroize::Zeroizing;

const BINDING: Binding = Binding([3; 32]);
const CONTENT: &[u8] = b"a claim and its condition";

fn recipients(numbers: &[u8]) -> Vec<Recipient> {
    numbers
        .iter()
        .map(|number| identity(*number).recipient())
        .collect()
}

fn anonymous() -> Capsule {
    Capsule::anonymous(&mut Stream(1)).unwrap()
}

fn named(office: &[u8]) -> Capsule {
    Capsule::named(&recipients(office), CONTENT, BINDING, &mut Stream(2)).unwrap()
}

fn sealed(trustees: &[u8], threshold: u8) -> Capsule {
    let recipients = &recipients(trustees);
    let trustees = Trustees {
        recipients,
        threshold,
    };
    Capsule::sealed(trustees, CONTENT, BINDING, &mut Stream(3)).unwrap()
}

fn shares(capsule: &Capsule, trustees: &[u8]) -> Vec<Share> {
    let share = |number: &u8| {
        capsule
            .share_for(&identity(*number), BINDING)
            .unwrap()
            .unwrap()
    };
    trustees.iter().map(share).collect()
}

#[test]
fn each_key_of_the_office_opens_a_named_capsule() {
    for office in [&[1][..], &[1, 2], &[1, 2, 3, 4]] {
        let capsule = named(office);
        for number in office {
            let opened = capsule
                .open_named(&identity(*number), BINDING)
                .unwrap()
                .unwrap();
            assert_eq!(opened.as_slice(), CONTENT);
        }
        assert_eq!(capsule.open_named(&identity(9), BINDING), Ok(None));
        assert!(capsule.share_for(&identity(1), BINDING).unwrap().is_none());
    }
}

#[test]
fn any_threshold_of_trustees_opens_a_sealed_capsule() {
    for (trustees, threshold) in [(&[1, 2][..], 2), (&[1, 2, 3], 2), (&[1, 2, 3, 4], 3)] {
        let capsule = sealed(trustees, threshold);
        let shares = shares(&capsule, trustees);
        let enough = usize::from(threshold);
        for chosen in shares.windows(enough).chain([&shares[..]]) {
            assert_eq!(capsule.open_sealed(chosen).unwrap().as_slice(), CONTENT);
        }
        assert_eq!(capsule.open_sealed(&shares[..enough - 1]), Err(OpenFailure));
        assert_eq!(capsule.open_named(&identity(1), BINDING), Ok(None));
        assert!(capsule.share_for(&identity(9), BINDING).unwrap().is_none());
    }
}

#[test]
fn nobody_opens_an_anonymous_capsule() {
    for number in 0..10 {
        assert_eq!(anonymous().open_named(&identity(number), BINDING), Ok(None));
        assert!(
            anonymous()
                .share_for(&identity(number), BINDING)
                .unwrap()
                .is_none()
        );
    }
}

/// What can be seen without a key is one text with holes, whatever the mode.
#[test]
fn modes_look_alike() {
    let shape = |capsule: &Capsule| {
        let mut rest = capsule.as_bytes();
        let mut shape = String::new();
        for octets in [BODY_OCTETS].into_iter().chain([SLOT_OCTETS; SLOTS]) {
            let (file, tail) = rest.split_at(octets);
            let split = split_header(file).unwrap();
            for line in std::str::from_utf8(split.header).unwrap().lines() {
                let word = line.split(' ').next_back().unwrap();
                let fixed = ["age-encryption.org/v1"].contains(&word);
                let hole = format!("<{}>", word.len());
                shape += &line.replace(word, if fixed { word } else { &hole });
                shape.push('\n');
            }
            shape += &format!("payload {}\n", split.payload.len());
            rest = tail;
        }
        assert!(rest.is_empty());
        shape
    };
    let one = "age-encryption.org/v1\n-> mlkem768x25519 <1494>\n<43>\n--- <43>\npayload ";
    let expected = format!("{one}2080\n") + &format!("{one}128\n").repeat(SLOTS);
    let all = [
        anonymous(),
        named(&[1]),
        named(&[1, 2, 3, 4]),
        sealed(&[1, 2], 2),
        sealed(&[1, 2, 3, 4], 3),
        Capsule::named(&recipients(&[1]), b"", BINDING, &mut Stream(0)).unwrap(),
        Capsule::named(
            &recipients(&[1]),
            &[7; CAPSULE_CONTENT_MAX],
            BINDING,
            &mut Stream(0),
        )
        .unwrap(),
    ];
    for capsule in all {
        assert_eq!(capsule.as_bytes().len(), CAPSULE_OCTETS);
        assert_eq!(shape(&capsule), expected);
    }
}

/// The one argument of a stanza is a fresh ciphertext: two to one key have nothing in common.
#[test]
fn nothing_tells_that_two_slots_are_for_one_key() {
    let arguments = |start| {
        let capsule =
            Capsule::named(&recipients(&[1]), CONTENT, BINDING, &mut Stream(start)).unwrap();
        let slots = capsule.as_bytes()[BODY_OCTETS..].chunks(SLOT_OCTETS);
        slots
            .map(|slot| slot[22 + 18..][..1494].to_vec())
            .collect::<Vec<_>>()
    };
    let seen: Vec<_> = [100, 200].into_iter().flat_map(arguments).collect();
    // Every 16 characters at any place, once: a hash of the key would come up twice.
    let windows: Vec<_> = seen
        .iter()
        .flat_map(|argument| argument.windows(16))
        .collect();
    assert_eq!(windows.iter().collect::<HashSet<_>>().len(), windows.len());
}

#[test]
fn slots_stand_in_random_order() {
    let place = |start| {
        let capsule =
            Capsule::named(&recipients(&[1]), CONTENT, BINDING, &mut Stream(start)).unwrap();
        let mut slots = capsule.as_bytes()[BODY_OCTETS..].chunks(SLOT_OCTETS);
        slots
            .position(|slot| super::open_raw(&[&identity(1)], slot).is_opened())
            .unwrap()
    };
    let places: HashSet<_> = (0..40).map(|i| place(i * 1000)).collect();
    assert_eq!(places.len(), SLOTS);
    let mut orders = std::collections::HashMap::new();
    let mut stream = Stream(0);
    for _ in 0..24_000 {
        let mut items = [0, 1, 2, 3];
        shuffle(&mut items, &mut stream);
        *orders.entry(items).or_insert(0) += 1;
    }
    assert_eq!(orders.len(), 24);
    assert!(
        orders.values().all(|count| (850..1150).contains(count)),
        "{orders:?}"
    );
}

#[test]
fn capsules_that_cannot_be_are_refused() {
    let check = |numbers: &[u8], expected| {
        let recipients = recipients(numbers);
        let refused = Capsule::named(&recipients, CONTENT, BINDING, &mut Stream(0));
        assert_eq!(refused.unwrap_err(), expected);
        let trustees = Trustees {
            recipients: &recipients,
            threshold: 2,
        };
        let refused = Capsule::sealed(trustees, CONTENT, BINDING, &mut Stream(0));
        assert_eq!(refused.unwrap_err(), expected);
    };
    check(&[], SealError::NoRecipients);
    check(&[1, 2, 3, 4, 5], SealError::TooManyRecipients);
    check(&[1, 1], SealError::RepeatedRecipient);
    for threshold in [0, 1, 4, 255] {
        let trustees = Trustees {
            recipients: &recipients(&[1, 2, 3]),
            threshold,
        };
        let refused = Capsule::sealed(trustees, CONTENT, BINDING, &mut Stream(0));
        assert_eq!(refused.unwrap_err(), SealError::BadThreshold);
    }
    let plain = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
        .parse()
        .unwrap();
    let refused = Capsule::named(&[plain], CONTENT, BINDING, &mut Stream(0));
    assert_eq!(refused.unwrap_err(), SealError::MixedRecipients);
    let long = [0; CAPSULE_CONTENT_MAX + 1];
    let refused = Capsule::named(&recipients(&[1]), &long, BINDING, &mut Stream(0));
    assert_eq!(refused.unwrap_err(), SealError::TooLong);
}

#[test]
fn capsules_with_a_fault_do_not_open() {
    let named = named(&[1]);
    let good = named.as_bytes();
    let is_ours = |slot: &[u8]| super::open_raw(&[&identity(1)], slot).is_opened();
    let ours = good[BODY_OCTETS..]
        .chunks(SLOT_OCTETS)
        .position(is_ours)
        .unwrap();
    let start = BODY_OCTETS + ours * SLOT_OCTETS;
    let check = |name, at: usize, expected| {
        let mut bytes = good.to_vec();
        bytes[at] ^= 1;
        let opened = Capsule::from_bytes(&bytes)
            .and_then(|capsule| capsule.open_named(&identity(1), BINDING));
        assert_eq!(opened, expected, "{name}");
    };
    check("body, version", 0, Err(OpenFailure));
    check("body, stanza", 100, Err(OpenFailure));
    check("body, payload", BODY_OCTETS - 1, Err(OpenFailure));
    check("slot, version", start, Err(OpenFailure));
    check("slot, MAC", start + 22 + 1513 + 44 + 4, Err(OpenFailure));
    check("slot, payload", start + SLOT_OCTETS - 1, Err(OpenFailure));
    let other = BODY_OCTETS + (ours + 1) % SLOTS * SLOT_OCTETS;
    let fine = Ok(Some(Zeroizing::new(CONTENT.to_vec())));
    check("another's slot", other + SLOT_OCTETS - 1, fine.clone());
    check("another's slot, MAC", other + 22 + 1513 + 44 + 4, fine);
    check("another's slot, version", other, Err(OpenFailure));
    check("another's slot, tag", other + 22 + 5, Err(OpenFailure));

    for bytes in [
        &[][..],
        &good[1..],
        &[good, &[0]].concat(),
        &[good, good].concat(),
    ] {
        assert_eq!(Capsule::from_bytes(bytes).unwrap_err(), OpenFailure);
    }
}

/// Somebody else's capsule in an own co-signature stays shut.
#[test]
fn another_binding_opens_nothing() {
    let other = Binding([4; 32]);
    assert_eq!(
        named(&[1]).open_named(&identity(1), other),
        Err(OpenFailure)
    );
    let refused = sealed(&[1, 2], 2).share_for(&identity(1), other);
    assert_eq!(refused.unwrap_err(), OpenFailure);
}

#[test]
fn one_false_share_among_enough_keeps_nothing_shut() {
    let capsule = sealed(&[1, 2, 3], 2);
    let mut shares = shares(&capsule, &[1, 2, 3]);
    let mut forged = shares[0].to_bytes();
    forged[20] ^= 1;
    shares[0] = Share::from_bytes(&forged).unwrap();
    assert_eq!(capsule.open_sealed(&shares).unwrap().as_slice(), CONTENT);
    assert_eq!(capsule.open_sealed(&shares[..2]), Err(OpenFailure));
    assert_eq!(capsule.open_sealed(&[]), Err(OpenFailure));
    let five = [&shares[..], &shares[..2]].concat();
    assert_eq!(
        capsule.open_sealed(&five),
        Err(OpenFailure),
        "more than there are"
    );
    assert_eq!(
        named(&[1]).open_sealed(&shares),
        Err(OpenFailure),
        "of another capsule"
    );
}

#[test]
fn slots_with_a_fault_are_refused() {
    let seed = Slot {
        binding: BINDING,
        secret: Secret::Seed(Zeroizing::new([7; 32])),
    };
    let share = Share::from_bytes(&[2; Share::OCTETS]).unwrap();
    let share = Slot {
        binding: BINDING,
        secret: Secret::Share(share),
    };
    let check = |name, slot: &Slot, at: usize, to: u8| {
        let mut bytes = *slot.to_bytes();
        assert!(Slot::from_bytes(&bytes).is_ok());
        bytes[at] = to;
        assert!(Slot::from_bytes(&bytes).is_err(), "{name}");
    };
    check("kind zero", &seed, 0, 0);
    check("kind unknown", &seed, 0, 3);
    check("seed with an index", &seed, 33, 1);
    check("seed with a threshold", &seed, 34, 2);
    check("seed as share", &seed, 0, 2);
    check("share as seed", &share, 0, 1);
    check("share without an index", &share, 33, 0);
    check("share of one", &share, 34, 1);
    check("first zero", &seed, 67, 1);
    check("last zero", &share, 95, 1);
    let bytes = seed.to_bytes();
    assert!(Slot::from_bytes(&bytes[..95]).is_err(), "short");
    assert!(
        Slot::from_bytes(&[bytes.as_slice(), &[0]].concat()).is_err(),
        "long"
    );
    assert!(Slot::from_bytes(&[]).is_err(), "empty");
}

/// A body that is no padded content, under the right key.
#[test]
fn a_body_padded_wrongly_does_not_open() {
    let mut bytes = named(&[1]).as_bytes().to_vec();
    let slots = bytes.split_off(BODY_OCTETS);
    let slot =
        slots
            .chunks(SLOT_OCTETS)
            .find_map(|slot| match super::open_raw(&[&identity(1)], slot) {
                super::Outcome::Opened(plaintext) => Slot::from_bytes(&plaintext).ok(),
                _ => None,
            });
    let Some(Slot {
        secret: Secret::Seed(seed),
        ..
    }) = slot
    else {
        unreachable!("a named capsule has a slot with a seed");
    };
    let recipient = Identity::from_seed(&seed).recipient();
    let wrong = seal(&[recipient], &[0xff; 2048], Padding::None, &mut Stream(0)).unwrap();
    let capsule = Capsule::from_bytes(&[wrong, slots].concat()).unwrap();
    assert_eq!(capsule.open_named(&identity(1), BINDING), Err(OpenFailure));
}

#[test]
fn the_digest_is_of_all_bytes_under_the_label() {
    let capsule = anonymous();
    let expected = crate::labels::Label::CAPSULE.hash(&[capsule.as_bytes()]);
    assert_eq!(capsule.digest(), expected);
    let again = Capsule::from_bytes(capsule.as_bytes()).unwrap();
    assert_eq!(again.digest(), expected);
}

#[test]
fn debug_shows_no_secret() {
    let slot = Slot::dummy(&mut Stream(0));
    assert_eq!(format!("{slot:?} {:?}", slot.secret), "Slot(…) Secret(…)");
    assert_eq!(
        format!("{:?}", anonymous()),
        format!("Capsule({CAPSULE_OCTETS} bytes)")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_bytes_make_a_capsule_panic(
        start: u64,
        changes in proptest::collection::vec((0..CAPSULE_OCTETS, any::<u8>()), 0..4),
    ) {
        let mut bytes = named(&[1]).as_bytes().to_vec();
        for (at, to) in changes {
            bytes[at] = to;
        }
        if let Ok(capsule) = Capsule::from_bytes(&bytes) {
            let _ = capsule.open_named(&identity(1), BINDING);
            let _ = capsule.share_for(&identity(1), BINDING);
        }
        crate::randomness::Randomness::fill(&mut Stream(start), &mut bytes);
        prop_assert!(Capsule::from_bytes(&bytes).is_err());
    }

    #[test]
    fn no_bytes_make_a_slot_panic(bytes in proptest::collection::vec(any::<u8>(), 94..98)) {
        let _ = Slot::from_bytes(&bytes);
    }
}
