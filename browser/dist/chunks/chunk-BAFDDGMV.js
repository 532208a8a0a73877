import {
  PresentationRefusal,
  verifyAllPresentations
} from "./chunk-V6H4GIJO.js";
import {
  MemoError,
  State,
  parseMarkdown
} from "./chunk-WRRMKISR.js";
import {
  TIMESTAMP_MAX,
  caseLeaf,
  certificate,
  certificateDigest,
  characters,
  computeCertificate,
  dueDates,
  dueOutcome,
  findOfficial,
  knownEpoch,
  loggedCharter,
  loggedRoster,
  officialKey,
  openEvidence,
  parseDay,
  pseudonymsAreDistinct,
  rosterReadersFor,
  unverifiedAuthorDocument,
  verifyAuthorDocument,
  verifyLeafProof
} from "./chunk-FWXHZFOV.js";
import {
  Hint,
  MemoId,
  OfficialId,
  ParticipantKey,
  REQUEST_SKEW_SECONDS_MAX,
  canonical,
  contentCommitment,
  fixed,
  id,
  map,
  memoContext,
  memoId,
  named,
  optional,
  seconds,
  textId,
  unverifiedOfficialDocument,
  variants,
  verifyOfficialDocument,
  versionDigest,
  word
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  Label,
  Malformed,
  compare,
  equal,
  orRefuse,
  sha2562 as sha256
} from "./chunk-M6XKZPFZ.js";

// src/domain/operation.ts
var Operation = named(
  "charter_show",
  "instance_show",
  "credential_issue",
  "memo_open",
  "memo_show",
  "memo_circulate",
  "memo_revise",
  "memo_cosign",
  "cosignature_withdraw",
  "cosignature_prove",
  "memo_seal",
  "memo_file",
  "memo_withdraw",
  "memo_status",
  "mailbox_list",
  "case_list",
  "case_open",
  "case_acknowledge",
  "case_distribute",
  "case_reply",
  "case_close",
  "case_export",
  "statement_post",
  "receipt_show",
  "log_checkpoint",
  "log_tile",
  "log_entries",
  "case_expire",
  "instance_setup",
  "epoch_close",
  "log_sequence",
  "case_due",
  "count_take",
  "circulation_lapse"
);

// src/protocol/request.ts
var requester = variants({
  official: [0, { official: textId(OfficialId) }],
  author: [1, {}],
  participant: [2, { participant: id(ParticipantKey) }]
});
var request = canonical(
  map({
    operation: [0, word(Operation)],
    /** The memo it is about; null for a list. */
    memo: [1, optional(id(MemoId))],
    requester: [2, requester],
    /** By the requester's clock, seconds since 1970. */
    at: [3, seconds]
  }),
  512
);
var unverifiedRequest = canonical(map({ request: [0, request], signature: [1, fixed(64)] }), 1024);
var RequestRefusal = class extends CodedRefusal {
  name = "RequestRefusal";
};
function signRequest(key, asked) {
  return { request: asked, signature: key.sign(Label.REQUEST, request.toCanonical(asked)) };
}
function verifyOfficialRequest(asked, operation, key, now) {
  checkRequest(asked, operation, now);
  checkSignature(asked, key);
}
function checkSignature(asked, key) {
  const signed = request.toCanonical(asked.request);
  if (!key?.verifies(Label.REQUEST, signed, asked.signature)) throw new RequestRefusal("Signature");
}
function checkRequest(asked, operation, now) {
  if (asked.request.operation !== operation) throw new RequestRefusal("Operation");
  if (Math.abs(now - asked.request.at) > REQUEST_SKEW_SECONDS_MAX) throw new RequestRefusal("Time");
}

// src/client/verify/invalid.ts
var CHECKS = {
  /** The checkpoint is signed by the log, and by nobody unknown. */
  Checkpoint: "V1",
  /** The charter stands in the log and is the one the memo pins. */
  Charter: "V2",
  /** The roster stands in the log. */
  Roster: "V3",
  /** Every accepted epoch and its roll stand in the log and are the ones the memo names. */
  Epoch: "V4",
  /** The text is the one the authors froze, and has the demands they said. */
  Text: "V5",
  /** Every signature verifies, under one pseudonym each. */
  Signature: "V6",
  /** The certificate is the one that follows from the signatures. */
  Certificate: "V7",
  /** The filing is signed by the authors and names this certificate. */
  Filing: "V8",
  /** Every event stands in the log, in its place in the case. */
  Event: "V9",
  /** Every document is signed by an official of the roster and answers this filing. */
  Document: "V10",
  /** The events are a possible history of a case. */
  History: "V11",
  /** The due dates are those that follow from the charter. */
  DueDates: "V12",
  /** The words are the ones that were signed, and a reply answers every demand. */
  Words: "V13"
};
var Invalid = class extends CodedRefusal {
  name = "Invalid";
  /** The check's id; none for a damaged file. */
  get check() {
    return this.code === "Damaged" ? null : CHECKS[this.code];
  }
};
function demand(condition, check2) {
  if (!condition) throw new Invalid(check2);
}

// src/domain/refusal.ts
var RefusalCode = named(
  "not_allowed_for_role",
  "not_in_this_state",
  "too_few_signers",
  "window_out_of_bounds",
  "window_over",
  "window_not_over",
  "version_not_current",
  "epoch_not_closed",
  "opens_exhausted",
  "marking_not_allowed",
  "affiliation_not_eligible"
);
var Refusal = class extends Error {
  constructor(code, detail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.name = "Refusal";
  }
  code;
  detail;
};

// src/domain/table/rows.ts
var NO_MEMO = [void 0];
var DRAFT = ["draft"];
var CIRCULATING = ["circulating"];
var DRAFT_OR_CIRCULATING = ["draft", "circulating"];
var SEALED = ["sealed"];
var SUBMITTED = ["submitted"];
var ACKNOWLEDGED = ["acknowledged"];
var IN_REVIEW = ["in_review"];
var REPLYABLE = ["in_review", "reply_drafted"];
var REPLIED = ["replied"];
var UNFILED = ["draft", "circulating", "sealed"];
var SUBMITTED_TO_REPLIED = [
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied"
];
var SUBMITTED_TO_CLOSED = [
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed"
];
var RECEIPTED = [
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed",
  "archived",
  "withdrawn"
];
var FROZEN = [
  "circulating",
  "sealed",
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed",
  "archived"
];
var EVERY_STATE = [
  "draft",
  "circulating",
  "sealed",
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed",
  "archived",
  "withdrawn",
  "lapsed"
];
var READERS = ["office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal"];
var READERS_AND_MONITOR = [
  "office_clerk",
  "office_head",
  "distribution_reader",
  "reply_drafter",
  "principal",
  "monitor"
];
var EXPORTERS = ["author", "signatory", "office_clerk", "office_head", "monitor", "records_officer"];
var OFFICE = ["office_clerk", "office_head"];
var REPLY_SIGNERS = ["office_head", "principal"];
var row = (from, operation, roles, effect) => ({
  from,
  operation,
  roles,
  effect
});
var TABLE = [
  // What concerns no memo.
  row(NO_MEMO, "charter_show", ["anyone"], "stay"),
  row(NO_MEMO, "instance_show", ["anyone"], "stay"),
  row(NO_MEMO, "instance_setup", ["operator"], "stay"),
  row(NO_MEMO, "epoch_close", ["identity_issuer"], "stay"),
  row(NO_MEMO, "log_sequence", ["clock"], "stay"),
  row(NO_MEMO, "count_take", ["clock"], "stay"),
  row(NO_MEMO, "credential_issue", ["member"], "stay"),
  row(NO_MEMO, "mailbox_list", ["anyone"], "stay"),
  // the same bytes for everybody, so nobody asks who
  row(NO_MEMO, "case_list", READERS_AND_MONITOR, "stay"),
  row(NO_MEMO, "statement_post", REPLY_SIGNERS, "stay"),
  row(NO_MEMO, "log_checkpoint", ["anyone"], "stay"),
  row(NO_MEMO, "log_tile", ["anyone"], "stay"),
  row(NO_MEMO, "log_entries", ["anyone"], "stay"),
  // Writing and gathering co-signatures.
  row(NO_MEMO, "memo_open", ["member"], "draft"),
  // T1
  row(DRAFT, "memo_show", ["author"], "stay"),
  // R1: a draft is for its authors
  row(FROZEN, "memo_show", ["anyone"], "stay"),
  // ciphertext, behind an unguessable id
  row(EVERY_STATE, "memo_status", ["anyone"], "stay"),
  row(DRAFT, "memo_revise", ["author"], "stay"),
  // T2
  row(DRAFT, "memo_circulate", ["author"], "circulating"),
  // T3
  row(CIRCULATING, "memo_cosign", ["member"], "stay"),
  // T4
  // T5, R11: until the seal, so also while a revision is being written.
  row(DRAFT_OR_CIRCULATING, "cosignature_withdraw", ["signatory"], "stay"),
  row(FROZEN, "cosignature_prove", ["signatory"], "stay"),
  row(CIRCULATING, "memo_revise", ["author"], "draft"),
  // T6
  // T7; a draft too, or signatures given to an earlier version would outlive the window.
  row(DRAFT_OR_CIRCULATING, "circulation_lapse", ["clock"], "lapsed"),
  row(DRAFT_OR_CIRCULATING, "memo_seal", ["author"], "sealed"),
  // T8
  // Handing in, and taking back. No row here names an official, and none ever may (R14).
  row(SEALED, "memo_file", ["author"], "submitted"),
  // T9
  row(UNFILED, "memo_withdraw", ["author"], "withdrawn"),
  // T10
  row(SUBMITTED_TO_REPLIED, "memo_withdraw", ["author"], "withdrawn"),
  // T26
  // The case.
  row(RECEIPTED, "receipt_show", ["anyone"], "stay"),
  // From filing on, not from distribution on: the charter's readers get their copy "on receipt"
  // (AFSA), so an office that sits on a memo does not keep it from them.
  row(SUBMITTED_TO_CLOSED, "case_open", READERS, "stay"),
  row(SUBMITTED, "case_acknowledge", OFFICE, "acknowledged"),
  // T11
  row(ACKNOWLEDGED, "case_distribute", ["office_head"], "in_review"),
  // T12
  row(IN_REVIEW, "case_distribute", ["office_head"], "stay"),
  // R22: further readers
  row(REPLYABLE, "case_reply", REPLY_SIGNERS, "replied"),
  // T19 and T21 in one signed step
  row(REPLIED, "case_close", ["author"], "closed"),
  // T22
  row(RECEIPTED, "case_due", ["clock"], "stay"),
  row(REPLIED, "case_expire", ["clock"], "closed"),
  // T22
  // Between seal and filing the authors check what they are about to hand in.
  row(SEALED, "case_export", ["author"], "stay"),
  row(RECEIPTED, "case_export", EXPORTERS, "stay"),
  row(RECEIPTED, "statement_post", REPLY_SIGNERS, "stay")
  // R28: linked, and nothing else
];

// src/domain/table.ts
function decide(state, operation, role) {
  const admits = (row3) => row3.roles.includes("anyone") || row3.roles.includes(role);
  const rows = TABLE.filter((row3) => row3.operation === operation && admits(row3));
  if (rows.length === 0) throw new Refusal("not_allowed_for_role");
  const row2 = rows.find((candidate) => candidate.from.includes(state));
  if (row2 === void 0) throw new Refusal("not_in_this_state");
  return { from: state, to: row2.effect === "stay" ? state : row2.effect, effect: row2.effect };
}
function isAllowed(state, operation, role) {
  try {
    decide(state, operation, role);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

// src/domain/case.ts
var HistoryError = class extends Malformed {
  constructor(code, at, refusal) {
    super(code);
    this.at = at;
    this.refusal = refusal;
    this.name = "HistoryError";
  }
  at;
  refusal;
};
var MADE_BY = {
  filed: ["memo_file", "author"],
  acknowledged: ["case_acknowledge", "office_head"],
  distributed: ["case_distribute", "office_head"],
  opened: ["case_open", "office_head"],
  statement_linked: ["statement_post", "office_head"],
  replied: ["case_reply", "office_head"],
  accepted: ["case_close", "author"],
  expired: ["case_expire", "clock"],
  withdrawn: ["memo_withdraw", "author"]
};
function readCase(events) {
  const [first, ...rest] = events;
  if (first?.event.kind !== "filed") throw new HistoryError("NotFiled", 0);
  const view = {
    state: "submitted",
    filed: first.moment,
    acknowledged: void 0,
    readers: [],
    statements: [],
    reply: void 0,
    ended: void 0
  };
  let last = first.moment;
  for (const [index, event] of rest.entries()) {
    if (isBefore(event.moment, last)) throw new HistoryError("OutOfOrder", index + 1);
    last = event.moment;
    apply(view, event, index + 1);
  }
  return view;
}
function isBefore(a, b) {
  return a.interval < b.interval || a.interval === b.interval && a.beginsAt < b.beginsAt;
}
function apply(view, { moment, event }, at) {
  view.state = stateAfter(view.state, event, at);
  switch (event.kind) {
    case "filed":
      return;
    case "acknowledged": {
      const { official, caseNumber, document } = event;
      view.acknowledged = { moment, official, caseNumber, document };
      return;
    }
    case "distributed":
      view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, basis: it.basis ?? event.basis }));
      return;
    case "opened":
      view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, opened: it.opened ?? moment }));
      return;
    case "statement_linked":
      view.statements = [...view.statements, event.document];
      return;
    case "replied":
      view.reply = { moment, official: event.official, document: event.document };
      return;
    case "accepted":
    case "expired":
    case "withdrawn":
      view.ended = moment;
  }
}
function stateAfter(state, event, at) {
  try {
    const [operation, role] = MADE_BY[event.kind];
    const { to } = decide(state, operation, role);
    if (to === void 0) throw new Refusal("not_in_this_state");
    return to;
  } catch (error) {
    if (error instanceof Refusal) throw new HistoryError("NotPossible", at, error);
    throw error;
  }
}
function withReader(readers, official, change) {
  const known = readers.some((reader) => reader.official === official);
  const all = known ? readers : [...readers, { official, basis: void 0, opened: void 0 }];
  return all.map((reader) => reader.official === official ? change(reader) : reader);
}

// src/domain/deadlines.ts
var DeadlineKind = named("acknowledge", "reply_target", "reply_limit", "close");
function deadlinesOf(events, charter) {
  const first = (kind) => events.find(({ event }) => event.kind === kind)?.moment;
  const filed = first("filed");
  if (filed === void 0) return void 0;
  const [acknowledged, replied, accepted, withdrawn] = [
    first("acknowledged"),
    first("replied"),
    first("accepted"),
    first("withdrawn")
  ];
  const { terms } = charter;
  const owed = (since, term, met) => ({
    due: charter.calendar.due(since.beginsAt, term),
    met,
    released: met === void 0 ? withdrawn : void 0
  });
  return {
    acknowledge: owed(filed, terms.acknowledge, acknowledged),
    reply_target: owed(filed, terms.replyTarget, replied),
    reply_limit: owed(filed, terms.replyLimit, replied),
    close: replied === void 0 ? void 0 : owed(replied, terms.closeAfterReply, accepted)
  };
}

// src/domain/reply.ts
var REASONS_CHARACTERS_MAX = 8e3;
var ReplyRefusalCode = named(
  "no_such_demand",
  "demand_answered_twice",
  "demand_unanswered",
  "reasons_blank",
  "reasons_too_long",
  "decision_day_wrong",
  "outcome_not_in_charter",
  "one_text_for_all"
);
var ReplyRefusal = class extends Error {
  constructor(code, demand2) {
    super(code);
    this.code = code;
    this.demand = demand2;
    this.name = "ReplyRefusal";
  }
  code;
  demand;
};
function checkReply(demands, answers) {
  const answered = /* @__PURE__ */ new Set();
  for (const answer of answers) {
    checkAnswer(demands, answer);
    if (answered.has(answer.demand)) throw new ReplyRefusal("demand_answered_twice", answer.demand);
    answered.add(answer.demand);
  }
  for (let demand2 = 1; demand2 <= demands; demand2 += 1) {
    if (!answered.has(demand2)) throw new ReplyRefusal("demand_unanswered", demand2);
  }
  const texts = new Set(answers.map((answer) => bare(answer.reasons)));
  if (demands > 1 && texts.size === 1) throw new ReplyRefusal("one_text_for_all");
}
function checkOutcomes(charter, answers) {
  const outside = answers.find((answer) => !charter.outcomes.includes(answer.outcome));
  if (outside !== void 0) throw new ReplyRefusal("outcome_not_in_charter", outside.demand);
}
function checkAnswer(demands, answer) {
  const { demand: demand2 } = answer;
  if (!(demand2 >= 1 && demand2 <= demands)) throw new ReplyRefusal("no_such_demand", demand2);
  if (bare(answer.reasons) === "") throw new ReplyRefusal("reasons_blank", demand2);
  if (characters(answer.reasons) > REASONS_CHARACTERS_MAX) throw new ReplyRefusal("reasons_too_long", demand2);
  if (answer.outcome === "needs-decision" !== (answer.decisionBy !== void 0)) {
    throw new ReplyRefusal("decision_day_wrong", demand2);
  }
}
function bare(text) {
  return [...text.replaceAll(/[^\p{Alphabetic}\p{N}]/gu, "")].map((character) => character.toLowerCase()).join("");
}

// src/client/verify/history.ts
function verifyFiled(file, ground) {
  const { filed } = file.material;
  if (filed === null) {
    demand(file.words.length === 0, "Words");
    return null;
  }
  const history = new Reader(file.material, ground).read(filed);
  const view = check("History", () => readCase(history.events));
  const deadlines = check("DueDates", () => deadlinesOf(history.events, ground.charter));
  if (deadlines === void 0) throw new Invalid("History");
  checkDueDates(history, ground.charter);
  const reply = checkAllWords(file, history, ground.charter);
  const wordsMissing = Math.max(history.documents.length - file.words.length, 0);
  return { view, deadlines, reply, wordsMissing, missed: history.missed };
}
var History = class {
  events = [];
  /** Official documents by the position of their event, with what they committed to. */
  documents = [];
  dueDates = null;
  missed = [];
  /** Due dates that the outcomes of duties name. */
  outcomes = [];
  filedAt = null;
  has(kind) {
    return this.events.some(({ event }) => event.kind === kind);
  }
};
var Reader = class {
  constructor(material, ground) {
    this.material = material;
    this.ground = ground;
  }
  material;
  ground;
  #history = new History();
  #filing = null;
  read(filed) {
    for (const [sequence, event] of filed.events.entries()) {
      const moment = this.#place(filed, event, sequence);
      const kinds = this.#event(event, sequence, filed.caseLogKey);
      this.#history.events.push(...kinds.map((kind) => ({ moment, event: kind })));
      if (sequence === 0) this.#history.filedAt = moment.beginsAt;
    }
    return this.#history;
  }
  /** V9: the event's leaf stands in the log. */
  #place({ caseLogKey }, { kind, content, proof }, sequence) {
    const { interval, nonce } = proof;
    const leaf = caseLeaf({ kind, sequence, caseLogKey, nonce, content }, interval);
    check("Event", () => verifyLeafProof(proof, leaf, this.ground.head));
    const begins = interval * BigInt(this.ground.charter.logIntervalSeconds);
    demand(begins <= BigInt(TIMESTAMP_MAX), "Event");
    return { interval, beginsAt: Number(begins) };
  }
  /** What the event says, with its signature checked. */
  #event(event, sequence, caseLogKey) {
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
  #outcome(event) {
    const outcome = check("Event", () => dueOutcome.fromCanonical(event.content));
    demand(equal(outcome.memo, memoId(this.material.manifest)), "Event");
    const doneBy = { acknowledge: "acknowledged", reply: "replied", contest: "accepted" };
    if (event.kind === "due_met") demand(this.#history.has(doneBy[outcome.duty]), "History");
    if (event.kind === "due_missed") this.#history.missed.push(outcome.duty);
    this.#history.outcomes.push({ duty: outcome.duty, due: outcome.due });
    return event.kind === "expired" ? [{ kind: "expired" }] : [];
  }
  /** V8. */
  #filed(event, caseLogKey) {
    const { step, digest } = this.#author(event, "Filing");
    if (step.kind !== "file") throw new Invalid("Filing");
    const names = equal(step.filing.certificate, certificateDigest(this.material.certificate));
    demand(names && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
    this.#filing = digest;
    return [{ kind: "filed" }];
  }
  #author(event, code) {
    const { manifest } = this.material;
    return check(code, () => {
      const document = unverifiedAuthorDocument.fromCanonical(event.content);
      return verifyAuthorDocument(document, memoId(manifest), manifest.author);
    });
  }
  #authorStep(event, kind) {
    const { step } = this.#author(event, "Document");
    if (step.kind === "withdraw" && kind === "withdrawn") return [{ kind }];
    if (step.kind !== "close" || kind !== "accepted") throw new Invalid("Document");
    const given = this.#history.events.findLast(({ event: event2 }) => event2.kind === "replied")?.event;
    demand(given?.kind !== "replied" || equal(given.document, step.reply), "Document");
    return [{ kind }];
  }
  #opened(event) {
    return check("Document", () => {
      const asked = unverifiedRequest.fromCanonical(event.content);
      const { requester: requester2, memo, at } = asked.request;
      if (requester2.kind !== "official") throw new Invalid("Document");
      const official = findOfficial(this.ground.roster, requester2.official);
      demand(official !== void 0 && memo !== null && equal(memo, memoId(this.material.manifest)), "Document");
      verifyOfficialRequest(asked, "case_open", officialKey(official), at);
      return [{ kind: "opened", reader: requester2.official }];
    });
  }
  /** V10. */
  #official(event, sequence) {
    const { statement, digest } = check("Document", () => this.#officialDocument(event));
    const { step, official, content } = statement;
    const kinds = this.#officialStep(event.kind, step, official, digest);
    this.#history.documents.push({ event: sequence, step, content });
    return kinds;
  }
  #officialDocument(event) {
    const unverified = unverifiedOfficialDocument.fromCanonical(event.content);
    const official = findOfficial(this.ground.roster, unverified.statement.official);
    demand(official !== void 0, "Document");
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { memo, answers, step } = document.statement;
    const answersFiling = this.#filing !== null && equal(answers, this.#filing);
    const ofThisMemo = equal(memo, memoId(this.material.manifest));
    demand(ofThisMemo && answersFiling && maySign(official.role, step), "Document");
    return document;
  }
  #officialStep(kind, step, official, document) {
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
  #basisOf(reader) {
    const { charter, roster } = this.ground;
    if (charter.distribution.always.includes(reader)) return "charter";
    return rosterReadersFor(roster, charter, this.material.manifest).includes(reader) ? "author_agency" : "further";
  }
};
var OPERATION_OF = {
  acknowledge: "case_acknowledge",
  distribute: "case_distribute",
  reply: "case_reply",
  statement: "statement_post"
};
function maySign(role, step) {
  return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}
function checkDueDates(history, charter) {
  const { dueDates: dates, filedAt } = history;
  if (dates === null || filedAt === null) throw new Invalid("DueDates");
  const { acknowledge, replyTarget, replyLimit } = charter.terms;
  const follows = (delay) => {
    const received = filedAt - delay * charter.logIntervalSeconds;
    const due = (term) => charter.calendar.due(received, term).endsAt;
    return due(acknowledge) === dates.acknowledge && due(replyTarget) === dates.replyTarget && due(replyLimit) === dates.replyLimit;
  };
  const dateOf = {
    acknowledge: dates.acknowledge,
    reply: dates.replyLimit,
    // Counted from the reply, and logged with no dates before it.
    contest: null
  };
  const right = check("DueDates", () => [0, 1, 2].some(follows));
  const named2 = history.outcomes.every(({ duty, due }) => dateOf[duty] === null || dateOf[duty] === due);
  demand(right && named2, "DueDates");
}
function checkAllWords(file, history, charter) {
  const ascending = file.words.every((words, at) => at === 0 || words.event > (file.words[at - 1]?.event ?? words.event));
  demand(ascending, "Words");
  let reply = null;
  for (const { event, content } of file.words) {
    const document = history.documents.find((known) => known.event === event);
    demand(document !== void 0 && equal(contentCommitment(content), document.content), "Words");
    checkWords(document.step, content, file.material.certificate.demands, charter);
    if (content.words.kind === "reply") reply = content.words.words;
  }
  return reply;
}
var WORDS_OF = {
  acknowledge: "acknowledgement",
  distribute: "distribution",
  reply: "reply",
  statement: "statement"
};
function checkWords(step, { words }, demands, charter) {
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
function answersOf(words) {
  const answers = words.answers.map(({ demand: number, outcome, reasons, decisionBy }) => {
    const day = decisionBy === null ? void 0 : parseDay(decisionBy);
    const isDay = decisionBy === null || day !== void 0;
    return isDay ? { demand: number, outcome, reasons, decisionBy: day } : null;
  });
  return answers.every((answer) => answer !== null) ? answers : null;
}

// src/client/verify/case.ts
async function verifyCase(file, verifying) {
  const ground = groundOf(file.material, verifying.pinned);
  const freeze = freezeOf(file.material);
  const memo = memoOf(file.text, freeze);
  await verifySignatures(file.material, ground, freeze, verifying);
  const filed = verifyFiled(file, ground);
  const { log, charter } = ground;
  return { log, subject: memo.parts.subject, memo, certificate: file.material.certificate, charter, filed };
}
async function verifySealed(material, verifying) {
  const ground = groundOf(material, verifying.pinned);
  await verifySignatures(material, ground, freezeOf(material), verifying);
}
function groundOf(material, pinned) {
  const { manifest } = material;
  const { log, head } = check("Checkpoint", () => openEvidence(material.log, pinned));
  const charter = check("Charter", () => loggedCharter(material.charter, head));
  demand(equal(charter.digest, manifest.charter), "Charter");
  const roster = check("Roster", () => loggedRoster(material.roster, head));
  demand(roster.instance === manifest.instance, "Roster");
  demand(material.epochs.length === manifest.accepted.length, "Epoch");
  const epochs = material.epochs.map((logged, at) => {
    const { epoch, roll } = check("Epoch", () => knownEpoch(logged, head));
    const accepted = manifest.accepted[at];
    const right = accepted !== void 0 && epoch.manifest.institution === accepted.institution && epoch.manifest.epoch === accepted.epoch && roll !== null && equal(roll.digest, accepted.roll) && equal(epoch.digest, accepted.manifest);
    demand(right, "Epoch");
    return epoch;
  });
  return { log, head, charter: charter.charter, roster, epochs };
}
function check(code, step) {
  return orRefuse(step, () => new Invalid(code));
}
function freezeOf({ freeze, manifest }) {
  const { step } = check("Text", () => verifyAuthorDocument(freeze, memoId(manifest), manifest.author));
  if (step.kind !== "circulate") throw new Invalid("Text");
  return step.freeze;
}
function memoOf(text, freeze) {
  demand(equal(versionDigest(text), freeze.digest), "Text");
  const memo = readMemo(text.markdown);
  demand(memo.demandCount() === freeze.demands, "Text");
  return memo;
}
function readMemo(markdown) {
  try {
    return parseMarkdown(markdown);
  } catch (error) {
    if (error instanceof MemoError) throw new Invalid("Text");
    throw error;
  }
}
async function verifySignatures(material, ground, freeze, { randomness, pause }) {
  const { manifest } = material;
  const presentations = material.presentations.map((filed) => filed.presentation);
  const ascending = presentations.every((one, at) => {
    const before = presentations[at - 1];
    return before === void 0 || compare(before.pseudonym, one.pseudonym) < 0;
  });
  demand(ascending && pseudonymsAreDistinct(presentations), "Signature");
  const subject = {
    memo: memoId(manifest),
    charter: manifest.charter,
    version: freeze.version,
    digest: freeze.digest,
    demands: freeze.demands,
    cellMin: ground.charter.anonymity.cellMin
  };
  const computed = certificate.toCanonical(computeCertificate(subject, presentations));
  demand(equal(computed, certificate.toCanonical(material.certificate)), "Certificate");
  const hinted = material.presentations.map(({ presentation, hint }) => ({
    presentation,
    hint: check("Signature", () => Hint.fromBytes(hint))
  }));
  const rules = {
    kind: "sign",
    manifest,
    epochs: ground.epochs,
    eligible: ground.charter.eligibility.affiliations,
    version: freeze.digest,
    context: memoContext(manifest)
  };
  const outcomes = await verifyAllPresentations(rules, hinted, randomness, pause);
  for (const [at, outcome] of outcomes.entries()) {
    const right = !(outcome instanceof PresentationRefusal) && hinted[at]?.hint.equals(outcome.hint) === true;
    demand(right, "Signature");
  }
  demand(outcomes.length === presentations.length, "Signature");
}

export {
  Refusal,
  unverifiedRequest,
  signRequest,
  Invalid,
  demand,
  verifyCase,
  verifySealed,
  check
};
