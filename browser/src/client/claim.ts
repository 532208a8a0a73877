// Claiming a signature before one chosen reader, with one's name or as a signatory without.

import { equal } from "../bytes.ts";
import { leafHash, TreeHead } from "../crypto/log/tree.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Recipient } from "../crypto/seal.ts";
import type { MemoId } from "../domain/ids.ts";
import type { CertifiedSignature } from "../protocol/api/member.ts";
import { type Certificate, certificate, certificateDigest, signatureLeaf } from "../protocol/certificate.ts";
import { ANYBODY, type ClaimFile, type ClaimProof, readerBinding, signSignatory } from "../protocol/claim.ts";
import { NAME_RECORD } from "../protocol/epoch.ts";
import { memoContext } from "../protocol/manifest.ts";
import { type Message, type UnverifiedPresentation, unverifiedPresentation } from "../protocol/presentation.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import { type Circulation, usableCredential } from "./circulation.ts";
import { presentCredential, shown } from "./sign.ts";
import { type Instance, loggedGround } from "./trust.ts";
import { type Invited, participantKeyOf, type Wallet } from "./wallet.ts";

/** One's own signature in the certificate, as the server proved it. */
export interface Certified {
  readonly certificate: Certificate;
  readonly signature: UnverifiedPresentation;
  /** Its place. */
  readonly index: bigint;
  /** Hashes from its sibling up. */
  readonly path: readonly Uint8Array[];
}

/** Why there is no claim. */
export class ClaimRefusal extends CodedRefusal<"Burned" | "Erased" | "NotCertified" | "Unknown"> {
  override readonly name = "ClaimRefusal";
}

/** What the server answered to `cosignature_prove`. It is checked when a claim is made of it. */
export function certifiedFrom(answer: CertifiedSignature): Certified {
  return orRefuse(
    () => ({
      certificate: certificate.fromCanonical(answer.certificate),
      signature: unverifiedPresentation.fromCanonical(answer.presentation),
      index: BigInt(answer.index),
      path: answer.path,
    }),
    () => new ClaimRefusal("NotCertified"),
  );
}

/** Checks that the signature stands in the certificate of the memo. */
export function checkCertified(of: Certified, memo: MemoId): void {
  const { message } = of.signature;
  const sameMemo = equal(of.certificate.memo, memo) && equal(message.memo, memo);
  if (!sameMemo || !equal(message.version, of.certificate.digest)) throw new ClaimRefusal("NotCertified");
  const head = new TreeHead(BigInt(of.certificate.total), of.certificate.root);
  orRefuse(
    () => head.verifyInclusion(leafHash(signatureLeaf(of.signature)), of.index, of.path),
    () => new ClaimRefusal("NotCertified"),
  );
}

/** Where a claim is made, and for whom. */
export interface Claiming {
  readonly instance: Instance;
  readonly circulation: Circulation;
  readonly certified: Certified;
  /** Null for whoever is shown it: it convinces everybody, for ever. */
  readonly reader: Recipient | null;
}

function readerName({ reader }: Claiming): string {
  return reader?.toString() ?? ANYBODY;
}

/** A claim that shows one's name. Refuses if the epoch's secret is erased, or the signature is another's. */
export function claimNamed(claiming: Claiming, wallet: Wallet, randomness: Randomness): ClaimFile {
  const { circulation, certified } = claiming;
  const usable = usableCredential(circulation, wallet);
  const name = usable?.enrolment.attributes[NAME_RECORD];
  if (usable === null || name === undefined) throw new ClaimRefusal("Erased");
  const message: Message = {
    ...certified.signature.message,
    kind: "claim",
    capsule: readerBinding(readerName(claiming)),
  };
  const disclosed = [...shown(usable.enrolment.attributes, []), { index: NAME_RECORD, value: name }];
  const context = memoContext(circulation.manifest);
  const made = presentCredential(usable.credential, message, context, disclosed, randomness);
  if (made === null) throw new ClaimRefusal("Erased");
  const { institution, epoch } = usable.epoch.manifest;
  const claim = { message, institution, epoch, disclosed, ...made };
  if (!equal(claim.pseudonym, certified.signature.pseudonym)) throw new ClaimRefusal("NotCertified");
  return claimFileOf(claiming, { kind: "named", claim });
}

/** A claim to be one of the signatories, without a name, under the participant key alone. */
export function claimSignatory(claiming: Claiming, invited: Invited): ClaimFile {
  const { circulation, certified } = claiming;
  const key = participantKeyOf(invited);
  if (key === null) throw new ClaimRefusal("Burned");
  const { participant } = certified.signature.message;
  if (!equal(key.verifyingKey().toBytes(), participant)) throw new ClaimRefusal("NotCertified");
  const statement = {
    memo: circulation.memo,
    certificate: certificateDigest(certified.certificate),
    participant,
    reader: readerBinding(readerName(claiming)),
  };
  return claimFileOf(claiming, signSignatory(key, statement));
}

function claimFileOf(claiming: Claiming, proof: ClaimProof): ClaimFile {
  const { instance, circulation, certified } = claiming;
  checkCertified(certified, circulation.memo);
  const { signature, index, path } = certified;
  const { manifest } = circulation;
  const ground = loggedGround(instance, manifest.charter, signature.institution, signature.epoch);
  if (ground === null) throw new ClaimRefusal("Unknown");
  return {
    ...ground,
    manifest,
    certificate: certified.certificate,
    signature,
    index,
    path: [...path],
    reader: readerName(claiming),
    proof,
  };
}
