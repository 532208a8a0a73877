// Checkpoints: what the log signs and witnesses cosign (C2SP tlog-checkpoint@v1.0.0 and
// tlog-cosignature, Ed25519 type).

import { toHex } from "../../bytes.ts";
import { Malformed, within } from "../../malformed.ts";
import { type LogVerifier, type NoteSignature, UnverifiedNote, type WitnessVerifier } from "./note.ts";
import { base64, decimal } from "./text.ts";
import { HASH_BYTES, TreeHead } from "./tree.ts";

/** A verified statement of a witness: at this time, this was the largest tree it had seen. */
export interface Cosignature {
  readonly witness: string;
  /** POSIX seconds, by the witness's clock. */
  readonly time: bigint;
}

/** A checkpoint that its log signed and enough witnesses cosigned. Only `openCheckpoint` makes one. */
export interface VerifiedCheckpoint {
  /** The log's name. */
  readonly origin: string;
  readonly head: TreeHead;
  /** The known witnesses that cosigned, in the order of the policy. */
  readonly cosignatures: readonly Cosignature[];
}

/** Whom the reader believes. */
export interface CheckpointPolicy {
  /** The log; its name must be the checkpoint's origin. */
  readonly log: LogVerifier;
  /** The witnesses that the reader knows. Signatures by any other key are unknown. */
  readonly witnesses: readonly WitnessVerifier[];
  /** How many different witness keys must have cosigned. */
  readonly cosignaturesMin: number;
  /**
   * What to do about other signatures: `ignore`, as the specification says, or `refuse`, for files
   * in which nothing may stand that no signature or hash binds.
   */
  readonly unknownSignatures: "ignore" | "refuse";
}

/**
 * Verifies a signed checkpoint. A wrong signature by any known key refuses the whole note.
 */
export function openCheckpoint(policy: CheckpointPolicy, octets: Uint8Array): VerifiedCheckpoint {
  const { log, witnesses } = policy;
  const note = within("Note", () => {
    const unverified = UnverifiedNote.parse(octets);
    const line = unverified.signatureBy(log);
    if (line === undefined) throw new Malformed("Unsigned");
    log.verify(unverified.text, line.signature);
    return unverified;
  });
  const { origin, head } = parseText(note.text);
  if (origin !== log.name) throw new Malformed("Origin");
  const known = (line: NoteSignature) => [log, ...witnesses].some((key) => key.claims(line));
  if (policy.unknownSignatures === "refuse" && !note.signatures.every(known)) {
    throw new Malformed("Note(UnknownSignature)");
  }
  const cosignatures: Cosignature[] = [];
  const keys = new Set<string>();
  for (const witness of witnesses) {
    const line = within("Note", () => note.signatureBy(witness));
    if (line === undefined) continue;
    cosignatures.push(verifyCosignature(witness, note.text, line.signature));
    // An Ed25519 cosignature does not bind the witness's name, so two names for one key count once
    // (tlog-cosignature, "Ed25519 signed message").
    keys.add(toHex(witness.key.toBytes()));
  }
  if (keys.size < policy.cosignaturesMin) throw new Malformed("TooFewCosignatures");
  return { origin, head, cosignatures };
}

/** Extension lines are refused: no log of ours writes any, and no monitor could audit them. */
function parseText(text: string): { origin: string; head: TreeHead } {
  const [origin, size, root, end, ...more] = text.split("\n");
  if (!origin || size === undefined || root === undefined || end !== "" || more.length > 0) {
    throw new Malformed("Text");
  }
  const [leaves, hash] = [decimal(size), base64(root)];
  if (leaves === undefined || hash?.length !== HASH_BYTES) throw new Malformed("Text");
  const head = new TreeHead(leaves, hash);
  if (leaves === 0n && !head.equals(TreeHead.empty())) throw new Malformed("Text");
  return { origin, head };
}

function verifyCosignature(witness: WitnessVerifier, text: string, timestamped: Uint8Array): Cosignature {
  if (timestamped.length !== 8 + 64) throw new Malformed("Cosignature");
  const time = new DataView(timestamped.buffer, timestamped.byteOffset).getBigUint64(0);
  if (time >= 2n ** 63n) throw new Malformed("Cosignature");
  // tlog-cosignature, "Ed25519 signed message".
  const message = `cosignature/v1\ntime ${time}\n${text}`;
  within("Note", () => witness.verify(message, timestamped.subarray(8)));
  return { witness: witness.name, time };
}
