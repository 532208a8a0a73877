// Numbers the protocol fixes that nobody needs who only follows an invitation: a file of their own,
// so that they do not travel there. `../sizes.ts` has them all.

/** Most co-signatures in one request of a courier. */
export const COSIGNATURES_PER_POST_MAX = 64;
/** Longest certificate. */
export const CERTIFICATE_OCTETS_MAX = 64 * 1024;
/** Longest claim. */
export const CLAIM_OCTETS_MAX = 1024 * 1024;
/** Longest name on a certificate of authorship, in octets. */
export const AUTHORSHIP_NAME_OCTETS_MAX = 200;
/** Longest purpose of one, in octets. */
export const AUTHORSHIP_PURPOSE_OCTETS_MAX = 400;
/** Octets of one rating of a reply on the wire, whatever it says. */
export const RATING_OCTETS = 512;
/** Octets of one attendance on the wire: a seat, its return or an upvote, they all look alike. */
export const ATTENDANCE_OCTETS = 512;
/** Octets of one post in a session's room as it is sealed, whoever writes it and whatever it says. */
export const ROOM_SEALED_OCTETS = 5755;
/** Octets of what is sealed inside, padded. */
export const ROOM_CONTENT_OCTETS = 4 * 1024;
/** Most octets of the words of one post in a room. */
export const ROOM_TEXT_OCTETS_MAX = 3 * 1024;
/** Most of what officials say in a room, for each question in it. */
export const ROOM_ANSWERS_PER_QUESTION_MAX = 4;
/** Most octets of one text of an invitation, of what is said of a session, or of one point of its minutes. */
export const SESSION_TEXT_OCTETS_MAX = 8 * 1024;
/** Most points of a session's minutes. */
export const MINUTES_POINTS_MAX = 100;
/** Longest content of an internal note: its own words and a draft. */
export const NOTE_OCTETS_MAX = 640 * 1024;
/** Longest words of an internal note, in octets. */
export const NOTE_TEXT_OCTETS_MAX = 64 * 1024;
/** Most labels on an internal note. */
export const NOTE_LABELS_MAX = 16;
/** Longest label, in octets. */
export const NOTE_LABEL_OCTETS_MAX = 64;
/** Longest case file. */
export const CASE_FILE_OCTETS_MAX = 64 * 1024 * 1024;
/** How far an official's clock may be from the server's, in seconds. */
export const REQUEST_SKEW_SECONDS_MAX = 300;
