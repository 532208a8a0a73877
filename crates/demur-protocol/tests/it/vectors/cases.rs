//! The vectors as they are made: keys and objects from fixed seeds, so always the same octets.

mod rooms;
mod turns;

use demur_crypto::capsule::{CAPSULE_OCTETS, Capsule};
use demur_crypto::labels::Label;
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::{Author, Official, Participant, SigningKey};
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use demur_protocol::note::UnverifiedNote;
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_protocol::sizes::COSIGNATURE_OCTETS;

use super::{Case, Change, Vectors};
use crate::samples::Draw;

const NOW: i64 = 1_788_267_600;
const OPERATION: Operation = Operation::CaseExport;

/// Everything in the file.
pub(super) fn vectors() -> Vectors {
    let author = SigningKey::<Author>::from_seed(&[1; 32]);
    let official = SigningKey::<Official>::from_seed(&[2; 32]);
    let mut cases = Cases {
        draw: Draw::new(62),
        cases: Vec::new(),
    };
    cases.blocks();
    cases.manifests();
    cases.certificates();
    cases.author_documents(&author);
    cases.official_documents(&official);
    cases.requests(&author);
    cases.files();
    cases.notes(&official);
    cases.official_statements();
    cases.turns(&author, &official);
    cases.rooms(&official);
    let about = [
        "Objects of the protocol (design, section 4). Written by crates/demur-protocol/tests/it.",
        "expect is ok, or the failure's name in demur-protocol; others need only refuse.",
        "A change is: the accepted case `of` of the same object, with `remove` octets at `at` \
         replaced by `insert`.",
        "Author documents must be by author_key for memo; requests also for operation and now; \
         official documents and notes by official_key. Files are judged by first octets and form alone.",
        "digest is the presentation's, the memo's id, the certificate's or the document's; an official \
         statement's is the one by which a clearance or a grant names it, an author content's is the \
         commitment to it.",
        "A room post is what is sealed and, behind it, what is signed: a question by the key that follows \
         from circulation_key and session, an answer by official_key. It must open with the secret that \
         follows from both, and its digest is its name. An attendance is judged at now.",
    ];
    let mut vectors = Vectors {
        about: about.map(str::to_owned).to_vec(),
        memo: memo().to_string(),
        author_key: hex::encode(author.verifying_key().to_bytes()),
        official_key: hex::encode(official.verifying_key().to_bytes()),
        operation: OPERATION.to_string(),
        now: NOW,
        circulation_key: hex::encode(rooms::LINK),
        session: rooms::SESSION.to_string(),
        cases: cases.cases,
    };
    let digests: Vec<_> = vectors
        .cases
        .iter()
        .map(|case| vectors.judge(case).1)
        .collect();
    for (case, digest) in vectors.cases.iter_mut().zip(digests) {
        case.digest = digest;
    }
    vectors
}

fn memo() -> MemoId {
    MemoId::from_bytes([0xab; 32])
}

struct Cases {
    draw: Draw,
    cases: Vec<Case>,
}

impl Cases {
    fn push(&mut self, object: &str, name: &str, expect: &str, octets: &[u8]) {
        self.cases.push(Case {
            object: object.to_owned(),
            name: name.to_owned(),
            expect: expect.to_owned(),
            hex: Some(hex::encode(octets)),
            change: None,
            digest: None,
        });
    }

    /// A change to the last accepted case of the object.
    fn change(
        &mut self,
        (object, name, expect): (&str, &str, &str),
        cut: (usize, usize),
        by: &[u8],
    ) {
        let of = |case: &&Case| case.object == object && case.expect == "ok";
        let of = self.cases.iter().rfind(of).unwrap().name.clone();
        let (at, remove) = cut;
        let change = Change {
            of,
            at,
            remove,
            insert: hex::encode(by),
        };
        self.cases.push(Case {
            object: object.to_owned(),
            name: name.to_owned(),
            expect: expect.to_owned(),
            hex: None,
            change: Some(change),
            digest: None,
        });
    }

    /// What must fail for every canonical object. All are maps with few entries and the key 0
    /// first.
    fn second_encodings(&mut self, object: &str, start: usize, octets: &[u8]) {
        let (map, end) = (octets[start], octets.len());
        self.change((object, "trailing octet", "NotCanonical"), (end, 0), &[0]);
        self.change((object, "cut short", "Malformed"), (end - 1, 1), &[]);
        self.change((object, "nothing", "Malformed"), (start, end - start), &[]);
        self.change(
            (object, "wider map", "NotCanonical"),
            (start, 1),
            &[0xb8, map & 31],
        );
        self.change(
            (object, "wider key", "NotCanonical"),
            (start + 1, 1),
            &[0x18, 0],
        );
        self.change(
            (object, "open map, not ended", "Malformed"),
            (start, 1),
            &[0xbf],
        );
        self.change(
            (object, "not a map", "Malformed"),
            (start, 1),
            &[map ^ 0x20],
        );
        let mut unknown = octets[start..].to_vec();
        unknown[0] += 1;
        unknown.extend([0x17, 0xf6]);
        self.change(
            (object, "unknown key", "NotCanonical"),
            (start, end - start),
            &unknown,
        );
        let mut open = octets[start..].to_vec();
        open[0] = 0xbf;
        open.push(0xff);
        self.change(
            (object, "open map", "NotCanonical"),
            (start, end - start),
            &open,
        );
    }

    fn blocks(&mut self) {
        let capsule = Capsule::anonymous(&mut SeededRandomness::new([4; 32])).unwrap();
        let mut presentation = self.draw.presentation();
        presentation.message.capsule = capsule.digest();
        let encoded = presentation.to_canonical();
        let block = UnverifiedCosignature {
            presentation,
            capsule,
        }
        .to_block();
        self.push("block", "one size", "ok", &block);
        let at = CAPSULE_OCTETS;
        let length = u32::try_from(encoded.len()).unwrap();
        let end = at + 4 + encoded.len();
        let last = COSIGNATURE_OCTETS - 1;
        let more = (length + 1).to_be_bytes();
        let fewer = (length - 1).to_be_bytes();
        self.change(("block", "an octet short", "Malformed"), (last, 1), &[]);
        self.change(("block", "an octet long", "Malformed"), (last, 0), &[0]);
        self.change(
            ("block", "nothing", "Malformed"),
            (0, COSIGNATURE_OCTETS),
            &[],
        );
        self.change(
            ("block", "padding begins with one", "NotCanonical"),
            (end, 1),
            &[1],
        );
        self.change(
            ("block", "padding ends with one", "NotCanonical"),
            (last, 1),
            &[1],
        );
        self.change(
            ("block", "length takes padding in", "NotCanonical"),
            (at, 4),
            &more,
        );
        self.change(
            ("block", "length leaves an octet out", "NotCanonical"),
            (at, 4),
            &fewer,
        );
        self.change(
            ("block", "length of nothing", "NotCanonical"),
            (at, 4),
            &[0; 4],
        );
        self.change(
            ("block", "length beyond the block", "Malformed"),
            (at, 4),
            &[0xff; 4],
        );
        self.change(("block", "not a map", "Malformed"), (at + 4, 1), &[0x80]);
        self.change(
            ("block", "capsule without its first line", "Malformed"),
            (0, 1),
            b"A",
        );
        self.change(
            ("block", "capsule for another kind of key", "Malformed"),
            (22, 2),
            b"->\n",
        );
    }

    fn manifests(&mut self) {
        let octets = self.draw.manifest().to_canonical();
        self.push("manifest", "of a memo", "ok", &octets);
        self.second_encodings("manifest", 0, &octets);
        self.push("manifest", "too long", "TooLong", &[0; 8 * 1024 + 1]);
        let other = self.draw.version_text().to_canonical();
        self.push("manifest", "another object", "Malformed", &other);
    }

    fn certificates(&mut self) {
        let octets = self.draw.certificate().to_canonical();
        self.push("certificate", "computed", "ok", &octets);
        self.second_encodings("certificate", 0, &octets);
        let other = self.draw.manifest().to_canonical();
        self.push("certificate", "another object", "Malformed", &other);
        let version = octets
            .windows(2)
            .position(|pair| pair == [0x02, 0x19])
            .unwrap();
        let zero = (version + 1, 3);
        self.change(("certificate", "version zero", "Malformed"), zero, &[0x00]);
        self.change(
            ("certificate", "version that is text", "Malformed"),
            zero,
            &[0x61, 0x31],
        );
    }

    fn author_documents(&mut self, key: &SigningKey<Author>) {
        let object = "author document";
        let steps = self.draw.author_steps();
        let names = ["circulate", "revise", "seal", "file", "withdraw", "close"];
        for (name, step) in names.iter().zip(&steps) {
            let document = UnverifiedAuthorDocument::sign(key, memo(), step.clone());
            self.push(object, name, "ok", &document.to_canonical());
        }
        let [.., last] = &steps;
        let octets = UnverifiedAuthorDocument::sign(key, memo(), last.clone()).to_canonical();
        self.second_encodings(object, 0, &octets);
        let end = octets.len();
        let other = SigningKey::from_seed(&[9; 32]);
        let by_other = UnverifiedAuthorDocument::sign(&other, memo(), last.clone());
        self.push(
            object,
            "another key",
            "NotByAuthors",
            &by_other.to_canonical(),
        );
        let elsewhere = MemoId::from_bytes([1; 32]);
        let elsewhere = UnverifiedAuthorDocument::sign(key, elsewhere, last.clone());
        self.push(
            object,
            "another memo",
            "NotByAuthors",
            &elsewhere.to_canonical(),
        );
        let signature = (end - 64, 64);
        self.change(
            (object, "no signature", "NotByAuthors"),
            signature,
            &[0; 64],
        );
        self.change(
            (object, "signature cut short", "Malformed"),
            (end - 66, 66),
            &[0x58, 0],
        );
        // The same point, and a scalar above the group's order: a second signature, if accepted.
        let scalar = above_order(&octets[end - 32..]);
        self.change(
            (object, "scalar above the order", "NotByAuthors"),
            (end - 32, 32),
            &scalar,
        );
    }

    fn official_documents(&mut self, key: &SigningKey<Official>) {
        let object = "official document";
        let steps = self.draw.official_steps();
        let names = [
            "acknowledge",
            "distribute",
            "reply",
            "statement",
            "clear",
            "request extension",
            "approve extension",
        ];
        let mut last = Vec::new();
        for (name, step) in names.iter().zip(steps) {
            let statement = self.draw.statement(step);
            last = UnverifiedOfficialDocument::sign(key, statement.clone()).to_canonical();
            self.push(object, name, "ok", &last);
            let other = SigningKey::from_seed(&[9; 32]);
            let by_other = UnverifiedOfficialDocument::sign(&other, statement).to_canonical();
            self.push(
                object,
                &format!("{name} by another"),
                "NotByOfficial",
                &by_other,
            );
        }
        self.second_encodings(object, 0, &last);
        let end = last.len();
        self.change(
            (object, "no signature", "NotByOfficial"),
            (end - 64, 64),
            &[0; 64],
        );
        let scalar = above_order(&last[end - 32..]);
        self.change(
            (object, "scalar above the order", "NotByOfficial"),
            (end - 32, 32),
            &scalar,
        );
    }

    /// What a clearance or a grant names, by its digest.
    fn official_statements(&mut self) {
        let object = "official statement";
        let mut last = Vec::new();
        for (name, at) in [("reply", 2), ("request extension", 5)] {
            let step = self.draw.official_steps()[at].clone();
            last = self.draw.statement(step).to_canonical();
            self.push(object, name, "ok", &last);
        }
        self.second_encodings(object, 0, &last);
    }

    /// At the end of the file, so that what was there before stays as it was.
    fn notes(&mut self, key: &SigningKey<Official>) {
        let object = "note";
        let statement = self.draw.note().statement;
        let note = UnverifiedNote::sign(key, statement.clone()).to_canonical();
        self.push(object, "note", "ok", &note);
        let other = SigningKey::from_seed(&[9; 32]);
        let by_other = UnverifiedNote::sign(&other, statement.clone()).to_canonical();
        self.push(object, "by another", "NotByOfficial", &by_other);
        // The same octets under the label of a document of the case.
        let signature = key.sign(Label::OFFICIAL_DOCUMENT, &statement.to_canonical());
        let start = note.len().saturating_sub(64);
        self.change(
            (object, "signed as a document", "NotByOfficial"),
            (start, 64),
            &signature.to_bytes(),
        );
        self.second_encodings(object, 0, &note);
        self.change(
            (object, "no signature", "NotByOfficial"),
            (start, 64),
            &[0; 64],
        );
        let scalar = above_order(&note[note.len() - 32..]);
        self.change(
            (object, "scalar above the order", "NotByOfficial"),
            (start + 32, 32),
            &scalar,
        );
    }

    fn requests(&mut self, key: &SigningKey<Author>) {
        let at = |operation, at| Request {
            operation,
            memo: Some(memo()),
            requester: Requester::Author,
            at,
        };
        let by_author = |request| UnverifiedRequest::by_author(key, request).to_canonical();
        let octets = by_author(at(OPERATION, NOW));
        for (name, skew) in [("five minutes early", -300), ("five minutes late", 300)] {
            self.push("request", name, "ok", &by_author(at(OPERATION, NOW - skew)));
        }
        let of_nothing = Request {
            memo: None,
            ..at(OPERATION, NOW)
        };
        self.push("request", "about no memo", "ok", &by_author(of_nothing));
        self.push("request", "now", "ok", &octets);
        self.second_encodings("request", 0, &octets);
        for (name, time) in [
            ("later", NOW + 301),
            ("earlier", NOW - 301),
            ("ever", i64::MIN),
        ] {
            self.push("request", name, "Time", &by_author(at(OPERATION, time)));
        }
        let other = by_author(at(Operation::CaseClose, NOW));
        self.push("request", "another operation", "Operation", &other);
        let participant = SigningKey::<Participant>::from_seed(&[1; 32]);
        let signed = UnverifiedRequest::by_participant(&participant, at(OPERATION, NOW));
        assert_eq!(
            signed.to_canonical(),
            octets,
            "the role is in the type, not in the octets"
        );
        let other =
            UnverifiedRequest::by_author(&SigningKey::from_seed(&[9; 32]), at(OPERATION, NOW));
        self.push("request", "another key", "Signature", &other.to_canonical());
    }

    fn files(&mut self) {
        let case = self.draw.case_file().to_file();
        let certificate = self.draw.certificate_file().to_file();
        let signature = self.draw.signature_file().to_file();
        let view = self.draw.view_file().to_file();
        let all = [
            ("case file", case, b"demur case file v1\n".len()),
            (
                "certificate file",
                certificate,
                b"demur certificate v1\n".len(),
            ),
            ("signature file", signature, b"demur signature v1\n".len()),
            ("view file", view, b"demur view v1\n".len()),
        ];
        for (object, octets, start) in all {
            self.push(object, "of the form", "ok", &octets);
            self.second_encodings(object, start, &octets);
            self.change(
                (object, "a later version", "OtherFile"),
                (start - 2, 1),
                b"2",
            );
            self.change((object, "no line end", "OtherFile"), (start - 1, 1), &[]);
            self.change(
                (object, "carriage return", "OtherFile"),
                (start - 1, 0),
                b"\r",
            );
            self.change((object, "capital letter", "OtherFile"), (0, 1), b"D");
            self.change((object, "octet before it", "OtherFile"), (0, 0), b" ");
            self.change((object, "no first line", "OtherFile"), (0, start), &[]);
        }
        self.push("case file", "empty", "OtherFile", &[]);
    }
}

/// The scalar plus the order of the group of Ed25519, little-endian.
fn above_order(scalar: &[u8]) -> Vec<u8> {
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    let mut carry = 0_u16;
    let sum = scalar.iter().zip(order.unwrap()).map(|(a, b)| {
        carry += u16::from(*a) + u16::from(b);
        let octet = u8::try_from(carry & 0xff).unwrap();
        carry >>= 8;
        octet
    });
    sum.collect()
}
