/** What an official reads and names at a turn of a case. */

import { equal } from "../../bytes.ts";
import { identityOf } from "../../client/office.ts";
import type { OpenedCase } from "../../client/opened.ts";
import { type AuthorLetter, readAuthorLetter } from "../../client/turns.ts";
import type { DocumentDigest } from "../../domain/ids.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { caseMaterial } from "../../protocol/casefile.ts";
import { unverifiedOfficialDocument, verifyOfficialDocument } from "../../protocol/official.ts";
import { findOfficial, officialKey } from "../../protocol/roster.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { mailbox } from "../member/entries.ts";
import type { DeskCase } from "./case.ts";
import { askAbout, me, requestBy } from "./desk.ts";

/** Why a turn of an official cannot be made here. */
export class TurnRefusal extends CodedRefusal<"NoReply" | "NoKey" | "NoReceipt"> {
  override readonly name = "TurnRefusal";
}

/** What the authors wrote to this official, oldest first. */
export async function wordsOfAuthors({ manifest }: OpenedCase, signal: AbortSignal): Promise<AuthorLetter[]> {
  const identity = identityOf(me().keys);
  return (await mailbox(signal)).flatMap(({ sealed }) => readAuthorLetter(identity, manifest, sealed) ?? []);
}

/** The reply that stands, by the signed document that the log commits to. */
export async function replyThatStands({ memo, instance: { roster } }: DeskCase, signal: AbortSignal): Promise<DocumentDigest> {
  const body = { request: requestBy(me().keys, "case_export", memo) };
  const { material } = await askAbout("case_export", memo, memberApi.requestPost, body, memberApi.materialAnswer, signal);
  const events = caseMaterial.fromCanonical(material).filed?.events ?? [];
  const content = events.findLast(({ kind }) => kind === "replied")?.content;
  const reply = content && attempt(() => {
    const document = unverifiedOfficialDocument.fromCanonical(content);
    const official = findOfficial(roster, document.statement.official);
    return official ? verifyOfficialDocument(document, officialKey(official)) : null;
  });
  if (!reply || reply.statement.step.kind !== "reply" || !equal(reply.statement.memo, memo)) throw new TurnRefusal("NoReply");
  return reply.digest;
}
