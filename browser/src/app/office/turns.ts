/** What an official reads and names at a turn of a case. */

import { equal } from "../../bytes.ts";
import { lastDocument as lastOfRoster } from "../../client/documents.ts";
import { identityOf, type Subject } from "../../client/office.ts";
import { type Letter, openLetter } from "../../client/mailbox.ts";
import { type OpenedCase, subjectOf } from "../../client/opened.ts";
import { type AuthorLetter, readAuthorLetter } from "../../client/turns.ts";
import type { DocumentDigest } from "../../domain/ids.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import { type CaseMaterial, caseMaterial, type FiledEvent } from "../../protocol/casefile.ts";
import type { EventKind } from "../../protocol/leaf.ts";
import { memoId } from "../../protocol/manifest.ts";
import type { OfficialDocument } from "../../protocol/official.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { mailbox } from "../member/entries.ts";
import type { DeskCase } from "./case.ts";
import { askAbout, me, requestBy } from "./desk.ts";

/** Why a turn of an official cannot be made here. */
export class TurnRefusal extends CodedRefusal<"NoReply" | "NoKey" | "NoReceipt" | "NoFiling" | "NoHold"> {
  override readonly name = "TurnRefusal";
}

/** What the authors wrote to this official, oldest first. */
export async function wordsOfAuthors({ manifest }: Pick<OpenedCase, "manifest">, signal: AbortSignal): Promise<AuthorLetter[]> {
  const identity = identityOf(me().keys);
  return (await mailbox(signal)).flatMap(({ sealed }) => readAuthorLetter(identity, manifest, sealed) ?? []);
}

/** What officials, this one too, wrote about a case that is sealed to this official, oldest first. */
export async function lettersToMe({ memo, instance }: DeskCase, signal: AbortSignal): Promise<Letter[]> {
  const identity = identityOf(me().keys);
  return (await mailbox(signal)).flatMap(({ sealed }) => openLetter(identity, memo, instance.roster, sealed) ?? []);
}

/** The reply that stands, by the signed document that the log commits to. */
export async function replyThatStands(of: DeskCase, signal: AbortSignal): Promise<DocumentDigest> {
  const reply = lastDocument(of, eventsOf(await material(of, signal)), "replied");
  if (reply?.statement.step.kind !== "reply") throw new TurnRefusal("NoReply");
  return reply.digest;
}

interface ForOneself {
  readonly subject: Subject;
  /** The hold that the log has. */
  readonly hold: () => DocumentDigest;
  readonly found: CaseMaterial;
}

/** What a document is about whose words are for the official alone who signs it, and what the log has of the case. */
export async function subjectForOneself(of: DeskCase, signal: AbortSignal): Promise<ForOneself> {
  const found = await material(of, signal);
  const { memo } = of;
  const { manifest } = found;
  const content = eventsOf(found).findLast(({ kind }) => kind === "filed")?.content;
  const filed = content && attempt(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(content), memo, manifest.author));
  if (!filed || filed.step.kind !== "file" || !equal(memoId(manifest), memo)) throw new TurnRefusal("NoFiling");
  const hold = () => {
    const placed = lastDocument(of, eventsOf(found), "hold_placed");
    if (placed?.statement.step.kind !== "placeHold") throw new TurnRefusal("NoHold");
    return placed.digest;
  };
  const replyTo = identityOf(me().keys).recipient().toString();
  return { subject: { memo, filing: filed.digest, replyTo }, hold, found };
}

/**
 * The same where the case may be open: then the words go to its signers. With it the report that locks
 * the content, by its document.
 */
export async function subjectBeside(of: DeskCase, opened: OpenedCase | undefined, signal: AbortSignal): Promise<{ subject: Subject; spill: () => DocumentDigest }> {
  const { subject } = opened ? { subject: subjectOf(opened) } : await subjectForOneself(of, signal);
  const events = opened ? [] : eventsOf(await material(of, signal));
  const spill = () => {
    const reported = lastDocument(of, events, "spill_reported");
    if (reported?.statement.step.kind !== "reportSpill") throw new TurnRefusal("NoHold");
    return reported.digest;
  };
  return { subject, spill };
}

/** What the log has of a case. */
export async function material({ memo }: Pick<DeskCase, "memo">, signal: AbortSignal): Promise<CaseMaterial> {
  const body = { request: requestBy(me().keys, "case_export", memo) };
  const answer = await askAbout("case_export", memo, memberApi.requestPost, body, memberApi.materialAnswer, signal);
  return caseMaterial.fromCanonical(answer.material);
}

export function eventsOf({ filed }: CaseMaterial): readonly FiledEvent[] {
  return filed?.events ?? [];
}

/** The last document of a kind, if it is about this memo and signed by an official of the roster. */
export function lastDocument({ memo, instance: { roster } }: DeskCase, events: readonly FiledEvent[], wanted: EventKind): OfficialDocument | null {
  return lastOfRoster(roster, memo, events, wanted);
}
