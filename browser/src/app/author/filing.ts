/** Filing: the memo is handed in, the log promises at once, and the receipt follows. */

import { verifyReceipt, type ReceiptReport } from "../../client/verify/receipt.ts";
import { fileMemo, markUrgent } from "../../client/author.ts";
import type { Authored } from "../../client/wallet.ts";
import { toUtf8, equal } from "../../bytes.ts";
import { deriveHandle } from "../../crypto/log/leaf.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import { UnverifiedPromise, type VerifiedPromise } from "../../crypto/log/promise.ts";
import type { MemoId } from "../../domain/ids.ts";
import { isFiled } from "../../domain/state.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { memoPath } from "../../protocol/api/paths.ts";
import { unverifiedAuthorDocument } from "../../protocol/author.ts";
import { caseLeaf, eventNumber } from "../../protocol/leaf/case.ts";
import { CodedRefusal } from "../../refusal.ts";
import { ask } from "../api.ts";
import { memoStatus, sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { update } from "../session.ts";
import { randomness } from "../system.ts";
import { own, seal, type Progress } from "./steps.ts";

/** Why a filing or its receipt is not believed. */
export class FilingRefusal extends CodedRefusal<"NotSealed" | "Promise" | "OtherPromise" | "OtherReceipt"> {
  override readonly name = "FilingRefusal";
}

/** The receipt as a file, and what it says. */
export interface Receipt {
  readonly file: Uint8Array;
  readonly report: ReceiptReport;
  /** The log broke its promise: the filing stands there, but later than promised. */
  readonly isLate: boolean;
}

/**
 * Files a sealed memo, with why it cannot wait if it cannot, or finds the filing whose answer was lost. What is sent is kept before it is
 * sent, and the promise is kept once it holds.
 */
export async function file(memo: MemoId, urgency: string | undefined, progress: Progress, signal: AbortSignal): Promise<VerifiedPromise> {
  const { state } = await memoStatus(memo, signal);
  const { log } = await reach(signal);
  if (state !== "sealed" && !isFiled(state)) throw new FilingRefusal("NotSealed");
  const octets = state === "sealed" ? await sendFiling(memo, urgency, progress, signal) : (await receipt(memo, signal)).promise;
  const promise = promiseOf(own(memo), octets, log);
  await update(() => void (own(memo).promise = octets));
  return promise;
}

async function sendFiling(memo: MemoId, urgency: string | undefined, progress: Progress, signal: AbortSignal): Promise<Uint8Array> {
  // Filing is the authors' word that so many signed, so it is verified and not believed.
  const certificate = await seal(memo, progress, signal);
  const instance = await reach(signal);
  const authored = own(memo);
  if (urgency !== undefined) markUrgent(instance, authored, urgency, randomness);
  const document = unverifiedAuthorDocument.toCanonical(fileMemo(instance, authored, certificate, randomness));
  await update(() => undefined);
  const { sealedMemo, caseLogKey, filingNonce: nonce } = authored;
  const { promise } = await sendTo("memo_file", memo, memberApi.filePost, { document, sealedMemo, caseLogKey, nonce }, memberApi.promiseAnswer, signal);
  const verified = promiseOf(authored, promise, instance.log);
  const leaf = { kind: "filed", sequence: 0, caseLogKey, nonce, content: document } as const;
  if (!verified.isFor(caseLeaf(leaf, verified.terms.interval))) throw new FilingRefusal("OtherPromise");
  return promise;
}

/** The promise, if this log signed it and it is about this filing. */
export function promiseOf(authored: Authored, octets: Uint8Array, log: LogVerifier): VerifiedPromise {
  let promise: VerifiedPromise;
  try {
    promise = UnverifiedPromise.decode(octets).verify(log);
  } catch {
    throw new FilingRefusal("Promise");
  }
  // Only the authors know this handle, so a promise about it is about this filing.
  const handle = deriveHandle(authored.caseLogKey, eventNumber("filed"), 0);
  if (!equal(promise.terms.handle, handle)) throw new FilingRefusal("OtherPromise");
  return promise;
}

/** The receipt, verified; nothing while the filing does not stand in the log yet. */
export async function fetchReceipt(memo: MemoId, signal: AbortSignal): Promise<Receipt | undefined> {
  const [{ receipt: text, promise: octets }, { log }] = await Promise.all([receipt(memo, signal), reach(signal)]);
  if (text === null) return undefined;
  const promise = promiseOf(own(memo), octets, log);
  const file = toUtf8(text);
  const report = verifyReceipt(file, log);
  if (!equal(report.memo, memo)) throw new FilingRefusal("OtherReceipt");
  return { file, report, isLate: report.interval > promise.lastInterval };
}

function receipt(memo: MemoId, signal: AbortSignal): Promise<memberApi.ReceiptAnswer> {
  return ask(memoPath("receipt_show", memo), memberApi.receiptAnswer, { signal });
}
