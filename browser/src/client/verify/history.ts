// What happened to a memo once it was filed, event by event.

import { equal } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import { parseDay } from "../../domain/calendar.ts";
import { type Basis, type CaseEvent, type CaseEventKind, type CaseView, type Moment, readCase } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import { type Term, type Timestamp, TIMESTAMP_MAX } from "../../domain/clock.ts";
import { type Deadlines, deadlinesOf } from "../../domain/deadlines.ts";
import type { DocumentDigest, OfficialId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import { type Answer, checkOutcomes, checkReply, ReplyRefusal } from "../../domain/reply.ts";
import type { Role } from "../../domain/role.ts";
import { State } from "../../domain/state.ts";
import { isAllowed } from "../../domain/table.ts";
import { type AuthorDocument, unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import type { CaseFile, CaseMaterial, FiledEvent, FiledMaterial } from "../../protocol/casefile.ts";
import { certificateDigest } from "../../protocol/certificate.ts";
import { verifyLeafProof } from "../../protocol/evidence.ts";
import { caseLeaf, type DueDates, type Duty, dueDates, dueOutcome } from "../../protocol/leaf.ts";
import { memoId } from "../../protocol/manifest.ts";
import {
  contentCommitment,
  type OfficialContent,
  type OfficialDocument,
  type OfficialStep,
  type ReplyWords,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
} from "../../protocol/official.ts";
import { unverifiedRequest, verifyOfficialRequest } from "../../protocol/request.ts";
import { findOfficial, officialKey, rosterReadersFor } from "../../protocol/roster.ts";
import { check, type Ground } from "./case.ts";
import { demand, Invalid } from "./invalid.ts";

/** What a filed case turned out to be. */
export interface FiledReport {
  /** The case as its events tell it. */
  readonly view: CaseView;
  readonly deadlines: Deadlines;
  /** The reply's words, if whoever exported could read them. */
  readonly reply: ReplyWords | null;
  /** Documents whose words are not in the file. */
  readonly wordsMissing: number;
  /** Duties that the log says were missed. */
  readonly missed: readonly Duty[];
}

/** Verifies the events of a case file; null if it was not filed. */
export function verifyFiled(file: CaseFile, ground: Ground): FiledReport | null {
  const { filed } = file.material;
  if (filed === null) {
    demand(file.words.length === 0, "Words");
    return null;
  }
  const history = new Reader(file.material, ground).read(filed);
  const view = check("History", () => readCase(history.events));
  const deadlines = check("DueDates", () => deadlinesOf(history.events, ground.charter));
  if (deadlines === undefined) throw new Invalid("History");
  checkDueDates(history, ground.charter);
  const reply = checkAllWords(file, history, ground.charter);
  const wordsMissing = Math.max(history.documents.length - file.words.length, 0);
  return { view, deadlines, reply, wordsMissing, missed: history.missed };
}

/** Events of a case, decoded and verified one by one. */
class History {
  readonly events: CaseEvent[] = [];
  /** Official documents by the position of their event, with what they committed to. */
  readonly documents: { event: number; step: OfficialStep; content: Uint8Array }[] = [];
  dueDates: DueDates | null = null;
  readonly missed: Duty[] = [];
  /** Due dates that the outcomes of duties name. */
  readonly outcomes: { duty: Duty; due: Timestamp }[] = [];
  filedAt: Timestamp | null = null;

  has(kind: CaseEventKind["kind"]): boolean {
    return this.events.some(({ event }) => event.kind === kind);
  }
}

/** V8 to V10. */
class Reader {
  readonly #history = new History();
  #filing: DocumentDigest | null = null;

  constructor(
    private readonly material: CaseMaterial,
    private readonly ground: Ground,
  ) {}

  read(filed: FiledMaterial): History {
    for (const [sequence, event] of filed.events.entries()) {
      const moment = this.#place(filed, event, sequence);
      const kinds = this.#event(event, sequence, filed.caseLogKey);
      this.#history.events.push(...kinds.map((kind) => ({ moment, event: kind })));
      if (sequence === 0) this.#history.filedAt = moment.beginsAt;
    }
    return this.#history;
  }

  /** V9: the event's leaf stands in the log. */
  #place({ caseLogKey }: FiledMaterial, { kind, content, proof }: FiledEvent, sequence: number): Moment {
    const { interval, nonce } = proof;
    const leaf = caseLeaf({ kind, sequence, caseLogKey, nonce, content }, interval);
    check("Event", () => verifyLeafProof(proof, leaf, this.ground.head));
    const begins = interval * BigInt(this.ground.charter.logIntervalSeconds);
    demand(begins <= BigInt(TIMESTAMP_MAX), "Event");
    return { interval, beginsAt: Number(begins) };
  }

  /** What the event says, with its signature checked. */
  #event(event: FiledEvent, sequence: number, caseLogKey: Uint8Array): CaseEventKind[] {
    switch (event.kind) {
      case "filed":
        return this.#filed(event, caseLogKey);
      case "closed":
        return this.#authorStep(event, "accepted");
      case "withdrawn":
        return this.#authorStep(event, "withdrawn");
      case "due_dates_set": {
        const dates = check("Event", () => dueDates.fromCanonical(event.content));
        demand(equal(dates.memo, memoId(this.material.manifest)) && this.#history.dueDates === null, "Event");
        this.#history.dueDates = dates;
        return [];
      }
      case "opened":
        return this.#opened(event);
      case "acknowledged":
      case "distributed":
      case "replied":
      case "statement_posted":
        return this.#official(event, sequence);
      case "due_met":
      case "due_missed":
      case "expired":
        return this.#outcome(event);
    }
  }

  /** What became of a duty. V11 for its part: a duty is met only after it was done. */
  #outcome(event: FiledEvent): CaseEventKind[] {
    const outcome = check("Event", () => dueOutcome.fromCanonical(event.content));
    demand(equal(outcome.memo, memoId(this.material.manifest)), "Event");
    const doneBy = { acknowledge: "acknowledged", reply: "replied", contest: "accepted" } as const;
    if (event.kind === "due_met") demand(this.#history.has(doneBy[outcome.duty]), "History");
    if (event.kind === "due_missed") this.#history.missed.push(outcome.duty);
    this.#history.outcomes.push({ duty: outcome.duty, due: outcome.due });
    return event.kind === "expired" ? [{ kind: "expired" }] : [];
  }

  /** V8. */
  #filed(event: FiledEvent, caseLogKey: Uint8Array): CaseEventKind[] {
    const { step, digest } = this.#author(event, "Filing");
    if (step.kind !== "file") throw new Invalid("Filing");
    const names = equal(step.filing.certificate, certificateDigest(this.material.certificate));
    demand(names && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
    this.#filing = digest;
    return [{ kind: "filed" }];
  }

  #author(event: FiledEvent, code: "Filing" | "Document"): AuthorDocument {
    const { manifest } = this.material;
    return check(code, () => {
      const document = unverifiedAuthorDocument.fromCanonical(event.content);
      return verifyAuthorDocument(document, memoId(manifest), manifest.author);
    });
  }

  #authorStep(event: FiledEvent, kind: "accepted" | "withdrawn"): CaseEventKind[] {
    const { step } = this.#author(event, "Document");
    if (step.kind === "withdraw" && kind === "withdrawn") return [{ kind }];
    if (step.kind !== "close" || kind !== "accepted") throw new Invalid("Document");
    // What is accepted is the reply that was given. That there was one is for V11.
    const given = this.#history.events.findLast(({ event }) => event.kind === "replied")?.event;
    demand(given?.kind !== "replied" || equal(given.document, step.reply), "Document");
    return [{ kind }];
  }

  #opened(event: FiledEvent): CaseEventKind[] {
    return check("Document", () => {
      const asked = unverifiedRequest.fromCanonical(event.content);
      const { requester, memo, at } = asked.request;
      if (requester.kind !== "official") throw new Invalid("Document");
      const official = findOfficial(this.ground.roster, requester.official);
      demand(official !== undefined && memo !== null && equal(memo, memoId(this.material.manifest)), "Document");
      // When it was made is in the log already; what counts here is that it was.
      verifyOfficialRequest(asked, "case_open", officialKey(official), at);
      return [{ kind: "opened", reader: requester.official }];
    });
  }

  /** V10. */
  #official(event: FiledEvent, sequence: number): CaseEventKind[] {
    const { statement, digest } = check("Document", () => this.#officialDocument(event));
    const { step, official, content } = statement;
    const kinds = this.#officialStep(event.kind, step, official, digest);
    this.#history.documents.push({ event: sequence, step, content });
    return kinds;
  }

  #officialDocument(event: FiledEvent): OfficialDocument {
    const unverified = unverifiedOfficialDocument.fromCanonical(event.content);
    const official = findOfficial(this.ground.roster, unverified.statement.official);
    demand(official !== undefined, "Document");
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { memo, answers, step } = document.statement;
    const answersFiling = this.#filing !== null && equal(answers, this.#filing);
    const ofThisMemo = equal(memo, memoId(this.material.manifest));
    demand(ofThisMemo && answersFiling && maySign(official.role, step), "Document");
    return document;
  }

  #officialStep(
    kind: FiledEvent["kind"],
    step: OfficialStep,
    official: OfficialId,
    document: DocumentDigest,
  ): CaseEventKind[] {
    if (kind === "acknowledged" && step.kind === "acknowledge") {
      return [{ kind, official, caseNumber: step.caseNumber, document }];
    }
    if (kind === "distributed" && step.kind === "distribute") {
      return step.readers.map((reader) => ({ kind, reader, basis: this.#basisOf(reader) }));
    }
    if (kind === "replied" && step.kind === "reply") {
      const { demands } = this.material.certificate;
      const every = step.demands.length === demands && step.demands.every((number, at) => number === at + 1);
      demand(every, "Document");
      return [{ kind, official, document }];
    }
    if (kind === "statement_posted" && step.kind === "statement") return [{ kind: "statement_linked", document }];
    throw new Invalid("Document");
  }

  #basisOf(reader: OfficialId): Basis {
    const { charter, roster } = this.ground;
    if (charter.distribution.always.includes(reader)) return "charter";
    return rosterReadersFor(roster, charter, this.material.manifest).includes(reader) ? "author_agency" : "further";
  }
}

const OPERATION_OF: Record<OfficialStep["kind"], Operation> = {
  acknowledge: "case_acknowledge",
  distribute: "case_distribute",
  reply: "case_reply",
  statement: "statement_post",
};

/** Whether the table ever lets this role take the step. */
function maySign(role: Role, step: OfficialStep): boolean {
  return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}

/**
 * V12: the dates that were logged follow from the charter and the day of filing. The log may have
 * appended the filing one interval after it was received, never before.
 */
function checkDueDates(history: History, charter: Charter): void {
  const { dueDates: dates, filedAt } = history;
  if (dates === null || filedAt === null) throw new Invalid("DueDates");
  const { acknowledge, replyTarget, replyLimit } = charter.terms;
  const follows = (delay: number): boolean => {
    const received = filedAt - delay * charter.logIntervalSeconds;
    const due = (term: Term) => charter.calendar.due(received, term).endsAt;
    return (
      due(acknowledge) === dates.acknowledge && due(replyTarget) === dates.replyTarget && due(replyLimit) === dates.replyLimit
    );
  };
  const dateOf: Record<Duty, Timestamp | null> = {
    acknowledge: dates.acknowledge,
    reply: dates.replyLimit,
    // Counted from the reply, and logged with no dates before it.
    contest: null,
  };
  const right = check("DueDates", () => [0, 1, 2].some(follows));
  const named = history.outcomes.every(({ duty, due }) => dateOf[duty] === null || dateOf[duty] === due);
  demand(right && named, "DueDates");
}

/** V13. Answers the reply's words. */
function checkAllWords(file: CaseFile, history: History, charter: Charter): ReplyWords | null {
  const ascending = file.words.every((words, at) => at === 0 || words.event > (file.words[at - 1]?.event ?? words.event));
  demand(ascending, "Words");
  let reply: ReplyWords | null = null;
  for (const { event, content } of file.words) {
    const document = history.documents.find((known) => known.event === event);
    demand(document !== undefined && equal(contentCommitment(content), document.content), "Words");
    checkWords(document.step, content, file.material.certificate.demands, charter);
    if (content.words.kind === "reply") reply = content.words.words;
  }
  return reply;
}

const WORDS_OF: Record<OfficialStep["kind"], OfficialContent["words"]["kind"]> = {
  acknowledge: "acknowledgement",
  distribute: "distribution",
  reply: "reply",
  statement: "statement",
};

/** Words are of the kind of their document, and a reply is a reply. */
export function checkWords(step: OfficialStep, { words }: OfficialContent, demands: number, charter: Charter): void {
  demand(WORDS_OF[step.kind] === words.kind, "Words");
  if (words.kind !== "reply") return;
  const answers = answersOf(words.words);
  if (answers === null) throw new Invalid("Words");
  try {
    checkReply(demands, answers);
    checkOutcomes(charter, answers);
  } catch (error) {
    if (error instanceof ReplyRefusal) throw new Invalid("Words");
    throw error;
  }
}

/** The answers as the domain checks them; null if a day is not one. */
export function answersOf(words: ReplyWords): Answer[] | null {
  const answers = words.answers.map(({ demand: number, outcome, reasons, decisionBy }) => {
    const day = decisionBy === null ? undefined : parseDay(decisionBy);
    const isDay = decisionBy === null || day !== undefined;
    return isDay ? { demand: number, outcome, reasons, decisionBy: day } : null;
  });
  return answers.every((answer) => answer !== null) ? answers : null;
}
