use super::*;

const LEAF: Leaf = Leaf {
    kind: LeafKind::Roll,
    interval: 0x0102_0304_0506_0708,
    commitment: Commitment([0xaa; 32]),
    handle: Handle([0xbb; 32]),
};

#[test]
fn layout_is_fixed() {
    let bytes = LEAF.encode();
    assert_eq!(bytes[..10], [1, 2, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(bytes[10..42], [0xaa; 32]);
    assert_eq!(bytes[42..74], [0xbb; 32]);
    assert_eq!(bytes[74..], [0; 126]);
}

#[test]
fn every_kind_survives_encoding() {
    for (byte, kind) in (0..).zip(LeafKind::ALL) {
        let leaf = Leaf { kind, ..LEAF };
        assert_eq!(leaf.encode()[1], byte);
        assert_eq!(Leaf::decode(&leaf.encode()), Ok(leaf));
    }
}

/// Whatever byte is changed, the result is refused or is another leaf: no byte is unbound.
#[test]
fn no_byte_is_ignored() {
    for position in 0..LEAF_BYTES {
        let mut bytes = LEAF.encode();
        bytes[position] ^= 0x80;
        assert_ne!(Leaf::decode(&bytes), Ok(LEAF), "byte {position}");
    }
}

#[test]
fn handles_differ_in_each_input() {
    let handle = Handle::derive(&[1; 32], 2, 3);
    assert_eq!(handle, Handle::derive(&[1; 32], 2, 3));
    assert_ne!(handle, Handle::derive(&[0; 32], 2, 3));
    assert_ne!(handle, Handle::derive(&[1; 32], 3, 3));
    assert_ne!(handle, Handle::derive(&[1; 32], 2, 4));
}

#[test]
fn commitments_differ_in_nonce_and_content() {
    let commitment = Commitment::commit(&[1; 32], b"content");
    assert_ne!(commitment, Commitment::commit(&[2; 32], b"content"));
    assert_ne!(commitment, Commitment::commit(&[1; 32], b"contents"));
}
