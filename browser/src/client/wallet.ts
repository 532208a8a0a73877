// The wallet: what a person keeps. One file under a passphrase; the server has nothing of it. The
// command keeps the same file.

import { equal } from "../bytes.ts";
import type { TreeHead } from "../crypto/log/tree.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Identity } from "../crypto/seal.ts";
import { openUnderPassphrase, type Strength, sealUnderPassphrase } from "../crypto/seal/passphrase.ts";
import { SigningKey } from "../crypto/sign.ts";
import { MemoId, type VersionDigest } from "../domain/ids.ts";
import { authorContent } from "../protocol/author.ts";
import { canonical, type TypeOf } from "../protocol/codec.ts";
import { deskIdentity } from "../protocol/desk/identity.ts";
import { CirculationKey } from "../protocol/envelope.ts";
import { memoId, memoManifest } from "../protocol/manifest.ts";
import { list, listOrNone, map, octets, octets32, optional, seconds, text, u16, u53 } from "../protocol/schema.ts";
import { versionText } from "../protocol/text.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import type { Circulation } from "./circulation.ts";
import { type Enrolment, enrolment } from "./enrol.ts";

/** Told apart from other octets, so that a wrong file is not taken for a wrong passphrase. */
const VERSION = 2;
/** Version before there were a desk, attachments and the log's root. It is read, and written anew. */
const VERSION_BEFORE = 1;
/** Longest wallet: it holds every version of every memo of one's own, with the attachments. */
export const WALLET_OCTETS_MAX = 64 * 1024 * 1024;

/** A memo of one's own. */
export const authored = map({
  /** The manifest it was opened with. */
  manifest: [0, memoManifest],
  /** Seed of the authors' key. */
  authorSeed: [1, octets32],
  /** Key of the circulation. */
  circulationKey: [2, octets32],
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: [3, octets32],
  /** Nonce of the filing's leaf, drawn once so that filing again is the same filing. */
  filingNonce: [4, octets32],
  /** Texts by version, the current one last. */
  versions: [5, list(versionText)],
  /** The memo as sealed to the office, kept so that filing again sends the same octets. */
  sealedMemo: [6, octets],
  /** The promise that filing answered; empty before. */
  promise: [7, octets],
  /** End of the circulation of the current version, once it circulates. */
  closesAt: [8, optional(seconds)],
  /** Why it cannot wait, kept so that filing again is the same filing. */
  urgency: [9, optional(authorContent)],
});
export type Authored = TypeOf<typeof authored>;

/** A memo one was invited to. */
export const invited = map({
  memo: [0, octets32],
  /** Key of the circulation. */
  circulationKey: [1, octets32],
  /** Seed of the participant key, if one signed and kept it. */
  participantSeed: [2, optional(octets32)],
  /** Version that was signed, if one kept that. */
  signedVersion: [3, optional(octets32)],
  /** End of its circulation, as last seen. */
  closesAt: [4, optional(seconds)],
  /** Digests of the manifests of the epochs it accepts. */
  epochs: [5, listOrNone(octets32)],
});
export type Invited = TypeOf<typeof invited>;

const walletObject = canonical(
  map({
    version: [0, u16],
    /** Address of the server. */
    server: [1, text],
    /** The log's verifier key, pinned when the wallet was made. */
    logKey: [2, text],
    /** Size of the largest log seen, to notice one that shrinks. */
    logSize: [3, u53],
    /** Enrolments, one per epoch. */
    enrolments: [4, list(enrolment)],
    /** Memos this person writes. */
    authored: [5, list(authored)],
    /** Memos this person was invited to. */
    invited: [6, list(invited)],
    /** Seed of the identity that seals drafts at rest; null until there is a desk. */
    deskSeed: [7, optional(octets32)],
    /** Root of the largest log seen, to notice another one of the same size. */
    logRoot: [8, optional(octets32)],
  }),
  WALLET_OCTETS_MAX,
);

/** Everything a member keeps. */
export type Wallet = TypeOf<typeof walletObject>;

/** A file is not a wallet of this version, or the passphrase is another. */
export class WalletRefusal extends CodedRefusal<"NotAWallet" | "DoesNotOpen"> {
  override readonly name = "WalletRefusal";
}

/** An empty wallet for a server. */
export function newWallet(server: string, logKey: string): Wallet {
  return { version: VERSION, server, logKey, logSize: 0, enrolments: [], authored: [], invited: [], deskSeed: null, logRoot: null };
}

/** The plain octets, to be sealed under the passphrase. */
export function walletToBytes(wallet: Wallet): Uint8Array {
  return walletObject.toCanonical(wallet);
}

/** Reads what `walletToBytes` wrote, or the command. */
export function walletFromBytes(plain: Uint8Array): Wallet {
  const refusal = () => new WalletRefusal("NotAWallet");
  const wallet = orRefuse(() => walletObject.fromCanonical(plain), refusal);
  if (wallet.version !== VERSION && wallet.version !== VERSION_BEFORE) throw refusal();
  wallet.version = VERSION;
  return wallet;
}

/** The wallet as a file. `strength` says how the passphrase came to be. */
export function sealWallet(wallet: Wallet, passphrase: string, strength: Strength, randomness: Randomness): Uint8Array {
  const plain = walletToBytes(wallet);
  const sealed = sealUnderPassphrase(passphrase, strength, plain, randomness);
  plain.fill(0);
  return sealed;
}

/** A wallet from its file, and with how much work it should be sealed again. */
export function openWallet(sealed: Uint8Array, passphrase: string): { readonly wallet: Wallet; readonly strength: Strength } {
  const { plaintext, strength } = orRefuse(
    () => openUnderPassphrase(passphrase, sealed, WALLET_OCTETS_MAX),
    () => new WalletRefusal("DoesNotOpen"),
  );
  const wallet = walletFromBytes(plaintext);
  plaintext.fill(0);
  return { wallet, strength };
}

/** A log that is not the one seen before; `detail` is the size that it had. */
export class LogRefusal extends CodedRefusal<"Shrank" | "Forked"> {
  override readonly name = "LogRefusal";
}

/**
 * Compares a log with the largest one seen, and remembers it. True if there is something new to
 * keep. That the larger log continues the smaller one is for witnesses and monitors to check, who
 * have all of it.
 */
export function watchLog(wallet: Wallet, head: TreeHead): boolean {
  const seen = wallet.logSize;
  const size = Number(head.size);
  if (size < seen) throw new LogRefusal("Shrank", seen);
  const known = size === seen ? wallet.logRoot : null;
  if (known !== null && !equal(known, head.root)) throw new LogRefusal("Forked", seen);
  wallet.logSize = size;
  wallet.logRoot = head.root.slice();
  return size > seen || known === null;
}

/** The identity that seals drafts at rest; its seed is drawn when it is first asked for. */
export function deskOf(wallet: Wallet, randomness: Randomness): Identity {
  wallet.deskSeed ??= randomBytes(randomness, 32);
  return deskIdentity(wallet.deskSeed);
}

/**
 * Remembers when a memo's circulation ends and which epochs it accepts, so that their seeds are not
 * erased too early.
 */
export function noteCirculation(wallet: Wallet, { memo, freeze, manifest }: Pick<Circulation, "memo" | "freeze" | "manifest">): void {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.closesAt = freeze.closesAt;
    one.epochs = manifest.accepted.map((accepted) => accepted.manifest.slice());
  }
  const own = findAuthored(wallet, memo);
  if (own !== null) own.closesAt = freeze.closesAt;
}

/** The enrolment in the epoch with this manifest. */
export function findEnrolment(wallet: Wallet, manifest: Uint8Array): Enrolment | null {
  return wallet.enrolments.find((one) => equal(one.manifest, manifest)) ?? null;
}

/** Keeps an enrolment, in place of an earlier one in the same epoch. */
export function keepEnrolment(wallet: Wallet, kept: Enrolment): void {
  wallet.enrolments = [...wallet.enrolments.filter((other) => !equal(other.manifest, kept.manifest)), kept];
}

/** The memo of one's own with this id. */
export function findAuthored(wallet: Wallet, memo: MemoId): Authored | null {
  return wallet.authored.find((one) => equal(memoId(one.manifest), memo)) ?? null;
}

/** The memo one was invited to. */
export function findInvited(wallet: Wallet, memo: MemoId): Invited | null {
  return wallet.invited.find((one) => equal(one.memo, memo)) ?? null;
}

/** Remembers an invitation; what is known of an earlier one is kept. */
export function remember(wallet: Wallet, memo: MemoId, key: CirculationKey): void {
  if (findInvited(wallet, memo) !== null) return;
  wallet.invited.push({ memo, circulationKey: key.bytes(), participantSeed: null, signedVersion: null, closesAt: null, epochs: [] });
}

/** Keeps the participant key of a memo one signed, and which version. */
export function keepSignature(wallet: Wallet, memo: MemoId, seed: Uint8Array, version: VersionDigest): void {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.participantSeed = seed.slice();
    one.signedVersion = version.slice();
  }
}

/** Burns what would show that one signed: then nobody, this person included, can show it. */
export function burnSignature(wallet: Wallet, memo: MemoId): void {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.signedVersion?.fill(0);
    one.participantSeed = null;
    one.signedVersion = null;
  }
}

/** Memos whose replies concern this person, with their keys. */
export function circulations(wallet: Wallet): { readonly memo: MemoId; readonly key: CirculationKey }[] {
  const own = wallet.authored.map((one) => ({ memo: memoId(one.manifest), key: circulationOf(one) }));
  const others = wallet.invited.map((one) => ({ memo: MemoId.fromBytes(one.memo), key: circulationOf(one) }));
  return [...own, ...others];
}

/** The key of a circulation. */
export function circulationOf(one: Authored | Invited): CirculationKey {
  return CirculationKey.fromBytes(one.circulationKey);
}

/** The authors' key. */
export function authorKeyOf(one: Authored): SigningKey<"author"> {
  return SigningKey.fromSeed(one.authorSeed);
}

/** The participant key, if kept. */
export function participantKeyOf(one: Invited): SigningKey<"participant"> | null {
  return one.participantSeed === null ? null : SigningKey.fromSeed(one.participantSeed);
}

/** Overwrites every secret of a wallet that is let go. */
export function wipeWallet(wallet: Wallet): void {
  const secrets = [
    wallet.deskSeed,
    ...wallet.enrolments.flatMap((one) => [one.seed, one.blindSignature]),
    ...wallet.authored.flatMap((one) => [one.authorSeed, one.circulationKey, one.caseLogKey]),
    ...wallet.invited.flatMap((one) => [one.circulationKey, one.participantSeed, one.signedVersion]),
  ];
  for (const secret of secrets) secret?.fill(0);
}
