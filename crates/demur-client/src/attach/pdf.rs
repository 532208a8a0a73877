//! PDF: what in it tells who made it. Nothing is removed; a PDF is a small file system, and a tool
//! that says it cleaned one without understanding all of it would be lying.

/// Names (ISO 32000-1, 14.3 and elsewhere) under which a PDF keeps what it is not shown, and what
/// they mean.
const TELLING: &[(&[u8], &str)] = &[
    (b"Author", "an author"),
    (b"Creator", "the program it was written with"),
    (b"Producer", "the program that made the PDF"),
    (b"Title", "a title"),
    (b"Subject", "a subject"),
    (b"Keywords", "keywords"),
    (b"Company", "a company"),
    (b"CreationDate", "when it was made"),
    (b"ModDate", "when it was changed"),
    (
        b"Metadata",
        "an XMP packet (authors, programs, times, history)",
    ),
    (b"PieceInfo", "a program's private notes"),
    (b"Annots", "annotations, which may be signed with names"),
    (b"AcroForm", "a form, with what was filled in"),
    (b"EmbeddedFile", "files inside the file"),
    (b"JavaScript", "a program that runs when it is opened"),
    (
        b"Encrypt",
        "encryption, so that nobody can say what is in it",
    ),
    (
        b"ObjStm",
        "compressed parts that this program does not look into",
    ),
];

/// What was found, in words; nothing found does not prove that there is nothing.
pub(super) fn metadata(octets: &[u8]) -> Vec<String> {
    let names: Vec<Vec<u8>> = names(octets);
    let has = |name: &[u8]| names.iter().any(|found| found == name);
    let mut found: Vec<String> = TELLING
        .iter()
        .filter(|(name, _)| has(name))
        .map(|(_, words)| (*words).to_owned())
        .collect();
    let ends = octets.windows(5).filter(|it| it == b"%%EOF").count();
    if ends > 1 {
        found.push("earlier versions of the document".to_owned());
    }
    found
}

/// Every name in the file. Octets of a name may be written as `#` and two digits.
fn names(octets: &[u8]) -> Vec<Vec<u8>> {
    octets
        .split(|octet| *octet == b'/')
        .skip(1)
        .map(|after| {
            let end = after.iter().position(|octet| !is_regular(*octet));
            decode(
                after
                    .get(..end.unwrap_or(after.len()).min(128))
                    .unwrap_or_default(),
            )
        })
        .collect()
}

fn is_regular(octet: u8) -> bool {
    octet.is_ascii_graphic() && !b"()<>[]{}/%".contains(&octet)
}

fn decode(name: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'#');
        let value = escaped.and_then(|digits| {
            let high = char::from(*digits.first()?).to_digit(16)?;
            let low = char::from(*digits.get(1)?).to_digit(16)?;
            u8::try_from(high.checked_mul(16)?.checked_add(low)?).ok()
        });
        match value {
            Some(value) => {
                decoded.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    decoded
}
