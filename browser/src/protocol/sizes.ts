// Numbers the protocol fixes; a test compares them with crates/demur-protocol/src/sizes.rs.

import * as attachment from "../domain/memo/attachment.ts";

export * from "./sizes/later.ts";

/** Octets of one co-signature on the wire, whatever its mode, stance or disclosure. */
export const COSIGNATURE_OCTETS = 16 * 1024;
/** Longest canonical presentation. */
export const PRESENTATION_OCTETS_MAX = 3 * 1024;
/** Longest epoch manifest or roll. */
export const EPOCH_OCTETS_MAX = 256 * 1024;
/** Longest memo manifest. */
export const MANIFEST_OCTETS_MAX = 8 * 1024;
/** Most attachments of one memo. */
export const ATTACHMENTS_MAX = attachment.ATTACHMENTS_MAX;
/** Most octets of all attachments of one memo together. */
export const ATTACHMENTS_OCTETS_MAX = attachment.ATTACHMENTS_OCTETS_MAX;
/** Longest memo text with its nonce and its attachments. */
export const TEXT_OCTETS_MAX = 512 * 1024 + ATTACHMENTS_OCTETS_MAX;
/** Most drafts on a writing desk. */
export const DRAFTS_MAX = 8;
/** Longest writing desk: every draft as long as a text can be. */
export const DESK_OCTETS_MAX = DRAFTS_MAX * (TEXT_OCTETS_MAX + 8 * 1024);
/** Pseudonyms that one credential may show: one for each memo signed or opened in an epoch. */
export const PSEUDONYMS_MAX = 8;
/** Octets of one entry of a complaint on the wire, whatever it says and to whomever it is sealed. */
export const COMPLAINT_OCTETS = 160 * 1024;
/** Octets of what is sealed inside, padded. */
export const COMPLAINT_CONTENT_OCTETS = 128 * 1024;
/** Most octets of a complainant's or a protection officer's words in one entry or step. */
export const COMPLAINT_TEXT_OCTETS_MAX = 40 * 1024;
/** Longest words of a protection officer's step, with what belongs to them. */
export const COMPLAINT_WORDS_OCTETS_MAX = 48 * 1024;
/** Most records of a complaint in one answer. */
export const COMPLAINT_RECORDS_PER_ANSWER_MAX = 16;
/** Longest words of why a memo cannot wait, in octets. */
export const URGENCY_OCTETS_MAX = 4 * 1024;
/** Longest signed document without what it seals. */
export const DOCUMENT_OCTETS_MAX = 16 * 1024;
/** Longest content of an official document. */
export const CONTENT_OCTETS_MAX = 512 * 1024;
/** Most notes in one answer. */
export const NOTES_PER_ANSWER_MAX = 32;
/** Longest age file of a memo, a document or a mailbox entry. */
export const SEALED_OCTETS_MAX = 2 * 1024 * 1024;
/** Institutions and epochs one memo may accept. */
export const ACCEPTED_MAX = 16;
/** Demands in one memo. */
export const DEMANDS_MAX = 50;
