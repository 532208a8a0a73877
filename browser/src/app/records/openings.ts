/** Opening one sealed name (R48), as who asks and each trustee do it from the desk. */

import { toHex } from "../../bytes.ts";
import { identityOf } from "../../client/office.ts";
import { openLetter } from "../../client/mailbox.ts";
import { type Asked, type Reasons, request, Sought, SoughtRefusal } from "../../client/opening.ts";
import { type MemoId, OfficialId } from "../../domain/ids.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import * as memberApi from "../../protocol/api/member.ts";
import * as officeApi from "../../protocol/api/office.ts";
import { mailboxEntry } from "../../protocol/envelope/contents.ts";
import { openObject } from "../../protocol/envelope.ts";
import { attempt } from "../../refusal.ts";
import { calmly } from "../calm.ts";
import { askAbout, me, requestBy, sendDocument } from "../office/desk.ts";
import { material, subjectForOneself } from "../office/turns.ts";
import type { DeskCase } from "../office/case.ts";
import { mailbox } from "../member/entries.ts";
import { lastEvent } from "../member/turns.ts";
import { memoStatus } from "../requests.ts";
import { reach } from "../server.ts";
import { now, randomness } from "../system.ts";

/** A request that was written to this official: of which case, by whom, and how the case stands. */
export interface Requested {
  readonly memo: MemoId;
  readonly signedBy: string;
  readonly status: MemoStatusAnswer;
}

/**
 * The cases of which a name is asked for, newest request first. They are found among the letters: no
 * list of cases is open to a trustee.
 */
export async function requested(signal: AbortSignal): Promise<Requested[]> {
  const identity = identityOf(me().keys);
  const [{ roster }, entries] = await Promise.all([reach(signal), mailbox(signal)]);
  const found = new Map<string, Omit<Requested, "status">>();
  for (const { sealed } of entries.toReversed()) {
    const memo = attempt(() => openObject(mailboxEntry, identity, sealed).document.statement.memo);
    const letter = memo && openLetter(identity, memo, roster, sealed);
    if (!letter || letter.words.kind !== "openingRequest" || found.has(toHex(memo))) continue;
    found.set(toHex(memo), { memo, signedBy: letter.signedBy });
  }
  return Promise.all([...found.values()].map(async (one) => ({ ...one, status: await memoStatus(one.memo, signal) })));
}

/** What is asked of a case that was verified here, and why, where a letter says so that this official can read. */
export interface Looked {
  readonly sought: Sought;
  readonly reasons: Reasons | undefined;
}

/** Verifies the whole case without its words; none where nobody ever asked for a name of it. */
export async function look(memo: MemoId, progress: (part: number) => void, signal: AbortSignal): Promise<Looked | undefined> {
  if (lastEvent(await memoStatus(memo, signal), "opening_requested") === undefined) return undefined;
  const [{ log }, found, entries] = await Promise.all([reach(signal), material({ memo }, signal), mailbox(signal)]);
  const sought = await find(() => Sought.find(found, { pinned: log, randomness, pause: calmly(progress, signal) }));
  if (sought === undefined) return undefined;
  const identity = identityOf(me().keys);
  const [reasons] = entries.flatMap(({ sealed }) => sought.reasons(identity, sealed) ?? []);
  return { sought, reasons };
}

/** Nothing where the log does not have the request yet. */
async function find(take: () => Promise<Sought>): Promise<Sought | undefined> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof SoughtRefusal && error.code === "NotAsked") return undefined;
    throw error;
  }
}

/** Asks for the name of one signature; `address` is where the signers are written to, as an official who opened the case has it. */
export async function ask(of: DeskCase, asked: Asked, address: string, signal: AbortSignal): Promise<void> {
  const { subject } = await subjectForOneself(of, signal);
  const make = () => request(me().keys, { ...subject, replyTo: address }, of.instance.roster, asked, randomness);
  await sendDocument("opening_request", of.memo, [asked, address], make, signal);
}

/** Agrees, as a trustee, once the notice is over by the log's own time: before that nothing is fetched. */
export async function approve(memo: MemoId, sought: Sought, signal: AbortSignal): Promise<void> {
  sought.check(OfficialId.parse(me().id), now());
  const name = await sealedName(memo, signal);
  await sendDocument("opening_approve", memo, toHex(sought.opening.request), () => sought.approve(me().keys, name, now(), randomness), signal);
}

/** Refuses, as a trustee, with reasons for who asked. */
export async function refuse(memo: MemoId, sought: Sought, reasons: string, signal: AbortSignal): Promise<void> {
  await sendDocument("opening_refuse", memo, [toHex(sought.opening.request), reasons], () => sought.refuse(me().keys, reasons, randomness), signal);
}

/** The name, once as many trustees agreed as it takes. */
export async function show(memo: MemoId, sought: Sought, signal: AbortSignal): Promise<string> {
  sought.check(OfficialId.parse(me().id), now());
  const [name, entries] = await Promise.all([sealedName(memo, signal), mailbox(signal)]);
  return sought.open(identityOf(me().keys), name, entries.map(({ sealed }) => sealed));
}

async function sealedName(memo: MemoId, signal: AbortSignal): Promise<Uint8Array> {
  const body = { request: requestBy(me().keys, "name_show", memo) };
  return (await askAbout("name_show", memo, memberApi.requestPost, body, officeApi.nameAnswer, signal)).capsule;
}
