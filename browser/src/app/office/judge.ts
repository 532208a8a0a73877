/**
 * What somebody reads who is to rule: the authors hand over the key of the circulation, and with it
 * one reads what the signers read, and no name.
 */

import { equal, toUtf8 } from "../../bytes.ts";
import { type Circulation, openCirculation } from "../../client/circulation.ts";
import { identityOf, type Subject } from "../../client/office.ts";
import { handedOver } from "../../client/turns.ts";
import { verifyReceipt } from "../../client/verify/receipt.ts";
import type { DocumentDigest } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import type { Matter } from "../../client/turns.ts";
import type { State } from "../../domain/state.ts";
import { memoAnswer } from "../../protocol/api.ts";
import { receiptAnswer } from "../../protocol/api/member.ts";
import { memoPath } from "../../protocol/api/paths.ts";
import { type MemoManifest, memoId, memoManifest } from "../../protocol/manifest.ts";
import { ask } from "../api.ts";
import { mailbox } from "../member/entries.ts";
import { lastByAuthors, readSaid, type Said } from "../member/said.ts";
import type { DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { TurnRefusal } from "./turns.ts";

/** What a judge reads of a case. */
export interface Heard {
  readonly circulation: Circulation;
  readonly said: readonly Said[];
  readonly subject: Subject;
}

/** Opens what was handed to this official; throws where nothing was. */
export async function hear({ memo, instance }: DeskCase, signal: AbortSignal): Promise<Heard> {
  const [answer, mail] = await Promise.all([ask(memoPath("memo_show", memo), memoAnswer, { signal }), mailbox(signal)]);
  const manifest = memoManifest.fromCanonical(answer.manifest);
  const identity = identityOf(me().keys);
  const key = mail.map(({ sealed }) => handedOver(identity, manifest, sealed)).findLast((one) => one !== null);
  if (!key || !equal(memoId(manifest), memo)) throw new TurnRefusal("NoKey");
  const circulation = openCirculation(instance, memo, key, answer);
  const said = readSaid({ key, memo, manifest }, instance, mail);
  const filing = await filingOf(manifest, instance.log, signal);
  return { circulation, said, subject: { memo, filing, replyTo: key.identity().recipient().toString() } };
}

/** The filing, which every document of the case answers, from the receipt that everybody can have. */
async function filingOf(manifest: MemoManifest, log: DeskCase["instance"]["log"], signal: AbortSignal): Promise<DocumentDigest> {
  const memo = memoId(manifest);
  const { receipt } = await ask(memoPath("receipt_show", memo), receiptAnswer, { signal });
  if (receipt === null) throw new TurnRefusal("NoReceipt");
  const report = verifyReceipt(toUtf8(receipt), log);
  if (!equal(report.memo, memo) || !equal(report.author, manifest.author)) throw new TurnRefusal("NoReceipt");
  return report.filing;
}

/** What waits for a ruling in a state, and which operations rule on it. */
export const MATTERS: { readonly [In in State]?: { readonly on: Matter; readonly operation: Operation; readonly letter: "dispute" | "contest" | "appeal" } } = {
  scope_disputed: { on: "scope", operation: "redirect_confirm", letter: "dispute" },
  contested: { on: "contest", operation: "contest_uphold", letter: "contest" },
  appealed: { on: "appeal", operation: "appeal_remand", letter: "appeal" },
};

/** The authors' document that is ruled on. */
export function matterOf(said: readonly Said[], letter: "dispute" | "contest" | "appeal"): DocumentDigest | undefined {
  return lastByAuthors(said, letter)?.document.digest;
}
