// Commitments to hidden scalars. Answers to crates/demur-crypto/src/credential/blind.rs; whether a
// commitment holds, and signing it, is the issuer's.

import { concat } from "../../bytes.ts";
import { G1, G1_OCTETS, SCALAR_OCTETS, type Scalar, scalars } from "../bls.ts";
import type { BlindGenerators } from "./generators.ts";
import { Refused } from "./refusal.ts";

/** Octets of a commitment to `committed` scalars with its proof. */
export function commitmentOctets(committed: number): number {
  return G1_OCTETS + (committed + 2) * SCALAR_OCTETS;
}

/**
 * Commits to `committed` under `random` (the blinding factor, then one random scalar for it and one
 * for each committed scalar) and proves knowledge of all.
 * draft-irtf-cfrg-bbs-blind-signatures-02, "Core Commitment Computation".
 */
export function coreCommit(
  generators: BlindGenerators,
  committed: readonly Scalar[],
  random: readonly Scalar[],
): Uint8Array {
  const [blind, ...tilde] = random;
  const count = generators.points.length;
  if (blind === undefined || count !== committed.length + 1 || tilde.length !== count) throw new Refused("CR-LENGTH");
  const hidden = [blind, ...committed];
  const commitment = G1.sumSecret(generators.points, hidden).toOctets();
  const commitmentBar = G1.sumSecret(generators.points, tilde).toOctets();
  const challenge = generators.challenge(commitment, commitmentBar);
  const responses = tilde.map((random, i) => scalars.add(random, scalars.mul(hidden[i] ?? 0n, challenge)));
  return concat(commitment, ...[...responses, challenge].map(scalars.toOctets));
}
