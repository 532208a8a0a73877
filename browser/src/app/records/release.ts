/** Releasing a record (T28), as who keeps the records asks for it and says so. */

import { equal } from "../../bytes.ts";
import type { Subject } from "../../client/office.ts";
import { charterByDigest } from "../../client/trust.ts";
import type { AuthorLetter } from "../../client/turns.ts";
import type { Charter } from "../../domain/charter.ts";
import type { ReleaseKind } from "../../domain/choice.ts";
import { type Due, dueOf, type Timestamp } from "../../domain/clock.ts";
import type { DocumentDigest, MemoId } from "../../domain/ids.ts";
import { type RefusalCode, refusalOf } from "../../domain/refusal.ts";
import { checkRelease, isRelease } from "../../domain/turn/release.ts";
import type { Turn } from "../../domain/turn/list.ts";
import type { AuthorStep } from "../../protocol/author.ts";
import { lastEvent, turnsIn } from "../member/turns.ts";
import { type DeskCase, deskCase } from "../office/case.ts";
import { eventsOf, lastDocument, subjectForOneself, wordsOfAuthors } from "../office/turns.ts";

/** What the authors were asked last, as the log has it. */
export interface Question {
  readonly digest: DocumentDigest;
  readonly as: ReleaseKind;
  /** Digest of what would be released. */
  readonly what: Uint8Array;
}

/** A record, and what was asked and answered about its release. */
export interface Looked {
  readonly of: DeskCase;
  readonly charter: Charter | undefined;
  /** What a document answers whose words go to this address; to the official alone where there is none. */
  readonly subject: (address: string) => Subject;
  readonly question: Question | undefined;
  /** What the authors answered to it, oldest first. */
  readonly answers: readonly AuthorLetter[];
}

export async function look(memo: MemoId, signal: AbortSignal): Promise<Looked> {
  const of = await deskCase(memo, signal);
  const { subject, found } = await subjectForOneself(of, signal);
  const asked = lastDocument(of, eventsOf(found), "release_asked");
  const step = asked?.statement.step;
  const letters = await wordsOfAuthors(found, signal);
  return {
    of,
    charter: charterByDigest(of.instance, found.manifest.charter)?.charter,
    subject: (address) => (address === "" ? subject : { ...subject, replyTo: address }),
    question: asked && step?.kind === "askRelease" ? { digest: asked.digest, as: step.as, what: step.what } : undefined,
    answers: asked === null ? [] : letters.filter(({ document: { step } }) => isAnswer(step) && equal(step.asked, asked.digest)),
  };
}

function isAnswer(step: AuthorStep): step is Extract<AuthorStep, { kind: "consentRelease" | "objectRelease" }> {
  return step.kind === "consentRelease" || step.kind === "objectRelease";
}

/** What became of the question, by the public events; nothing where the authors were not asked. */
export function lastTurn({ status }: DeskCase): Turn | undefined {
  return turnsIn(status).findLast(({ turn }) => isRelease(turn))?.turn;
}

/** By when the authors answer. */
export function answerBy({ status }: DeskCase, { calendar, release }: Charter): Due | undefined {
  const asked = lastEvent(status, "release_asked");
  return asked && release && dueOf(calendar, asked.at, release.answerWithin);
}

/** Why the rules do not let it be released now; nothing where they do. */
export function releaseRefusal({ status }: DeskCase, charter: Charter, now: Timestamp): RefusalCode | undefined {
  const turns = turnsIn(status);
  const names = turns.findLast(({ turn }) => turn === "release_asked")?.document;
  return refusalOf(() => checkRelease(charter, turns, { turn: "case_released", names, ground: undefined, official: undefined, now }))?.code;
}
