import {
  PresentationRefusal,
  Refusal,
  ReplyRefusal,
  State,
  checkOutcomes,
  checkReply,
  decide,
  isAllowed,
  rulesOf,
  saysSomething,
  unverifiedRequest,
  usableCredential,
  verifyAllPresentations,
  verifyCosignature,
  verifyOfficialRequest
} from "./chunk-EZSR3T4O.js";
import {
  Capsule,
  TIMESTAMP_MAX,
  capsuleBinding,
  caseLeaf,
  certificate,
  certificateDigest,
  claimContent,
  computeCertificate,
  dueDates,
  dueOutcome,
  epochByDigest,
  extended,
  findOfficial,
  knownEpoch,
  loggedCharter,
  loggedRoster,
  nameReaders,
  officialKey,
  openEvidence,
  presentationDigest,
  presentationHeader,
  pseudonymsAreDistinct,
  rosterReadersFor,
  trusteeRecipients,
  unverifiedAuthorDocument,
  verifyAuthorDocument,
  verifyLeafProof
} from "./chunk-XH2B2LXB.js";
import {
  Hint,
  MemoError,
  NAME_RECORD,
  ParticipantKey,
  Pseudonym,
  SigningKey,
  VerificationFailure,
  affiliationOf,
  answersOf,
  checkText,
  contentCommitment,
  findEnrolment,
  findInvited,
  mayShowIn,
  memoContext,
  memoId,
  named,
  noteCirculation,
  rememberContext,
  statementDigest,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
  versionDigest
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Malformed,
  attempt,
  compare,
  equal,
  orRefuse,
  randomBytes,
  sha2562 as sha256
} from "./chunk-PELGUL2X.js";

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
  /** The due dates are those that follow from the charter, and from what was granted under it. */
  DueDates: "V12",
  /** The words are the ones that were signed, a reply answers every demand, an extension has a reason. */
  Words: "V13",
  /** A claim is by who signed, and for the reader it names. */
  Claim: "V14",
  /** As many other officials as the charter asks for cleared the very reply that was given. */
  Clearance: "V15",
  /** More time was granted by whom the charter names and not by who asked, within its bounds, in time. */
  Extension: "V16"
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
  cleared: ["reply_clear", "office_head"],
  extension_requested: ["extension_request", "office_head"],
  extension_granted: ["extension_approve", "office_head"],
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
    clearances: [],
    extensions: [],
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
    case "cleared": {
      const { official, reply, document } = event;
      view.clearances = [...view.clearances, { moment, official, reply, document }];
      return;
    }
    case "extension_requested": {
      const { official: requester, days, request } = event;
      view.extensions = [...view.extensions, { requested: moment, requester, days, request, granted: void 0 }];
      return;
    }
    case "extension_granted":
      view.extensions = withGrant(view.extensions, event, moment, at);
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
function withGrant(extensions, { official, request, days }, moment, at) {
  const newest = extensions.at(-1);
  const open = newest !== void 0 && newest.granted === void 0 && newest.days === days && equal(newest.request, request);
  if (!open) throw new HistoryError("NotPossible", at, new Refusal("extension_not_requested"));
  if (newest.requester === official) throw new HistoryError("NotPossible", at, new Refusal("own_request"));
  return [...extensions.slice(0, -1), { ...newest, granted: { moment, official } }];
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
  const granted = events.map(({ event }) => event.kind === "extension_granted" ? event.days : 0);
  const more = granted.reduce((days, some) => Math.min(days + some, 65535), 0);
  const owed = (since, term, met) => ({
    due: charter.calendar.due(since.beginsAt, term),
    met,
    released: met === void 0 ? withdrawn : void 0
  });
  return {
    acknowledge: owed(filed, terms.acknowledge, acknowledged),
    reply_target: owed(filed, terms.replyTarget, replied),
    reply_limit: owed(filed, extended(terms.replyLimit, more), replied),
    close: replied === void 0 ? void 0 : owed(replied, terms.closeAfterReply, accepted)
  };
}

// src/domain/guard.ts
function circulationEndsAt(charter, begunAt, days) {
  const daysMax = charter.circulation.windowDaysMax;
  const refusal = new Refusal("window_out_of_bounds", { days, daysMax });
  if (!Number.isInteger(days) || days < 1 || days > daysMax) throw refusal;
  try {
    return charter.calendar.due(begunAt, { unit: "calendar_days", count: days }).endsAt;
  } catch (error) {
    if (error instanceof Malformed) throw refusal;
    throw error;
  }
}
function checkClearer(charter, role) {
  if (!charter.clearance.roles.includes(role)) throw new Refusal("not_allowed_for_role");
}
function checkCleared(charter, gives, clearedBy) {
  const others = new Set(clearedBy);
  others.delete(gives);
  const required = charter.clearance.clearances;
  if (others.size < required) throw new Refusal("not_cleared", { present: others.size, required });
}
function checkExtension(charter, { granted, days, limit, now }) {
  const { extensionsMax, extensionDaysMax: daysMax } = charter.extension;
  if (granted >= extensionsMax) throw new Refusal("extensions_exhausted", { extensionsMax });
  if (!Number.isInteger(days) || days < 1 || days > daysMax) throw new Refusal("extension_out_of_bounds", { days, daysMax });
  if (now >= limit) throw new Refusal("limit_passed");
}
function checkApprover(charter, role, approver, requester) {
  if (role !== charter.extension.approverRole) throw new Refusal("not_allowed_for_role");
  if (approver === requester) throw new Refusal("own_request");
}

// src/client/verify/steps.ts
function holds(code, rule) {
  try {
    rule();
  } catch (failure) {
    if (failure instanceof Refusal) throw new Invalid(code);
    throw failure;
  }
}
var DELAY_INTERVALS = 2;
function checkClearance(before, charter, reply) {
  const given = statementDigest(reply);
  const clearedBy = before.flatMap(
    ({ event }) => event.kind === "cleared" && equal(event.reply, given) ? [event.official] : []
  );
  holds("Clearance", () => checkCleared(charter, reply.official, clearedBy));
}
function checkGrant(grant, before, charter) {
  const asked = before.map(({ event }) => event).find((event) => event.kind === "extension_requested" && equal(event.request, grant.request));
  if (asked?.kind !== "extension_requested") throw new Invalid("Extension");
  const { official: requester, days } = asked;
  const { approver, role, limit, granted } = grant;
  const now = grant.moment.beginsAt - DELAY_INTERVALS * charter.logIntervalSeconds;
  holds("Extension", () => {
    checkApprover(charter, role, approver, requester);
    checkExtension(charter, { granted, days, limit, now });
  });
  return days;
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
  const given = history.reply;
  const clearances = view.clearances.filter((it) => given !== null && equal(it.reply, given));
  return { view, deadlines, reply, wordsMissing, missed: history.missed, clearances };
}
var History = class {
  events = [];
  /** Official documents by the position of their event, with what they committed to. */
  documents = [];
  /** As they were logged at filing, and after each grant of more time. */
  dueDates = [];
  /** The days that each grant added. */
  granted = [];
  /** What the reply signs. */
  reply = null;
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
      const kinds = this.#event(event, sequence, moment, filed.caseLogKey);
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
  #event(event, sequence, moment, caseLogKey) {
    switch (event.kind) {
      case "filed":
        return this.#filed(event, caseLogKey);
      case "closed":
        return this.#authorStep(event, "accepted");
      case "withdrawn":
        return this.#authorStep(event, "withdrawn");
      case "due_dates_set": {
        const dates = check("Event", () => dueDates.fromCanonical(event.content));
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
      const { requester, memo, at } = asked.request;
      if (requester.kind !== "official") throw new Invalid("Document");
      const official = findOfficial(this.ground.roster, requester.official);
      demand(official !== void 0 && memo !== null && equal(memo, memoId(this.material.manifest)), "Document");
      verifyOfficialRequest(asked, "case_open", officialKey(official), at);
      return [{ kind: "opened", reader: requester.official }];
    });
  }
  /** V10. */
  #official(event, sequence, moment) {
    const { document, role } = check("Document", () => this.#officialDocument(event));
    const kinds = this.#officialStep(event.kind, document, role, moment);
    const { step, content } = document.statement;
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
    return { document, role: official.role };
  }
  /** What an official's document says happened. V15 and V16 for their part. */
  #officialStep(kind, { statement, digest: document }, role, moment) {
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
  #granted(request, approver, role, moment) {
    const { events, dueDates: dueDates2, granted } = this.#history;
    const dates = dueDates2[granted.length];
    if (dates === void 0) throw new Invalid("DueDates");
    const grant = { request, approver, role, moment, limit: dates.replyLimit, granted: granted.length };
    const days = checkGrant(grant, events, this.ground.charter);
    granted.push(days);
    return days;
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
  clear: "reply_clear",
  requestExtension: "extension_request",
  approveExtension: "extension_approve",
  reply: "case_reply",
  statement: "statement_post"
};
function maySign(role, step) {
  return State.ALL.some((state) => isAllowed(state, OPERATION_OF[step.kind], role));
}
function checkDueDates(history, charter) {
  const { dueDates: all, filedAt, granted } = history;
  const last = all.at(-1);
  if (last === void 0 || filedAt === null || all.length !== granted.length + 1) throw new Invalid("DueDates");
  const { acknowledge, replyTarget, replyLimit } = charter.terms;
  const limits = [replyLimit, ...granted.map((_, at) => extended(replyLimit, sum(granted.slice(0, at + 1))))];
  const follows = (delay) => {
    const received = filedAt - delay * charter.logIntervalSeconds;
    const due = (term) => term && charter.calendar.due(received, term).endsAt;
    return all.every(
      (dates, at) => due(acknowledge) === dates.acknowledge && due(replyTarget) === dates.replyTarget && due(limits[at]) === dates.replyLimit
    );
  };
  const dateOf = {
    acknowledge: last.acknowledge,
    // Nothing is granted once the limit is over, so an outcome names the last one.
    reply: last.replyLimit,
    // Counted from the reply, and logged with no dates before it.
    contest: null
  };
  const right = check("DueDates", () => [0, 1, 2].some(follows));
  const named2 = history.outcomes.every(({ duty, due }) => dateOf[duty] === null || dateOf[duty] === due);
  demand(right && named2, "DueDates");
}
function sum(numbers) {
  return numbers.reduce((all, number) => all + number, 0);
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
  clear: "clearance",
  requestExtension: "extensionRequest",
  approveExtension: "extensionApproval",
  reply: "reply",
  statement: "statement"
};
function checkWords(step, { words }, demands, charter) {
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

// src/client/verify/case.ts
async function verifyCase(file, verifying) {
  await verifying.pause(0);
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
  const memo = readMemo(text);
  demand(memo.demandCount() === freeze.demands, "Text");
  return memo;
}
function readMemo(text) {
  try {
    return check("Text", () => checkText(text));
  } catch (error) {
    if (error instanceof MemoError) throw new Invalid("Text");
    throw error;
  }
}
var DIGESTS_SHARE = 0.06;
async function digestsOf(presentations, pause) {
  const digests = /* @__PURE__ */ new Map();
  for (const [at, presentation] of presentations.entries()) {
    digests.set(presentation, presentationDigest(presentation));
    await pause(DIGESTS_SHARE * (at + 1) / presentations.length);
  }
  return (presentation) => digests.get(presentation) ?? presentationDigest(presentation);
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
  const digestOf = await digestsOf(presentations, pause);
  const computed = certificate.toCanonical(computeCertificate(subject, presentations, digestOf));
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
  const outcomes = await verifyAllPresentations(
    rules,
    hinted,
    randomness,
    (done) => pause(DIGESTS_SHARE + (1 - DIGESTS_SHARE) * done)
  );
  for (const [at, outcome] of outcomes.entries()) {
    const right = !(outcome instanceof PresentationRefusal) && hinted[at]?.hint.equals(outcome.hint) === true;
    demand(right, "Signature");
  }
  demand(outcomes.length === presentations.length, "Signature");
}

// src/domain/anonymity.ts
var Attribute = named(
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region",
  "name_record",
  "reserved"
);
var CLASS_ATTRIBUTES = [
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region"
];
var VALUES_MAX = 256;
function attributeOf(index) {
  return Attribute.ALL[index];
}
function isClass(attribute) {
  return CLASS_ATTRIBUTES.includes(attribute);
}
var Schema = class _Schema {
  constructor(values) {
    this.values = values;
  }
  values;
  /** Checks the lists of values, one for each class attribute. */
  static new(values) {
    for (const attribute of values.keys()) if (!isClass(attribute)) throw new Malformed("NotAClass");
    for (const attribute of CLASS_ATTRIBUTES) {
      const list = values.get(attribute) ?? [];
      if (list.length === 0 || list.length > VALUES_MAX) throw new Malformed("Count");
      if (!list.every(isWord) || new Set(list).size !== list.length) throw new Malformed("Value");
    }
    return new _Schema(new Map([...values].map(([attribute, list]) => [attribute, [...list]])));
  }
  /** The values of an attribute, in the schema's order; none for one that is no class. */
  valuesOf(attribute) {
    return this.values.get(attribute) ?? [];
  }
  /** Checks that a class attribute may have this value. */
  checkValue(attribute, value) {
    if (!isClass(attribute)) throw new Malformed("NotAClass");
    if (!this.valuesOf(attribute).includes(value)) throw new Malformed("UnknownValue");
  }
};
var Histogram = class _Histogram {
  constructor(total, cellMin, cells) {
    this.total = total;
    this.cellMin = cellMin;
    this.cells = cells;
  }
  total;
  cellMin;
  cells;
  /** Checks a published histogram of `total` members against its schema. */
  static new(schema, total, cellMin, cells) {
    const seen = /* @__PURE__ */ new Set();
    for (const { cell, count } of cells) {
      if (cell.length !== CLASS_ATTRIBUTES.length) throw new Malformed("Cell");
      CLASS_ATTRIBUTES.forEach((attribute, at) => schema.checkValue(attribute, cell[at]));
      if (count !== "below" && count.exactly < cellMin) throw new Malformed("Cell");
      seen.add(cell.join(" "));
    }
    if (seen.size !== cells.length) throw new Malformed("Cell");
    const histogram = new _Histogram(total, cellMin, cells);
    const all = histogram.#sum(() => true);
    if (all.atLeast > total || all.atMost < total) throw new Malformed("Total");
    return histogram;
  }
  /**
   * How many members share all the shown values. Showing nothing hides among everyone on the roll. A
   * value that nobody has, or of an attribute that is no class, leaves nobody.
   */
  setSize(shown2) {
    const matches = (cell) => shown2.every(([attribute, value]) => isClass(attribute) && cell[CLASS_ATTRIBUTES.indexOf(attribute)] === value);
    const inside = this.#sum(matches);
    const outside = this.#sum((cell) => !matches(cell));
    return {
      atLeast: Math.max(inside.atLeast, this.total - outside.atMost, 0),
      atMost: Math.min(inside.atMost, Math.max(this.total - outside.atLeast, 0))
    };
  }
  #sum(wanted) {
    let [atLeast, atMost] = [0, 0];
    for (const { cell, count } of this.cells) {
      if (!wanted(cell)) continue;
      atLeast += count === "below" ? 1 : count.exactly;
      atMost += count === "below" ? Math.max(this.cellMin - 1, 0) : count.exactly;
    }
    return { atLeast, atMost };
  }
};
function decideSet(size, limits) {
  if (size.atLeast < limits.cellMin) return "refuse";
  return size.atLeast < limits.warnBelow ? "warn" : "fine";
}
function isWord(value) {
  return /^[a-z0-9-]{1,32}$/.test(value);
}

// src/client/sign.ts
var SignRefusal = class extends CodedRefusal {
  name = "SignRefusal";
};
function preview(instance, circulation, wallet, choice, now) {
  const { charter, freeze } = circulation;
  if (now >= freeze.closesAt) throw new SignRefusal("WindowOver");
  if (!charter.identityModes.includes(choice.mode)) throw new SignRefusal("ModeNotAllowed");
  if (wallet.enrolments.length === 0) throw new SignRefusal("NotEnrolled");
  const { epoch, enrolment } = acceptedEnrolment(circulation, wallet);
  if (!charter.eligibility.affiliations.includes(affiliationOf(enrolment))) throw new SignRefusal("NotEligible");
  const signed = findInvited(wallet, circulation.memo)?.signedVersion ?? null;
  if (signed !== null && equal(signed, freeze.digest)) throw new SignRefusal("SignedAlready");
  if (!mayShowIn(enrolment, memoContext(circulation.manifest))) throw new SignRefusal("PseudonymsExhausted");
  const known = epochByDigest(instance, epoch.digest)?.roll;
  if (known == null) throw new SignRefusal("OtherEpoch");
  const values = shown(enrolment.attributes, choice.show);
  const hidesAmong = crowd(epoch, known.roll, values);
  const decision = hidesAmong === null ? "refuse" : decideSet(hidesAmong, charter.anonymity);
  if (hidesAmong === null || decision === "refuse") throw new SignRefusal("TooFew");
  return { shown: values, hidesAmong, warn: decision === "warn" };
}
function cosign(instance, circulation, wallet, choice, now, randomness) {
  const { shown: values } = preview(instance, circulation, wallet, choice, now);
  return forceCosign(instance.roster, circulation, wallet, choice, values, randomness);
}
function forceCosign(roster, circulation, wallet, choice, values, randomness) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participantSeed = randomBytes(randomness, 32);
  const key = SigningKey.fromSeed(participantSeed).verifyingKey().toBytes();
  const unsealed = messageOf(circulation, { participant: ParticipantKey.fromBytes(key), stance: choice.stance });
  const maker = { circulation, usable, randomness };
  const capsule = makeCapsule(maker, roster, unsealed, choice);
  const message = { ...unsealed, capsule: capsule.digest() };
  return { cosignature: { presentation: present(maker, message, values), capsule }, participantSeed };
}
function withdrawCosignature(circulation, wallet, randomness) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participant = ParticipantKey.fromBytes(randomBytes(randomness, 32));
  const capsule = Capsule.anonymous(randomness);
  const unsealed = messageOf(circulation, { participant, stance: "support" });
  const message = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
  const presentation = present({ circulation, usable, randomness }, message, shown(usable.enrolment.attributes, []));
  return { presentation, capsule };
}
function noteShown(wallet, circulation, { institution, epoch }) {
  const used = circulation.epochs.find(({ manifest }) => manifest.institution === institution && manifest.epoch === epoch);
  const enrolment = used && findEnrolment(wallet, used.digest);
  if (enrolment) rememberContext(enrolment, memoContext(circulation.manifest));
  noteCirculation(wallet, circulation);
}
function checkCosignature(circulation, cosignature) {
  try {
    return verifyCosignature(rulesOf(circulation, "sign"), cosignature);
  } catch (failure) {
    if (!(failure instanceof PresentationRefusal)) throw failure;
    const codes = { Version: "OtherVersion", Epoch: "OtherEpoch", NotEligible: "NotEligible" };
    throw new SignRefusal(failure.code in codes ? codes[failure.code] : "Check");
  }
}
function shown(attributes, chosen) {
  return CLASS_ATTRIBUTES.flatMap((attribute, at) => {
    const value = attributes[at];
    const isShown = attribute === "affiliation" || chosen.includes(attribute);
    return value !== void 0 && isShown ? [{ index: Attribute.indexOf(attribute), value }] : [];
  });
}
function acceptedEnrolment(circulation, wallet) {
  for (const epoch of circulation.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    if (enrolment !== null) return { epoch, enrolment };
  }
  throw new SignRefusal("OtherEpoch");
}
function crowd(epoch, roll, values) {
  return attempt(() => {
    const schema = Schema.new(new Map(CLASS_ATTRIBUTES.map((attribute, at) => [attribute, epoch.manifest.schema[at]?.values ?? []])));
    const cells = roll.cells.map(({ values: cell, count }) => ({
      cell,
      count: count === null ? "below" : { exactly: count }
    }));
    const histogram = Histogram.new(schema, roll.issued, roll.cellMin, cells);
    const pairs = values.map(({ index, value }) => [attributeOf(index) ?? "reserved", value]);
    return histogram.setSize(pairs);
  });
}
function messageOf(circulation, signer) {
  const { manifest, memo, freeze } = circulation;
  return {
    kind: "sign",
    instance: manifest.instance,
    memo,
    version: freeze.digest,
    charter: manifest.charter,
    ...signer,
    capsule: new Uint8Array(32)
  };
}
function present(maker, message, values) {
  const { circulation, usable, randomness } = maker;
  const { institution, epoch } = usable.epoch.manifest;
  const made = presentCredential(usable.credential, message, memoContext(circulation.manifest), values, randomness);
  if (made === null) throw new SignRefusal("Credential");
  return { message, institution, epoch, disclosed: [...values], ...made };
}
function presentCredential(credential, message, context, values, randomness) {
  const indexes = values.map(({ index }) => index);
  try {
    const { proof, pseudonym } = credential.present(presentationHeader(message), context, indexes, randomness);
    return { proof, pseudonym: Pseudonym.fromBytes(pseudonym.toBytes()) };
  } catch (failure) {
    if (failure instanceof VerificationFailure) return null;
    throw failure;
  }
}
function makeCapsule(maker, roster, signed, choice) {
  const { circulation, usable, randomness } = maker;
  const refusal = () => new SignRefusal("Roster");
  if (choice.mode === "anonymous") return orRefuse(() => Capsule.anonymous(randomness), refusal);
  const { attributes } = usable.enrolment;
  const name = attributes[NAME_RECORD];
  if (name === void 0) throw new SignRefusal("Credential");
  const disclosed = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
  const claim = present(maker, { ...signed, kind: "claim" }, disclosed);
  const binding = capsuleBinding(memoContext(circulation.manifest), claim.pseudonym);
  const content = claimContent.toCanonical({ claim, signaturesMin: choice.signaturesMin });
  return orRefuse(() => {
    if (choice.mode === "named") return Capsule.named(nameReaders(roster), content, binding, randomness);
    const trustees = { recipients: trusteeRecipients(roster), threshold: roster.threshold };
    return Capsule.sealed(trustees, content, binding, randomness);
  }, refusal);
}

export {
  circulationEndsAt,
  Invalid,
  demand,
  verifyCase,
  verifySealed,
  check,
  CLASS_ATTRIBUTES,
  attributeOf,
  isClass,
  preview,
  cosign,
  withdrawCosignature,
  noteShown,
  checkCosignature,
  shown,
  presentCredential
};
