import {
  charterByDigest,
  epochByDigest,
  presentationDigest,
  presentationHeader,
  unverifiedAuthorDocument,
  verifyAuthorDocument
} from "./chunk-XH2B2LXB.js";
import {
  $,
  a,
  number,
  t
} from "./chunk-DVLWWF7R.js";
import {
  MemoError,
  MemoId,
  NAME_RECORD,
  OfficialId,
  ParticipantKey,
  REQUEST_SKEW_SECONDS_MAX,
  VerificationFailure,
  attributeOctets,
  canonical,
  characters,
  checkText,
  credentialOf,
  findEnrolment,
  fixed,
  id,
  map,
  memoContext,
  memoId,
  memoManifest,
  named,
  openObject,
  optional,
  seconds,
  textId,
  variants,
  verify,
  verifyBatchCalmly,
  versionDigest,
  versionText,
  word
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Label,
  attempt,
  equal,
  orRefuse
} from "./chunk-PELGUL2X.js";

// src/app/components/Portion.tsx
function Portion({ portion }) {
  return /* @__PURE__ */ a("p", { dir: "auto", children: [
    /* @__PURE__ */ a("span", { class: "portion-mark", children: `(${portion.marking}) ` }),
    portion.text
  ] });
}

// src/app/components/DemandList.tsx
function DemandList({ demands, below }) {
  return /* @__PURE__ */ a("ol", { class: "portions", children: demands.map((demand, index) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("span", { class: "mark", children: [
      number(index + 1),
      "."
    ] }),
    /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a(Portion, { portion: demand.portion }),
      demand.responsible && /* @__PURE__ */ a("p", { class: "quiet small", children: t("demand-responsible", { official: demand.responsible }) }),
      demand.wantedBy && /* @__PURE__ */ a("p", { class: "quiet small", children: t("demand-wanted-by", { day: demand.wantedBy }) }),
      below?.(index + 1)
    ] })
  ] }, index)) });
}

// src/app/components/MemoView.tsx
function MemoView({ memo, level = 2 }) {
  const Subject = level === 1 ? "h1" : "h2";
  const Part = level === 1 ? "h2" : "h3";
  return /* @__PURE__ */ a("article", { class: "memo", children: [
    /* @__PURE__ */ a("p", { class: "caption", lang: "en", dir: "ltr", children: CAPTION }),
    /* @__PURE__ */ a("p", { class: "marking", children: t(`marking-${memo.marking}`) }),
    /* @__PURE__ */ a(Subject, { dir: "auto", children: memo.subject }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("memo-to") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: memo.addressees.join(", ") })
    ] }),
    /* @__PURE__ */ a(Part, { children: t("memo-summary") }),
    /* @__PURE__ */ a(Portion, { portion: memo.summary }),
    /* @__PURE__ */ a(Part, { children: t("memo-paragraphs") }),
    /* @__PURE__ */ a(Numbered, { portions: memo.paragraphs }),
    /* @__PURE__ */ a(Part, { children: t("memo-demands") }),
    /* @__PURE__ */ a(DemandList, { demands: memo.demands }),
    memo.priorAttempts.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Part, { children: t("memo-prior-attempts") }),
      /* @__PURE__ */ a(Numbered, { portions: memo.priorAttempts })
    ] }),
    memo.evidence.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Part, { children: t("memo-evidence") }),
      /* @__PURE__ */ a("ol", { class: "portions", children: memo.evidence.map((entry, index) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("span", { class: "mark", children: [
          number(index + 1),
          "."
        ] }),
        /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a(Portion, { portion: entry.claim }),
          /* @__PURE__ */ a("p", { class: "quiet small", dir: "auto", children: entry.source })
        ] })
      ] }, index)) })
    ] }),
    /* @__PURE__ */ a("p", { class: "marking", children: t(`marking-${memo.marking}`) })
  ] });
}
var CAPTION = "DISSENT CHANNEL";
function Numbered({ portions }) {
  return /* @__PURE__ */ a("ol", { class: "portions", children: portions.map((portion, index) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("span", { class: "mark", children: [
      number(index + 1),
      "."
    ] }),
    /* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Portion, { portion }) })
  ] }, index)) });
}

// src/app/rule_words.ts
var stateWords = (state) => t(`state-${state}`);
var modeWords = (mode) => t(`mode-${mode}`);
var modeMeaning = (mode) => t(`mode-${mode}-means`);
var stanceWords = (stance) => t(`stance-${stance}`);
var outcomeWords = (outcome) => t(`outcome-${outcome}`);
var attributeWords = (attribute) => t(`attribute-${attribute}`);
var dutyWords = (duty) => t(`duty-${duty}`);
var eventWords = (event) => t(`event-${event.kind}`);
function countWords({ atLeast, atMost }) {
  if (atMost === null) return t("count-at-least", { low: number(atLeast) });
  if (atLeast === atMost) return t("count-exactly", { count: number(atLeast) });
  if (atLeast === 0) return t("count-fewer", { high: number(atMost + 1) });
  return t("count-between", { low: number(atLeast), high: number(atMost) });
}

// src/client/circulation.ts
var CirculationRefusal = class extends CodedRefusal {
  name = "CirculationRefusal";
};
function openCirculation(instance, memo, key, answer) {
  const manifest = orRefuse(
    () => memoManifest.fromCanonical(answer.manifest),
    () => new CirculationRefusal("Memo")
  );
  if (!equal(memoId(manifest), memo) || manifest.instance !== instance.name) throw new CirculationRefusal("Memo");
  if (!equal(manifest.circulation, key.hash())) throw new CirculationRefusal("Key");
  const freeze = openFreeze(manifest, answer.freeze);
  const text = orRefuse(
    () => openObject(versionText, key.identity(), answer.sealedText),
    () => new CirculationRefusal("Text")
  );
  if (!equal(versionDigest(text), freeze.digest)) throw new CirculationRefusal("Text");
  const words = wordsOf(text);
  const charter = charterByDigest(instance, manifest.charter)?.charter;
  const epochs = acceptedEpochs(instance, manifest);
  if (charter === void 0 || epochs === null) throw new CirculationRefusal("Unknown");
  return { memo, manifest, freeze, text, words, charter, epochs };
}
function wordsOf(text) {
  try {
    return orRefuse(
      () => checkText(text),
      () => new CirculationRefusal("Text")
    );
  } catch (failure) {
    if (failure instanceof MemoError) throw new CirculationRefusal("Text");
    throw failure;
  }
}
function rulesOf(circulation, kind) {
  const { manifest, epochs, charter, freeze } = circulation;
  const eligible = charter.eligibility.affiliations;
  return { kind, manifest, epochs, eligible, version: freeze.digest, context: memoContext(manifest) };
}
function usableCredential(circulation, wallet) {
  for (const epoch of circulation.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    const credential = enrolment && attempt(() => credentialOf(enrolment, epoch));
    if (enrolment !== null && credential !== null) return { epoch, enrolment, credential };
  }
  return null;
}
function* prepareCredential(circulation, wallet) {
  const usable = usableCredential(circulation, wallet);
  if (usable !== null) yield* usable.credential.prepare();
}
function acceptedEpochs(instance, manifest) {
  const epochs = manifest.accepted.map((accepted) => {
    const known = epochByDigest(instance, accepted.manifest);
    const inLog = known?.roll != null && equal(known.roll.digest, accepted.roll);
    return inLog ? known.epoch : null;
  });
  return epochs.every((epoch) => epoch !== null) ? epochs : null;
}
function openFreeze(manifest, octets) {
  const { step } = orRefuse(
    () => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets), memoId(manifest), manifest.author),
    () => new CirculationRefusal("Freeze")
  );
  if (step.kind !== "circulate") throw new CirculationRefusal("Freeze");
  return step.freeze;
}

// src/domain/state.ts
var State = named(
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
);
var UNFILED = ["draft", "circulating", "sealed", "withdrawn", "lapsed"];
function isFiled(state) {
  return !UNFILED.includes(state);
}

// src/protocol/check.ts
var AFFILIATION = 0;
var CLASS_ATTRIBUTES = 6;
var PresentationRefusal = class extends CodedRefusal {
  name = "PresentationRefusal";
};
function verifyCosignature(rules, cosignature) {
  checkCapsule(cosignature);
  return verifyPresentation(rules, cosignature.presentation);
}
function verifyPresentation(rules, presentation) {
  const prepared = prepare(rules, presentation);
  try {
    return accept(presentation, verify(prepared));
  } catch (failure) {
    if (failure instanceof VerificationFailure) throw new PresentationRefusal("Proof");
    throw failure;
  }
}
async function verifyAllPresentations(rules, presentations, randomness, pause) {
  const prepared = presentations.map(({ presentation }) => prepareOrRefusal(rules, presentation));
  const batch = presentations.flatMap(({ hint }, at) => {
    const one = prepared[at];
    return one === void 0 || one instanceof PresentationRefusal ? [] : [{ presentation: one, hint }];
  });
  const outcomes = (await verifyBatchCalmly(batch, randomness, pause)).values();
  return presentations.map(({ presentation }, at) => {
    const one = prepared[at];
    if (one instanceof PresentationRefusal) return one;
    const outcome = outcomes.next().value ?? null;
    return outcome === null ? new PresentationRefusal("Proof") : accept(presentation, outcome);
  });
}
function checkCapsule(cosignature) {
  const named2 = cosignature.presentation.message.capsule;
  if (!equal(named2, cosignature.capsule.digest())) throw new PresentationRefusal("Capsule");
}
function prepareOrRefusal(rules, presentation) {
  try {
    return prepare(rules, presentation);
  } catch (failure) {
    if (failure instanceof PresentationRefusal) return failure;
    throw failure;
  }
}
function prepare(rules, presentation) {
  const { message } = presentation;
  const { manifest } = rules;
  if (message.kind !== rules.kind) throw new PresentationRefusal("Kind");
  if (message.instance !== manifest.instance || !equal(message.memo, memoId(manifest))) throw new PresentationRefusal("Memo");
  if (!equal(message.version, rules.version)) throw new PresentationRefusal("Version");
  if (!equal(message.charter, manifest.charter)) throw new PresentationRefusal("Charter");
  const epoch = findEpoch(rules, presentation);
  checkDisclosure(rules, presentation);
  const disclosed = presentation.disclosed.map(({ index, value }) => {
    const octets = attributeOctets(epoch, index, value);
    if (octets === null) throw new PresentationRefusal("Value");
    return [index, octets];
  });
  return {
    issuer: epoch.key,
    header: epoch.header,
    presentationHeader: presentationHeader(message),
    contextId: rules.context,
    disclosed,
    proof: presentation.proof,
    pseudonym: presentation.pseudonym
  };
}
function findEpoch(rules, presentation) {
  const accepted = rules.manifest.accepted.find(
    ({ institution, epoch: epoch2 }) => institution === presentation.institution && epoch2 === presentation.epoch
  );
  const epoch = accepted && rules.epochs.find(({ digest }) => equal(digest, accepted.manifest));
  if (epoch === void 0) throw new PresentationRefusal("Epoch");
  return epoch;
}
function checkDisclosure(rules, presentation) {
  const indexes = presentation.disclosed.map(({ index }) => index);
  const isClaim = rules.kind === "claim";
  const ascending = indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? index));
  const allowed = indexes.every((index) => index < CLASS_ATTRIBUTES || isClaim && index === NAME_RECORD);
  const [first] = presentation.disclosed;
  if (!ascending || !allowed || first?.index !== AFFILIATION) throw new PresentationRefusal("Disclosure");
  if (isClaim && !indexes.includes(NAME_RECORD)) throw new PresentationRefusal("Disclosure");
  if (!rules.eligible.includes(first.value)) throw new PresentationRefusal("NotEligible");
}
function accept(presentation, { hint }) {
  return {
    presentation,
    get digest() {
      return presentationDigest(presentation);
    },
    hint
  };
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
  "affiliation_not_eligible",
  "not_cleared",
  "extensions_exhausted",
  "extension_out_of_bounds",
  "limit_passed",
  "extension_not_requested",
  "own_request"
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
var UNFILED2 = ["draft", "circulating", "sealed"];
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
var OFFICIALS = [
  "office_clerk",
  "office_head",
  "distribution_reader",
  "reply_drafter",
  "principal",
  "monitor",
  "protection_officer",
  "trustee",
  "records_officer",
  "oversight_viewer"
];
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
  row(NO_MEMO, "client_show", ["anyone"], "stay"),
  row(NO_MEMO, "client_fetch", ["anyone"], "stay"),
  row(NO_MEMO, "page_show", ["anyone"], "stay"),
  row(NO_MEMO, "file_check", ["anyone"], "stay"),
  row(NO_MEMO, "statistics_show", ["anyone"], "stay"),
  row(NO_MEMO, "instance_setup", ["operator"], "stay"),
  row(NO_MEMO, "epoch_close", ["identity_issuer"], "stay"),
  row(NO_MEMO, "log_sequence", ["clock"], "stay"),
  row(NO_MEMO, "count_take", ["clock"], "stay"),
  row(NO_MEMO, "credential_issue", ["member"], "stay"),
  row(NO_MEMO, "mailbox_list", ["anyone"], "stay"),
  // the same bytes for everybody, so nobody asks who
  row(NO_MEMO, "official_sign_in", OFFICIALS, "stay"),
  row(NO_MEMO, "official_sign_out", OFFICIALS, "stay"),
  row(NO_MEMO, "factor_enrol", OFFICIALS, "stay"),
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
  row(UNFILED2, "memo_withdraw", ["author"], "withdrawn"),
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
  // The office's own notes. Nobody else has a row, and none may: neither the authors, who see what is
  // done, nor the monitor.
  row(SUBMITTED_TO_CLOSED, "note_post", OFFICE, "stay"),
  row(RECEIPTED, "note_list", OFFICE, "stay"),
  // Which of the office's roles clear, and which approves, the charter says; the draft and the reason
  // reach them through the office's notes, so only the office's roles stand here.
  row(REPLYABLE, "reply_clear", OFFICE, "stay"),
  // T20
  row(REPLYABLE, "extension_request", OFFICE, "stay"),
  // T18
  row(REPLYABLE, "extension_approve", ["office_head"], "stay"),
  // T18
  row(REPLYABLE, "case_reply", REPLY_SIGNERS, "replied"),
  // T19 and T21 in one signed step
  row(REPLIED, "reply_rate", ["signatory"], "stay"),
  // G4: it moves nothing; authors weigh it
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
  constructor(code, demand) {
    super(code);
    this.code = code;
    this.demand = demand;
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
  for (let demand = 1; demand <= demands; demand += 1) {
    if (!answered.has(demand)) throw new ReplyRefusal("demand_unanswered", demand);
  }
  const texts = new Set(answers.map((answer) => bare(answer.reasons)));
  if (demands > 1 && texts.size === 1) throw new ReplyRefusal("one_text_for_all");
}
function checkOutcomes(charter, answers) {
  const outside = answers.find((answer) => !charter.outcomes.includes(answer.outcome));
  if (outside !== void 0) throw new ReplyRefusal("outcome_not_in_charter", outside.demand);
}
function checkAnswer(demands, answer) {
  const { demand } = answer;
  if (!(demand >= 1 && demand <= demands)) throw new ReplyRefusal("no_such_demand", demand);
  if (!saysSomething(answer.reasons)) throw new ReplyRefusal("reasons_blank", demand);
  if (characters(answer.reasons) > REASONS_CHARACTERS_MAX) throw new ReplyRefusal("reasons_too_long", demand);
  if (answer.outcome === "needs-decision" !== (answer.decisionBy !== void 0)) {
    throw new ReplyRefusal("decision_day_wrong", demand);
  }
}
function saysSomething(text) {
  return /[\p{Alphabetic}\p{N}]/u.test(text);
}
function bare(text) {
  return [...text.replaceAll(/[^\p{Alphabetic}\p{N}]/gu, "")].map((character) => character.toLowerCase()).join("");
}

// src/domain/operation.ts
var Operation = named(
  "charter_show",
  "instance_show",
  "client_show",
  "client_fetch",
  "page_show",
  "file_check",
  "statistics_show",
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
  "official_sign_in",
  "official_sign_out",
  "factor_enrol",
  "case_list",
  "case_open",
  "case_acknowledge",
  "case_distribute",
  "note_post",
  "note_list",
  "reply_clear",
  "extension_request",
  "extension_approve",
  "case_reply",
  "reply_rate",
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
  checkTime(asked.request.at, now);
}
function checkTime(at, now) {
  if (Math.abs(now - at) > REQUEST_SKEW_SECONDS_MAX) throw new RequestRefusal("Time");
}

export {
  DemandList,
  MemoView,
  stateWords,
  modeWords,
  modeMeaning,
  stanceWords,
  outcomeWords,
  attributeWords,
  dutyWords,
  eventWords,
  countWords,
  openCirculation,
  rulesOf,
  usableCredential,
  prepareCredential,
  acceptedEpochs,
  State,
  isFiled,
  PresentationRefusal,
  verifyCosignature,
  verifyPresentation,
  verifyAllPresentations,
  Refusal,
  decide,
  isAllowed,
  REASONS_CHARACTERS_MAX,
  ReplyRefusal,
  checkReply,
  checkOutcomes,
  saysSomething,
  unverifiedRequest,
  signRequest,
  verifyOfficialRequest
};
