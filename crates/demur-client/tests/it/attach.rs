//! What leaves with a memo: files of few types, without what tells who made them.

use demur_client::attach::{AttachRefusal, File, Written, clean};
use demur_crypto::labels::sha256;
use demur_domain::choice::Marking;

use demur_testkit::road::TEXT;

/// What must not be in any file that left.
const CANARY: &[u8] = b"Jane Canary, Room 7";

fn has(octets: &[u8], needle: &[u8]) -> bool {
    octets.windows(needle.len()).any(|window| window == needle)
}

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], kind, data, b"CRC!"].concat()
}

fn png(extra: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let mut all = vec![
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &[0; 13]),
        chunk(b"gAMA", &[0, 0, 0xb1, 0x8f]),
    ];
    all.extend_from_slice(extra);
    all.push(chunk(b"IDAT", b"pixels"));
    all.push(chunk(b"IEND", b""));
    all.push(behind.to_vec());
    all.concat()
}

#[test]
fn a_png_keeps_its_pixels_and_loses_the_rest() {
    let plain = png(&[], b"");
    for kind in [
        b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"iCCP", b"tIME", b"prVt", b"acTL",
    ] {
        let cleaned = clean("a.png", png(&[chunk(kind, CANARY)], CANARY)).unwrap();
        assert_eq!(cleaned.octets, plain, "{kind:?}");
        assert_eq!(cleaned.removed.len(), 2);
        assert!(cleaned.kept.is_empty());
    }
    assert!(clean("a.png", plain.clone()).unwrap().removed.is_empty());
    for length in 8..plain.len() {
        let cut = clean("a.png", plain[..length].to_vec());
        assert_eq!(cut, Err(AttachRefusal::Damaged), "{length}");
    }
    let mut lying = plain;
    lying[8..12].copy_from_slice(&[0xff; 4]);
    assert_eq!(clean("a.png", lying), Err(AttachRefusal::Damaged));
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], content].concat()
}

fn jpeg(extra: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let mut all = vec![b"\xff\xd8".to_vec()];
    all.extend_from_slice(extra);
    all.push(segment(0xdb, &[1; 65]));
    // Two scans, as a progressive picture has; stuffed octets and a restart marker inside.
    all.push(segment(0xda, &[2; 6]));
    all.push(b"\x01\xff\x00\xff\xd0\x02".to_vec());
    all.push(segment(0xc4, &[3; 20]));
    all.push(segment(0xda, &[4; 6]));
    all.push(b"\x03\xff\x00".to_vec());
    all.push(b"\xff\xd9".to_vec());
    all.push(behind.to_vec());
    all.concat()
}

/// Exif with an orientation and somebody's name, in either byte order.
fn exif(little: bool, orientation: u8) -> Vec<u8> {
    let head: &[u8] = match little {
        true => b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x13\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0",
        false => b"MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x13\0\0\0\x26\x01\x12\0\x03\0\0\0\x01",
    };
    let value = match little {
        true => [orientation, 0, 0, 0],
        false => [0, orientation, 0, 0],
    };
    [b"Exif\0\0", head, &value, &[0; 4], CANARY].concat()
}

#[test]
fn a_jpeg_keeps_its_picture_and_which_way_up_it_is() {
    let plain = jpeg(&[], b"");
    assert_eq!(clean("a.jpg", plain.clone()).unwrap().octets, plain);
    let jfif = segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    let adobe = segment(0xee, b"Adobe\0\x64\0\0\0\0\x01");
    let needed = jpeg(&[jfif.clone(), adobe.clone()], b"");
    let thumbnail = segment(
        0xe0,
        &[b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01", CANARY].concat(),
    );
    let telling = [
        thumbnail,
        segment(0xe0, &[b"JFXX\0\x10", CANARY].concat()),
        segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", CANARY].concat()),
        segment(0xe1, &exif(true, 1)),
        segment(0xe2, CANARY),
        segment(0xed, CANARY),
        adobe,
        segment(0xfe, CANARY),
    ];
    let cleaned = clean("a.jpeg", jpeg(&telling, CANARY)).unwrap();
    assert_eq!(cleaned.octets, needed);
    assert!(cleaned.removed.iter().any(|it| it == "a comment"));
    for little in [true, false] {
        for orientation in 2..=8 {
            let turned = jpeg(&[segment(0xe1, &exif(little, orientation))], CANARY);
            assert!(has(&turned, CANARY));
            let cleaned = clean("a.jpg", turned).unwrap();
            assert!(!has(&cleaned.octets, CANARY));
            let sole = [
                b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
                &[orientation, 0, 0, 0, 0, 0, 0],
            ];
            let expected = jpeg(&[segment(0xe1, &sole.concat())], b"");
            assert_eq!(cleaned.octets, expected);
            // Once clean, it stays as it is.
            assert_eq!(clean("a.jpg", expected.clone()).unwrap().octets, expected);
        }
    }
}

#[test]
fn a_jpeg_that_is_not_whole_is_refused() {
    let plain = jpeg(&[], b"");
    for length in 3..plain.len() {
        let cut = clean("a.jpg", plain[..length].to_vec());
        assert_eq!(cut, Err(AttachRefusal::Damaged), "{length}");
    }
    let nested = jpeg(&[b"\xff\xd8".to_vec()], b"");
    assert_eq!(clean("a.jpg", nested), Err(AttachRefusal::Damaged));
}

#[test]
fn a_pdf_is_named_for_what_it_tells() {
    let kept = |octets: &[u8]| clean("a.pdf", octets.to_vec()).unwrap().kept;
    assert!(kept(b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj %%EOF").is_empty());
    for (octets, words) in [
        (&b"%PDF-1.4 <</Author(Jane)>>"[..], "an author"),
        (b"%PDF-1.4 <</#41uthor (Jane)>>", "an author"),
        (b"%PDF-1.4 <</Metadata 5 0 R>>", "an XMP packet"),
        (b"%PDF-1.5 <</Type/ObjStm>>", "compressed parts"),
        (b"%PDF-1.4 %%EOF more %%EOF", "earlier versions"),
        (b"%PDF-1.4 <</ModDate(D:2023)>>", "when it was changed"),
    ] {
        let kept = kept(octets);
        assert!(kept.iter().any(|it| it.starts_with(words)), "{kept:?}");
    }
    // Nothing is taken out: the octets are what they were.
    let telling = b"%PDF-1.4 <</Author(Jane)>>".to_vec();
    assert_eq!(clean("a.pdf", telling.clone()).unwrap().octets, telling);
}

#[test]
fn a_file_is_what_its_name_says_and_of_the_list() {
    for (name, octets) in [
        ("a.exe", &b"MZ"[..]),
        ("a.html", b"<p>"),
        ("a.pdf", b"MZ"),
        ("a.txt", b"\xff\xfe"),
        ("a.png", b"\xff\xd8\xff"),
        ("a.svg", b"<svg/>"),
    ] {
        let refusal = clean(name, octets.to_vec());
        assert_eq!(refusal, Err(AttachRefusal::Type(name.to_owned())));
    }
}

#[test]
fn files_are_listed_in_the_text() {
    let file = |name: &str, marking| File {
        name: name.to_owned(),
        marking,
        octets: b"a,b\n".to_vec(),
    };
    let files = [
        file("b.csv", None),
        file("a.txt", Some(Marking::Unclassified)),
    ];
    let written = Written {
        markdown: TEXT,
        files: &files,
    };
    let memo = written.memo().unwrap();
    let [first, second] = memo.parts().attachments.as_slice() else {
        panic!("two attachments");
    };
    assert_eq!(
        (first.name.text.as_str(), first.name.marking),
        ("b.csv", memo.parts().marking)
    );
    assert_eq!((second.sha256, second.octets), (sha256(b"a,b\n"), 4));
    let again = memo.to_markdown();
    let missing = Written::words(&again).memo();
    assert_eq!(missing, Err(AttachRefusal::Missing("b.csv".to_owned())));
    // Files given anew replace the list.
    let less = Written {
        markdown: &again,
        files: &files[..1],
    };
    assert_eq!(less.memo().unwrap().parts().attachments.len(), 1);
    for bad in [file("../b.csv", None), file("b.csv", Some(Marking::Secret))] {
        let bad = Written {
            markdown: TEXT,
            files: &[bad],
        };
        assert!(matches!(bad.memo(), Err(AttachRefusal::List(_))));
    }
    let many = vec![file("b.csv", None); 11];
    let many = Written {
        markdown: TEXT,
        files: &many,
    };
    assert!(matches!(many.memo(), Err(AttachRefusal::List(_))));
}
