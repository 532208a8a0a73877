use super::*;

const CHECKPOINT: &str = "the checkpoint stands here as it is\n";

fn proof() -> TlogProof {
    TlogProof::new(
        5,
        vec![NodeHash([1; 32]), NodeHash([2; 32])],
        CHECKPOINT.into(),
    )
}

#[test]
fn the_format_is_the_specification_s() {
    let file = "c2sp.org/tlog-proof@v1\n\
        index 5\n\
        AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n\
        AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=\n\
        \n\
        the checkpoint stands here as it is\n";
    assert_eq!(proof().encode(), file);
    assert_eq!(TlogProof::parse(file.as_bytes()), Ok(proof()));
    let with_extra = proof().with_extra(b"extra".to_vec()).unwrap();
    let file = file.replace("index", "extra ZXh0cmE=\nindex");
    assert_eq!(with_extra.encode(), file);
    assert_eq!(TlogProof::parse(file.as_bytes()), Ok(with_extra));
}

#[test]
fn taking_the_extra_data_leaves_a_plain_receipt() {
    let mut with_extra = proof().with_extra(b"extra".to_vec()).unwrap();
    assert_eq!(with_extra.take_extra(), Some(b"extra".to_vec()));
    assert_eq!(with_extra, proof());
    assert_eq!(with_extra.take_extra(), None);
}

#[test]
fn a_tree_of_one_leaf_has_no_path() {
    let proof = TlogProof::new(0, vec![], CHECKPOINT.into());
    assert_eq!(TlogProof::parse(proof.encode().as_bytes()), Ok(proof));
}

#[test]
fn limits_hold() {
    let path = |hashes| TlogProof::new(0, vec![NodeHash([1; 32]); hashes], CHECKPOINT.into());
    let parse = |proof: TlogProof| TlogProof::parse(proof.encode().as_bytes()).map(|_| ());
    assert_eq!(parse(path(PATH_HASHES_MAX)), Ok(()));
    assert_eq!(parse(path(PATH_HASHES_MAX + 1)), Err(TlogProofError::Path));
    let extra = |bytes| proof().with_extra(vec![1; bytes]);
    assert_eq!(parse(extra(EXTRA_BYTES_MAX).unwrap()), Ok(()));
    assert_eq!(extra(EXTRA_BYTES_MAX + 1), Err(TlogProofError::Extra));
    assert_eq!(extra(0), Err(TlogProofError::Extra));
    let long = TlogProof::new(0, vec![], "x".repeat(TLOG_PROOF_BYTES_MAX));
    assert_eq!(parse(long), Err(TlogProofError::TooLong));
}
