//! Every label that separates one hash, signature or derivation from another, in one table.
//!
//! A label ends in a zero byte and holds no other, so no label is the beginning of another.

use sha2::{Digest, Sha256};

/// A domain-separation label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(&'static [u8]);

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        impl Label {
            $($(#[$doc])* pub const $name: Label = Label(concat!($text, "\0").as_bytes());)*

            /// Every label there is; a test holds them unequal.
            pub const ALL: &'static [Label] = &[$(Label::$name),*];
        }
    };
}

labels! {
    /// Log leaf: commitment to an event's content under a 32-byte nonce.
    LEAF = "demur/v1/log/leaf";
    /// Log leaf: handle of the nth event of a kind in a case.
    HANDLE = "demur/v1/log/handle";
    /// Log padding: commitment derived from the quarter's seed.
    PADDING_COMMITMENT = "demur/v1/log/padding/commitment";
    /// Log padding: handle derived from the quarter's seed.
    PADDING_HANDLE = "demur/v1/log/padding/handle";
    /// Receipt promise, signed by the log key before inclusion.
    PROMISE = "demur/v1/log/promise";
    /// Hash of a log's origin, which binds a promise to one log.
    LOG_ORIGIN = "demur/v1/log/origin";
    /// Memo version digest: over the commitment to the whole text and the one to its words.
    VERSION = "demur/v1/memo/version";
    /// Salts that hide a text and each of its words, from the nonce in the sealed text.
    TEXT_SALT = "demur/v1/memo/salt";
    /// Hiding commitment to a memo's whole text.
    TEXT = "demur/v1/memo/whole";
    /// Hiding commitment to one word of a memo.
    WORD = "demur/v1/memo/word";
    /// Commitment to all words of a memo in order, and to what stands between them.
    WORDS = "demur/v1/memo/words";
    /// Where the lines of a reader's copy end.
    COPY = "demur/v1/memo/copy";
    /// Memo id from its opening presentation.
    MEMO_ID = "demur/v1/memo/id";
    /// Digest of a memo's manifest.
    MANIFEST = "demur/v1/memo/manifest";
    /// Hash of a circulation key, part of the pseudonym context.
    CIRCULATION_HASH = "demur/v1/circulation/hash";
    /// Seed of the age identity that everybody with the circulation key holds.
    CIRCULATION_IDENTITY = "demur/v1/circulation/identity";
    /// Pseudonym context of a memo.
    CONTEXT_MEMO = "demur/v1/context/memo";
    /// Pseudonym context for opening the ith memo of an epoch.
    CONTEXT_OPEN = "demur/v1/context/open";
    /// Presentation header: the message a co-signature signs.
    PRESENTATION = "demur/v1/presentation/header";
    /// Digest of a whole presentation, a leaf of the certificate's tree.
    PRESENTATION_DIGEST = "demur/v1/presentation/digest";
    /// Issuer key generation from 32 random bytes.
    ISSUER_KEY = "demur/v1/issuer/key";
    /// BBS header of an epoch: the same bytes for every member.
    EPOCH_HEADER = "demur/v1/epoch/header";
    /// Pseudonym secrets and blinding from the member's seed of an epoch.
    MEMBER_SEED = "demur/v1/member/seed";
    /// Issuance record, a leaf of the roll's tree.
    ISSUANCE = "demur/v1/roll/issuance";
    /// Sign-in code of the built-in directory, as it is kept.
    SIGN_IN_CODE = "demur/v1/directory/code";
    /// Token of an official's session, as it is kept.
    SESSION = "demur/v1/official/session";
    /// Capsule digest, signed inside the presentation header.
    CAPSULE = "demur/v1/capsule";
    /// Binding of a capsule to memo and pseudonym.
    CAPSULE_BINDING = "demur/v1/capsule/binding";
    /// Certificate digest.
    CERTIFICATE = "demur/v1/certificate";
    /// Charter digest.
    CHARTER = "demur/v1/charter";
    /// Participant key of one member for one memo, from the wallet's seed.
    PARTICIPANT_KEY = "demur/v1/participant/key";
    /// Authors' signature over an author document.
    AUTHOR_DOCUMENT = "demur/v1/document/author";
    /// Officials' signature over an official document.
    OFFICIAL_DOCUMENT = "demur/v1/document/official";
    /// Digest of a signed document.
    DOCUMENT_DIGEST = "demur/v1/document/digest";
    /// Hiding commitment to the words of an official document.
    CONTENT = "demur/v1/document/content";
    /// Commitment to the words of an author's document.
    AUTHOR_CONTENT = "demur/v1/document/author/content";
    /// Digest of what an official signs, by which a draft is named before its signature.
    STATEMENT_DIGEST = "demur/v1/document/statement";
    /// Officials' signature over an internal note.
    NOTE = "demur/v1/note";
    /// Hiding commitment to what an internal note says.
    NOTE_CONTENT = "demur/v1/note/content";
    /// Signature over a request by whoever makes it.
    REQUEST = "demur/v1/request";
    /// Participants' signature over a rating of a reply.
    RATING = "demur/v1/rating";
    /// Signing key of a session's room, from the circulation key and the invitation: one for all who
    /// hold the link.
    ROOM_KEY = "demur/v1/room/key";
    /// Seed of the age identity that a room's posts are sealed to, from the circulation key and the
    /// invitation; the authors hand it to the office.
    ROOM_IDENTITY = "demur/v1/room/identity";
    /// Digest of a sealed post in a room, by which it is named.
    ROOM_SEALED = "demur/v1/room/sealed";
    /// The room key's signature over a question.
    ROOM_QUESTION = "demur/v1/room/question";
    /// Officials' signature over what they say in a room.
    ROOM_ANSWER = "demur/v1/room/answer";
    /// Participants' signature over a seat or an upvote.
    ATTENDANCE = "demur/v1/room/attendance";
    /// Seed of the age identity that seals drafts at rest, from the wallet's desk seed.
    DESK_IDENTITY = "demur/v1/wallet/desk";
    /// Mark of a pseudonym context that a wallet has used, from the epoch's seed and the context.
    USED_CONTEXT = "demur/v1/wallet/context";
    /// Binding of a claim to the one reader it was made for.
    CLAIM_READER = "demur/v1/claim/reader";
    /// Participants' signature over the statement that they signed a memo.
    SIGNATORY = "demur/v1/claim/signatory";
    /// Authors' signature over the statement that they wrote a memo.
    AUTHORSHIP = "demur/v1/authorship";
    /// Signing key of one complaint, from its seed.
    COMPLAINT_KEY = "demur/v1/complaint/key";
    /// Seed of the age identity that answers to one complaint are sealed to, from its seed.
    COMPLAINT_IDENTITY = "demur/v1/complaint/identity";
    /// Complainants' signature over what they tell.
    COMPLAINT_ENTRY = "demur/v1/complaint/entry";
    /// Hiding commitment to what a complainant tells.
    COMPLAINT_CONTENT = "demur/v1/complaint/content";
    /// Digest of a sealed entry, signed beside the commitment.
    COMPLAINT_SEALED = "demur/v1/complaint/sealed";
    /// Protection officers' signature over a step in a complaint.
    COMPLAINT_STEP = "demur/v1/complaint/step";
    /// Hiding commitment to the words of such a step.
    COMPLAINT_WORDS = "demur/v1/complaint/words";
    /// Hiding commitment to a risk check.
    COMPLAINT_RISK = "demur/v1/complaint/risk";
    /// Key of a proof for one verifier, from what the two keys share and both of them.
    DESIGNATED_KEY = "demur/v1/designated/key";
    /// Proof, for one verifier, that a complainant signed a memo.
    DESIGNATED_SIGNATORY = "demur/v1/designated/signatory";
    /// Stream of random bytes from a random seed.
    RANDOM_STREAM = "demur/v1/randomness/stream";
    /// The issuer's share of the last pseudonym secret, from 32 random bytes.
    ISSUER_ENTROPY = "demur/v1/issuer/entropy";
    /// Random scalars of a presentation, from fresh and from secret bytes together.
    PRESENTATION_NONCE = "demur/v1/presentation/nonce";
    /// Keys of a demonstration, from its folder's seed.
    DEMONSTRATION = "demur/v1/demonstration";
    /// Weights of the batch verifier.
    BATCH_WEIGHTS = "demur/v1/batch/weights";
}

impl Label {
    /// The label's bytes, its closing zero included.
    #[must_use]
    pub const fn as_bytes(self) -> &'static [u8] {
        self.0
    }

    /// SHA-256 of the label and the parts in order. Every part but the last must have a fixed
    /// length at its call site; otherwise use [`Label::hash_framed`].
    #[must_use]
    pub fn hash(self, parts: &[&[u8]]) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(self.0);
        for part in parts {
            hasher.update(part);
        }
        hasher.finalize().into()
    }

    /// SHA-256 of the label and the parts, each behind its length in eight bytes.
    #[must_use]
    pub fn hash_framed(self, parts: &[&[u8]]) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(self.0);
        for part in parts {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        hasher.finalize().into()
    }
}

/// Plain SHA-256, for naming a file by its content; whatever is hashed to mean something has a
/// label.
#[must_use]
pub fn sha256(octets: &[u8]) -> [u8; 32] {
    Sha256::digest(octets).into()
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn labels_are_distinct_and_prefix_free() {
        for (i, a) in Label::ALL.iter().enumerate() {
            assert_eq!(a.as_bytes().iter().filter(|byte| **byte == 0).count(), 1);
            for b in &Label::ALL[i + 1..] {
                assert!(!a.as_bytes().starts_with(b.as_bytes()));
                assert!(!b.as_bytes().starts_with(a.as_bytes()));
            }
        }
    }
}
