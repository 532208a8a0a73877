/** What the authors are asked about a release of their record, as they can read it. */

import { equal } from "../../../bytes.ts";
import { lastDocument } from "../../../client/documents.ts";
import type { Letter } from "../../../client/mailbox.ts";
import { isRelease } from "../../../domain/turn/release.ts";
import type { OfficialDocument } from "../../../protocol/official.ts";
import type { MemoCase } from "../../member/case.ts";
import { lastEvent, turnsIn } from "../../member/turns.ts";
import { material } from "../steps.ts";

/** The question that stands, and for what purpose, where who asked wrote to the signers. */
export interface Asked {
  readonly document: OfficialDocument;
  readonly letter: Letter | undefined;
}

/**
 * Nothing where nobody asked, or it was released. The log has the question for everybody; its words may
 * be sealed to who asked alone, who has not opened the case.
 */
export async function askedOf({ authored, status, letters, memo, instance: { roster } }: MemoCase, signal: AbortSignal): Promise<Asked | undefined> {
  if (!authored || lastEvent(status, "release_asked") === undefined) return undefined;
  if (turnsIn(status).findLast(({ turn }) => isRelease(turn))?.turn === "case_released") return undefined;
  const written = letters.filter(({ document }) => document.statement.step.kind === "askRelease");
  const asked = status.events.filter(({ kind }) => kind === "release_asked").length;
  const letter = written.at(-1);
  if (letter && written.length === asked) return { document: letter.document, letter };
  const { filed } = await material(authored, signal);
  const document = lastDocument(roster, memo, filed?.events ?? [], "release_asked");
  return document ? { document, letter: written.find((one) => equal(one.document.digest, document.digest)) } : undefined;
}
