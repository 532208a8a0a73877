// The case file: everything about one case in one file that verifies without the server.
//
// Nothing in it is redundant and every octet is bound by a hash, a signature or a proof, so that a
// change anywhere shows. It holds no capsules: names travel apart from the text (R49).

import { concat, equal, toUtf8 } from "../bytes.ts";
import { openCheckpoint } from "../crypto/log/checkpoint.ts";
import type { LeafKind } from "../crypto/log/leaf.ts";
import { LogVerifier } from "../crypto/log/note.ts";
import type { TreeHead } from "../crypto/log/tree.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import { unverifiedAuthorDocument } from "./author.ts";
import { certificate } from "./certificate.ts";
import { type Canonical, canonical, type TypeOf } from "./codec.ts";
import { leafProof, verifyLeafProof } from "./evidence.ts";
import { eventKind, publicLeaf } from "./leaf.ts";
import { memoManifest } from "./manifest.ts";
import { officialContent } from "./official.ts";
import { unverifiedPresentation } from "./presentation.ts";
import { list, map, octets, octets32, optional, text, u32 } from "./schema.ts";
import { CASE_FILE_OCTETS_MAX, CERTIFICATE_OCTETS_MAX } from "./sizes.ts";
import { versionText } from "./text.ts";

/** What the log says about the world around a case. */
export const logEvidence = map({
  /** The log's verifier key (C2SP signed-note), by which the checkpoint was signed. */
  logKey: [0, text],
  /** Checkpoint to which all proofs lead. */
  checkpoint: [1, text],
});
export type LogEvidence = TypeOf<typeof logEvidence>;

/** Public octets with the proof that they stand in the log. */
export const logged = map({ content: [0, octets], proof: [1, leafProof] });
export type Logged = TypeOf<typeof logged>;

/** A file's evidence from the log does not hold. */
export class EvidenceRefusal extends CodedRefusal<"LogKey" | "Checkpoint" | "NotInLog"> {
  override readonly name = "EvidenceRefusal";
}

/**
 * Checks the checkpoint under the log's key: `pinned` if the reader has it from elsewhere, else
 * the one in the file. No other signature may stand there, so that every octet is bound.
 */
export function openEvidence(evidence: LogEvidence, pinned: LogVerifier | null): { log: LogVerifier; head: TreeHead } {
  const refuseKey = () => new EvidenceRefusal("LogKey");
  const log = orRefuse(() => LogVerifier.parse(evidence.logKey), refuseKey);
  if (pinned !== null && !pinned.equals(log)) throw refuseKey();
  const policy = { log, witnesses: [], cosignaturesMin: 0, unknownSignatures: "refuse" } as const;
  const { head } = orRefuse(
    () => openCheckpoint(policy, toUtf8(evidence.checkpoint)),
    () => new EvidenceRefusal("Checkpoint"),
  );
  return { log, head };
}

/** Checks that content stands in the log as public content of this kind. */
export function verifyLogged(of: Logged, kind: LeafKind, tree: TreeHead): void {
  verifyLeafProof(of.proof, publicLeaf(kind, of.proof.nonce, of.content, of.proof.interval), tree);
}

/** An epoch as the log has it: the manifest, and the roll once enrolment is closed. */
export const loggedEpoch = map({ manifest: [0, logged], roll: [1, optional(logged)] });
export type LoggedEpoch = TypeOf<typeof loggedEpoch>;

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
  }),
  CASE_FILE_OCTETS_MAX,
);
export type CaseMaterial = TypeOf<typeof caseMaterial>;

/** The words of one official document, and its position among the events. */
export const filedWords = map({ event: [0, u32], content: [1, officialContent] });
export type FiledWords = TypeOf<typeof filedWords>;

/** Everything about an installation that everybody may see, with proofs: what a client starts from. */
export const instanceFile = canonical(
  map({
    log: [0, logEvidence],
    /** Name of the installation. */
    instance: [1, text],
    /** Charters, the current one last. */
    charters: [2, list(logged)],
    roster: [3, logged],
    /** Every epoch. */
    epochs: [4, list(loggedEpoch)],
  }),
  4 * 1024 * 1024,
);
export type InstanceFile = TypeOf<typeof instanceFile>;

/** A kind of file that begins with its own name. */
export interface FileKind<T> extends Canonical<T> {
  /** First octets. */
  readonly MAGIC: Uint8Array;
  /** Name and canonical encoding. */
  toFile(value: T): Uint8Array;
  /** Reads a file; null if it is of another kind. Throws `Malformed` if it is not canonical. */
  fromFile(octets: Uint8Array): T | null;
}

/** A kind of file with this first line. */
export function file<T>(firstLine: string, kind: Canonical<T>): FileKind<T> {
  const MAGIC = toUtf8(`${firstLine}\n`);
  return {
    ...kind,
    MAGIC,
    toFile: (value) => concat(MAGIC, kind.toCanonical(value)),
    fromFile: (octets) => {
      const isOurs = equal(octets.subarray(0, MAGIC.length), MAGIC);
      return isOurs ? kind.fromCanonical(octets.subarray(MAGIC.length)) : null;
    },
  };
}

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

/** A certificate for someone who holds only the text: was it filed, when, and how many signed? */
export const certificateFile = file(
  "demur certificate v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      certificate: [3, certificate],
      /**
       * Nonce of the text, so that a holder of the text can match it. The one field that nothing
       * binds while the text is not at hand: with another nonce the file still verifies, and is
       * for no text at all.
       */
      textNonce: [4, octets32],
      /** Key that derives the handles of the case's leaves. */
      caseLogKey: [5, octets32],
      /** The signed filing in the log. */
      filed: [6, logged],
    }),
    CERTIFICATE_OCTETS_MAX + 512 * 1024,
  ),
);
export type CertificateFile = TypeOf<typeof certificateFile>;

/** A co-signature saved to be posted later or by somebody else, with what verifying it needs. */
export const signatureFile = file(
  "demur signature v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      /** The epoch the credential is of. */
      epoch: [3, logged],
      /** The co-signature as it is posted. */
      block: [4, octets],
    }),
    1024 * 1024,
  ),
);
export type SignatureFile = TypeOf<typeof signatureFile>;
