//! Numbers the protocol fixes, in one place; other implementations get them generated from here.

/// Octets of one co-signature on the wire, whatever its mode, stance or disclosure.
pub const COSIGNATURE_OCTETS: usize = 16 * 1024;
/// Most co-signatures in one request of a courier.
pub const COSIGNATURES_PER_POST_MAX: usize = 64;
/// Longest canonical presentation.
pub const PRESENTATION_OCTETS_MAX: usize = 3 * 1024;
/// Longest epoch manifest or roll.
pub const EPOCH_OCTETS_MAX: usize = 256 * 1024;
/// Longest memo manifest.
pub const MANIFEST_OCTETS_MAX: usize = 8 * 1024;
/// Longest certificate.
pub const CERTIFICATE_OCTETS_MAX: usize = 64 * 1024;
/// Most attachments of one memo.
pub const ATTACHMENTS_MAX: usize = 10;
/// Most octets of all attachments of one memo together.
pub const ATTACHMENTS_OCTETS_MAX: usize = 1024 * 1024;
/// Longest memo text with its nonce and its attachments.
pub const TEXT_OCTETS_MAX: usize = 1536 * 1024;
/// Most drafts on a writing desk.
pub const DRAFTS_MAX: usize = 8;
/// Longest writing desk: every draft as long as a text can be.
pub const DESK_OCTETS_MAX: usize = 8 * 1544 * 1024;
/// Pseudonyms that one credential may show: one for each memo signed or opened in an epoch.
pub const PSEUDONYMS_MAX: usize = 8;
/// Longest claim.
pub const CLAIM_OCTETS_MAX: usize = 1024 * 1024;
/// Longest name on a certificate of authorship, in octets.
pub const AUTHORSHIP_NAME_OCTETS_MAX: usize = 200;
/// Longest purpose of one, in octets.
pub const AUTHORSHIP_PURPOSE_OCTETS_MAX: usize = 400;
/// Octets of one rating of a reply on the wire, whatever it says.
pub const RATING_OCTETS: usize = 512;
/// Octets of one attendance on the wire: a seat, its return or an upvote, they all look alike.
pub const ATTENDANCE_OCTETS: usize = 512;
/// Octets of one post in a session's room as it is sealed, whoever writes it and whatever it says.
pub const ROOM_SEALED_OCTETS: usize = 5755;
/// Octets of what is sealed inside, padded.
pub const ROOM_CONTENT_OCTETS: usize = 4 * 1024;
/// Most octets of the words of one post in a room.
pub const ROOM_TEXT_OCTETS_MAX: usize = 3 * 1024;
/// Most of what officials say in a room, for each question in it.
pub const ROOM_ANSWERS_PER_QUESTION_MAX: usize = 4;
/// Most octets of one text of an invitation, of what is said of a session, or of one point of its
/// minutes.
pub const SESSION_TEXT_OCTETS_MAX: usize = 8 * 1024;
/// Most points of a session's minutes.
pub const MINUTES_POINTS_MAX: usize = 100;
/// Octets of one entry of a complaint on the wire, whatever it says and to whomever it is sealed.
pub const COMPLAINT_OCTETS: usize = 160 * 1024;
/// Octets of what is sealed inside, padded.
pub const COMPLAINT_CONTENT_OCTETS: usize = 128 * 1024;
/// Most octets of a complainant's or a protection officer's words in one entry or step.
pub const COMPLAINT_TEXT_OCTETS_MAX: usize = 40 * 1024;
/// Longest words of a protection officer's step, with what belongs to them.
pub const COMPLAINT_WORDS_OCTETS_MAX: usize = 48 * 1024;
/// Most records of a complaint in one answer.
pub const COMPLAINT_RECORDS_PER_ANSWER_MAX: u32 = 16;
/// Longest words of why a memo cannot wait, in octets.
pub const URGENCY_OCTETS_MAX: usize = 4 * 1024;
/// Longest signed document without what it seals.
pub const DOCUMENT_OCTETS_MAX: usize = 16 * 1024;
/// Longest content of an official document.
pub const CONTENT_OCTETS_MAX: usize = 512 * 1024;
/// Longest content of an internal note: its own words and a draft.
pub const NOTE_OCTETS_MAX: usize = 640 * 1024;
/// Longest words of an internal note, in octets.
pub const NOTE_TEXT_OCTETS_MAX: usize = 64 * 1024;
/// Most labels on an internal note.
pub const NOTE_LABELS_MAX: usize = 16;
/// Longest label, in octets.
pub const NOTE_LABEL_OCTETS_MAX: usize = 64;
/// Most notes in one answer.
pub const NOTES_PER_ANSWER_MAX: u32 = 32;
/// Longest age file of a memo, a document or a mailbox entry.
pub const SEALED_OCTETS_MAX: usize = 2 * 1024 * 1024;
/// Longest case file.
pub const CASE_FILE_OCTETS_MAX: usize = 64 * 1024 * 1024;
/// Institutions and epochs one memo may accept.
pub const ACCEPTED_MAX: usize = 16;
/// Demands in one memo.
pub const DEMANDS_MAX: u16 = 50;
/// How far an official's clock may be from the server's, in seconds.
pub const REQUEST_SKEW_SECONDS_MAX: i64 = 300;

// Every number stands here as such, so that other languages can read it; what follows from another
// one is held to it.
const _: () = assert!(ATTACHMENTS_MAX == demur_domain::memo::ATTACHMENTS_MAX);
const _: () = assert!(ATTACHMENTS_OCTETS_MAX == demur_domain::memo::ATTACHMENTS_OCTETS_MAX);
const _: () = assert!(TEXT_OCTETS_MAX >= 512 * 1024 + ATTACHMENTS_OCTETS_MAX);
const _: () = assert!(DESK_OCTETS_MAX >= DRAFTS_MAX * TEXT_OCTETS_MAX);
