// What a file carries of the log: a checkpoint, and public octets with proofs that they stand in it.

import { toUtf8 } from "../../bytes.ts";
import { openCheckpoint } from "../../crypto/log/checkpoint.ts";
import type { LeafKind } from "../../crypto/log/leaf.ts";
import { LogVerifier } from "../../crypto/log/note.ts";
import type { TreeHead } from "../../crypto/log/tree.ts";
import { CodedRefusal, orRefuse } from "../../refusal.ts";
import { canonical, type TypeOf } from "../codec.ts";
import { leafProof, verifyLeafProof } from "../evidence.ts";
import { publicLeaf } from "../leaf.ts";
import { list, map, octets, optional, text } from "../schema.ts";

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
