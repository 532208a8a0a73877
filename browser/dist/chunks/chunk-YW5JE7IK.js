import {
  openUnderPassphrase,
  sealUnderPassphrase
} from "./chunk-OGDE3ZYO.js";
import {
  CONTENT_OCTETS_MAX,
  Identity,
  MemoId,
  SigningKey,
  TEXT_OCTETS_MAX,
  canonical,
  enrolment,
  id,
  list,
  map,
  memoId,
  memoManifest,
  octets,
  octets32,
  officialContent,
  optional,
  text,
  u16,
  u53,
  unverifiedOfficialDocument,
  versionText
} from "./chunk-PQTHZGMI.js";
import {
  CodedRefusal,
  Label,
  Malformed,
  equal,
  orRefuse,
  randomBytes
} from "./chunk-T65N7ENM.js";

// src/protocol/envelope.ts
var CirculationKey = class _CirculationKey {
  #octets;
  constructor(octets2) {
    if (octets2.length !== 32) throw new Malformed("WrongLength");
    this.#octets = octets2.slice();
  }
  static generate(randomness) {
    return new _CirculationKey(randomBytes(randomness, 32));
  }
  /** Takes a key from an invitation or a wallet. */
  static fromBytes(octets2) {
    return new _CirculationKey(octets2);
  }
  /** The octets, for an invitation or a wallet; a copy. */
  bytes() {
    return this.#octets.slice();
  }
  /** The hash that the memo's manifest holds. */
  hash() {
    return Label.CIRCULATION_HASH.hash(this.#octets);
  }
  /** The age identity of the circulation: drafts and replies are sealed to its recipient. */
  identity() {
    return Identity.fromSeed(Label.CIRCULATION_IDENTITY.hash(this.#octets));
  }
};
var filedMemo = canonical(
  map({
    memo: [0, id(MemoId)],
    /** Text and nonce of the version that was sealed. */
    text: [1, versionText],
    /**
     * Where replies are sealed to: the circulation's recipient. With it one can write to the
     * signers and read nothing.
     */
    replyTo: [2, text]
  }),
  TEXT_OCTETS_MAX + 8 * 1024
);
var mailboxEntry = canonical(
  map({ document: [0, unverifiedOfficialDocument], content: [1, officialContent] }),
  CONTENT_OCTETS_MAX + 32 * 1024
);

// src/client/wallet.ts
var VERSION = 1;
var WALLET_OCTETS_MAX = 8 * 1024 * 1024;
var authored = map({
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
  promise: [7, octets]
});
var invited = map({
  memo: [0, octets32],
  /** Key of the circulation. */
  circulationKey: [1, octets32],
  /** Seed of the participant key, if one signed and kept it. */
  participantSeed: [2, optional(octets32)],
  /** Version that was signed, if one kept that. */
  signedVersion: [3, optional(octets32)]
});
var walletObject = canonical(
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
    invited: [6, list(invited)]
  }),
  WALLET_OCTETS_MAX
);
var WalletRefusal = class extends CodedRefusal {
  name = "WalletRefusal";
};
function newWallet(server, logKey) {
  return { version: VERSION, server, logKey, logSize: 0, enrolments: [], authored: [], invited: [] };
}
function walletToBytes(wallet) {
  return walletObject.toCanonical(wallet);
}
function walletFromBytes(plain) {
  const refusal = () => new WalletRefusal("NotAWallet");
  const wallet = orRefuse(() => walletObject.fromCanonical(plain), refusal);
  if (wallet.version !== VERSION) throw refusal();
  return wallet;
}
function sealWallet(wallet, passphrase, strength, randomness) {
  const plain = walletToBytes(wallet);
  const sealed = sealUnderPassphrase(passphrase, strength, plain, randomness);
  plain.fill(0);
  return sealed;
}
function openWallet(sealed, passphrase) {
  const { plaintext, strength } = orRefuse(
    () => openUnderPassphrase(passphrase, sealed, WALLET_OCTETS_MAX),
    () => new WalletRefusal("DoesNotOpen")
  );
  const wallet = walletFromBytes(plaintext);
  plaintext.fill(0);
  return { wallet, strength };
}
function findEnrolment(wallet, manifest) {
  return wallet.enrolments.find((one) => equal(one.manifest, manifest)) ?? null;
}
function keepEnrolment(wallet, kept) {
  wallet.enrolments = [...wallet.enrolments.filter((other) => !equal(other.manifest, kept.manifest)), kept];
}
function findAuthored(wallet, memo) {
  return wallet.authored.find((one) => equal(memoId(one.manifest), memo)) ?? null;
}
function findInvited(wallet, memo) {
  return wallet.invited.find((one) => equal(one.memo, memo)) ?? null;
}
function remember(wallet, memo, key) {
  if (findInvited(wallet, memo) !== null) return;
  wallet.invited.push({ memo, circulationKey: key.bytes(), participantSeed: null, signedVersion: null });
}
function keepSignature(wallet, memo, seed, version) {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.participantSeed = seed.slice();
    one.signedVersion = version.slice();
  }
}
function burnSignature(wallet, memo) {
  for (const one of wallet.invited.filter((other) => equal(other.memo, memo))) {
    one.participantSeed?.fill(0);
    one.signedVersion?.fill(0);
    one.participantSeed = null;
    one.signedVersion = null;
  }
}
function circulations(wallet) {
  const own = wallet.authored.map((one) => ({ memo: memoId(one.manifest), key: circulationOf(one) }));
  const others = wallet.invited.map((one) => ({ memo: MemoId.fromBytes(one.memo), key: circulationOf(one) }));
  return [...own, ...others];
}
function circulationOf(one) {
  return CirculationKey.fromBytes(one.circulationKey);
}
function authorKeyOf(one) {
  return SigningKey.fromSeed(one.authorSeed);
}
function participantKeyOf(one) {
  return one.participantSeed === null ? null : SigningKey.fromSeed(one.participantSeed);
}
function wipeWallet(wallet) {
  const secrets = [
    ...wallet.enrolments.flatMap((one) => [one.seed, one.blindSignature]),
    ...wallet.authored.flatMap((one) => [one.authorSeed, one.circulationKey, one.caseLogKey]),
    ...wallet.invited.flatMap((one) => [one.circulationKey, one.participantSeed, one.signedVersion])
  ];
  for (const secret of secrets) secret?.fill(0);
}

export {
  WALLET_OCTETS_MAX,
  authored,
  invited,
  WalletRefusal,
  newWallet,
  walletToBytes,
  walletFromBytes,
  sealWallet,
  openWallet,
  findEnrolment,
  keepEnrolment,
  findAuthored,
  findInvited,
  remember,
  keepSignature,
  burnSignature,
  circulations,
  circulationOf,
  authorKeyOf,
  participantKeyOf,
  wipeWallet
};
