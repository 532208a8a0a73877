//! The cases, made from fixed keys.

use demur_crypto::log::leaf::{Commitment, Handle, Leaf};
use demur_crypto::log::note::{KEY_NAME_BYTES_MAX, LogVerifier};
use demur_crypto::log::padding::PaddingSeed;
use demur_crypto::log::promise::PromiseTerms;
use demur_crypto::log::proof::TlogProof;
use demur_crypto::log::prove::{prove_consistency, prove_inclusion};
use demur_crypto::log::tile::encode_bundle;
use demur_crypto::log::tree::TreeHead;

use super::super::fixture::{
    LOG_KEY, Log, ORIGIN, checkpoint, leaf, lenient, log_verifier, sign_with, witness,
};
use super::{Case, Head, Vectors};

const WITNESS: &str = "witness.example";
const WITNESS_KEY: u8 = 2;
const STRANGER_KEY: u8 = 9;
const SIZE: u64 = 300;
const INDEX: u64 = 77;

pub(super) fn vectors() -> Vectors {
    let about = [
        "Objects of the log (design, section 7). Written by crates/demur-crypto/tests/it/log.",
        "expect is ok, or the failure's name in demur-crypto; other implementations need only refuse.",
        "Policies: lenient ignores signatures by unknown keys; strict refuses them, and extra data in \
         a receipt; cosigned is lenient and asks for one witness.",
        "The leaf of a receipt or inclusion is in leaf; hex of a proof is its hashes; an interval is a \
         bundle of width leaves.",
    ];
    Vectors {
        about: about.map(str::to_owned).to_vec(),
        log_key: log_verifier(ORIGIN, LOG_KEY).to_string(),
        witness_key: witness(WITNESS, WITNESS_KEY).to_string(),
        cases: all(),
    }
}

pub(super) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(leaves());
    cases.extend(bundles());
    cases.extend(intervals());
    cases.extend(paths());
    cases.extend(keys());
    cases.extend(notes());
    cases.extend(checkpoints());
    cases.extend(cosignatures());
    cases.extend(receipts());
    cases.extend(promises());
    cases.extend(inclusions());
    cases.extend(consistencies());
    cases
}

fn case(object: &str, name: &str, expect: &str) -> Case {
    Case {
        object: object.to_owned(),
        name: name.to_owned(),
        expect: expect.to_owned(),
        ..Case::default()
    }
}

impl Case {
    fn text(self, text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..self
        }
    }

    fn hex(self, bytes: impl AsRef<[u8]>) -> Self {
        Self {
            hex: Some(hex::encode(bytes)),
            ..self
        }
    }

    fn policy(self, policy: &str) -> Self {
        Self {
            policy: Some(policy.to_owned()),
            ..self
        }
    }

    fn leaf_is(self, leaf: &Leaf) -> Self {
        Self {
            leaf: Some(hex::encode(leaf.encode())),
            ..self
        }
    }
}

/// The bytes with one changed.
fn with(bytes: &[u8], position: usize, byte: u8) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[position] = byte;
    changed
}

fn longer(bytes: &[u8]) -> Vec<u8> {
    [bytes, &[0]].concat()
}

fn shorter(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() - 1]
}

fn leaves() -> Vec<Case> {
    let bytes = leaf(INDEX).encode();
    let of = |name, expect| case("leaf", name, expect);
    vec![
        of("sealed", "ok").hex(bytes),
        of("padding opened", "ok").hex(with(&bytes, 1, 7)),
        of("truncated", "Length").hex(shorter(&bytes)),
        of("extended", "Length").hex(longer(&bytes)),
        of("empty", "Length").hex([]),
        of("version 0", "Version").hex(with(&bytes, 0, 0)),
        of("version 2", "Version").hex(with(&bytes, 0, 2)),
        of("unknown kind", "Kind").hex(with(&bytes, 1, 255)),
        of("first padding byte set", "Padding").hex(with(&bytes, 74, 1)),
        of("last padding byte set", "Padding").hex(with(&bytes, 199, 1)),
    ]
}

fn bundles() -> Vec<Case> {
    let bytes = encode_bundle(&[leaf(0), leaf(1)]);
    let of = |name, expect, width, bytes: &[u8]| Case {
        width: Some(width),
        ..case("bundle", name, expect).hex(bytes)
    };
    vec![
        of("two leaves", "ok", 2, &bytes),
        of("truncated", "Truncated", 2, shorter(&bytes)),
        of("narrower than its width", "Truncated", 3, &bytes),
        of("empty", "Truncated", 1, &[]),
        of("extended", "Trailing", 2, &longer(&bytes)),
        of("wider than its width", "Trailing", 1, &bytes),
        of("short entry", "Leaf", 1, &[0, 3, 1, 0, 0]),
        of("entry of unknown version", "Leaf", 2, &with(&bytes, 2, 9)),
        of(
            "length beyond the end",
            "Truncated",
            2,
            &with(&bytes, 0, 255),
        ),
        of("little-endian length", "Truncated", 1, &[200, 0, 1]),
    ]
}

fn intervals() -> Vec<Case> {
    let seed = [6; 32];
    let padding = |count| -> Vec<Leaf> {
        let seed = PaddingSeed::from_bytes(seed);
        (0..count).map(|position| seed.leaf(4, position)).collect()
    };
    let of = |name, expect, interval, leaves: &[Leaf]| Case {
        seed: Some(hex::encode(seed)),
        interval: Some(interval),
        width: Some(u16::try_from(leaves.len()).unwrap()),
        ..case("interval", name, expect).hex(encode_bundle(leaves))
    };
    let mut one_real = padding(16);
    one_real[11] = leaf(64);
    let mut moved = padding(32);
    moved.swap(0, 31);
    let mut foreign = padding(16);
    foreign[3].interval = 5;
    vec![
        of("nothing happened", "ok", 4, &padding(16)),
        of("one real leaf", "ok", 4, &one_real),
        of("fifteen leaves", "Step", 4, &padding(15)),
        of("a step too many", "Step", 4, &padding(32)),
        of(
            "padding out of place is real, but too few",
            "Step",
            4,
            &moved,
        ),
        of("a leaf of the next interval", "Interval", 4, &foreign),
        of("another interval", "Interval", 5, &padding(16)),
    ]
}

fn paths() -> Vec<Case> {
    let accepted = [
        "tile/0/000",
        "tile/0/x001/x234/067",
        "tile/63/999.p/255",
        "tile/entries/000.p/1",
        "tile/0/x018/x446/x744/x073/x709/x551/615",
    ];
    let refused = [
        ("tile/8/64/000", "height of another format"),
        ("tile/8/0/000.p/0", "height and width 0"),
        ("tile/0/000.p/0", "width 0"),
        ("tile/0/000.p/256", "width of a full tile"),
        ("tile/0/000.p/01", "leading zero of a width"),
        ("tile/64/000", "level too high"),
        ("tile/00/000", "leading zero of a level"),
        ("tile/0/x000/001", "leading zero group"),
        ("tile/0/001/000", "group without x"),
        ("tile/0/x001", "last group with x"),
        ("tile/0/1", "short group"),
        ("tile/0/x018/x446/x744/x073/x709/x551/616", "beyond 64 bits"),
        ("tile/data/000", "entries of another format"),
        ("/tile/0/000", "leading slash"),
        ("tile/0/000/", "trailing slash"),
        ("tile/0/000\n", "trailing newline"),
        ("", "empty"),
    ];
    let accepted = accepted.map(|path| case("path", path, "ok").text(path));
    let refused = refused.map(|(path, name)| case("path", name, "NotATile").text(path));
    accepted.into_iter().chain(refused).collect()
}

fn keys() -> Vec<Case> {
    let log = log_verifier(ORIGIN, LOG_KEY).to_string();
    let witness = witness(WITNESS, WITNESS_KEY).to_string();
    let (named, material) = log.rsplit_once('+').unwrap();
    let (name, id) = named.split_once('+').unwrap();
    let of = |name, expect| case("log key", name, expect);
    let refused = |name| of(name, "VerifierKey");
    let last = |replacement: &str| {
        let cut = material.len() - replacement.len();
        format!("{named}+{}{replacement}", &material[..cut])
    };
    vec![
        of("log", "ok").text(&log),
        of("the specification's example", "ok")
            .text("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
        refused("a witness's key").text(&witness),
        refused("identifier of another name").text(format!("x{log}")),
        refused("identifier in capitals")
            .text(format!("{name}+{}+{material}", id.to_ascii_uppercase())),
        refused("identifier with a zero in front").text(format!("{name}+0{id}+{material}")),
        refused("no material").text(named),
        refused("truncated material").text(last("")[..log.len() - 4].to_owned()),
        refused("other last character").text(last("/")),
        refused("trailing newline").text(format!("{log}\n")),
        of("empty name", "KeyName").text(format!("+{id}+{material}")),
        of("space in the name", "KeyName").text(format!("a b+{id}+{material}")),
        case("witness key", "witness", "ok").text(&witness),
        case("witness key", "a log's key", "VerifierKey").text(&log),
        case("witness key", "empty", "VerifierKey").text(""),
        case("witness key", "truncated", "VerifierKey").text(&witness[..witness.len() - 1]),
    ]
}

fn notes() -> Vec<Case> {
    let line = "\u{2014} a.example AAAAAAA=\n";
    let of = |name, expect| case("note", name, expect);
    let signed = |line: &str| format!("text\n\n{line}");
    let long_name = "n".repeat(KEY_NAME_BYTES_MAX + 1);
    vec![
        of("shortest", "ok").text(signed(line)),
        of("32 signatures", "ok").text(signed(&line.repeat(32))),
        of("33 signatures", "TooManySignatures").text(signed(&line.repeat(33))),
        of("empty", "Shape").text(""),
        of("no signature", "Shape").text("text\n\n"),
        of("no blank line", "Shape").text(format!("text\n{line}")),
        of("no final newline", "Shape").text(signed(line.trim_end())),
        of("trailing blank line", "Shape").text(format!("{}\n", signed(line))),
        of("carriage return", "Characters").text(signed(line).replace('\n', "\r\n")),
        of("zero byte", "Characters").hex(b"text\0\n\n"),
        of("not UTF-8", "Characters").hex(b"te\xffxt\n\n"),
        of("hyphen for the dash", "SignatureLine").text(signed("- a.example AAAAAAA=\n")),
        of("no signature bytes", "SignatureLine").text(signed("\u{2014} a.example AAAAAA==\n")),
        of("no padding", "SignatureLine").text(signed("\u{2014} a.example AAAAAAA\n")),
        of("bits behind the last byte", "SignatureLine")
            .text(signed("\u{2014} a.example AAAAAAB=\n")),
        of("base64url", "SignatureLine").text(signed("\u{2014} a.example AAAA-AA=\n")),
        of("two spaces", "KeyName").text(signed("\u{2014}  a.example AAAAAAA=\n")),
        of("plus in a name", "KeyName").text(signed("\u{2014} a+b AAAAAAA=\n")),
        of("no-break space in a name", "KeyName").text(signed("\u{2014} a\u{a0}b AAAAAAA=\n")),
        of("long name", "KeyName").text(signed(&format!("\u{2014} {long_name} AAAAAAA=\n"))),
    ]
}

/// A note over any text, signed by the log.
fn signed_by_log(text: &str) -> String {
    let log = log_verifier(ORIGIN, LOG_KEY);
    let signature = sign_with(LOG_KEY)(text.as_bytes());
    format!("{text}\n{}", signature_line(ORIGIN, &log, &signature))
}

fn signature_line(name: &str, key: &LogVerifier, signature: &[u8]) -> String {
    let bytes = [key.key_id().as_slice(), signature].concat();
    format!("\u{2014} {name} {}\n", base64(&bytes))
}

fn base64(bytes: &[u8]) -> String {
    use base64ct::Encoding;
    base64ct::Base64::encode_string(bytes)
}

fn stranger_line() -> String {
    let stranger = log_verifier("stranger.example", STRANGER_KEY);
    signature_line("stranger.example", &stranger, &[7; 64])
}

fn checkpoints() -> Vec<Case> {
    let log = Log::with_size(SIZE);
    let signed = checkpoint(ORIGIN, LOG_KEY, log.head);
    let root = base64(&log.head.root.0);
    let of = |name, expect| case("checkpoint", name, expect);
    let text_case = |name, text: String| of(name, "Text").text(signed_by_log(&text));
    let line = signed.split_once("\n\n").unwrap().1;
    let noncanonical = format!("{}V=", &root[..root.len() - 2]);
    vec![
        of("signed", "ok").text(&signed),
        of("signed, strict", "ok").text(&signed).policy("strict"),
        of("empty tree", "ok").text(checkpoint(ORIGIN, LOG_KEY, TreeHead::empty())),
        of("unknown signature", "ok").text(format!("{signed}{}", stranger_line())),
        of("unknown signature, strict", "Note(UnknownSignature)")
            .text(format!("{signed}{}", stranger_line()))
            .policy("strict"),
        of("signed twice", "Note(Duplicate)").text(format!("{signed}{line}")),
        of("wrong key", "Note(Unsigned)").text(checkpoint(ORIGIN, STRANGER_KEY, log.head)),
        of("other name", "Note(Unsigned)").text(checkpoint("other.example", LOG_KEY, log.head)),
        of("other size", "Note(Signature)").text(signed.replace("\n300\n", "\n301\n")),
        of("truncated signature", "Note(Signature)").text({
            let key = log_verifier(ORIGIN, LOG_KEY);
            let text = signed.split_once("\n\n").unwrap().0;
            format!("{text}\n\n{}", signature_line(ORIGIN, &key, &[7; 63]))
        }),
        of("truncated", "Note(Shape)").text(&signed[..signed.len() - 1]),
        of("wrong origin", "Origin").text(signed_by_log(&format!("other.example\n300\n{root}\n"))),
        text_case("leading zero", format!("{ORIGIN}\n0300\n{root}\n")),
        text_case("signed size", format!("{ORIGIN}\n+300\n{root}\n")),
        text_case(
            "size overflow",
            format!("{ORIGIN}\n9223372036854775808\n{root}\n"),
        ),
        text_case("extension line", format!("{ORIGIN}\n300\n{root}\nmore\n")),
        text_case("no root", format!("{ORIGIN}\n300\n")),
        text_case("short root", format!("{ORIGIN}\n300\nAAAA\n")),
        text_case(
            "bits behind the root",
            format!("{ORIGIN}\n300\n{noncanonical}\n"),
        ),
        text_case("empty tree with a root", format!("{ORIGIN}\n0\n{root}\n")),
        text_case("empty origin", format!("\n300\n{root}\n")),
    ]
}

fn cosignatures() -> Vec<Case> {
    let head = Log::with_size(SIZE).head;
    let signed = checkpoint(ORIGIN, LOG_KEY, head);
    let log = log_verifier(ORIGIN, LOG_KEY);
    let opened = |note: &str| lenient(&log, &[]).open(note.as_bytes()).unwrap();
    let cosign = |note: &str, name: &str, key: u8| {
        opened(note)
            .cosign(&witness(name, key), 1_700_000_000, sign_with(key))
            .unwrap()
    };
    let line = cosign(&signed, WITNESS, WITNESS_KEY);
    let encoded = line.trim_end().rsplit_once(' ').unwrap().1;
    let timestamped = {
        use base64ct::Encoding;
        base64ct::Base64::decode_vec(encoded).unwrap()
    };
    let altered = |bytes: &[u8]| format!("{signed}\u{2014} {WITNESS} {}\n", base64(bytes));
    let plain = {
        let text = signed.split_once("\n\n").unwrap().0;
        let signature = sign_with(WITNESS_KEY)(format!("{text}\n").as_bytes());
        altered(&[&timestamped[..12], signature.as_slice()].concat())
    };
    let other_tree = checkpoint(ORIGIN, LOG_KEY, Log::with_size(SIZE - 1).head);
    let of = |name, expect| case("checkpoint", name, expect).policy("cosigned");
    vec![
        of("cosigned", "ok").text(format!("{signed}{line}")),
        of("cosigned, strict", "ok")
            .text(format!("{signed}{line}"))
            .policy("strict"),
        of("not cosigned", "TooFewCosignatures").text(&signed),
        of("cosigned by a stranger", "TooFewCosignatures").text(format!(
            "{signed}{}",
            cosign(&signed, WITNESS, STRANGER_KEY)
        )),
        of("cosigned under another name", "TooFewCosignatures").text(format!(
            "{signed}{}",
            cosign(&signed, "w.example", WITNESS_KEY)
        )),
        of("cosignature of another tree", "Note(Signature)").text(format!(
            "{signed}{}",
            cosign(&other_tree, WITNESS, WITNESS_KEY)
        )),
        of("cosignature with another time", "Note(Signature)").text(altered(&with(
            &timestamped,
            11,
            1,
        ))),
        of("signature without a time's header", "Note(Signature)").text(plain),
        of("time beyond 63 bits", "Cosignature").text(altered(&with(&timestamped, 4, 0x80))),
        of("truncated cosignature", "Cosignature").text(altered(shorter(&timestamped))),
        of("extended cosignature", "Cosignature").text(altered(&longer(&timestamped))),
        of("cosigned twice", "Note(Duplicate)").text(format!("{signed}{line}{line}")),
    ]
}

fn receipts() -> Vec<Case> {
    let log = Log::with_size(SIZE);
    let path = prove_inclusion(&log.tiles, &log.head, INDEX).unwrap();
    let signed = checkpoint(ORIGIN, LOG_KEY, log.head);
    let proof = TlogProof::new(INDEX, path.clone(), signed.clone());
    let file = proof.encode();
    let extra = proof
        .clone()
        .with_extra(b"context".to_vec())
        .unwrap()
        .encode();
    let of = |name, expect| case("receipt", name, expect).leaf_is(&leaf(INDEX));
    let replaced = |from: &str, to: &str| file.replacen(from, to, 1);
    let first = base64(&path[0].0);
    let line = |hash: &str| format!("{hash}\n");
    let wrong_key = checkpoint(ORIGIN, STRANGER_KEY, log.head);
    let older = checkpoint(ORIGIN, LOG_KEY, Log::with_size(SIZE - 60).head);
    let with_checkpoint = |note: &str| file.replacen(&signed, note, 1);
    vec![
        of("receipt", "ok").text(&file),
        of("receipt, strict", "ok").text(&file).policy("strict"),
        of("extra data", "ok").text(&extra),
        of("extra data, strict", "UnboundExtra")
            .text(&extra)
            .policy("strict"),
        of(
            "unknown signature, strict",
            "Checkpoint(Note(UnknownSignature))",
        )
        .text(format!("{file}{}", stranger_line()))
        .policy("strict"),
        of("not cosigned", "Checkpoint(TooFewCosignatures)")
            .text(&file)
            .policy("cosigned"),
        of("other version", "Header").text(replaced("@v1", "@v2")),
        of("empty", "Header").text(""),
        of("empty extra data", "Extra").text(replaced("index", "extra \nindex")),
        of("extra data without padding", "Extra").text(replaced("index", "extra AAA\nindex")),
        of("two extra lines", "Index").text(replaced("index", "extra AAAA\nextra AAAA\nindex")),
        of("no index", "Index").text(replaced("index 77\n", "")),
        of("leading zero", "Index").text(replaced("index 77", "index 077")),
        of("index overflow", "Index").text(replaced("index 77", "index 9223372036854775808")),
        of("space behind the index", "Index").text(replaced("index 77", "index 77 ")),
        of("short hash", "Path").text(replaced(&first, "AAAA")),
        of("hash in base64url", "Path").text(replaced(&first, &"-".repeat(44))),
        of("no checkpoint", "Path").text(file.split_once("\n\n").unwrap().0),
        of("wrong index", "Inclusion").text(replaced("index 77", "index 78")),
        of("hash missing", "Inclusion").text(replaced(&line(&first), "")),
        of("hash twice", "Inclusion").text(replaced(&line(&first), &line(&first).repeat(2))),
        of("older tree", "Inclusion").text(with_checkpoint(&older)),
        of("wrong key", "Checkpoint(Note(Unsigned))").text(with_checkpoint(&wrong_key)),
        of("trailing newline", "Checkpoint(Note(Shape))").text(format!("{file}\n")),
        of("other leaf", "Inclusion")
            .text(&file)
            .leaf_is(&leaf(INDEX + 1)),
    ]
}

fn promises() -> Vec<Case> {
    let log = log_verifier(ORIGIN, LOG_KEY);
    let terms = PromiseTerms {
        commitment: Commitment([3; 32]),
        handle: Handle([4; 32]),
        interval: 1_000,
        delay_intervals_max: 2,
        interval_seconds: 3_600,
    };
    let bytes = terms.sign(&log, sign_with(LOG_KEY)).unwrap();
    let stranger = log_verifier(ORIGIN, STRANGER_KEY);
    let forged = terms.sign(&stranger, sign_with(STRANGER_KEY)).unwrap();
    let other = log_verifier("other.example", LOG_KEY);
    let other = terms.sign(&other, sign_with(LOG_KEY)).unwrap();
    let mut unlabelled = bytes;
    let signature = sign_with(LOG_KEY)(&bytes[..113]);
    unlabelled[113..].copy_from_slice(&signature);
    let mut overflow = bytes;
    overflow[97..105].fill(0xff);
    let mut instant = bytes;
    instant[109..113].fill(0);
    let of = |name, expect| case("promise", name, expect);
    vec![
        of("promise", "ok").hex(bytes),
        of("truncated", "Length").hex(shorter(&bytes)),
        of("extended", "Length").hex(longer(&bytes)),
        of("unknown version", "Version").hex(with(&bytes, 0, 2)),
        of("wrong origin", "Origin").hex(other),
        of("wrong key", "Signature").hex(forged),
        of("signed without its label", "Signature").hex(unlabelled),
        of("other commitment", "Signature").hex(with(&bytes, 33, 9)),
        of("longer delay", "Signature").hex(with(&bytes, 108, 3)),
        of("last interval overflows", "Terms").hex(overflow),
        of("intervals without length", "Terms").hex(instant),
    ]
}

fn inclusions() -> Vec<Case> {
    let log = Log::with_size(SIZE);
    let path = |index| -> Vec<u8> {
        let path = prove_inclusion(&log.tiles, &log.head, index).unwrap();
        path.iter().flat_map(|hash| hash.0).collect()
    };
    let of = |name, expect, index, path: &[u8]| Case {
        head: Some(Head::from(&log.head)),
        index: Some(index),
        ..case("inclusion", name, expect)
            .hex(path)
            .leaf_is(&leaf(index))
    };
    let good = path(INDEX);
    let refused = |name, index, path: &[u8]| of(name, "ProofRefused", index, path);
    vec![
        of("first leaf", "ok", 0, &path(0)),
        of("leaf 77", "ok", INDEX, &good),
        of("last leaf", "ok", SIZE - 1, &path(SIZE - 1)),
        refused("outside the tree", SIZE, &path(SIZE - 1)),
        refused("no path", INDEX, &[]),
        refused("one hash less", INDEX, &good[..good.len() - 32]),
        refused(
            "one hash more",
            INDEX,
            &[good.as_slice(), &[0; 32]].concat(),
        ),
        refused("one bit changed", INDEX, &with(&good, 40, good[40] ^ 1)),
        refused("path of the neighbour", INDEX, &path(INDEX + 1)),
    ]
}

fn consistencies() -> Vec<Case> {
    let log = Log::with_size(SIZE);
    let head = |size| Log::with_size(size).head;
    let proof = |size| -> Vec<u8> {
        let proof = prove_consistency(&log.tiles, &head(size), &log.head).unwrap();
        proof.iter().flat_map(|hash| hash.0).collect()
    };
    let of = |name, expect, old: &TreeHead, proof: &[u8]| Case {
        old: Some(Head::from(old)),
        head: Some(Head::from(&log.head)),
        ..case("consistency", name, expect).hex(proof)
    };
    let good = proof(77);
    let refused = |name, old: &TreeHead, proof: &[u8]| of(name, "ProofRefused", old, proof);
    let forged = TreeHead {
        root: log.head.root,
        ..head(77)
    };
    vec![
        of("77 leaves", "ok", &head(77), &good),
        of(
            "256 leaves, which are a complete tree",
            "ok",
            &head(256),
            &proof(256),
        ),
        of("the same tree", "ok", &log.head, &[]),
        of("the empty tree", "ok", &TreeHead::empty(), &[]),
        refused("other root", &forged, &good),
        refused("no proof", &head(77), &[]),
        refused("one hash less", &head(77), &good[..good.len() - 32]),
        refused(
            "one hash more",
            &head(77),
            &[good.as_slice(), &[0; 32]].concat(),
        ),
        refused("one bit changed", &head(77), &with(&good, 40, good[40] ^ 1)),
        refused("proof of another size", &head(78), &good),
        refused("larger than the tree", &head(SIZE + 1), &good),
        refused("proof between equal trees", &log.head, &good),
    ]
}
