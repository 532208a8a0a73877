// The case file: everything about one case in one file that verifies without the server.
//
// Nothing in it is redundant and every octet is bound by a hash, a signature or a proof, so that a
// change anywhere shows. It holds no capsules: names travel apart from the text (R49).

import { unverifiedAuthorDocument } from "./author.ts";
import { file } from "./casefile/file.ts";
import { logEvidence, logged, loggedEpoch } from "./casefile/logged.ts";
import { certificate } from "./certificate.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { leafProof } from "./evidence.ts";
import { eventKind } from "./leaf/case.ts";
import { memoManifest } from "./manifest.ts";
import { officialContent } from "./official.ts";
import { unverifiedPresentation } from "./presentation.ts";
import { list, map, octets, octets32, optional, u32 } from "./schema.ts";
import { CASE_FILE_OCTETS_MAX, CERTIFICATE_OCTETS_MAX } from "./sizes.ts";
import { versionText } from "./text.ts";

/** Longest file of any kind: a case with its first line. */
export const FILE_OCTETS_MAX = CASE_FILE_OCTETS_MAX + 64;

/** A presentation with its batch hint of 288 octets. */
export const filedPresentation = map({ presentation: [0, unverifiedPresentation], hint: [1, octets] });
export type FiledPresentation = TypeOf<typeof filedPresentation>;

/** An event of the case: its kind, its content as committed to in the log, and the proof. */
export const filedEvent = map({ kind: [0, eventKind], content: [1, octets], proof: [2, leafProof] });
export type FiledEvent = TypeOf<typeof filedEvent>;

/** What a case has once it is filed. */
export const filedMaterial = map({
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: [0, octets32],
  /** Events in order, those that are in the log. */
  events: [1, list(filedEvent)],
});
export type FiledMaterial = TypeOf<typeof filedMaterial>;

/** What the server has of a case: everything but the words. */
export const caseMaterial = canonical(
  map({
    log: [0, logEvidence],
    /** Charter, TOML. */
    charter: [1, logged],
    roster: [2, logged],
    /** Epochs, in the order of the manifest. */
    epochs: [3, list(loggedEpoch)],
    manifest: [4, memoManifest],
    /** Signed freeze of the version that was sealed. */
    freeze: [5, unverifiedAuthorDocument],
    certificate: [6, certificate],
    /** Every presentation, ascending by pseudonym. */
    presentations: [7, list(filedPresentation)],
    /** What exists once the memo is filed. */
    filed: [8, optional(filedMaterial)],
    /** Who signed after the filing, ascending by pseudonym, once they are counted (R62). */
    late: [9, optional(list(filedPresentation))],
  }),
  CASE_FILE_OCTETS_MAX,
);
export type CaseMaterial = TypeOf<typeof caseMaterial>;

/** The words of one official document, and its position among the events. */
export const filedWords = map({ event: [0, u32], content: [1, officialContent] });
export type FiledWords = TypeOf<typeof filedWords>;

/** A whole case: material and words. */
export const caseFile = file(
  "demur case file v1",
  canonical(
    map({
      /** What the server has. */
      material: [0, caseMaterial],
      /** Text with its nonce. */
      text: [1, versionText],
      /** Words of the official documents, ascending by event. */
      words: [2, list(filedWords)],
    }),
    CASE_FILE_OCTETS_MAX,
  ),
);
export type CaseFile = TypeOf<typeof caseFile>;

/** A certificate with the proof that it was filed. */
export const certifiedFiling = map({
  log: [0, logEvidence],
  /** Charter, TOML. */
  charter: [1, logged],
  manifest: [2, memoManifest],
  certificate: [3, certificate],
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: [4, octets32],
  /** The signed filing in the log. */
  filed: [5, logged],
});
export type CertifiedFiling = TypeOf<typeof certifiedFiling>;

/**
 * A certificate for someone who holds only the text: was it filed, when, and how many signed?
 *
 * Whoever has the file can also try texts. With a redacted view beside it, that is trying words for
 * what the view withholds, all of them at once: one gives out the one or the other.
 */
export const certificateFile = file(
  "demur certificate v1",
  canonical(
    map({
      /** The certificate, and that it was filed. */
      filing: [0, certifiedFiling],
      /**
       * Salt of the whole text, so that a holder of the text can match it. No word's salt follows
       * from it. This field and the next one are bound by nothing while the text is not at hand:
       * with others the file still verifies, and is for no text at all.
       */
      textSalt: [1, octets32],
      /** Commitment to the words, the other half of the version digest. */
      words: [2, octets32],
    }),
    CERTIFICATE_OCTETS_MAX + 512 * 1024,
  ),
);
export type CertificateFile = TypeOf<typeof certificateFile>;
