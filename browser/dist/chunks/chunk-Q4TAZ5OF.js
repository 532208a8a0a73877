import {
  State,
  modeWords,
  openCirculation
} from "./chunk-EZSR3T4O.js";
import {
  Duty,
  EventKind,
  reach
} from "./chunk-XH2B2LXB.js";
import {
  Disclosure,
  a,
  get,
  list,
  number,
  origin,
  post,
  t,
  update
} from "./chunk-DVLWWF7R.js";
import {
  EpochId,
  InstitutionId,
  MemoId,
  OfficialId,
  circulationOf,
  findAuthored,
  findInvited,
  invitationFromBytes,
  invitationToBytes,
  parseMarkdown,
  remember
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Malformed,
  equal,
  fromBase64Url,
  toBase64Url,
  toHex
} from "./chunk-PELGUL2X.js";

// src/app/member/CharterFacts.tsx
function CharterFacts({ charter }) {
  const { terms, office, eligibility } = charter;
  return /* @__PURE__ */ a(Disclosure, { summary: t("charter-summary", { title: charter.title }), children: [
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("charter-office") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: office.name }),
      /* @__PURE__ */ a("dt", { children: t("charter-acknowledge") }),
      /* @__PURE__ */ a("dd", { children: termWords(terms.acknowledge) }),
      /* @__PURE__ */ a("dt", { children: t("charter-reply") }),
      /* @__PURE__ */ a("dd", { children: t("charter-reply-terms", { target: termWords(terms.replyTarget), limit: termWords(terms.replyLimit) }) }),
      /* @__PURE__ */ a("dt", { children: t("charter-who") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: list(eligibility.affiliations) }),
      /* @__PURE__ */ a("dt", { children: t("charter-modes") }),
      /* @__PURE__ */ a("dd", { children: list(charter.identityModes.map(modeWords)) }),
      /* @__PURE__ */ a("dt", { children: t("charter-crowd") }),
      /* @__PURE__ */ a("dd", { children: t("charter-crowd-means", { least: number(charter.anonymity.cellMin) }) }),
      /* @__PURE__ */ a("dt", { children: t("charter-protection") }),
      /* @__PURE__ */ a("dd", { children: t("charter-protection-means") })
    ] }),
    /* @__PURE__ */ a("p", { children: t("charter-pinned") })
  ] });
}
function termWords(term) {
  return t(`term-${term.unit}`, { count: term.count });
}

// src/app/member/texts.ts
var MemberRefusal = class extends CodedRefusal {
  name = "MemberRefusal";
};
function readInvitation(secret) {
  if (secret === void 0) return void 0;
  try {
    return invitationFromBytes(fromBase64Url(secret));
  } catch {
    throw new MemberRefusal("NotAnInvitation");
  }
}
function invitationLink(invitation) {
  return `${origin()}/app/#${toBase64Url(invitationToBytes(invitation))}`;
}
function keyTo(memo, wallet, invitation) {
  if (invitation && equal(invitation.memo, memo)) return invitation.key;
  const known = wallet && (findAuthored(wallet, memo) ?? findInvited(wallet, memo));
  if (!known) throw new MemberRefusal("NoKey");
  return circulationOf(known);
}
async function keepInvitation(wallet, memo, key) {
  if (findAuthored(wallet, memo) ?? findInvited(wallet, memo)) return;
  await update((kept) => remember(kept, memo, key));
}
function partsOf(circulation2) {
  return parseMarkdown(circulation2.text.markdown).parts;
}
function memoParam(params) {
  return MemoId.parse(params["memo"] ?? "");
}
function shortId(memo) {
  return MemoId.toText(memo).slice(0, 8);
}

// src/protocol/json.ts
function malformed() {
  throw new Malformed("Json");
}
var string = {
  toJson: (value) => value,
  fromJson: (json) => typeof json === "string" ? json : malformed()
};
var boolean = {
  toJson: (value) => value,
  fromJson: (json) => typeof json === "boolean" ? json : malformed()
};
function integer(min, max) {
  return {
    toJson: (value) => value,
    fromJson: (json) => {
      const fits = typeof json === "number" && Number.isSafeInteger(json) && json >= min && json <= max;
      return fits ? json : malformed();
    }
  };
}
var u8 = integer(0, 255);
var u16 = integer(0, 65535);
var u32 = integer(0, 4294967295);
var u64 = integer(0, Number.MAX_SAFE_INTEGER);
var seconds = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
var octets = {
  toJson: toBase64Url,
  fromJson: (json) => fromBase64Url(string.fromJson(json))
};
function fixed(length) {
  return {
    toJson: toBase64Url,
    fromJson: (json) => {
      const value = octets.fromJson(json);
      return value.length === length ? value : malformed();
    }
  };
}
function word(list3) {
  return { toJson: (value) => value, fromJson: (json) => list3.fromName(string.fromJson(json)) ?? malformed() };
}
function textId(kind) {
  return { toJson: (value) => value, fromJson: (json) => kind.parse(string.fromJson(json)) };
}
function byteId(kind) {
  return { toJson: (value) => kind.toText(value), fromJson: (json) => kind.parse(string.fromJson(json)) };
}
function nullable(json) {
  return {
    toJson: (value) => value === null ? null : json.toJson(value),
    fromJson: (value) => value === null || value === void 0 ? null : json.fromJson(value)
  };
}
function list2(json) {
  return {
    toJson: (values) => values.map((value) => json.toJson(value)),
    fromJson: (value) => Array.isArray(value) ? value.map((one) => json.fromJson(one)) : malformed()
  };
}
function body(fields) {
  return object(fields, false);
}
function openBody(fields) {
  return object(fields, true);
}
function object(fields, othersAllowed) {
  const entries = Object.entries(fields).map(([name, json]) => ({ name, wire: snakeCase(name), json }));
  const known = new Set(entries.map(({ wire }) => wire));
  return {
    toJson: (value) => Object.fromEntries(entries.map(({ name, wire, json }) => [wire, json.toJson(value[name])])),
    fromJson: (json) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed();
      const values = json;
      if (!othersAllowed && Object.keys(values).some((name) => !known.has(name))) return malformed();
      return Object.fromEntries(entries.map(({ name, wire, json: field }) => [name, field.fromJson(values[wire])]));
    }
  };
}
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

// src/protocol/api.ts
var problemDocument = openBody({ type: string, title: string, status: u16 });
var done = body({});
var instanceAnswer = body({ instanceFile: octets });
var credentialPost = body({
  institution: textId(InstitutionId),
  epoch: textId(EpochId),
  /** Staff number, as the directory has it. */
  staff: string,
  /** Enrolment code, which shows that it is this member who asks. */
  code: string,
  /** Blinded commitment to the pseudonym secrets. */
  commitment: octets
});
var credentialAnswer = body({ blindSignature: octets, attributes: list2(string) });
var memoPost = body({ manifest: octets, presentation: octets, index: u8 });
var memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
var signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
var ratingCounts = body({
  answers: signatureCount,
  doesNotAnswer: signatureCount,
  /** How many name each demand as unanswered, by number from 1. */
  unanswered: list2(signatureCount)
});
var statusEvent = body({
  kind: word(EventKind),
  /** When, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  /** Which official did it; null where it was not one. */
  official: nullable(textId(OfficialId)),
  /** To whom it was distributed. */
  readers: list2(textId(OfficialId))
});
var dueTimes = body({ acknowledge: seconds, replyTarget: seconds, replyLimit: seconds });
var memoStatusAnswer = body({
  state: word(State),
  /** Version in circulation, from one; null before there is one. */
  version: nullable(u16),
  demands: nullable(u16),
  /** End of the circulation window, seconds since 1970. */
  closesAt: nullable(seconds),
  /** How many have signed, in steps. */
  signatures: signatureCount,
  /** What happened to the filed memo, oldest first. */
  events: list2(statusEvent),
  /** What is due when; null before it is filed. */
  due: nullable(dueTimes),
  /** Duties whose due date has passed undone. */
  overdue: list2(word(Duty)),
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts)
});
var circulatePost = body({ document: octets, sealedText: octets });
var authorPost = body({ document: octets });
var loggedAuthorPost = body({ document: octets, nonce: fixed(32) });
var blocksPost = body({ blocks: list2(octets) });
var ratingPost = body({ rating: octets });
var receivedAnswer = body({ message: string });
var requestPost = body({ request: octets });
var certifiedSignature = body({ certificate: octets, presentation: octets, index: u64, path: list2(fixed(32)) });
var cosignatureProofAnswer = body({
  counted: boolean,
  version: nullable(u16),
  certified: nullable(certifiedSignature)
});
var certificateAnswer = body({ certificate: octets });
var filePost = body({
  document: octets,
  /** The memo, sealed to office and distribution. */
  sealedMemo: octets,
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: fixed(32),
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32)
});
var promiseAnswer = body({ promise: octets });
var receiptAnswer = body({ promise: octets, receipt: nullable(string) });
var materialAnswer = body({ material: octets });
var mailboxItem = body({ sequence: u64, sealed: octets });
var mailboxAnswer = body({ entries: list2(mailboxItem) });
var signInPost = body({ request: octets, factor: body({ totp: body({ code: string }) }) });
var sessionAnswer = body({ token: fixed(32), idleSecondsMax: u32, secondsMax: u32 });
var factorPost = body({ request: octets, factor: body({ totp: body({ secret: fixed(20), code: string }) }) });
var caseItem = body({
  memo: byteId(MemoId),
  state: word(State),
  /** When it was filed, rounded down to the log's interval, seconds since 1970. */
  filedAt: seconds,
  /** What is due when; null where nothing is. */
  due: nullable(dueTimes),
  overdue: list2(word(Duty)),
  /** How many signed. */
  signatures: u32,
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts)
});
var caseListAnswer = body({ cases: list2(caseItem) });
var caseOpenPost = body({ request: octets, nonce: fixed(32) });
var openedCosignature = body({ presentation: octets, hint: octets, capsule: octets });
var caseOpenAnswer = body({
  sealed: octets,
  certificate: octets,
  filing: octets,
  manifest: octets,
  cosignatures: list2(openedCosignature)
});
var notePost = body({ note: octets, sealed: octets });
var noteListPost = body({ request: octets, from: u32 });
var noteItem = body({
  /** Its number within the case, from zero. */
  sequence: u32,
  /** When it was written, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  note: octets,
  sealed: octets
});
var noteListAnswer = body({ notes: list2(noteItem) });
var officialPost = body({
  document: octets,
  /** Its words, sealed to whom they concern. */
  sealed: octets,
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32)
});

// src/crypto/log/tile.ts
var INDEX_MAX = 2n ** 64n - 1n;

// src/protocol/api/paths.ts
var PREFIX = "/api/v1";
var FIXED = {
  charter_show: "/charter",
  instance_show: "/instance",
  client_show: "/client",
  credential_issue: "/credentials",
  memo_open: "/memos",
  case_list: "/cases",
  statement_post: "/statements",
  official_sign_in: "/officials/sign-in",
  official_sign_out: "/officials/sign-out",
  factor_enrol: "/officials/factors"
};
var OF_MEMO = {
  memo_show: ["memos", ""],
  memo_status: ["memos", "/status"],
  memo_circulate: ["memos", "/circulate"],
  memo_revise: ["memos", "/revise"],
  memo_cosign: ["memos", "/cosignatures"],
  cosignature_withdraw: ["memos", "/withdrawals"],
  cosignature_prove: ["memos", "/cosignature-proof"],
  memo_seal: ["memos", "/seal"],
  memo_file: ["memos", "/file"],
  memo_withdraw: ["memos", "/withdraw"],
  receipt_show: ["memos", "/receipt"],
  reply_rate: ["memos", "/ratings"],
  case_close: ["memos", "/close"],
  case_export: ["memos", "/export"],
  case_open: ["cases", "/open"],
  case_acknowledge: ["cases", "/acknowledge"],
  case_distribute: ["cases", "/distribute"],
  note_post: ["cases", "/notes"],
  note_list: ["cases", "/notes/list"],
  reply_clear: ["cases", "/clear"],
  extension_request: ["cases", "/extensions"],
  extension_approve: ["cases", "/extensions/approve"],
  case_reply: ["cases", "/reply"]
};
function fixedPath(operation) {
  return PREFIX + FIXED[operation];
}
function memoPath(operation, memo) {
  const [before, after] = OF_MEMO[operation];
  return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
function mailboxPath(after) {
  return after === null ? `${PREFIX}/mailbox` : `${PREFIX}/mailbox?after=${after}`;
}

// src/app/requests.ts
var CASE_OCTETS_MAX = 96 * 1024 * 1024;
async function ask(path, answer, limits) {
  return answer.fromJson(await get(path, limits));
}
async function send(path, body2, value, answer, limits) {
  return answer.fromJson(await post(path, body2.toJson(value), limits));
}
function sendTo(operation, memo, body2, value, answer, signal) {
  return send(memoPath(operation, memo), body2, value, answer, { signal, octetsMax: CASE_OCTETS_MAX });
}
async function circulation(memo, key, signal) {
  const [instance, answer] = await Promise.all([
    reach(signal),
    ask(memoPath("memo_show", memo), memoAnswer, { signal })
  ]);
  return openCirculation(instance, memo, key, answer);
}
function memoStatus(memo, signal) {
  return ask(memoPath("memo_status", memo), memoStatusAnswer, { signal });
}
async function mailbox(signal) {
  const entries = [];
  for (; ; ) {
    const after = entries.at(-1)?.sequence ?? null;
    const page = await ask(mailboxPath(after), mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
    if (page.entries.length === 0) return entries;
    entries.push(...page.entries);
  }
}

export {
  CharterFacts,
  termWords,
  readInvitation,
  invitationLink,
  keyTo,
  keepInvitation,
  partsOf,
  memoParam,
  shortId,
  string,
  octets,
  nullable,
  list2 as list,
  body,
  done,
  memoPost,
  circulatePost,
  authorPost,
  loggedAuthorPost,
  blocksPost,
  receivedAnswer,
  requestPost,
  cosignatureProofAnswer,
  certificateAnswer,
  filePost,
  promiseAnswer,
  receiptAnswer,
  materialAnswer,
  signInPost,
  sessionAnswer,
  factorPost,
  caseListAnswer,
  caseOpenPost,
  caseOpenAnswer,
  notePost,
  noteListPost,
  noteListAnswer,
  officialPost,
  fixedPath,
  memoPath,
  ask,
  send,
  sendTo,
  circulation,
  memoStatus,
  mailbox
};
