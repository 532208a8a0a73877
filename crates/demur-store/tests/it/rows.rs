//! Rows to put in, each told apart by a small number.

use demur_domain::ids::{
    EpochId, InstitutionId, IntervalNumber, MemoId, ParticipantKey, Pseudonym, VersionNumber,
};
use demur_store::rows::{
    CharterRow, CosignatureRow, EpochRow, EventRow, FilingRow, IssuanceRow, LogHeadRow, MemoRow,
    NoteRow, OutboxRow,
};

pub(crate) const V1: VersionNumber = VersionNumber::FIRST;

pub(crate) fn version(number: u16) -> VersionNumber {
    VersionNumber::new(number).unwrap()
}

pub(crate) fn memo_id(number: u8) -> MemoId {
    MemoId::from_bytes([number; 32])
}

/// Pseudonyms order as their numbers do, and no two share a run of four bytes.
pub(crate) fn pseudonym(number: u32) -> Pseudonym {
    let mut state = u64::from(number) ^ 0x5eed;
    let mut bytes = [0; 48];
    for chunk in bytes.chunks_mut(8) {
        // splitmix64
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_be_bytes());
    }
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    Pseudonym::from_bytes(bytes)
}

pub(crate) fn participant(number: u32) -> ParticipantKey {
    let mut bytes = [0x77; 32];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    ParticipantKey::from_bytes(bytes)
}

pub(crate) fn institution() -> InstitutionId {
    "state".parse().unwrap()
}

pub(crate) fn epoch_id(text: &str) -> EpochId {
    text.parse().unwrap()
}

pub(crate) fn charter(number: u8) -> CharterRow {
    CharterRow {
        digest: [number; 32],
        toml: vec![number; 100],
        leaf_nonce: [number ^ 1; 32],
    }
}

pub(crate) fn epoch(text: &str) -> EpochRow {
    EpochRow {
        institution: institution(),
        epoch: epoch_id(text),
        manifest: text.as_bytes().to_vec(),
        manifest_leaf_nonce: [3; 32],
        roll: None,
    }
}

pub(crate) fn issuance(staff: &str) -> IssuanceRow {
    IssuanceRow {
        institution: institution(),
        epoch: epoch_id("2026-01"),
        staff: staff.to_owned(),
        commitment: vec![1; 368],
        blind_signature: vec![2; 80],
        classes: vec![3; 40],
    }
}

pub(crate) fn memo(number: u8) -> MemoRow {
    MemoRow {
        id: memo_id(number),
        revision: 0,
        state: "draft".to_owned(),
        manifest: vec![number; 300],
        version: None,
        freeze: None,
        sealed_text: None,
        closes_at: None,
        certificate: None,
        filing: None,
    }
}

/// The same memo with everything it can have.
pub(crate) fn memo_filed(number: u8) -> MemoRow {
    MemoRow {
        state: "filed".to_owned(),
        version: Some(version(3)),
        freeze: Some(vec![4; 200]),
        sealed_text: Some(vec![5; 5_000]),
        closes_at: Some(1_800_000_000),
        certificate: Some(Vec::new()),
        filing: Some(FilingRow {
            document: vec![6; 300],
            sealed_header: vec![7; 2_000],
            sealed_payload: vec![8; 70_000],
            case_log_key: [9; 32],
            filed_at: 1_790_000_000,
            promise: vec![10; 120],
        }),
        ..memo(number)
    }
}

pub(crate) fn cosignature(memo: u8, signer: u32, version: VersionNumber) -> CosignatureRow {
    CosignatureRow {
        memo: memo_id(memo),
        pseudonym: pseudonym(signer),
        version,
        participant: participant(signer),
        presentation: vec![0x51; 900],
        hint: vec![0x52; 288],
        capsule: vec![0x53; 2_048],
    }
}

pub(crate) fn event(memo: u8, sequence: u32) -> EventRow {
    EventRow {
        memo: memo_id(memo),
        sequence,
        kind: 7,
        content: vec![1; 400],
        leaf_nonce: [2; 32],
        commitment: [3; 32],
        at: 1_790_000_000,
    }
}

pub(crate) fn note(memo: u8, sequence: u32) -> NoteRow {
    NoteRow {
        memo: memo_id(memo),
        sequence,
        note: sequence.to_be_bytes().repeat(40),
        sealed: vec![8; 3_000],
        at: 1_790_000_000,
    }
}

pub(crate) fn outbox(number: u8) -> OutboxRow {
    OutboxRow {
        id: [number; 16],
        kind: 200,
        commitment: [number; 32],
        handle: [1; 32],
    }
}

pub(crate) fn head(size: u64) -> LogHeadRow {
    LogHeadRow {
        size,
        root: [4; 32],
        interval: IntervalNumber::new(size / 16),
        checkpoint: format!("demur.example/log\n{size}\n"),
    }
}
