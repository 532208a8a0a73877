use super::*;

#[test]
fn every_built_file_is_served_and_the_manifest_can_be() {
    let manifest = client_manifest();
    assert_eq!(
        manifest.files.len(),
        Dist::iter().count(),
        "a media type is missing"
    );
    assert!(manifest.check().is_ok());
}

#[test]
fn brotli_only_for_who_takes_it() {
    for (list, takes) in [
        ("br", true),
        ("gzip, deflate, br", true),
        ("gzip;q=1.0, BR;q=0.5", true),
        ("br;q=0", false),
        ("gzip", false),
        ("", false),
        ("brotli", false),
    ] {
        let mut asked = HeaderMap::new();
        asked.insert(ACCEPT_ENCODING, HeaderValue::from_static(list));
        assert_eq!(takes_brotli(&asked), takes, "{list}");
    }
    assert!(!takes_brotli(&HeaderMap::new()));
}

#[test]
fn compressed_is_the_same_file() {
    let text = "Nobody learns who signed. ".repeat(200);
    let compressed = compress(text.as_bytes());
    assert!(compressed.len() < text.len() / 10);
    let mut back = Vec::new();
    brotli::BrotliDecompress(&mut compressed.as_slice(), &mut back).expect("brotli");
    assert_eq!(back, text.as_bytes());
}
