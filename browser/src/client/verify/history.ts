// What happened to a memo once it was filed, event by event.

import { equal } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import { type Basis, type CaseEvent, type CaseEventKind, type CaseView, type Cleared, type Moment, readCase } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import { dueOf, type Timestamp, TIMESTAMP_MAX } from "../../domain/clock.ts";
import { extended, type Term } from "../../domain/charter/terms.ts";
import { type Deadlines, deadlinesOf } from "../../domain/deadlines.ts";
import { checkClearer } from "../../domain/guard.ts";
import type { DocumentDigest, OfficialId, StatementDigest } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import { checkOutcomes, checkReply, ReplyRefusal, saysSomething } from "../../domain/reply.ts";
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
  answersOf,
  contentCommitment,
  type OfficialContent,
  type OfficialDocument,
  type OfficialStep,
  type ReplyWords,
  statementDigest,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
} from "../../protocol/official.ts";
import { unverifiedRequest, verifyOfficialRequest } from "../../protocol/request.ts";
import { findOfficial, officialKey, rosterReadersFor } from "../../protocol/roster.ts";
import type { Ground } from "./case.ts";
import { check, demand, Invalid } from "./invalid.ts";
import { checkClearance, checkGrant, holds } from "./steps.ts";

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
  /** Who cleared the reply that was given. */
  readonly clearances: readonly Cleared[];
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
  const given = history.reply;
  const clearances = view.clearances.filter((it) => given !== null && equal(it.reply, given));
  return { view, deadlines, reply, wordsMissing, missed: history.missed, clearances };
}

/** Events of a case, decoded and verified one by one. */
class History {
  readonly events: CaseEvent[] = [];
  /** Official documents by the position of their event, with what they committed to. */
  readonly documents: { event: number; step: OfficialStep; content: Uint8Array }[] = [];
  /** As they were logged at filing, and after each grant of more time. */
  readonly dueDates: DueDates[] = [];
  /** The days that each grant added. */
  readonly granted: number[] = [];
  /** What the reply signs. */
  reply: StatementDigest | null = null;
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
      const kinds = this.#event(event, sequence, moment, filed.caseLogKey);
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
  #event(event: FiledEvent, sequence: number, moment: Moment, caseLogKey: Uint8Array): CaseEventKind[] {
    switch (event.kind) {
      case "filed":
        return this.#filed(event, caseLogKey);
      case "closed":
        return this.#authorStep(event, "accepted");
      case "withdrawn":
        return this.#authorStep(event, "withdrawn");
      case "due_dates_set": {
        const dates = check("Event", () => dueDates.fromCanonical(event.content));
        // Once at filing and once after each grant, and at no other time.
        const wanted = this.#history.dueDates.length === this.#history.granted.length;
        demand(equal(dates.memo, memoId(this.material.manifest)) && wanted, "Event");
        this.#history.dueDates.push(dates);
        return [];
      }
      case "opened":
        return this.#opened(event);
      case "acknowledged":
      case "distributed":
      case "cleared":
      case "extension_requested":
      case "extension_granted":
      case "replied":
      case "statement_posted":
        return this.#official(event, sequence, moment);
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
  #official(event: FiledEvent, sequence: number, moment: Moment): CaseEventKind[] {
    const { document, role } = check("Document", () => this.#officialDocument(event));
    const kinds = this.#officialStep(event.kind, document, role, moment);
    const { step, content } = document.statement;
    this.#history.documents.push({ event: sequence, step, content });
    return kinds;
  }

  #officialDocument(event: FiledEvent): { document: OfficialDocument; role: Role } {
    const unverified = unverifiedOfficialDocument.fromCanonical(event.content);
    const official = findOfficial(this.ground.roster, unverified.statement.official);
    demand(official !== undefined, "Document");
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { memo, answers, step } = document.statement;
    const answersFiling = this.#filing !== null && equal(answers, this.#filing);
    const ofThisMemo = equal(memo, memoId(this.material.manifest));
    demand(ofThisMemo && answersFiling && maySign(official.role, step), "Document");
    return { document, role: official.role };
  }

  /** What an official's document says happened. V15 and V16 for their part. */
  #officialStep(
    kind: FiledEvent["kind"],
    { statement, digest: document }: OfficialDocument,
    role: Role,
    moment: Moment,
  ): CaseEventKind[] {
    const { step, official } = statement;
    if (kind === "acknowledged" && step.kind === "acknowledge") {
      return [{ kind, official, caseNumber: step.caseNumber, document }];
    }
    if (kind === "distributed" && step.kind === "distribute") {
      return step.readers.map((reader) => ({ kind, reader, basis: this.#basisOf(reader) }));
    }
    if (kind === "cleared" && step.kind === "clear") {
      holds("Clearance", () => checkClearer(this.ground.charter, role));
      return [{ kind, official, reply: step.reply, document }];
    }
    if (kind === "extension_requested" && step.kind === "requestExtension") {
      return [{ kind, official, days: step.days, request: statementDigest(statement) }];
    }
    if (kind === "extension_granted" && step.kind === "approveExtension") {
      return [{ kind, official, request: step.request, days: this.#granted(step.request, official, role, moment) }];
    }
    if (kind === "replied" && step.kind === "reply") {
      const { demands } = this.material.certificate;
      const every = step.demands.length === demands && step.demands.every((number, at) => number === at + 1);
      demand(every, "Document");
      checkClearance(this.#history.events, this.ground.charter, statement);
      this.#history.reply = statementDigest(statement);
      return [{ kind, official, document }];
    }
    if (kind === "statement_posted" && step.kind === "statement") return [{ kind: "statement_linked", document }];
    throw new Invalid("Document");
  }

  /** V16. By how many days a grant makes the time longer. */
  #granted(request: StatementDigest, approver: OfficialId, role: Role, moment: Moment): number {
    const { events, dueDates, granted } = this.#history;
    // The dates that hold were logged; without them there is no limit to move, and V12 fails.
    const dates = dueDates[granted.length];
    if (dates === undefined) throw new Invalid("DueDates");
    const grant = { request, approver, role, moment, limit: dates.replyLimit, granted: granted.length };
    const days = checkGrant(grant, events, this.ground.charter);
    granted.push(days);
    return days;
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
  clear: "reply_clear",
  requestExtension: "extension_request",
  approveExtension: "extension_approve",
  reply: "case_reply",
  statement: "statement_post",
};

/** Whether the table ever lets this role take the step. */
function maySign(role: Role, step: OfficialStep): boolean {
  return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}

/**
 * V12: the dates that were logged follow from the charter, the day of filing and the days that were
 * granted. The log may have appended the filing one interval after it was received, never before.
 */
function checkDueDates(history: History, charter: Charter): void {
  const { dueDates: all, filedAt, granted } = history;
  const last = all.at(-1);
  // After each grant the dates that follow from it, and none beside.
  if (last === undefined || filedAt === null || all.length !== granted.length + 1) throw new Invalid("DueDates");
  const { acknowledge, replyTarget, replyLimit } = charter.terms;
  const limits = [replyLimit, ...granted.map((_, at) => extended(replyLimit, sum(granted.slice(0, at + 1))))];
  const follows = (delay: number): boolean => {
    const received = filedAt - delay * charter.logIntervalSeconds;
    const due = (term: Term | undefined) => term && dueOf(charter.calendar, received, term).endsAt;
    return all.every(
      (dates, at) =>
        due(acknowledge) === dates.acknowledge && due(replyTarget) === dates.replyTarget && due(limits[at]) === dates.replyLimit,
    );
  };
  const dateOf: Record<Duty, Timestamp | null> = {
    acknowledge: last.acknowledge,
    // Nothing is granted once the limit is over, so an outcome names the last one.
    reply: last.replyLimit,
    // Counted from the reply, and logged with no dates before it.
    contest: null,
  };
  const right = check("DueDates", () => [0, 1, 2].some(follows));
  const named = history.outcomes.every(({ duty, due }) => dateOf[duty] === null || dateOf[duty] === due);
  demand(right && named, "DueDates");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
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
  clear: "clearance",
  requestExtension: "extensionRequest",
  approveExtension: "extensionApproval",
  reply: "reply",
  statement: "statement",
};

/** Words are of the kind of their document, a reply is a reply, and an extension has a reason. */
export function checkWords(step: OfficialStep, { words }: OfficialContent, demands: number, charter: Charter): void {
  demand(WORDS_OF[step.kind] === words.kind, "Words");
  if (words.kind === "extensionRequest") demand(saysSomething(words.reason), "Words");
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
