/** Claiming one's signature before one chosen reader, and burning what could show that it is one's own. */

import { certifiedFrom, ClaimRefusal, claimNamed, claimSignatory } from "../../client/claim.ts";
import { checkProof, requestProof, type Standing } from "../../client/proof.ts";
import { verifyClaim } from "../../client/verify/claim.ts";
import { burnSignature, findEnrolment, type Invited } from "../../client/wallet.ts";
import { eraseNow } from "../../client/wallet/erase.ts";
import { Recipient } from "../../crypto/seal.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { claimFile, sealClaim } from "../../protocol/claim.ts";
import { recipientOf } from "../../protocol/roster.ts";
import { CodedRefusal, orRefuse } from "../../refusal.ts";
import { sendTo } from "../requests.ts";
import { currentSession, update } from "../session.ts";
import { breathe, now, randomness } from "../system.ts";
import type { MemoCase } from "./case.ts";

export type ClaimKind = "signatory" | "named";

/** What was given is not the key of a reader. */
export class ReaderRefusal extends CodedRefusal<"Key"> {
  override readonly name = "ReaderRefusal";
}

/** What the server says of one's signature, checked. */
export async function askStanding(of: MemoCase, invited: Invited, signal: AbortSignal): Promise<{ standing: Standing; answer: memberApi.CosignatureProofAnswer }> {
  const request = requestProof(invited, now());
  const answer = await sendTo("cosignature_prove", of.memo, memberApi.requestPost, { request }, memberApi.cosignatureProofAnswer, signal);
  return { standing: checkProof(invited, answer), answer };
}

/** The key of an official of the roster, or the one that was given. */
export function readerOf({ instance: { roster } }: MemoCase, official: string, key: string): Recipient {
  const known = roster.officials.find(({ id }) => id === official);
  return known ? recipientOf(known) : orRefuse(() => Recipient.parse(key.trim()), () => new ReaderRefusal("Key"));
}

/** The claim as a file, sealed to its reader if it has one, once it was verified as that reader will. */
export async function claim(of: MemoCase, kind: ClaimKind, reader: Recipient | null, signal: AbortSignal): Promise<Uint8Array> {
  const { circulation, instance, invited } = of;
  const wallet = currentSession()?.wallet;
  if (!circulation || !invited || !wallet) throw new ClaimRefusal("Unknown");
  const { certified } = (await askStanding(of, invited, signal)).answer;
  if (certified === null) throw new ClaimRefusal("NotCertified");
  await breathe();
  const claiming = { instance, circulation, certified: certifiedFrom(certified), reader };
  const made = kind === "named" ? claimNamed(claiming, wallet, randomness) : claimSignatory(claiming, invited);
  verifyClaim(made, instance.log);
  return reader === null ? claimFile.toFile(made) : sealClaim(made, reader, randomness);
}

/** What remains after burning: whether a month's secret was erased, and whether one is still there. */
export interface Burned {
  readonly erased: boolean;
  readonly left: boolean;
}

/** Burns the participant key and, if wanted and possible, the secrets of the months the memo accepts. */
export async function burnKey({ memo, instance }: MemoCase, invited: Invited, month: boolean): Promise<Burned> {
  const epochs = [...invited.epochs];
  let erased = false;
  let left = false;
  await update((wallet) => {
    burnSignature(wallet, memo);
    if (month) erased = epochs.filter((epoch) => eraseNow(wallet, epoch, now(), instance)).length > 0;
    left = epochs.some((epoch) => findEnrolment(wallet, epoch) !== null);
  });
  return { erased, left };
}
