import { toHex } from "../../src/bytes.ts";
import { nameOfSigner, identityOf, readMemo } from "../../src/client/office.ts";
import { readLetter } from "../../src/client/mailbox.ts";
import { checkCosignature, preview } from "../../src/client/sign.ts";
import { openWallet, type Wallet, walletToBytes } from "../../src/client/wallet.ts";
import { type Circulation, rulesOf } from "../../src/client/circulation.ts";
import type { Instance } from "../../src/client/trust.ts";
import { verifyClaim } from "../../src/client/verify/claim.ts";
import { Identity } from "../../src/crypto/seal.ts";
import { claimFile, unsealClaim } from "../../src/protocol/claim.ts";
import { openDesk } from "../../src/protocol/desk.ts";
import { deskIdentity } from "../../src/protocol/desk/identity.ts";
import { ratingFromBlock, verifyRating } from "../../src/protocol/rating.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { verifyCosignature } from "../../src/protocol/check.ts";
import { certificate, computeCertificate } from "../../src/protocol/certificate.ts";
import { invitationFromBytes } from "../../src/protocol/envelope.ts";
import { fromBlock, unverifiedPresentation } from "../../src/protocol/presentation.ts";
import { openings } from "./opening.ts";
import { circulationOf, instanceOf, keysOf, octets, orCode, type Stage } from "./stage.ts";

const ANONYMOUS = { mode: "anonymous", signaturesMin: null, show: [], stance: "support", lateUntil: null } as const;

export async function read(stage: Stage): Promise<unknown> {
  const instance = instanceOf(stage);
  const circulation = circulationOf(stage);
  const opened = stage.wallets.map(({ file, passphrase }) => orCode(() => openWallet(octets(file), passphrase)));
  return {
    instance: [instance.name, instance.charters.map(({ digest }) => toHex(digest)), instance.epochs.map(({ epoch }) => toHex(epoch.digest))],
    otherLog: orCode(() => instanceOf(stage, stage.otherLogKey).name),
    otherInvitation: orCode(() => circulationOf(stage, stage.otherInvitation).text.markdown),
    text: circulation.text.markdown,
    wallets: opened.map((one) => (typeof one === "string" ? one : [one.strength, toHex(sha256(walletToBytes(one.wallet)))])),
    previews: opened.map((one) => (typeof one === "string" ? one : orCode(() => told(stage, instance, circulation, one.wallet)))),
    blocks: stage.blocks.map((block) => blockOf(stage, circulation, octets(block))),
    memos: Object.keys(stage.officials).map((official) => {
      const { memo } = invitationFromBytes(octets(stage.filedInvitation));
      return readMemo(identityOf(keysOf(stage, official)), memo, octets(stage.sealedMemo))?.filed.text.markdown ?? null;
    }),
    letters: stage.letters.map((sealed) => letterOf(stage, instance, octets(sealed))),
    openings: await openings(stage, instance),
    claims: stage.claiming.claims.map((sealed) => orCode(() => [claimOf(stage, octets(sealed))])),
    ratings: stage.claiming.ratings.map((block) => orCode(() => verifyRating(ratingFromBlock(octets(block)), stage.now).unanswered)),
    drafts: openDesk(deskIdentity(octets(stage.claiming.desk.seed)), octets(stage.claiming.desk.sealed)).drafts.map(({ text }) => text),
    certificates: stage.certificates.map(({ subject, presentations }) => {
      const of = certificate.fromCanonical(octets(subject));
      const signed = presentations.map((one) => unverifiedPresentation.fromCanonical(octets(one)));
      const { memo, charter, version, digest, demands, cellMin } = of;
      return toHex(certificate.toCanonical(computeCertificate({ memo, charter, version, digest, demands, cellMin }, signed)));
    }),
  };
}

function told(stage: Stage, instance: Instance, circulation: Circulation, wallet: Wallet): unknown {
  const { hidesAmong, warn } = preview(instance, circulation, wallet, ANONYMOUS, stage.now);
  return [hidesAmong.atLeast, hidesAmong.atMost, warn];
}

/** Whether it counts or why not, and the names that officials find in it. */
function blockOf(stage: Stage, circulation: Circulation, block: Uint8Array): unknown {
  return orCode(() => {
    const cosignature = fromBlock(block);
    const verified = orCode(() => toHex(verifyCosignature(rulesOf(circulation, "sign"), cosignature).digest));
    const told = orCode(() => typeof checkCosignature(circulation, cosignature));
    const names = Object.keys(stage.officials).map((official) => {
      const identity = identityOf(keysOf(stage, official));
      return nameOfSigner(identity, circulation, cosignature.presentation, cosignature.capsule.bytes());
    });
    return [verified, told === "object", names];
  });
}

function claimOf(stage: Stage, sealed: Uint8Array): string | null {
  const reader = Identity.fromSeed(octets(stage.claiming.readerSeed));
  const file = claimFile.fromFile(unsealClaim(reader, sealed));
  if (file === null) throw new Error("not a claim");
  return verifyClaim(file, null).name;
}

function letterOf(stage: Stage, { roster }: Instance, sealed: Uint8Array): unknown {
  const { memo, key } = invitationFromBytes(octets(stage.filedInvitation));
  const letter = readLetter(key, memo, roster, sealed);
  return letter && [letter.signedBy, letter.words.kind, toHex(letter.document.digest)];
}
