// JSON of an official.

import { CharterDigest, DocumentDigest, MemoId } from "../../domain/ids.ts";
import { State } from "../../domain/state.ts";
import { dueTimes, ratingCounts } from "../api.ts";
import { body, boolean, byteId, fixed, type JsonOf, list, nullable, octets, oneOf, seconds, string, u32, word } from "../json.ts";
import { Duty } from "../leaf.ts";

/** What an official proves a second factor with: a one-time code of six digits, or a signed challenge. */
export const factorProof = oneOf({
  totp: body({ code: string }),
  /** As the browser gives them: the passkey's id, `clientDataJSON`, `authenticatorData`, `signature`. */
  passkey: body({ credential: octets, challenge: fixed(32), clientData: octets, authenticatorData: octets, signature: octets }),
});
export type FactorProof = JsonOf<typeof factorProof>;

/** Asks `official_sign_in`: canonical signed request, and the second factor. */
export const signInPost = body({ request: octets, factor: factorProof });

/** Answers `official_sign_in`: the token, and after how many seconds the session ends unused, or in any case. */
export const sessionAnswer = body({ token: fixed(32), idleSecondsMax: u32, secondsMax: u32 });

/** A factor to register: the secret of one-time codes with the code that it gives now, or a passkey. */
export const newFactor = oneOf({
  totp: body({ secret: fixed(20), code: string }),
  passkey: body({ challenge: fixed(32), clientData: octets, authenticatorData: octets }),
});
export type NewFactor = JsonOf<typeof newFactor>;

/** Asks `factor_enrol`: canonical signed request, and the factor. */
export const factorPost = body({ request: octets, factor: newFactor });

/** Answers `factor_challenge`: what a passkey may sign once, the id of the relying party, ids of the official's passkeys. */
export const challengeAnswer = body({ challenge: fixed(32), party: string, credentials: list(octets) });
export type ChallengeAnswer = JsonOf<typeof challengeAnswer>;

/** A case in an official's list. */
/** A duty that is owed in a case. */
export const owedDuty = body({
  duty: word(Duty),
  /** The first instant that is late, seconds since 1970. */
  due: seconds,
  /** Whether that is past, by the server's clock. */
  overdue: boolean,
});
export type OwedDuty = JsonOf<typeof owedDuty>;

export const caseItem = body({
  memo: byteId(MemoId),
  state: word(State),
  /** When it was filed, rounded down to the log's interval, seconds since 1970. */
  filedAt: seconds,
  /** What is due when; null where nothing is. */
  due: nullable(dueTimes),
  /** What is owed in it now, by whomever. */
  owed: list(owedDuty),
  /** How many signed. */
  signatures: u32,
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts),
  /** The charter it is under, for whoever has to sign its undertaking before opening the case. */
  charter: byteId(CharterDigest),
  /** The filing, which the undertaking answers as every document does. */
  filing: byteId(DocumentDigest),
});
export type CaseItem = JsonOf<typeof caseItem>;

/** Answers `case_list`. */
export const caseListAnswer = body({ cases: list(caseItem) });

/** Asks `case_open`. */
export const caseOpenPost = body({ request: octets, nonce: fixed(32) });

/** Answers `name_show`: the one sealed name, as it was signed. */
export const nameAnswer = body({ capsule: octets });

/** A co-signature as the office gets it. */
export const openedCosignature = body({ presentation: octets, hint: octets, capsule: octets });
export type OpenedCosignature = JsonOf<typeof openedCosignature>;

/** Answers `case_open`: canonical objects, and the signatures in the order of the certificate. */
export const caseOpenAnswer = body({
  sealed: octets,
  certificate: octets,
  filing: octets,
  manifest: octets,
  cosignatures: list(openedCosignature),
});
export type CaseOpenAnswer = JsonOf<typeof caseOpenAnswer>;

/** Asks `note_post`: a canonical note, and its content sealed to the office's officials. */
export const notePost = body({ note: octets, sealed: octets });

/** Asks `note_list`: a canonical signed request, and the number of the first note wanted. */
export const noteListPost = body({ request: octets, from: u32 });

/** A note in the list. */
export const noteItem = body({
  /** Its number within the case, from zero. */
  sequence: u32,
  /** When it was written, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  note: octets,
  sealed: octets,
});
export type NoteItem = JsonOf<typeof noteItem>;

/** Answers `note_list`: the next notes in their order, none when there are no more. */
export const noteListAnswer = body({ notes: list(noteItem) });

/**
 * Asks every operation of an official that is a signed document with words: `case_acknowledge`,
 * `case_reply`, `redirect_confirm` and so on.
 */
export const officialPost = body({
  document: octets,
  /** Its words, sealed to whom they concern. */
  sealed: octets,
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32),
});
