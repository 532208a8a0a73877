// A claim: "this signature is mine", made for one reader and sealed to that reader. With one's name,
// or as one of the signatories without.

import { toUtf8 } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import type { Randomness } from "../crypto/random.ts";
import { type Identity, NO_PADDING, openSealed, type Recipient, seal } from "../crypto/seal.ts";
import { type SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { CertificateDigest, MemoId, ParticipantKey } from "../domain/ids.ts";
import { attempt, orRefuse } from "../refusal.ts";
import { file } from "./casefile/file.ts";
import { logEvidence, logged } from "./casefile/logged.ts";
import { certificate } from "./certificate.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { Unreadable } from "./envelope.ts";
import { memoManifest } from "./manifest.ts";
import { unverifiedPresentation } from "./presentation.ts";
import { fixed, id, list, map, octets32, text, u64, variants } from "./schema.ts";
import { CLAIM_OCTETS_MAX } from "./sizes.ts";

/** What shows that a signature is one's own. */
export const claimProof = variants({
  /**
   * A presentation of kind claim with the signature's own pseudonym, which shows the name record.
   * What it says of a capsule is `readerBinding`.
   */
  named: [0, { claim: unverifiedPresentation }],
  /** The participant key's signature over a `signatoryStatement`: no name. */
  signatory: [1, { signature: fixed(64) }],
});
export type ClaimProof = TypeOf<typeof claimProof>;

/** A claim with what verifying it needs. */
export const claimFile = file(
  "demur claim v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      /** The epoch the credential is of. */
      epoch: [3, logged],
      certificate: [4, certificate],
      /** The signature that is claimed. */
      signature: [5, unverifiedPresentation],
      /** Its place in the certificate. */
      index: [6, u64],
      /** Hashes from the signature's sibling up. */
      path: [7, list(octets32)],
      /** Whom it was made for: an age recipient. */
      reader: [8, text],
      /** What shows that it is one's own. */
      proof: [9, claimProof],
    }),
    CLAIM_OCTETS_MAX,
  ),
);
export type ClaimFile = TypeOf<typeof claimFile>;

/** What is signed by who shows that they are a signatory, and not which. */
export const signatoryStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The certificate it stands in. */
    certificate: [1, id(CertificateDigest)],
    participant: [2, id(ParticipantKey)],
    /** `readerBinding`. */
    reader: [3, octets32],
  }),
  512,
);
export type SignatoryStatement = TypeOf<typeof signatoryStatement>;

/**
 * The reader of a claim that was made for whoever is shown it: a certificate of protected activity, which
 * is not sealed. No recipient is empty, so none of its claims can be taken for one.
 */
export const ANYBODY = "";

/** What ties a claim to its reader. */
export function readerBinding(reader: string): Uint8Array {
  return Label.CLAIM_READER.hash(toUtf8(reader));
}

/** Signs the statement. */
export function signSignatory(key: SigningKey<"participant">, statement: SignatoryStatement): ClaimProof {
  return { kind: "signatory", signature: key.sign(Label.SIGNATORY, signatoryStatement.toCanonical(statement)) };
}

/** Whether the participant it names signed it. */
export function isSignedBySignatory(statement: SignatoryStatement, signature: Uint8Array): boolean {
  const key = attempt(() => VerifyingKey.fromBytes<"participant">(statement.participant));
  return key?.verifies(Label.SIGNATORY, signatoryStatement.toCanonical(statement), signature) ?? false;
}

/** Seals the file to its reader, who can open it with any age program. */
export function sealClaim(claim: ClaimFile, reader: Recipient, randomness: Randomness): Uint8Array {
  return seal([reader], claimFile.toFile(claim), NO_PADDING, randomness);
}

/** The octets of the file inside an age file. */
export function unsealClaim(identity: Identity, sealed: Uint8Array): Uint8Array {
  return orRefuse(
    () => openSealed([identity], sealed, NO_PADDING, CLAIM_OCTETS_MAX + 64 * 1024),
    () => new Unreadable("Unreadable"),
  );
}
