/** A complaint of reprisal, as this browser makes it. Nothing of it is kept here. */

import { fromBase64Url, toBase64Url } from "../../bytes.ts";
import { certifiedFrom, ClaimRefusal } from "../../client/claim.ts";
import { ComplaintRefusal, type ComplaintProgress, proveSigned, readAnswers, tell, type Told } from "../../client/complain.ts";
import { checkProof, requestProof } from "../../client/proof.ts";
import { circulationOf, findInvited } from "../../client/wallet.ts";
import { MemoId } from "../../domain/ids.ts";
import * as api from "../../protocol/api.ts";
import * as complaints from "../../protocol/api/complaints.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { ComplaintKey, type SignatoryProof } from "../../protocol/complaint.ts";
import type { RosterOfficial } from "../../protocol/roster.ts";
import { orRefuse } from "../../refusal.ts";
import { send } from "../api.ts";
import { circulation, sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { currentSession } from "../session.ts";
import { breathe, now, randomness } from "../system.ts";

/** How the secret of a complaint begins, as the command writes it. */
const SCHEME = "demur-complaint:";
/** The longest page of answers. */
const OCTETS_MAX = 8 * 1024 * 1024;

export function freshKey(): ComplaintKey {
  return ComplaintKey.generate(randomness);
}

export function keyText(key: ComplaintKey): string {
  return SCHEME + toBase64Url(key.bytes());
}

/** A key as it was kept. */
export function keyFrom(text: string): ComplaintKey {
  const kept = text.trim();
  const secret = kept.startsWith(SCHEME) ? kept.slice(SCHEME.length) : kept;
  return orRefuse(() => ComplaintKey.fromBytes(fromBase64Url(secret)), () => new ComplaintRefusal("NotAKey"));
}

/** What the server keeps of a complaint, checked record by record. */
export async function lookUp(key: ComplaintKey, signal: AbortSignal): Promise<ComplaintProgress> {
  const { roster } = await reach(signal);
  const records: complaints.ComplaintMailboxAnswer["records"] = [];
  for (;;) {
    const asked = { complaint: key.id(), from: records.length };
    const answer = await send(complaints.complaintPath("complaint_mailbox"), complaints.complaintMailboxPost, asked, complaints.complaintMailboxAnswer, { signal, octetsMax: OCTETS_MAX });
    if (answer.records.length === 0) break;
    records.push(...answer.records);
  }
  return readAnswers(key, roster, records);
}

/** Sends what is told, and looks whether it is kept: the server answers everybody alike. */
export async function complain(key: ComplaintKey, told: Told, memo: string, officers: readonly RosterOfficial[], signal: AbortSignal): Promise<ComplaintProgress> {
  const { entries } = await lookUp(key, signal);
  const proof = memo === "" ? null : await proofOf(key, MemoId.parse(memo), officers, signal);
  await breathe();
  const block = tell(key, entries, { ...told, proof }, officers, randomness);
  await send(complaints.complaintPath("complaint_file"), complaints.complaintFilePost, { complaint: block }, api.receivedAnswer, { signal });
  const after = await lookUp(key, signal);
  if (after.entries !== entries + 1) throw new ComplaintRefusal("NotKept");
  return after;
}

/** That one signed a memo, for these officers alone. */
async function proofOf(key: ComplaintKey, memo: MemoId, officers: readonly RosterOfficial[], signal: AbortSignal): Promise<SignatoryProof> {
  const wallet = currentSession()?.wallet;
  const invited = wallet ? findInvited(wallet, memo) : null;
  if (invited === null) throw new ClaimRefusal("Burned");
  const signed = await circulation(memo, circulationOf(invited), signal);
  const answer = await sendTo("cosignature_prove", memo, memberApi.requestPost, { request: requestProof(invited, now()) }, memberApi.cosignatureProofAnswer, signal);
  checkProof(invited, answer);
  if (answer.certified === null) throw new ClaimRefusal("NotCertified");
  return proveSigned(key, signed, invited, certifiedFrom(answer.certified), officers);
}
