//! One encoding per object: everything else that could mean the same is refused, and nothing at all
//! makes a decoder panic.

use demur_protocol::codec::CodecError;
use demur_protocol::envelope::Invitation;
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::sizes::COSIGNATURE_OCTETS;
use proptest::prelude::*;

use crate::samples::{Decoder, decoders};

/// What stands at the head of a CBOR item: where, its kind, and the number that it holds.
#[derive(Clone, Copy)]
struct Head {
    at: usize,
    octets: usize,
    major: u8,
    number: u64,
}

/// Every head in an encoding that is canonical.
fn heads(octets: &[u8]) -> Vec<Head> {
    let mut heads = Vec::new();
    let mut at = 0;
    while at < octets.len() {
        let (major, info) = (octets[at] >> 5, octets[at] & 31);
        let width = match info {
            0..24 => 0,
            _ => 1_usize << (info - 24),
        };
        let digits = &octets[at + 1..at + 1 + width];
        let number = match width {
            0 => u64::from(info),
            _ => digits
                .iter()
                .fold(0, |number, digit| (number << 8) | u64::from(*digit)),
        };
        heads.push(Head {
            at,
            octets: 1 + width,
            major,
            number,
        });
        at += 1 + width;
        if major == 2 || major == 3 {
            at += usize::try_from(number).unwrap();
        }
    }
    assert_eq!(at, octets.len());
    heads
}

/// The encoding with these octets in the place of a head.
fn with_head(sample: &[u8], head: Head, instead: &[u8]) -> Vec<u8> {
    [
        &sample[..head.at],
        instead,
        &sample[head.at + head.octets..],
    ]
    .concat()
}

/// The same number, one width up.
fn wider(head: Head) -> Option<Vec<u8>> {
    let kind = head.major << 5;
    let digits = head.number.to_be_bytes();
    match head.octets {
        // Simple values have no wider form with a meaning.
        1 if head.major != 7 => Some(vec![kind | 24, digits[7]]),
        2 => Some([&[kind | 25], &digits[6..]].concat()),
        3 => Some([&[kind | 26], &digits[4..]].concat()),
        5 => Some([&[kind | 27], &digits[..]].concat()),
        _ => None,
    }
}

/// The same map with a further entry.
fn with_entry(decoder: &Decoder, entry: &[u8]) -> Vec<u8> {
    let mut longer = decoder.sample.clone();
    assert_eq!(longer[0] >> 5, 5, "{} is a map", decoder.name);
    longer[0] += 1;
    longer.extend_from_slice(entry);
    longer
}

fn check(decoder: &Decoder, change: &str, octets: &[u8]) {
    assert!(
        (decoder.recode)(octets).is_err(),
        "{}: {change}",
        decoder.name
    );
}

#[test]
fn every_object_reads_back() {
    for seed in 0..64 {
        for decoder in decoders(seed) {
            assert_eq!(
                (decoder.recode)(&decoder.sample).as_ref(),
                Ok(&decoder.sample)
            );
        }
    }
}

#[test]
fn no_number_has_a_wider_form() {
    for decoder in (0..8).flat_map(decoders) {
        for head in heads(&decoder.sample) {
            if let Some(instead) = wider(head) {
                check(
                    &decoder,
                    "wider",
                    &with_head(&decoder.sample, head, &instead),
                );
            }
        }
    }
}

#[test]
fn nothing_has_an_indefinite_length() {
    for decoder in (0..8).flat_map(decoders) {
        for head in heads(&decoder.sample) {
            // An open map, list or string, ended at once or at the end of everything.
            for end in [&[][..], &[0xff]] {
                if (2..=5).contains(&head.major) {
                    let open = [head.major << 5 | 31];
                    let mut octets = with_head(&decoder.sample, head, &open);
                    octets.extend_from_slice(end);
                    check(&decoder, "indefinite", &octets);
                }
            }
        }
    }
}

#[test]
fn unknown_and_repeated_keys_are_refused() {
    for decoder in (0..8).flat_map(decoders) {
        check(
            &decoder,
            "unknown key",
            &with_entry(&decoder, &[0x17, 0xf6]),
        );
        check(
            &decoder,
            "unknown wide key",
            &with_entry(&decoder, &[0x18, 0x63, 0x00]),
        );
        check(
            &decoder,
            "negative key",
            &with_entry(&decoder, &[0x20, 0x00]),
        );
        check(
            &decoder,
            "text key",
            &with_entry(&decoder, &[0x61, 0x61, 0x00]),
        );
        let mut reader = minicbor::Decoder::new(&decoder.sample);
        reader.map().unwrap();
        let start = reader.position();
        reader.skip().unwrap();
        reader.skip().unwrap();
        let first = decoder.sample[start..reader.position()].to_vec();
        check(&decoder, "repeated key", &with_entry(&decoder, &first));
    }
}

#[test]
fn the_end_is_the_end() {
    for decoder in (0..4).flat_map(decoders) {
        let sample = &decoder.sample;
        for trailing in [0_u8, 0xf6, 0xff] {
            let longer = [sample.as_slice(), &[trailing]].concat();
            assert_eq!((decoder.recode)(&longer), Err(CodecError::NotCanonical));
        }
        for length in 0..sample.len() {
            check(&decoder, "cut short", &sample[..length]);
        }
    }
}

#[test]
fn too_long_is_refused_before_it_is_read() {
    for decoder in decoders(0) {
        assert!(
            decoder.sample.len() <= decoder.octets_max,
            "{}",
            decoder.name
        );
        let long = vec![0xff; decoder.octets_max + 1];
        assert_eq!(
            (decoder.recode)(&long),
            Err(CodecError::TooLong),
            "{}",
            decoder.name
        );
    }
}

/// A list that says it is huge reserves nothing: the bytes for it are not there.
#[test]
fn a_length_that_lies_is_refused() {
    for decoder in (0..4).flat_map(decoders) {
        for head in heads(&decoder.sample) {
            if (2..=5).contains(&head.major) {
                let huge = [&[head.major << 5 | 27][..], &[0x7f; 8]].concat();
                check(&decoder, "huge", &with_head(&decoder.sample, head, &huge));
            }
        }
    }
}

/// R2, R13: it is full with a memo and a key, and has no room for a text or a sender.
#[test]
fn an_invitation_is_64_octets() {
    let octets: [u8; 64] = std::array::from_fn(|i| u8::try_from(i).unwrap());
    let read = Invitation::from_bytes(&octets).unwrap();
    assert_eq!(read.to_bytes(), octets);
    for length in [0, 1, 32, 63] {
        assert!(Invitation::from_bytes(&octets[..length]).is_err());
    }
    assert!(Invitation::from_bytes(&[octets.as_slice(), &[0]].concat()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_refused_or_canonical(octets in proptest::collection::vec(any::<u8>(), 0..600)) {
        for decoder in decoders(0) {
            if let Ok(again) = (decoder.recode)(&octets) {
                prop_assert_eq!(&again, &octets);
            }
        }
        prop_assert!(UnverifiedCosignature::from_block(&octets).is_err());
        let mut block = octets;
        block.resize(COSIGNATURE_OCTETS, 0);
        prop_assert!(UnverifiedCosignature::from_block(&block).is_err());
        let _ = Invitation::from_bytes(&block[..64]);
    }

    #[test]
    fn a_changed_object_is_refused_or_canonical(
        seed in 0_u64..1000,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        for decoder in decoders(seed) {
            let mut octets = decoder.sample.clone();
            for (at, octet) in &changes {
                let at = at.index(octets.len());
                octets[at] = *octet;
            }
            if let Ok(again) = (decoder.recode)(&octets) {
                prop_assert_eq!(&again, &octets);
            }
        }
    }
}
