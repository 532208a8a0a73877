// What happened to a memo once it was filed, event by event.

import { checkProposer, type Opening } from "../../domain/listening.ts";
import { checkSession } from "./session.ts";
import { equal } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import { type Basis, type CaseEvent, type CaseEventKind, type CaseView, type AskedToClear, type Cleared, type Moment, readCase } from "../../domain/case.ts";
import { type Timestamp, TIMESTAMP_MAX } from "../../domain/clock.ts";
import { type Deadlines, deadlinesOf, turnsOf } from "../../domain/deadlines.ts";
import type { DocumentDigest, OfficialId, StatementDigest } from "../../domain/ids.ts";
import type { Memo } from "../../domain/memo.ts";
import type { Role } from "../../domain/role.ts";
import { State } from "../../domain/state.ts";
import { isAllowed } from "../../domain/table.ts";
import { checkUndertaken, setsDates, type Turn, turnOperation, type Turned } from "../../domain/turn.ts";
import { checkSpillMarking, isLocked } from "../../domain/turn/spill.ts";
import { type AuthorDocument, authorSaid, authorTurn, unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import type { CaseFile, CaseMaterial, FiledEvent, FiledMaterial } from "../../protocol/casefile.ts";
import { certificateDigest } from "../../protocol/certificate.ts";
import { verifyLeafProof } from "../../protocol/evidence.ts";
import { type Duty } from "../../protocol/leaf.ts";
import { caseLeaf, type DueDates, type DueOutcome, disposed, dueDates, dueOutcome, turnOfEvent } from "../../protocol/leaf/case.ts";
import { memoId } from "../../protocol/manifest.ts";
import {
  type OfficialDocument,
  type OfficialStep,
  OPERATION_OF,
  type ReplyWords,
  statementDigest,
  stepNames,
  stepSaid,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
} from "../../protocol/official.ts";
import { unverifiedRequest, verifyOfficialRequest } from "../../protocol/request.ts";
import { findOfficial, officialKey } from "../../protocol/roster.ts";
import { rosterReadersFor } from "../../protocol/roster/readers.ts";
import type { Letter } from "../mailbox.ts";
import type { Ground } from "./case.ts";
import { checkDates, type Clock, extendedClock, FIRST_CLOCK, turnedClock } from "./dates.ts";
import { check, demand, Invalid } from "./invalid.ts";
import { checkCounted } from "./late.ts";
import { checkReplyWaited, checkRoster, checkSeat } from "./panel.ts";
import { checkDisposed } from "./records.ts";
import { checkAsked, checkClearance, checkClears, checkGrant, holds } from "./steps.ts";
import { checkNextTurn, digestOf, questionIn } from "./turns.ts";
import { checkAllWords, type Signed } from "./words.ts";

/** What a filed case turned out to be. */
export interface FiledReport {
  /** The case as its events tell it. */
  readonly view: CaseView;
  readonly deadlines: Deadlines;
  /** The reply's words, if whoever exported could read them. */
  readonly reply: ReplyWords | null;
  /** What officials wrote, oldest first, as far as the file has the words. */
  readonly letters: readonly Letter[];
  /** Documents whose words are not in the file. */
  readonly wordsMissing: number;
  /** Duties that the log says were missed. */
  readonly missed: readonly Duty[];
  /** Who cleared the reply that was given. */
  readonly clearances: readonly Cleared[];
  /** Who was asked to clear it and did not: after a time their silence counts. */
  readonly silent: readonly AskedToClear[];
}

/** Verifies the events of a case file; null if it was not filed. */
export function verifyFiled(file: CaseFile, ground: Ground, memo: Memo): FiledReport | null {
  const { filed } = file.material;
  if (filed === null) {
    demand(file.words.length === 0, "Words");
    return null;
  }
  const history = new Reader(file.material, ground).read(filed);
  const view = check("History", () => readCase(history.events));
  const deadlines = check("DueDates", () => deadlinesOf(history.events, ground.charter));
  if (deadlines === undefined) throw new Invalid("History");
  checkDates(history, ground.charter);
  const { reply, letters } = checkAllWords(file, history.documents, ground.charter, memo);
  // A trustee's share is for who asked, and an undertaking has the charter's words: that they are in no file says nothing is missing.
  const kept = new Set(["approveOpening", "undertake"]);
  const hasWords = (event: number) => file.words.some((words) => words.event === event);
  const wordsMissing = history.documents.filter(({ event, document }) => !kept.has(document.statement.step.kind) && !hasWords(event)).length;
  const given = history.reply;
  const clearances = view.clearances.filter((it) => given !== null && equal(it.reply, given));
  const isSilent = ({ of, reply: asked }: AskedToClear) => given !== null && equal(asked, given) && !clearances.some(({ official }) => official === of);
  const silent = view.askedClearances.filter(isSilent);
  return { view, deadlines, reply, letters, wordsMissing, missed: history.missed, clearances, silent };
}

/** Verifies the events of a filed case without their words: the filing, and every turn. */
export function verifyEvents(material: CaseMaterial, ground: Ground): { filing: DocumentDigest; turns: Turned[] } {
  const [filing] = material.filed?.events ?? [];
  if (material.filed === null || filing === undefined) throw new Invalid("Filing");
  const history = new Reader(material, ground).read(material.filed);
  const { turns } = check("History", () => readCase(history.events));
  checkDates(history, ground.charter);
  return { filing: digestOf(filing.content), turns: [...turns] };
}

/** Events of a case, decoded and verified one by one. */
class History {
  readonly events: CaseEvent[] = [];
  readonly documents: Signed[] = [];
  /** The reply's clock, as it began and as it was set anew. */
  readonly clocks: Clock[] = [FIRST_CLOCK];
  /** As they were logged for each clock. */
  readonly dueDates: DueDates[] = [];
  /** How often more time was granted. */
  granted = 0;
  /** What the reply signs. */
  reply: StatementDigest | null = null;
  readonly missed: Duty[] = [];
  /** Due dates that the outcomes of duties name. */
  readonly outcomes: { duty: Duty; due: Timestamp }[] = [];
  filedAt: Timestamp | null = null;
  /** Whether the authors said that it cannot wait. */
  isUrgent = false;
  /** Whether those who signed after the filing were counted. */
  lateCounted = false;
}

/** V8 to V10. */
class Reader {
  readonly #history = new History();
  #filing: DocumentDigest | null = null;
  /** The hours of the room that was called last. */
  #opening: Opening | undefined;

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
    // Who signed late is in the file if and only if the log says how many they are.
    demand(this.#history.lateCounted === (this.material.late !== null), "Late");
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
        // Once for each clock, and at no other time.
        const wanted = this.#history.dueDates.length < this.#history.clocks.length;
        demand(equal(dates.memo, memoId(this.material.manifest)) && wanted, "Event");
        this.#history.dueDates.push(dates);
        return [];
      }
      case "opened":
        return this.#opened(event);
      case "acknowledged":
      case "distributed":
      case "cleared":
      case "clearance_asked":
      case "extension_requested":
      case "extension_granted":
      case "replied":
      case "statement_posted":
      case "redirected":
      case "redirect_confirmed":
      case "redirect_overturned":
      case "question_asked":
      case "contest_upheld":
      case "contest_dismissed":
      case "appeal_dismissed":
      case "appeal_remanded":
      case "reply_corrected":
      case "outcome_reported":
      case "hold_placed":
      case "hold_lifted":
      case "opening_requested":
      case "opening_approved":
      case "opening_refused":
      case "leak_reported":
      case "direction_given":
      case "spill_reported":
      case "spill_lifted":
      case "release_asked":
      case "case_released":
      case "panel_formed":
      case "panel_declared":
      case "issues_proposed":
      case "panel_reported":
      case "panel_dissented":
      case "undertaken":
      case "assessment_given":
      case "reply_redrafted":
      case "session_invited":
      case "session_declined":
      case "session_held":
      case "minutes_given":
        return this.#official(event, sequence, moment);
      case "redirect_disputed":
      case "question_answered":
      case "reply_contested":
      case "reply_appealed":
      case "leak_told":
      case "release_consented":
      case "release_objected":
      case "memo_linked":
      case "panel_nominated":
      case "issues_agreed":
      case "issues_objected":
      case "session_requested":
      case "room_opened":
      case "minutes_agreed":
      case "minutes_disputed":
        return this.#authorTurn(event, moment);
      case "question_lapsed":
        return this.#lapsed(event, moment);
      case "late_counted":
        return this.#lateCounted(event.content, moment);
      case "case_archived":
      case "names_destroyed":
      case "text_destroyed":
        return this.#disposed(event.content, event.kind, moment);
      case "due_met":
      case "due_missed":
      case "expired":
        return this.#outcome(event);
    }
  }

  /** V26, of those who signed after the filing. */
  #lateCounted(content: Uint8Array, moment: Moment): CaseEventKind[] {
    demand(!this.#history.lateCounted, "Late");
    checkCounted(this.material, this.ground, content, this.#history.filedAt, moment);
    this.#history.lateCounted = true;
    return [];
  }

  /** What became of a duty. V11 for its part: a duty is met only after it was done. */
  #outcome(event: FiledEvent): CaseEventKind[] {
    const { duty, due } = this.#dueOutcome(event);
    const done = this.#history.events.some(({ event }) => does(event, duty));
    demand(event.kind !== "due_met" || done, "History");
    if (event.kind === "due_missed") this.#history.missed.push(duty);
    this.#history.outcomes.push({ duty, due });
    return event.kind === "expired" ? [{ kind: "expired" }] : [];
  }

  #dueOutcome(event: FiledEvent): DueOutcome {
    const outcome = check("Event", () => dueOutcome.fromCanonical(event.content));
    demand(equal(outcome.memo, memoId(this.material.manifest)), "Event");
    return outcome;
  }

  /** V8. */
  #filed(event: FiledEvent, caseLogKey: Uint8Array): CaseEventKind[] {
    const { step, digest } = this.#author(event, "Filing");
    if (step.kind !== "file") throw new Invalid("Filing");
    const names = equal(step.filing.certificate, certificateDigest(this.material.certificate));
    demand(names && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
    this.#filing = digest;
    const isUrgent = step.filing.urgency !== null;
    demand(!isUrgent || this.ground.charter.urgent !== undefined, "Filing");
    this.#history.isUrgent = isUrgent;
    return [{ kind: "filed", isUrgent }];
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
    // V23: nothing is handed out while it is locked.
    demand(!isLocked(turnsOf(this.#history.events)), "Record");
    const reader = check("Document", () => {
      const asked = unverifiedRequest.fromCanonical(event.content);
      const { requester, memo, at } = asked.request;
      if (requester.kind !== "official") throw new Invalid("Document");
      const official = findOfficial(this.ground.roster, requester.official);
      demand(official !== undefined && memo !== null && equal(memo, memoId(this.material.manifest)), "Document");
      // When it was made is in the log already; what counts here is that it was.
      verifyOfficialRequest(asked, "case_open", officialKey(official), at);
      return requester.official;
    });
    // V24: who opened it had promised to protect who signed.
    holds("Undertaking", () => checkUndertaken(this.ground.charter, turnsOf(this.#history.events), reader));
    return [{ kind: "opened", reader }];
  }

  /** V10. */
  #official(event: FiledEvent, sequence: number, moment: Moment): CaseEventKind[] {
    const { document, role, signedBy } = check("Document", () => this.#officialDocument(event));
    const kinds = this.#officialStep(event.kind, document, role, moment);
    this.#opening = checkSession(document.statement.step, role, this.#opening, moment, this.ground.charter);
    this.#history.documents.push({ event: sequence, document, signedBy });
    return kinds;
  }

  #officialDocument(event: FiledEvent): { document: OfficialDocument; role: Role; signedBy: string } {
    const unverified = unverifiedOfficialDocument.fromCanonical(event.content);
    const official = findOfficial(this.ground.roster, unverified.statement.official);
    demand(official !== undefined, "Document");
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { memo, answers, step } = document.statement;
    const answersFiling = this.#filing !== null && equal(answers, this.#filing);
    const ofThisMemo = equal(memo, memoId(this.material.manifest));
    demand(ofThisMemo && answersFiling && maySign(official.role, step), "Document");
    return { document, role: official.role, signedBy: official.displayName };
  }

  /** What an official's document says happened. V15 and V16 for their part. */
  #officialStep(
    kind: FiledEvent["kind"],
    { statement, digest: document }: OfficialDocument,
    role: Role,
    moment: Moment,
  ): CaseEventKind[] {
    const { step, official } = statement;
    const { events, filedAt: filed } = this.#history;
    checkSeat(events, OPERATION_OF[step.kind], role, official);
    if (kind === "acknowledged" && step.kind === "acknowledge") {
      return [{ kind, official, caseNumber: step.caseNumber, document }];
    }
    if (kind === "distributed" && step.kind === "distribute") {
      return step.readers.map((reader) => ({ kind, reader, basis: this.#basisOf(reader) }));
    }
    if (kind === "cleared" && step.kind === "clear") {
      checkClears(this.ground.charter, events, { official, role }, step.reply);
      return [{ kind, official, reply: step.reply, document }];
    }
    if (kind === "clearance_asked" && step.kind === "askClearance") {
      checkAsked(this.ground, events, step.of);
      return [{ kind, of: step.of, reply: step.reply }];
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
      checkClearance(events, this.ground.charter, statement, moment);
      checkReplyWaited(events, this.ground.charter, filed, moment);
      this.#history.reply = statementDigest(statement);
      return [{ kind, official, document }];
    }
    if (kind === "statement_posted" && step.kind === "statement") return [{ kind: "statement_linked", document }];
    const turn = turnOfEvent(kind);
    if (turn === undefined || turnOperation(turn)[0] !== OPERATION_OF[step.kind]) throw new Invalid("Document");
    // V21 and V23, for what the case itself must have.
    if (step.kind === "requestOpening") demand(step.signature < this.material.certificate.total, "Opening");
    if (step.kind === "reportSpill") holds("Record", () => checkSpillMarking(this.ground.charter, step.marking));
    const said = stepSaid(step);
    checkRoster(said, this.ground.roster);
    const next = { turn, names: stepNames(step), ground: undefined, official, said, filed, moment };
    checkNextTurn(next, events, this.ground.charter);
    this.#setDates(turn, moment);
    return [{ kind: "turned", turn, official, document, said }];
  }

  /** Notes that the turn sets the dates of the reply anew, if it does. */
  #setDates(turn: Turn, { beginsAt }: Moment): void {
    const { clocks, events } = this.#history;
    if (setsDates(turn, this.ground.charter)) clocks.push(turnedClock(clocks.at(-1) ?? FIRST_CLOCK, turn, beginsAt, events));
  }

  /** V17, of the authors' documents. */
  #authorTurn(event: FiledEvent, moment: Moment): CaseEventKind[] {
    const { step, digest: document } = this.#author(event, "Document");
    const taken = authorTurn(step);
    if (taken === undefined || taken.turn !== turnOfEvent(event.kind)) throw new Invalid("Document");
    if (taken.turn === "session_requested") holds("Session", () => checkProposer(this.ground.charter, "author"));
    const said = authorSaid(step);
    checkRoster(said, this.ground.roster);
    const { events, filedAt: filed } = this.#history;
    checkNextTurn({ ...taken, official: undefined, said, filed, moment }, events, this.ground.charter);
    this.#setDates(taken.turn, moment);
    return [{ kind: "turned", turn: taken.turn, official: undefined, document, said }];
  }

  /** V17, of a question that was not answered in time. */
  #lapsed(event: FiledEvent, moment: Moment): CaseEventKind[] {
    const { duty, due } = this.#dueOutcome(event);
    demand(duty === "answer", "Event");
    this.#history.outcomes.push({ duty, due });
    const turn = "question_lapsed";
    const { events, filedAt: filed } = this.#history;
    const by = { official: undefined, said: undefined };
    checkNextTurn({ turn, names: questionIn(events), ground: undefined, ...by, filed, moment }, events, this.ground.charter);
    return [{ kind: "turned", turn, ...by, document: digestOf(event.content) }];
  }

  /** V18, of what the clock did to a case that was over. */
  #disposed(content: Uint8Array, turn: Turn, moment: Moment): CaseEventKind[] {
    const { memo, due } = check("Event", () => disposed.fromCanonical(content));
    demand(equal(memo, memoId(this.material.manifest)), "Event");
    checkDisposed(turn, moment, due, this.#history.events, this.ground.charter);
    return [{ kind: "turned", turn, official: undefined, document: digestOf(content), said: undefined }];
  }

  /** V16. By how many days a grant makes the time longer. */
  #granted(request: StatementDigest, approver: OfficialId, role: Role, moment: Moment): number {
    const { events, dueDates, clocks, granted } = this.#history;
    // The dates that hold were logged; without them there is no limit to move, and V12 fails.
    const [dates, clock] = [dueDates[clocks.length - 1], clocks.at(-1)];
    if (dates === undefined || clock === undefined) throw new Invalid("DueDates");
    const days = checkGrant({ request, approver, role, moment, limit: dates.replyLimit, granted }, events, this.ground.charter);
    this.#history.granted += 1;
    clocks.push(extendedClock(clock, days));
    return days;
  }

  #basisOf(reader: OfficialId): Basis {
    const { charter, roster } = this.ground;
    if (charter.distribution.always.includes(reader)) return "charter";
    return rosterReadersFor(roster, charter, this.material.manifest).includes(reader) ? "author_agency" : "further";
  }
}

/** Whether the table ever lets this role take the step. */
function maySign(role: Role, step: OfficialStep): boolean {
  return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}

/** Whether an event does a duty. */
function does(event: CaseEventKind, duty: Duty): boolean {
  const turned = (...wanted: Turn[]) => event.kind === "turned" && wanted.includes(event.turn);
  switch (duty) {
    case "acknowledge":
      return event.kind === "acknowledged";
    case "reply":
      return event.kind === "replied";
    case "contest":
      return event.kind === "accepted";
    case "answer":
      return turned("question_answered");
    case "scope_ruling":
      return turned("redirect_confirmed", "redirect_overturned");
    case "contest_ruling":
      return turned("contest_upheld", "contest_dismissed");
    case "appeal":
      return turned("appeal_dismissed", "appeal_remanded");
    case "panel_forming":
      return turned("panel_formed");
    case "panel_report":
      return turned("panel_reported");
  }
}
