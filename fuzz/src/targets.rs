//! The table of decoders, and what more than one of their bodies needs.

mod charter;
mod credential;
mod log;
mod protocol;
mod room;
mod seal;
mod sign_in;

use demur_crypto::randomness::Randomness;
use demur_protocol::author::{AuthorContent, UnverifiedAuthorDocument};
use demur_protocol::authorship::{AuthorshipFile, AuthorshipStatement};
use demur_protocol::casefile::{
    CaseFile, CaseMaterial, CertificateFile, InstanceFile, SignatureFile,
};
use demur_protocol::certificate::Certificate;
use demur_protocol::claim::{ClaimFile, SignatoryStatement};
use demur_protocol::client::{ClientEvidence, ClientManifest};
use demur_protocol::complaint::{EntryContent, ProofStatement, StepEntry, UnverifiedStep};
use demur_protocol::desk::DeskFile;
use demur_protocol::envelope::{AuthorEntry, FiledMemo, Handover, MailboxEntry};
use demur_protocol::epoch::{EpochManifest, Roll};
use demur_protocol::late::LateCertificate;
use demur_protocol::leaf::{Disposed, DueDates, DueOutcome};
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::{NoteContent, UnverifiedNote};
use demur_protocol::official::{OfficialContent, UnverifiedOfficialDocument};
use demur_protocol::presentation::{ClaimContent, Message, UnverifiedPresentation};
use demur_protocol::receipt::ReceiptExtra;
use demur_protocol::request::{Request, UnverifiedRequest};
use demur_protocol::room::{RoomHandover, RoomWords, UnverifiedRoomPost};
use demur_protocol::roster::Roster;
use demur_protocol::text::VersionText;
use demur_protocol::view::ViewFile;

use self::protocol::canonical;
use crate::{Reading, Target};

/// Every decoder of bytes that come from outside.
pub const TARGETS: &[Target] = &[
    row("log_leaf", log::leaf, log::leaf_seeds),
    row("log_bundle", log::bundle, log::bundle_seeds),
    row("log_promise", log::promise, log::promise_seeds),
    row("log_note", log::note, log::note_seeds),
    row("log_checkpoint", log::checkpoint, log::checkpoint_seeds),
    row("log_proof", log::proof, log::proof_seeds),
    row("log_path", log::path, log::path_seeds),
    row(
        "log_verifier_key",
        log::verifier_key,
        log::verifier_key_seeds,
    ),
    row(
        "issuer_public_key",
        credential::issuer_public_key,
        credential::issuer_public_key_seeds,
    ),
    row(
        "credential_commitment",
        credential::commitment,
        credential::commitment_seeds,
    ),
    row(
        "credential_answer",
        credential::answer,
        credential::answer_seeds,
    ),
    row(
        "presentation_verify",
        credential::presentation,
        credential::presentation_seeds,
    ),
    row("seal_header", seal::header, seal::file_seeds),
    row("seal_open", seal::open_file, seal::file_seeds),
    row("capsule_open", seal::capsule, seal::capsule_seeds),
    row("trustee_share", seal::share, seal::share_seeds),
    row(
        "passkey_registration",
        sign_in::passkey,
        sign_in::passkey_seeds,
    ),
    row("key_text", seal::key_text, seal::key_text_seeds),
    row("epoch_manifest", canonical::<EpochManifest>, no_seeds),
    row("epoch_roll", canonical::<Roll>, no_seeds),
    row(
        "official_roster",
        canonical::<Roster>,
        protocol::roster_seeds,
    ),
    row("memo_manifest", canonical::<MemoManifest>, no_seeds),
    row(
        "version_text",
        canonical::<VersionText>,
        protocol::version_text_seeds,
    ),
    row("presentation_message", canonical::<Message>, no_seeds),
    row(
        "presentation",
        canonical::<UnverifiedPresentation>,
        no_seeds,
    ),
    row("claim_content", canonical::<ClaimContent>, no_seeds),
    row(
        "author_document",
        canonical::<UnverifiedAuthorDocument>,
        no_seeds,
    ),
    row(
        "official_document",
        canonical::<UnverifiedOfficialDocument>,
        no_seeds,
    ),
    row("official_content", canonical::<OfficialContent>, no_seeds),
    row("note", canonical::<UnverifiedNote>, no_seeds),
    row("note_content", canonical::<NoteContent>, no_seeds),
    row("request", canonical::<Request>, protocol::request_seeds),
    row("request_signed", canonical::<UnverifiedRequest>, no_seeds),
    row("memo_filed", canonical::<FiledMemo>, no_seeds),
    row("mailbox_entry", canonical::<MailboxEntry>, no_seeds),
    row("author_entry", canonical::<AuthorEntry>, no_seeds),
    row("handover", canonical::<Handover>, no_seeds),
    row("author_content", canonical::<AuthorContent>, no_seeds),
    row(
        "due_dates",
        canonical::<DueDates>,
        protocol::due_dates_seeds,
    ),
    row(
        "due_outcome",
        canonical::<DueOutcome>,
        protocol::due_outcome_seeds,
    ),
    row("disposed", canonical::<Disposed>, protocol::disposed_seeds),
    row("certificate", canonical::<Certificate>, no_seeds),
    row("receipt_extra", canonical::<ReceiptExtra>, no_seeds),
    row("case_material", canonical::<CaseMaterial>, no_seeds),
    row("case_file", canonical::<CaseFile>, no_seeds),
    row(
        "client_manifest",
        canonical::<ClientManifest>,
        protocol::client_manifest_seeds,
    ),
    row("client_evidence", canonical::<ClientEvidence>, no_seeds),
    row("instance_file", canonical::<InstanceFile>, no_seeds),
    row("certificate_file", canonical::<CertificateFile>, no_seeds),
    row("signature_file", canonical::<SignatureFile>, no_seeds),
    row("view_file", canonical::<ViewFile>, no_seeds),
    row("charter", charter::charter, charter::charter_seeds),
    row("cosignature_block", protocol::cosignature, no_seeds),
    row("desk", canonical::<DeskFile>, no_seeds),
    row("claim_file", canonical::<ClaimFile>, no_seeds),
    row("authorship_file", canonical::<AuthorshipFile>, no_seeds),
    row("authorship", canonical::<AuthorshipStatement>, no_seeds),
    row("late_certificate", canonical::<LateCertificate>, no_seeds),
    row("signatory", canonical::<SignatoryStatement>, no_seeds),
    row("complaint_block", protocol::complaint, no_seeds),
    row("complaint_entry", canonical::<EntryContent>, no_seeds),
    row(
        "complaint_step",
        canonical::<UnverifiedStep>,
        protocol::complaint_step_seeds,
    ),
    row("complaint_answer", canonical::<StepEntry>, no_seeds),
    row("complaint_proof", canonical::<ProofStatement>, no_seeds),
    row("rating_block", protocol::rating, protocol::rating_seeds),
    row("attendance_block", room::attendance, room::attendance_seeds),
    row(
        "room_post",
        canonical::<UnverifiedRoomPost>,
        room::post_seeds,
    ),
    row("room_words", canonical::<RoomWords>, room::words_seeds),
    row(
        "room_handover",
        canonical::<RoomHandover>,
        room::handover_seeds,
    ),
    row(
        "invitation",
        protocol::invitation,
        protocol::invitation_seeds,
    ),
];

const fn row(
    name: &'static str,
    read: fn(&[u8]) -> Reading,
    seeds: fn() -> Vec<Vec<u8>>,
) -> Target {
    Target { name, read, seeds }
}

/// For a decoder whose valid inputs only its own tests can make: it gets the built-in shapes.
fn no_seeds() -> Vec<Vec<u8>> {
    Vec::new()
}

/// Checks that what was accepted is the one encoding of what was read.
fn one_encoding<T, E, O: AsRef<[u8]>>(
    octets: &[u8],
    read: Result<T, E>,
    write: impl FnOnce(&T) -> O,
) -> Reading {
    match read {
        Ok(value) => {
            assert_eq!(write(&value).as_ref(), octets, "accepted a second encoding");
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

/// A counter in place of randomness: seeds are the same in every run.
struct Counter(u8);

impl Randomness for Counter {
    fn fill(&mut self, out: &mut [u8]) {
        for octet in out {
            self.0 = self.0.wrapping_mul(5).wrapping_add(113);
            *octet = self.0;
        }
    }
}
