/**
 * Making a co-signature and sending it, so that it happens once.
 *
 * What was made is kept until it was answered, so that sending again sends the same bytes. The key
 * that shows it is one's own goes into the wallet before anything leaves, and out of it again if
 * the server refuses.
 */

import { finish } from "../../crypto/steps.ts";
import { prepareCredential, type Circulation } from "../../client/circulation.ts";
import { checkCosignature, cosign, type Choice, type Cosigned, noteShown } from "../../client/sign.ts";
import { type Instance, loggedGround } from "../../client/trust.ts";
import { burnSignature, keepSignature, remember, type Wallet } from "../../client/wallet.ts";
import * as api from "../../protocol/api.ts";
import { signatureFile } from "../../protocol/casefile/signature.ts";
import type { CirculationKey } from "../../protocol/envelope.ts";
import { toBlock } from "../../protocol/presentation.ts";
import { CodedRefusal } from "../../refusal.ts";
import { Refusal } from "../api.ts";
import { sendTo } from "../requests.ts";
import { update } from "../session.ts";
import { breathe, now, randomness } from "../system.ts";

/** A memo that somebody is about to sign. */
export interface Ground {
  readonly instance: Instance;
  readonly circulation: Circulation;
  readonly key: CirculationKey;
  readonly wallet: Wallet;
  /** After the filing: until when the charter lets one sign; null while the memo circulates. */
  readonly lateUntil: number | null;
}

/** A co-signature, and how it was chosen to be. */
export interface Made {
  readonly cosigned: Cosigned;
  readonly choice: Choice;
  readonly keeps: boolean;
}

/** The charter or the epoch that a signature file must carry is not in the log. */
export class SigningRefusal extends CodedRefusal<"Evidence"> {
  override readonly name = "SigningRefusal";
}

/** Makes the credential ready while a person reads; stops when the page is left. */
export async function prepare({ circulation, wallet }: Ground, signal: AbortSignal): Promise<void> {
  const steps = prepareCredential(circulation, wallet);
  while (!signal.aborted && steps.next().done !== true) await breathe();
}

/** Makes the co-signature, checks it as the server will, and keeps what was chosen to be kept. */
export async function make(ground: Ground, choice: Choice, keeps: boolean): Promise<Made> {
  finish(prepareCredential(ground.circulation, ground.wallet));
  const { instance, circulation, wallet } = ground;
  const cosigned = cosign(instance, circulation, wallet, choice, now(), randomness);
  checkCosignature(circulation, cosigned.cosignature);
  await update((kept) => {
    remember(kept, circulation.memo, ground.key);
    noteShown(kept, circulation, cosigned.cosignature.presentation);
    if (keeps) keepSignature(kept, circulation.memo, cosigned.participantSeed, circulation.freeze.digest);
    else burnSignature(kept, circulation.memo);
  });
  return { cosigned, choice, keeps };
}

/** Sends it. If the server refuses, what the wallet kept of it is forgotten. */
export async function post(ground: Ground, made: Made, signal: AbortSignal): Promise<void> {
  const { memo } = ground.circulation;
  const body = { blocks: [toBlock(made.cosigned.cosignature)] };
  try {
    await sendTo("memo_cosign", memo, api.blocksPost, body, api.receivedAnswer, signal);
  } catch (error) {
    if (error instanceof Refusal) await update((kept) => burnSignature(kept, memo));
    throw error;
  }
}

/** The co-signature as a file that anybody can send, with what verifying it needs. */
export function asFile({ instance, circulation: { manifest } }: Ground, made: Made): Uint8Array {
  const { presentation } = made.cosigned.cosignature;
  const ground = loggedGround(instance, manifest.charter, presentation.institution, presentation.epoch);
  if (ground === null) throw new SigningRefusal("Evidence");
  return signatureFile.toFile({ ...ground, manifest, block: toBlock(made.cosigned.cosignature) });
}
