import {
  ReplyView,
  certifiedFrom,
  checkCertified,
  filedAt,
  verifyReceipt
} from "./chunk-Y3XVQYHS.js";
import {
  withdraw
} from "./chunk-ZN7ULFS7.js";
import {
  circulationEndsAt,
  presentCredential,
  shown,
  verifyCase,
  verifySealed
} from "./chunk-GXAPKAL6.js";
import {
  CaseClock,
  CopyField,
  QrCode,
  TextArea
} from "./chunk-QIYMBMJC.js";
import {
  CharterFacts,
  ask,
  authorPost,
  certificateAnswer,
  circulatePost,
  circulation,
  cosignatureProofAnswer,
  done,
  filePost,
  fixedPath,
  invitationLink,
  keyTo,
  loggedAuthorPost,
  mailbox,
  materialAnswer,
  memoParam,
  memoPath,
  memoPost,
  memoStatus,
  promiseAnswer,
  receiptAnswer,
  requestPost,
  send,
  sendTo,
  shortId
} from "./chunk-Q4TAZ5OF.js";
import {
  MemoView,
  countWords,
  dutyWords,
  isFiled,
  signRequest,
  stateWords,
  unverifiedRequest
} from "./chunk-EZSR3T4O.js";
import {
  FileButton,
  saveFile
} from "./chunk-6T3RV6YQ.js";
import {
  Confirm,
  Select
} from "./chunk-SVHRWIP6.js";
import {
  Table,
  Tag
} from "./chunk-VEZ2LSUQ.js";
import {
  LeafKind,
  caseFile,
  caseLeaf,
  caseMaterial,
  certificate,
  certificateDigest,
  certificateFile,
  charterByDigest,
  currentCharter,
  deriveHandle,
  eventNumber,
  findOfficial,
  isOfOffice,
  newestClosed,
  officialKey,
  reach,
  recipientOf,
  rosterReadersFor,
  signAuthorDocument,
  unverifiedAuthorDocument,
  unverifiedPresentation
} from "./chunk-XH2B2LXB.js";
import {
  Alert,
  ErrorAlert,
  Field,
  Waiting
} from "./chunk-4V42NAPS.js";
import {
  EmptyState
} from "./chunk-DCTJQAMB.js";
import {
  $,
  A,
  Button,
  ButtonLink,
  Disclosure,
  Refusal,
  a,
  breathe,
  currentSession,
  d,
  day,
  go,
  has,
  list,
  now,
  number,
  onForget,
  randomness,
  t,
  to,
  update,
  useAction,
  useLoad,
  useSession,
  w
} from "./chunk-DVLWWF7R.js";
import {
  AuthorKey,
  CirculationKey,
  DEMANDS_MAX,
  EVIDENCE_MAX,
  LINE_CHARACTERS_MAX,
  Memo,
  MemoId,
  MemoProblem,
  PARAGRAPHS_MAX,
  PRIOR_ATTEMPTS_MAX,
  ParticipantKey,
  VersionDigest,
  VersionNumber,
  authorKeyOf,
  checkText,
  circulationOf,
  circulations,
  contentCommitment,
  credentialOf,
  filedMemo,
  findAuthored,
  findEnrolment,
  findInvited,
  fits,
  mailboxEntry,
  markingsOf,
  mayShowIn,
  mediaTypeOf,
  memoId,
  memoManifest,
  named,
  numbered2 as numbered,
  openObject,
  openingContext,
  parseMarkdown,
  participantKeyOf,
  rememberContext,
  sealObject,
  toMarkdown,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
  versionDigest,
  versionText
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Label,
  Malformed,
  attempt,
  concat,
  equal,
  fromHex,
  orRefuse,
  randomBytes,
  sha2562 as sha256,
  toHex,
  toUtf8,
  u32,
  u64
} from "./chunk-PELGUL2X.js";

// src/client/mailbox.ts
function readLetter(key, memo, roster, sealed) {
  return attempt(() => {
    const { document: unverified, content } = openObject(mailboxEntry, key.identity(), sealed);
    const official = findOfficial(roster, unverified.statement.official);
    if (official === void 0) return null;
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { statement } = document;
    const itsWords = equal(statement.content, contentCommitment(content));
    if (!equal(statement.memo, memo) || !itsWords) return null;
    return { document, words: content.words, signedBy: official.displayName };
  });
}

// src/app/pages/mailbox.tsx
function Mailbox() {
  const wallet2 = useSession()?.wallet;
  const loaded = useLoad(async (signal) => wallet2 ? fetchMail(wallet2, signal) : [], "mailbox");
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("mailbox-title") }),
    /* @__PURE__ */ a("p", { children: t("mailbox-text") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("mailbox-loading") }),
    loaded.value?.length === 0 && /* @__PURE__ */ a(EmptyState, { heading: t("mailbox-empty"), text: t("mailbox-empty-text") }),
    loaded.value?.map((mail) => /* @__PURE__ */ a(Item, { mail }, MemoId.toText(mail.memo)))
  ] });
}
function Item({ mail }) {
  return /* @__PURE__ */ a("section", { class: "panel", children: [
    /* @__PURE__ */ a("h2", { dir: "auto", children: mail.subject ?? t("memo-title") }),
    /* @__PURE__ */ a("ul", { children: mail.letters.map((letter, index) => /* @__PURE__ */ a("li", { children: t("letter-from", { title: t(`letter-${letter.words.kind}`), official: letter.signedBy }) }, index)) }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to(`/memo/${MemoId.toText(mail.memo)}`), children: t("mailbox-read") }) })
  ] });
}
async function fetchMail(wallet2, signal) {
  const [instance, items] = await Promise.all([reach(signal), mailbox(signal)]);
  const known2 = circulations(wallet2);
  const once = known2.filter(({ memo }, at) => known2.findIndex((other) => equal(other.memo, memo)) === at);
  const all = [];
  for (const { memo, key } of once) {
    const letters = items.flatMap(({ sealed }) => readLetter(key, memo, instance.roster, sealed) ?? []);
    if (letters.length > 0) all.push({ memo, letters, subject: await subjectOf(wallet2, memo, key, signal) });
  }
  return all;
}
async function subjectOf(wallet2, memo, key, signal) {
  const own2 = findAuthored(wallet2, memo)?.versions.at(-1);
  try {
    const text = own2 ?? (await circulation(memo, key, signal)).text;
    return parseMarkdown(text.markdown).parts.subject;
  } catch (error) {
    if (error instanceof Refusal) return void 0;
    throw error;
  }
}

// src/app/author/draft.ts
var BLANK = { marking: "U", text: "" };
var blankPortion = () => BLANK;
var blankDemand = () => ({ ...BLANK, responsible: "", wantedBy: "" });
var blankEvidence = () => ({ ...BLANK, source: "" });
var EMPTY_DRAFT = {
  subject: "",
  addressees: "",
  marking: "U",
  summary: BLANK,
  paragraphs: [BLANK],
  demands: [blankDemand()],
  priorAttempts: [],
  evidence: []
};
function memoOf(fields) {
  return Memo.check(partsOf(fields));
}
function partsOf(fields) {
  return {
    subject: single(fields.subject),
    addressees: fields.addressees.split(/[\n,]/).map(single).filter((line) => line !== ""),
    marking: fields.marking,
    summary: portion(fields.summary),
    paragraphs: fields.paragraphs.map(portion),
    demands: fields.demands.map(demand),
    priorAttempts: fields.priorAttempts.map(portion),
    evidence: fields.evidence.map((entry) => ({ claim: portion(entry), source: single(entry.source) })),
    attachments: []
  };
}
function fieldsOf(parts) {
  return {
    subject: parts.subject,
    addressees: parts.addressees.join("\n"),
    marking: parts.marking,
    summary: parts.summary,
    paragraphs: parts.paragraphs,
    demands: parts.demands.map(({ portion: { marking, text }, responsible, wantedBy }) => ({
      marking,
      text,
      responsible: responsible ?? "",
      wantedBy: wantedBy ?? ""
    })),
    priorAttempts: parts.priorAttempts,
    evidence: parts.evidence.map(({ claim, source }) => ({ ...claim, source }))
  };
}
function portion({ marking, text }) {
  return { marking, text: single(text) };
}
function demand(field) {
  const responsible = single(field.responsible);
  return {
    portion: portion(field),
    responsible: responsible === "" ? void 0 : responsible,
    wantedBy: field.wantedBy === "" ? void 0 : field.wantedBy
  };
}
function single(text) {
  return text.trim().replace(/\s+/g, " ");
}

// src/app/author/desk.ts
var drafts = [];
var listeners = /* @__PURE__ */ new Set();
onForget(() => change([]));
function beginDraft(fields = EMPTY_DRAFT, memo) {
  const before = memo === void 0 ? void 0 : drafts.find((draft) => draft.memo === memo);
  if (before) return before.id;
  const id = toHex(randomBytes(randomness, 16));
  change([...drafts, { id, fields, memo }]);
  return id;
}
function findDraft(id) {
  return drafts.find((draft) => draft.id === id);
}
function keepDraft(id, fields) {
  change(drafts.map((draft) => draft.id === id ? { ...draft, fields } : draft));
}
function bindDraft(id, memo) {
  change(drafts.map((draft) => draft.id === id ? { ...draft, memo } : draft));
}
function dropDraft(id) {
  change(drafts.filter((draft) => draft.id !== id));
}
function useDrafts() {
  const [shown2, show] = d(drafts);
  A(() => {
    const listener = () => show(drafts);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown2;
}
function change(next) {
  drafts = next;
  listeners.forEach((listener) => listener());
}

// src/domain/difference/words.ts
var CELLS_MAX = 1e6;
function wordDifference(before, after) {
  const [old, young] = [words(before), words(after)];
  const pieces = old.length * young.length <= CELLS_MAX ? align(old, young) : align(sentences(before), sentences(after), (a2, b) => {
    const [inside, outside] = [words(a2.join("")), words(b.join(""))];
    return inside.length * outside.length <= CELLS_MAX ? align(inside, outside) : replaced(a2, b);
  });
  return joined(pieces);
}
function words(text) {
  const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}](?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}'’])*|\s+|[^]/gu;
  return text.match(word) ?? [];
}
function sentences(text) {
  return text.match(/[^.!?؟。]+[.!?؟。]*\s*|[.!?؟。]+\s*/gu) ?? [];
}
function align(old, young, gap = replaced) {
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, young.length) - start;
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1;
  const middle = alignMiddle(old.slice(start, old.length - end), young.slice(start, young.length - end), gap);
  return [...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))];
}
function alignMiddle(old, young, gap) {
  if (old.length * young.length > CELLS_MAX) return gap(old, young);
  const width = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i2, j2) => longest[i2 * width + j2];
  for (let i2 = old.length - 1; i2 >= 0; i2 -= 1) {
    for (let j2 = young.length - 1; j2 >= 0; j2 -= 1) {
      longest[i2 * width + j2] = old[i2] === young[j2] ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
    }
  }
  const pieces = [];
  let [i, j, fromOld, fromYoung] = [0, 0, 0, 0];
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      pieces.push(...gap(old.slice(fromOld, i), young.slice(fromYoung, j)), ...kept(old.slice(i, i + 1)));
      [fromOld, fromYoung] = [i + 1, j + 1];
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  pieces.push(...gap(old.slice(fromOld), young.slice(fromYoung)));
  return pieces;
}
function kept(tokens) {
  return tokens.map((text) => ({ change: "kept", text }));
}
function replaced(old, young) {
  const removed = old.map((text) => ({ change: "removed", text }));
  return [...removed, ...young.map((text) => ({ change: "added", text }))];
}
function joined(pieces) {
  const whole = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed !== "") whole.push({ change: "removed", text: removed });
    if (added !== "") whole.push({ change: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [at, { change: change2, text }] of pieces.entries()) {
    if (change2 === "removed") removed += text;
    else if (change2 === "added") added += text;
    else if (isBridge(pieces, at, removed !== "" && added !== "")) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = whole.at(-1);
      if (last?.change === "kept") whole[whole.length - 1] = { change: change2, text: last.text + text };
      else whole.push({ change: change2, text });
    }
  }
  flush();
  return whole;
}
function isBridge(pieces, at, between) {
  const next = pieces[at + 1];
  return between && /^\s+$/.test(pieces[at]?.text ?? "") && next !== void 0 && next.change !== "kept";
}

// src/domain/difference.ts
function differenceOf(before, after) {
  const single2 = (part, read) => compared(part, { entry: read(before), number: void 0 }, { entry: read(after), number: void 0 });
  const list2 = (part, read) => listDifference(part, read(before), read(after));
  return [
    single2("subject", (parts) => ({ text: parts.subject })),
    single2("addressees", (parts) => ({ text: parts.addressees.join(", ") })),
    single2("marking", (parts) => ({ text: parts.marking })),
    single2("summary", (parts) => entryOf(parts.summary)),
    ...list2("paragraph", (parts) => parts.paragraphs.map(entryOf)),
    ...list2("demand", (parts) => parts.demands.map(demandEntry)),
    ...list2("prior_attempt", (parts) => parts.priorAttempts.map(entryOf)),
    ...list2("evidence_entry", (parts) => parts.evidence.map(({ claim, source }) => ({ ...entryOf(claim), source }))),
    ...list2("attachment", (parts) => parts.attachments.map(attachmentEntry))
  ];
}
function isSame(parts) {
  return parts.every(({ change: change2 }) => change2 === "same");
}
var FIELDS = ["marking", "text", "responsible", "wanted_by", "source"];
function entryOf({ marking, text }) {
  return { marking, text };
}
function attachmentEntry({ name, sha256: sha2562 }) {
  return { ...entryOf(name), source: toHex(sha2562) };
}
function demandEntry({ portion: portion2, responsible, wantedBy }) {
  return { ...entryOf(portion2), responsible, wanted_by: wantedBy };
}
var ALIKE = 0.4;
function listDifference(part, before, after) {
  const old = before.map((entry, at) => ({ entry, number: at + 1 }));
  const young = after.map((entry, at) => ({ entry, number: at + 1 }));
  const pairs = pairUp(old, young);
  const paired = new Set(pairs.values());
  const unpaired = old.filter((one) => !paired.has(one));
  const moved = moves(unpaired, young.filter((one) => !pairs.has(one)));
  const gone = unpaired.filter((one) => ![...moved.values()].includes(one));
  const found2 = [];
  const removedBefore = (number2) => {
    while (gone[0] !== void 0 && gone[0].number < number2) found2.push(compared(part, gone.shift(), void 0));
  };
  for (const one of young) {
    const partner = pairs.get(one);
    if (partner !== void 0) removedBefore(partner.number ?? 0);
    found2.push(compared(part, partner ?? moved.get(one), one));
  }
  removedBefore(Number.POSITIVE_INFINITY);
  return found2.map((one) => {
    const isMove = young.some((entry) => entry.number === one.after && moved.has(entry));
    return isMove ? { ...one, change: "moved" } : one;
  });
}
function pairUp(old, young) {
  const score = old.map((a2) => young.map((b) => likeness(a2.entry, b.entry)));
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(young.length + 1));
  const at = (i, j) => best[i]?.[j] ?? 0;
  const pair = (i, j) => {
    const alike = score[i]?.[j] ?? 0;
    return alike >= ALIKE ? alike + at(i + 1, j + 1) : 0;
  };
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      best[i][j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
    }
  }
  const pairs = /* @__PURE__ */ new Map();
  for (let i = 0, j = 0; i < old.length && j < young.length; ) {
    if (pair(i, j) > 0 && pair(i, j) === at(i, j)) {
      pairs.set(young[j], old[i]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}
function moves(old, young) {
  const left = [...old];
  const moved = /* @__PURE__ */ new Map();
  for (const one of young) {
    const at = left.findIndex((other) => FIELDS.every((field) => other.entry[field] === one.entry[field]));
    const partner = left[at];
    if (partner === void 0) continue;
    moved.set(one, partner);
    left.splice(at, 1);
  }
  return moved;
}
function likeness(a2, b) {
  if (a2.text === b.text) return 1;
  const words2 = /* @__PURE__ */ new Map();
  const [ours, theirs] = [a2.text.split(" "), b.text.split(" ")];
  for (const word of ours) words2.set(word, (words2.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const left = words2.get(word) ?? 0;
    if (left === 0) continue;
    words2.set(word, left - 1);
    common += 1;
  }
  return 2 * common / (ours.length + theirs.length);
}
function compared(part, before, after) {
  const fields = FIELDS.flatMap((field) => {
    const [old, young] = [before?.entry[field], after?.entry[field]];
    if (old === void 0 && young === void 0) return [];
    const whole = field !== "text" || old === void 0 || young === void 0;
    return [{ field, pieces: whole ? replaced2(old, young) : wordDifference(old, young) }];
  });
  const differs = fields.some(({ pieces }) => pieces.some(({ change: change3 }) => change3 !== "kept"));
  const change2 = before === void 0 ? "added" : after === void 0 ? "removed" : differs ? "changed" : "same";
  return { part, before: before?.number, after: after?.number, change: change2, fields };
}
function replaced2(old, young) {
  if (old !== void 0 && old === young) return [{ change: "kept", text: old }];
  const removed = old === void 0 ? [] : [{ change: "removed", text: old }];
  return young === void 0 ? removed : [...removed, { change: "added", text: young }];
}

// src/app/author/place.ts
function placeWords(part, at) {
  return t(`place-${part}`, at === void 0 ? {} : { number: number(at) });
}

// src/app/author/Difference.tsx
var TONES = { same: "plain", changed: "info", added: "good", removed: "bad", moved: "plain" };
function Difference({ before, after }) {
  const parts = differenceOf(before, after);
  if (isSame(parts)) return /* @__PURE__ */ a("p", { children: t("difference-none") });
  return /* @__PURE__ */ a("ul", { class: "plain difference", children: parts.filter(({ change: change2 }) => change2 !== "same").map((part, at) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("strong", { children: placeWords(part.part, part.after ?? part.before) }),
    " ",
    /* @__PURE__ */ a(Tag, { tone: TONES[part.change], children: t(`change-${part.change}`) }),
    part.fields.map(({ field, pieces }) => /* @__PURE__ */ a("p", { dir: "auto", children: pieces.map((piece, place) => {
      if (piece.change === "added") return /* @__PURE__ */ a("ins", { children: piece.text }, place);
      if (piece.change === "removed") return /* @__PURE__ */ a("del", { children: piece.text }, place);
      return /* @__PURE__ */ a("span", { children: piece.text }, place);
    }) }, field))
  ] }, at)) });
}

// src/client/attach/png.ts
var SIGNATURE = fromHex("89504e470d0a1a0a");

// src/client/attach/jpeg.ts
var EXIF = toUtf8("Exif\0\0");
var JFIF = toUtf8("JFIF\0");
var ADOBE = toUtf8("Adobe");

// src/client/attach.ts
var AttachRefusal = class extends CodedRefusal {
  name = "AttachRefusal";
};
function memoOf2({ markdown, files }) {
  const memo = parseMarkdown(markdown);
  if (files.length === 0) {
    if (memo.parts.attachments.length > 0) throw new AttachRefusal("Missing");
    return memo;
  }
  const attachments = files.map((file2, at) => named2(file2, memo.parts.marking, at + 1));
  return Memo.check({ ...memo.parts, attachments });
}
function mediaTypeFor(name, octets) {
  const type = mediaTypeOf(name);
  return type !== void 0 && fits(type, octets) ? type : null;
}
function named2({ name, marking, octets }, otherwise, number2) {
  const mediaType = mediaTypeFor(name, octets);
  if (mediaType === null) throw new AttachRefusal("Type", number2);
  return { name: { marking: marking ?? otherwise, text: name }, mediaType, octets: octets.length, sha256: sha256(octets) };
}

// src/client/author.ts
var AuthorRefusal = class extends CodedRefusal {
  name = "AuthorRefusal";
};
function openMemo(instance, wallet2, randomness2) {
  const pinned = currentCharter(instance);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  const { charter, digest } = pinned;
  const institutions = charter.institutions.map(({ id }) => id);
  const closed = newestClosed(instance).filter(({ epoch }) => institutions.includes(epoch.manifest.institution));
  if (closed.length === 0) throw new AuthorRefusal("NoClosedEpoch");
  const mine = usableEnrolment(closed, wallet2);
  if (mine === null) throw new AuthorRefusal("NotEnrolled");
  const limit = charter.circulation.opensPerEpoch;
  const index = openedIn(wallet2, mine.epoch);
  if (index >= limit) throw new AuthorRefusal("OpensExhausted", limit);
  const context = openingContext(instance.name, mine.epoch.digest, index);
  if (!mayShowIn(mine.enrolment, context)) throw new AuthorRefusal("PseudonymsExhausted");
  const authored = newMemo(instance.name, digest, closed.flatMap(acceptedEpoch), randomness2);
  const presentation = presentOpening(authored.manifest, mine, context, randomness2);
  return { authored, presentation, index, epoch: mine.epoch.digest, context };
}
function freezeVersion(instance, authored, written, closesAt, randomness2) {
  const memo = memoOf2(written);
  const charter = charterOf(instance, authored.manifest);
  if (markingsOf(memo.parts).some((marking) => !charter.markings.includes(marking))) throw new AuthorRefusal("Marking");
  const attachments = written.files.map(({ octets }) => octets);
  const text = { nonce: randomBytes(randomness2, 32), markdown: toMarkdown(memo), attachments };
  orRefuse(
    () => checkText(text),
    () => new AuthorRefusal("Attachments")
  );
  const version = attempt(() => VersionNumber.new(authored.versions.length + 1));
  if (version === null) throw new AuthorRefusal("TooManyVersions");
  const recipient = circulationOf(authored).identity().recipient();
  const sealedText = orRefuse(
    () => sealObject(versionText, text, [recipient], randomness2),
    () => new AuthorRefusal("Roster")
  );
  const freeze = {
    version,
    digest: versionDigest(text),
    sealedText: sha256(sealedText),
    closesAt,
    demands: memo.demandCount()
  };
  return { document: sign(authored, { kind: "circulate", freeze }), sealedText, text };
}
function fileMemo(instance, authored, certificate2, randomness2) {
  if (authored.sealedMemo.length === 0) {
    const text = authored.versions.at(-1);
    if (text === void 0) throw new AuthorRefusal("NoVersion");
    const replyTo = circulationOf(authored).identity().recipient().toString();
    const filed = { memo: memoId(authored.manifest), text, replyTo };
    authored.sealedMemo = orRefuse(
      () => sealObject(filedMemo, filed, readersOf(instance, authored.manifest), randomness2),
      () => new AuthorRefusal("Roster")
    );
  }
  const filing = {
    certificate: certificateDigest(certificate2),
    sealedMemo: sha256(authored.sealedMemo),
    caseLogKey: sha256(authored.caseLogKey)
  };
  return sign(authored, { kind: "file", filing });
}
function reviseMemo(authored) {
  return sign(authored, { kind: "revise", version: currentVersion(authored) });
}
function sealMemo(authored) {
  return sign(authored, { kind: "seal", version: currentVersion(authored) });
}
function withdrawMemo(authored) {
  return sign(authored, { kind: "withdraw" });
}
function closeCase(authored, reply) {
  return sign(authored, { kind: "close", reply });
}
function usableEnrolment(closed, wallet2) {
  for (const { epoch } of closed) {
    const enrolment = findEnrolment(wallet2, epoch.digest);
    if (enrolment !== null && attempt(() => credentialOf(enrolment, epoch)) !== null) return { epoch, enrolment };
  }
  return null;
}
function openedIn(wallet2, epoch) {
  const under = ({ manifest }) => manifest.accepted.some((accepted) => equal(accepted.manifest, epoch.digest));
  return wallet2.authored.filter(under).length;
}
function acceptedEpoch({ epoch, roll }) {
  const { institution, epoch: name } = epoch.manifest;
  return roll === null ? [] : [{ institution, epoch: name, manifest: epoch.digest, roll: roll.digest }];
}
function newMemo(instance, charter, accepted, randomness2) {
  const circulation2 = CirculationKey.generate(randomness2);
  const nonce = randomBytes(randomness2, 32);
  const authored = {
    manifest: { instance, charter, accepted, author: AuthorKey.fromBytes(new Uint8Array(32)), circulation: circulation2.hash(), nonce },
    authorSeed: randomBytes(randomness2, 32),
    circulationKey: circulation2.bytes(),
    caseLogKey: randomBytes(randomness2, 32),
    filingNonce: randomBytes(randomness2, 32),
    versions: [],
    sealedMemo: new Uint8Array(),
    promise: new Uint8Array(),
    closesAt: null
  };
  authored.manifest.author = AuthorKey.fromBytes(authorKeyOf(authored).verifyingKey().toBytes());
  return authored;
}
function presentOpening(manifest, { epoch, enrolment }, context, randomness2) {
  const message = {
    kind: "open",
    instance: manifest.instance,
    memo: memoId(manifest),
    version: VersionDigest.fromBytes(new Uint8Array(32)),
    charter: manifest.charter,
    participant: ParticipantKey.fromBytes(manifest.author),
    stance: "support",
    capsule: new Uint8Array(32)
  };
  const disclosed = shown(enrolment.attributes, []);
  const made = presentCredential(credentialOf(enrolment, epoch), message, context, disclosed, randomness2);
  if (made === null) throw new AuthorRefusal("Credential");
  const { institution, epoch: name } = epoch.manifest;
  return { message, institution, epoch: name, disclosed, ...made };
}
function readersOf(instance, manifest) {
  const { roster } = instance;
  const named3 = rosterReadersFor(roster, charterOf(instance, manifest), manifest);
  const readers = roster.officials.filter((official) => isOfOffice(official) || named3.includes(official.id));
  const missing = named3.some((id) => findOfficial(roster, id) === void 0);
  if (readers.length === 0 || missing) throw new AuthorRefusal("Roster");
  return readers.map(recipientOf);
}
function charterOf(instance, manifest) {
  const pinned = charterByDigest(instance, manifest.charter);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  return pinned.charter;
}
function currentVersion(authored) {
  return attempt(() => VersionNumber.new(authored.versions.length)) ?? VersionNumber.FIRST;
}
function sign(authored, step) {
  return signAuthorDocument(authorKeyOf(authored), memoId(authored.manifest), step);
}

// src/client/export.ts
function makeCaseFile(material2, text, key, mailbox2) {
  const identity = key.identity();
  const entries = mailbox2.flatMap((sealed) => {
    const entry = attempt(() => openObject(mailboxEntry, identity, sealed));
    return entry === null ? [] : [{ content: entry.content, document: unverifiedOfficialDocument.toCanonical(entry.document) }];
  });
  const words2 = (material2.filed?.events ?? []).flatMap((event, position) => {
    const entry = entries.find(({ document }) => equal(document, event.content));
    return entry === void 0 ? [] : [{ event: position, content: entry.content }];
  });
  return { material: material2, text, words: words2 };
}
function makeCertificateFile(material2, text) {
  const { log, charter, manifest, certificate: certificate2, filed } = material2;
  const event = filed?.events.find(({ kind }) => kind === "filed");
  if (filed === null || event === void 0) return null;
  const { caseLogKey } = filed;
  const logged = { content: event.content, proof: event.proof };
  return { log, charter, manifest, certificate: certificate2, textNonce: text.nonce, caseLogKey, filed: logged };
}

// src/app/author/steps.ts
var StepRefusal = class extends CodedRefusal {
  name = "StepRefusal";
};
function own(memo) {
  const found2 = findAuthored(wallet(), memo);
  if (!found2) throw new StepRefusal("NotAuthor");
  return found2;
}
function wallet() {
  const session = currentSession();
  if (!session) throw new StepRefusal("NoWallet");
  return session.wallet;
}
async function open(signal) {
  const instance = await reach(signal);
  const { authored, presentation, index, epoch, context } = openMemo(instance, wallet(), randomness);
  const memo = memoId(authored.manifest);
  await update((kept2) => {
    const enrolment = findEnrolment(kept2, epoch);
    if (enrolment !== null) rememberContext(enrolment, context);
    kept2.authored.push(authored);
  });
  const body = {
    manifest: memoManifest.toCanonical(authored.manifest),
    presentation: unverifiedPresentation.toCanonical(presentation),
    index
  };
  try {
    await send(fixedPath("memo_open"), memoPost, body, done, { signal });
  } catch (error) {
    if (error instanceof Refusal) await forget(memo);
    throw error;
  }
  return memo;
}
async function forget(memo) {
  await update((kept2) => {
    kept2.authored = kept2.authored.filter(({ manifest }) => !equal(memoId(manifest), memo));
  });
}
async function circulate(memo, markdown, days, signal) {
  if (await reconcile(memo, markdown, signal)) return;
  const instance = await reach(signal);
  const authored = own(memo);
  const closesAt = circulationEndsAt(charterOf(instance, authored.manifest), now(), days);
  const { document, sealedText, text } = freezeVersion(instance, authored, { markdown, files: [] }, closesAt, randomness);
  await update(() => void authored.versions.push(text));
  const body = { document: unverifiedAuthorDocument.toCanonical(document), sealedText };
  try {
    await sendTo("memo_circulate", memo, circulatePost, body, done, signal);
  } catch (error) {
    if (error instanceof Refusal) await update(() => void authored.versions.pop());
    throw error;
  }
}
async function reconcile(memo, markdown, signal) {
  const authored = own(memo);
  let status;
  try {
    status = await memoStatus(memo, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404 || authored.versions.length > 0) throw error;
    await forget(memo);
    throw new StepRefusal("Lost");
  }
  const versions = status.version ?? 0;
  if (authored.versions.length < versions) throw new StepRefusal("MissingVersion");
  authored.versions.length = versions;
  if (status.state !== "circulating") return false;
  const last = authored.versions.at(-1);
  if (last?.markdown !== toMarkdown(parseMarkdown(markdown))) throw new StepRefusal("OtherText");
  return true;
}
async function takeBack(memo, signal) {
  const document = unverifiedAuthorDocument.toCanonical(reviseMemo(own(memo)));
  await sendTo("memo_revise", memo, authorPost, { document }, done, signal);
}
async function seal(memo, progress, signal) {
  const authored = own(memo);
  const document = unverifiedAuthorDocument.toCanonical(sealMemo(authored));
  const answer = await sendTo("memo_seal", memo, authorPost, { document }, certificateAnswer, signal);
  const made = certificate.fromCanonical(answer.certificate);
  const text = authored.versions.at(-1);
  const right = equal(made.memo, memo) && equal(made.charter, authored.manifest.charter);
  if (!right || text === void 0 || !equal(made.digest, versionDigest(text))) throw new StepRefusal("OtherCertificate");
  await checkSignatures(authored, made, progress, signal);
  return made;
}
async function checkSignatures(authored, made, progress, signal) {
  const fetched = await material(authored, signal);
  await verifySealed(fetched, { pinned: (await reach(signal)).log, randomness, pause: pausing(progress, signal) });
  const same = equal(certificateDigest(fetched.certificate), certificateDigest(made));
  if (!same || !equal(memoId(fetched.manifest), made.memo)) throw new StepRefusal("OtherSignatures");
}
async function withdraw2(memo, signal) {
  const document = unverifiedAuthorDocument.toCanonical(withdrawMemo(own(memo)));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("memo_withdraw", memo, loggedAuthorPost, body, done, signal);
}
async function close(memo, reply, signal) {
  const document = unverifiedAuthorDocument.toCanonical(closeCase(own(memo), reply));
  const body = { document, nonce: randomBytes(randomness, 32) };
  await sendTo("case_close", memo, loggedAuthorPost, body, done, signal);
}
async function exportCase(memo, progress, signal) {
  const authored = own(memo);
  const [fetched, mail, { log }] = await Promise.all([material(authored, signal), mailbox(signal), reach(signal)]);
  const text = authored.versions.find((version) => equal(versionDigest(version), fetched.certificate.digest));
  if (text === void 0) throw new StepRefusal("NoText");
  const small = makeCertificateFile(fetched, text);
  const file2 = makeCaseFile(fetched, text, circulationOf(authored), mail.map(({ sealed }) => sealed));
  const report = await verifyCase(file2, { pinned: log, randomness, pause: pausing(progress, signal) });
  return { caseFile: caseFile.toFile(file2), certificateFile: small && certificateFile.toFile(small), report };
}
async function material(authored, signal) {
  const request = authorRequest(authored, "case_export");
  const answer = await sendTo("case_export", memoId(authored.manifest), requestPost, { request }, materialAnswer, signal);
  return caseMaterial.fromCanonical(answer.material);
}
function authorRequest(authored, operation) {
  const asked = { operation, memo: memoId(authored.manifest), requester: { kind: "author" }, at: now() };
  return unverifiedRequest.toCanonical(signRequest(authorKeyOf(authored), asked));
}
function pausing(progress, signal) {
  return (done2) => {
    signal.throwIfAborted();
    progress(done2);
    return breathe();
  };
}

// src/crypto/log/promise.ts
var PROMISE_VERSION = 1;
var BODY_BYTES = 1 + 32 + 32 + 32 + 8 + 4 + 4;
var PROMISE_BYTES = BODY_BYTES + 64;
var UnverifiedPromise = class _UnverifiedPromise {
  constructor(originHash, terms, signature) {
    this.originHash = originHash;
    this.terms = terms;
    this.signature = signature;
  }
  originHash;
  terms;
  signature;
  /** Reads a promise; every promise has exactly one encoding. */
  static decode(octets) {
    if (octets.length !== PROMISE_BYTES) throw new Malformed("Length");
    if (octets[0] !== PROMISE_VERSION) throw new Malformed("Version");
    const numbers = new DataView(octets.buffer, octets.byteOffset);
    const terms = {
      commitment: octets.slice(33, 65),
      handle: octets.slice(65, 97),
      interval: numbers.getBigUint64(97),
      delayIntervalsMax: numbers.getUint32(105),
      intervalSeconds: numbers.getUint32(109)
    };
    return new _UnverifiedPromise(octets.slice(1, 33), terms, octets.slice(BODY_BYTES));
  }
  encode() {
    return concat(this.#body(), this.signature);
  }
  /** Checks that this log signed the promise. */
  verify(log) {
    if (!equal(this.originHash, Label.LOG_ORIGIN.hash(toUtf8(log.name)))) throw new Malformed("Origin");
    const lastInterval = this.terms.interval + BigInt(this.terms.delayIntervalsMax);
    if (this.terms.intervalSeconds === 0 || lastInterval >= 2n ** 64n) throw new Malformed("Terms");
    if (!log.key.verifies(Label.PROMISE, this.#body(), this.signature)) throw new Malformed("Signature");
    return new VerifiedPromise(log.name, this.terms, lastInterval);
  }
  #body() {
    const { commitment, handle, interval, delayIntervalsMax, intervalSeconds } = this.terms;
    const version = Uint8Array.of(PROMISE_VERSION);
    return concat(version, this.originHash, commitment, handle, u64(interval), u32(delayIntervalsMax), u32(intervalSeconds));
  }
};
var VerifiedPromise = class {
  constructor(origin, terms, lastInterval) {
    this.origin = origin;
    this.terms = terms;
    this.lastInterval = lastInterval;
  }
  origin;
  terms;
  lastInterval;
  /** Whether this is the promised leaf, in time or not. */
  isFor(leaf) {
    const { commitment, handle } = this.terms;
    return leaf.kind === LeafKind.Sealed && equal(leaf.commitment, commitment) && equal(leaf.handle, handle);
  }
  /** Whether the included leaf is the promised one, in this promise's log, and in time. */
  isKeptBy(included) {
    const { interval } = included.leaf;
    return included.checkpoint.origin === this.origin && this.isFor(included.leaf) && interval >= this.terms.interval && interval <= this.lastInterval;
  }
  /**
   * Judges the promise. `included` is the promised leaf if the log has it, and `completeInterval`
   * the last interval whose leaves the judge has read, all of them, under a verified checkpoint:
   * only then does the leaf's absence say anything.
   */
  judge(included, completeInterval) {
    if (included !== void 0 && this.isKeptBy(included)) return "kept";
    return completeInterval < this.lastInterval ? "pending" : "broken";
  }
};

// src/app/author/filing.ts
var FilingRefusal = class extends CodedRefusal {
  name = "FilingRefusal";
};
async function file(memo, progress, signal) {
  const { state } = await memoStatus(memo, signal);
  const { log } = await reach(signal);
  if (state !== "sealed" && !isFiled(state)) throw new FilingRefusal("NotSealed");
  const octets = state === "sealed" ? await sendFiling(memo, progress, signal) : (await receipt(memo, signal)).promise;
  const promise = promiseOf(own(memo), octets, log);
  await update(() => void (own(memo).promise = octets));
  return promise;
}
async function sendFiling(memo, progress, signal) {
  const certificate2 = await seal(memo, progress, signal);
  const instance = await reach(signal);
  const authored = own(memo);
  const document = unverifiedAuthorDocument.toCanonical(fileMemo(instance, authored, certificate2, randomness));
  await update(() => void 0);
  const { sealedMemo, caseLogKey, filingNonce: nonce } = authored;
  const { promise } = await sendTo("memo_file", memo, filePost, { document, sealedMemo, caseLogKey, nonce }, promiseAnswer, signal);
  const verified = promiseOf(authored, promise, instance.log);
  const leaf = { kind: "filed", sequence: 0, caseLogKey, nonce, content: document };
  if (!verified.isFor(caseLeaf(leaf, verified.terms.interval))) throw new FilingRefusal("OtherPromise");
  return promise;
}
function promiseOf(authored, octets, log) {
  let promise;
  try {
    promise = UnverifiedPromise.decode(octets).verify(log);
  } catch {
    throw new FilingRefusal("Promise");
  }
  const handle = deriveHandle(authored.caseLogKey, eventNumber("filed"), 0);
  if (!equal(promise.terms.handle, handle)) throw new FilingRefusal("OtherPromise");
  return promise;
}
async function fetchReceipt(memo, signal) {
  const [{ receipt: text, promise: octets }, { log }] = await Promise.all([receipt(memo, signal), reach(signal)]);
  if (text === null) return void 0;
  const promise = promiseOf(own(memo), octets, log);
  const file2 = toUtf8(text);
  const report = verifyReceipt(file2, log);
  if (!equal(report.memo, memo)) throw new FilingRefusal("OtherReceipt");
  return { file: file2, report, isLate: report.interval > promise.lastInterval };
}
function receipt(memo, signal) {
  return ask(memoPath("receipt_show", memo), receiptAnswer, { signal });
}

// src/app/components/Asked.tsx
function Asked({ deed, heading, look, danger, act, waiting, children }) {
  const [asks, setAsks] = d(false);
  const going = useAction(async (signal) => {
    await act(signal);
    setAsks(false);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: look ?? "plain", onClick: () => setAsks(true), children: deed }) }),
    /* @__PURE__ */ a(Confirm, { open: asks, heading, deed, danger: danger ?? false, pending: going.pending, onConfirm: () => going.run(), onClose: () => setAsks(false), children: [
      children,
      going.pending && waiting,
      /* @__PURE__ */ a(ErrorAlert, { error: going.error })
    ] })
  ] });
}

// src/app/member/case.ts
async function memoCase(memo, wallet2, signal) {
  const key = keyTo(memo, wallet2, void 0);
  const instance = await reach(signal);
  const [status, shown2, mail] = await Promise.all([memoStatus(memo, signal), circulating(memo, key, signal), mailbox(signal)]);
  const letters = mail.flatMap(({ sealed }) => readLetter(key, memo, instance.roster, sealed) ?? []);
  const authored = findAuthored(wallet2, memo) ?? void 0;
  const text = shown2?.text ?? authored?.versions.at(-1);
  return {
    memo,
    key,
    instance,
    charter: shown2?.charter ?? (authored && charterByDigest(instance, authored.manifest.charter)?.charter),
    status,
    circulation: shown2,
    parts: text && partsOfText(text),
    letters,
    authored,
    invited: findInvited(wallet2, memo) ?? void 0
  };
}
async function circulating(memo, key, signal) {
  try {
    return await circulation(memo, key, signal);
  } catch (error) {
    if (error instanceof Refusal) return void 0;
    throw error;
  }
}
function partsOfText(text) {
  return parseMarkdown(text.markdown).parts;
}
function signedNow({ circulation: circulation2, invited }) {
  const signed = invited?.signedVersion ?? null;
  return signed !== null && circulation2 !== void 0 && equal(signed, circulation2.freeze.digest);
}
function signedBefore(of) {
  return of.circulation !== void 0 && (of.invited?.signedVersion ?? null) !== null && !signedNow(of);
}
function lastLetter(letters, kind) {
  return letters.filter((letter) => letter.words.kind === kind).at(-1);
}

// src/app/author/AuthorPanel.tsx
function AuthorPanel(props) {
  const { state } = props.of.status;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "author", class: "no-print", children: [
    /* @__PURE__ */ a("h2", { id: "author", children: t("author-title") }),
    /* @__PURE__ */ a(Versions, { authored: props.authored }),
    state === "draft" && /* @__PURE__ */ a(Edit, { ...props, label: "author-write" }),
    state === "circulating" && /* @__PURE__ */ a(Circulating, { ...props }),
    state === "sealed" && /* @__PURE__ */ a(Step, { ...props, step: "file" }),
    isFiled(state) && /* @__PURE__ */ a(Filed, { ...props })
  ] });
}
function Versions({ authored: { versions } }) {
  const texts = versions.map(({ markdown }) => parseMarkdown(markdown).parts);
  return /* @__PURE__ */ a($, { children: texts.slice(1).map((after, at) => /* @__PURE__ */ a(Disclosure, { summary: t("author-changed", { version: number(at + 2) }), children: /* @__PURE__ */ a(Difference, { before: texts[at] ?? after, after }) }, at)) });
}
function Circulating(props) {
  const link = invitationLink({ memo: props.of.memo, key: props.of.key });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("author-invite") }),
    /* @__PURE__ */ a(CopyField, { label: t("author-link"), value: link }),
    /* @__PURE__ */ a(Disclosure, { summary: t("author-code"), children: /* @__PURE__ */ a(QrCode, { value: link, label: t("author-code-label") }) }),
    /* @__PURE__ */ a(Edit, { ...props, label: "author-revise" }),
    /* @__PURE__ */ a(Step, { ...props, step: "seal" }),
    /* @__PURE__ */ a(TakeBack, { ...props })
  ] });
}
function Edit({ of, label }) {
  const edit = () => go(`/write/${beginDraft(of.parts && fieldsOf(of.parts), toHex(of.memo))}`);
  return /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", onClick: edit, children: t(label) }) });
}
function Step({ of, onChange, step }) {
  const [part, setPart] = d(0);
  const [certificate2, setCertificate] = d(void 0);
  const act = async (signal) => {
    setPart(0);
    if (step === "seal") setCertificate(await seal(of.memo, setPart, signal));
    else await file(of.memo, setPart, signal);
    onChange();
  };
  return /* @__PURE__ */ a($, { children: [
    certificate2 && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("author-sealed", { total: number(certificate2.total) }) }),
    /* @__PURE__ */ a("p", { children: t(`author-${step}-text`) }),
    /* @__PURE__ */ a(Asked, { deed: t(`author-${step}`), heading: t(`author-${step}-ask`), act, waiting: /* @__PURE__ */ a(Waiting, { what: t("author-verifying"), part }), children: /* @__PURE__ */ a("p", { children: t(`author-${step}-means`) }) })
  ] });
}
function Filed(props) {
  const { of } = props;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to(`/receipt/${toHex(of.memo)}`), children: t("author-receipt") }) }),
    /* @__PURE__ */ a(Export, { ...props }),
    of.status.state === "replied" && /* @__PURE__ */ a(Accept, { ...props }),
    of.status.state !== "closed" && /* @__PURE__ */ a(TakeBack, { ...props })
  ] });
}
function Export({ of }) {
  const [part, setPart] = d(0);
  const exporting = useAction(async (signal) => {
    const made = await exportCase(of.memo, setPart, signal);
    saveFile(`${shortId(of.memo)}.demur`, made.caseFile);
    if (made.certificateFile) saveFile(`${shortId(of.memo)}-certificate.demur`, made.certificateFile);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("author-export-text") }),
    exporting.pending && /* @__PURE__ */ a(Waiting, { what: t("author-verifying"), part }),
    exporting.done && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("author-exported") }),
    /* @__PURE__ */ a(ErrorAlert, { error: exporting.error }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", pending: exporting.pending, onClick: () => exporting.run(), children: t("author-export") }) })
  ] });
}
function Accept({ of, onChange }) {
  const reply = lastLetter(of.letters, "reply");
  const act = async (signal) => {
    if (!reply) return;
    await close(of.memo, reply.document.digest, signal);
    onChange();
  };
  return /* @__PURE__ */ a(Asked, { deed: t("author-accept"), heading: t("author-accept-ask"), act, children: /* @__PURE__ */ a("p", { children: t("author-accept-means") }) });
}
function TakeBack({ of, onChange }) {
  const step = isFiled(of.status.state) ? "withdraw-filed" : "withdraw";
  const act = async (signal) => {
    await withdraw2(of.memo, signal);
    onChange();
  };
  return /* @__PURE__ */ a(Asked, { deed: t(`author-${step}`), heading: t(`author-${step}-ask`), look: "quiet", danger: true, act, children: /* @__PURE__ */ a("p", { children: t(`author-${step}-means`) }) });
}

// src/app/member/Letters.tsx
function Letters({ letters }) {
  const shown2 = letters.filter(({ words: words2 }) => words2.kind !== "reply");
  if (letters.length === 0) return /* @__PURE__ */ a(EmptyState, { heading: t("letters-none"), text: t("letters-none-text") });
  return /* @__PURE__ */ a($, { children: shown2.map((letter, index) => /* @__PURE__ */ a(Disclosure, { summary: t("letter-from", { title: t(`letter-${letter.words.kind}`), official: letter.signedBy }), children: /* @__PURE__ */ a(LetterBody, { letter }) }, index)) });
}
function LetterBody({ letter: { words: words2, document } }) {
  const { step } = document.statement;
  switch (words2.kind) {
    case "acknowledgement":
      return /* @__PURE__ */ a("dl", { class: "facts", children: [
        step.kind === "acknowledge" && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a("dt", { children: t("letter-case-number") }),
          /* @__PURE__ */ a("dd", { dir: "ltr", children: step.caseNumber })
        ] }),
        /* @__PURE__ */ a("dt", { children: t("letter-responsible") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words2.words.responsible }),
        /* @__PURE__ */ a("dt", { children: t("letter-due") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words2.words.due }),
        /* @__PURE__ */ a("dt", { children: t("letter-monitor") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words2.words.monitor }),
        /* @__PURE__ */ a("dt", { children: t("letter-protection") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words2.words.protection })
      ] });
    case "distribution":
      return /* @__PURE__ */ a($, { children: [
        step.kind === "distribute" && /* @__PURE__ */ a("ul", { children: step.readers.map((reader) => /* @__PURE__ */ a("li", { dir: "ltr", children: reader }, reader)) }),
        words2.note !== "" && /* @__PURE__ */ a("p", { dir: "auto", children: words2.note })
      ] });
    case "statement":
      return /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("p", { dir: "auto", children: words2.message }),
        /* @__PURE__ */ a("p", { class: "quiet", children: t("letter-statement-means") })
      ] });
    case "clearance":
      return /* @__PURE__ */ a("p", { dir: "auto", children: words2.position });
    case "extensionRequest":
      return /* @__PURE__ */ a($, { children: [
        step.kind === "requestExtension" && /* @__PURE__ */ a("p", { children: t("letter-extension-days", { days: step.days }) }),
        /* @__PURE__ */ a("p", { dir: "auto", children: words2.reason })
      ] });
    case "extensionApproval":
      return words2.note === "" ? /* @__PURE__ */ a("p", { children: t("letter-extension-moved") }) : /* @__PURE__ */ a("p", { dir: "auto", children: words2.note });
    case "reply":
      return null;
  }
}

// src/client/proof.ts
var ProofRefusal = class extends CodedRefusal {
  name = "ProofRefusal";
};
function requestProof(invited, now2) {
  const key = keyOf(invited);
  const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
  const memo = MemoId.fromBytes(invited.memo);
  const asked = { operation: "cosignature_prove", memo, requester: { kind: "participant", participant }, at: now2 };
  return unverifiedRequest.toCanonical(signRequest(key, asked));
}
function checkProof(invited, answer) {
  const { counted, version, certified } = answer;
  const proved = counted && certified !== null ? proveCertified(invited, certified) : null;
  return { counted, version, certificate: proved };
}
function proveCertified(invited, answer) {
  return orRefuse(
    () => {
      const certified = certifiedFrom(answer);
      checkCertified(certified, MemoId.fromBytes(invited.memo));
      const own2 = keyOf(invited).verifyingKey().toBytes();
      if (!equal(certified.signature.message.participant, own2)) throw new ProofRefusal("Proof");
      return certified.certificate;
    },
    () => new ProofRefusal("Proof")
  );
}
function keyOf(invited) {
  const key = participantKeyOf(invited);
  if (key === null) throw new ProofRefusal("NoKey");
  return key;
}

// src/app/member/Signature.tsx
function Signature({ of, onChange }) {
  const open2 = of.status.state === "circulating" && of.circulation !== void 0 && now() < of.circulation.freeze.closesAt;
  const keeps = of.invited !== void 0 && participantKeyOf(of.invited) !== null;
  const sign2 = to(`/sign/${MemoId.toText(of.memo)}`);
  return /* @__PURE__ */ a("section", { "aria-labelledby": "signature", children: [
    /* @__PURE__ */ a("h2", { id: "signature", children: t("signature-title") }),
    signedBefore(of) && open2 && /* @__PURE__ */ a(Alert, { tone: "warning", heading: t("signature-old"), children: t("signature-old-text") }),
    !keeps && /* @__PURE__ */ a("p", { children: t("signature-unknown") }),
    signedNow(of) && /* @__PURE__ */ a("p", { children: t("signature-made") }),
    open2 && !signedNow(of) && /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: sign2, children: t(signedBefore(of) ? "signature-again" : "invite-go-sign") }) }),
    keeps && /* @__PURE__ */ a(Proof, { of }),
    open2 && /* @__PURE__ */ a(TakeBack2, { of, onChange })
  ] });
}
function Proof({ of }) {
  const [standing, setStanding] = d(void 0);
  const asking = useAction(async (signal) => {
    const { invited } = of;
    if (!invited) return;
    const request = requestProof(invited, now());
    const answer = await sendTo("cosignature_prove", of.memo, requestPost, { request }, cosignatureProofAnswer, signal);
    setStanding(checkProof(invited, answer));
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(ErrorAlert, { error: asking.error }),
    standing && /* @__PURE__ */ a(Alert, { tone: standing.counted ? "success" : "warning", live: true, children: standingWords(standing) }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", pending: asking.pending, onClick: () => asking.run(), children: t("signature-ask") }) })
  ] });
}
function standingWords({ counted, version, certificate: certificate2 }) {
  if (certificate2) return t("signature-certified", { total: number(certificate2.total) });
  if (counted) return t("signature-counts");
  return version === null ? t("signature-none") : t("signature-outdated", { version: number(version) });
}
function TakeBack2({ of, onChange }) {
  const [taken, setTaken] = d(false);
  const act = async (signal) => {
    const wallet2 = currentSession()?.wallet;
    const { circulation: circulation2, instance, key } = of;
    if (!wallet2 || !circulation2) return;
    setTaken(false);
    await withdraw({ circulation: circulation2, instance, key, wallet: wallet2 }, signal);
    setTaken(true);
    onChange();
  };
  return /* @__PURE__ */ a($, { children: [
    taken && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("signature-taken-back") }),
    /* @__PURE__ */ a(Asked, { deed: t("signature-take-back"), heading: t("signature-take-back-ask"), look: "quiet", act, children: /* @__PURE__ */ a("p", { children: t("signature-take-back-means") }) })
  ] });
}

// src/app/pages/memo.tsx
function Memo2({ params }) {
  const wallet2 = useSession()?.wallet;
  const loaded = useLoad(async (signal) => wallet2 && memoCase(memoParam(params), wallet2, signal), params["memo"] ?? "");
  const of = loaded.value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, dir: "auto", children: of?.parts?.subject ?? t("memo-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !of && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("memo-loading") }),
    of && /* @__PURE__ */ a(Shown, { of, again: loaded.again })
  ] });
}
function Shown({ of, again }) {
  const { status, charter, parts, letters } = of;
  const reply = lastLetter(letters, "reply");
  const filed = status.events.length > 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Facts, { of }),
    status.overdue.length > 0 && /* @__PURE__ */ a(Alert, { tone: "warning", heading: t("memo-overdue"), children: t("memo-overdue-text", { duties: list(status.overdue.map(dutyWords)) }) }),
    charter && filed && /* @__PURE__ */ a(CaseClock, { charter, status }),
    reply && /* @__PURE__ */ a(ReplyView, { letter: reply, parts }),
    of.authored && /* @__PURE__ */ a(AuthorPanel, { of, authored: of.authored, onChange: again }),
    of.invited && /* @__PURE__ */ a(Signature, { of, onChange: again }),
    filed && /* @__PURE__ */ a("section", { "aria-labelledby": "letters", children: [
      /* @__PURE__ */ a("h2", { id: "letters", children: t("letters-title") }),
      /* @__PURE__ */ a(Letters, { letters })
    ] }),
    parts && /* @__PURE__ */ a(Disclosure, { summary: t("sign-text"), open: !filed, children: /* @__PURE__ */ a(MemoView, { memo: parts }) }),
    charter && /* @__PURE__ */ a(CharterFacts, { charter }),
    /* @__PURE__ */ a("div", { class: "actions no-print", children: /* @__PURE__ */ a(Button, { look: "quiet", onClick: again, children: t("memo-again") }) })
  ] });
}
function Facts({ of: { status, charter, memo } }) {
  const zone = charter?.calendar.zoneName;
  return /* @__PURE__ */ a("dl", { class: "facts", children: [
    /* @__PURE__ */ a("dt", { children: t("memo-state") }),
    /* @__PURE__ */ a("dd", { children: stateWords(status.state) }),
    status.version !== null && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("dt", { children: t("invite-version") }),
      /* @__PURE__ */ a("dd", { children: number(status.version) })
    ] }),
    status.state === "circulating" && status.closesAt !== null && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("dt", { children: t("invite-until") }),
      /* @__PURE__ */ a("dd", { children: day(status.closesAt - 1, zone) })
    ] }),
    /* @__PURE__ */ a("dt", { children: t("invite-signatures") }),
    /* @__PURE__ */ a("dd", { children: countWords(status.signatures) }),
    /* @__PURE__ */ a("dt", { children: t("memo-id") }),
    /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: MemoId.toText(memo).slice(0, 16) }) })
  ] });
}

// src/app/pages/memos.tsx
function Memos() {
  const wallet2 = useSession()?.wallet;
  const drafts2 = useDrafts();
  const loaded = useLoad(async (signal) => wallet2 ? Promise.all(known(wallet2).map((memo) => row(wallet2, memo, signal))) : [], "memos");
  const empty = loaded.value?.length === 0 && drafts2.length === 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("memos-title") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: () => go(`/write/${beginDraft()}`), children: t("memos-write") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    drafts2.length > 0 && /* @__PURE__ */ a(Drafts, { drafts: drafts2 }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("memos-loading") }),
    empty && /* @__PURE__ */ a(EmptyState, { heading: t("memos-none"), text: t("memos-none-text") }),
    loaded.value && loaded.value.length > 0 && /* @__PURE__ */ a(
      Table,
      {
        caption: t("memos-known"),
        rows: loaded.value,
        keyOf: ({ id }) => id,
        columns: [
          { heading: t("memos-subject"), cell: ({ id, subject }) => /* @__PURE__ */ a("a", { href: to(`/memo/${id}`), dir: "auto", children: subject }) },
          { heading: t("memos-role"), cell: ({ mine }) => t(mine ? "memos-mine" : "memos-invited") },
          { heading: t("memo-state"), cell: ({ state, isLate }) => /* @__PURE__ */ a(Tag, { tone: isLate ? "bad" : "plain", children: isLate ? t("memos-late", { state }) : state }) }
        ]
      }
    )
  ] });
}
function Drafts({ drafts: drafts2 }) {
  return /* @__PURE__ */ a("section", { "aria-labelledby": "drafts", children: [
    /* @__PURE__ */ a("h2", { id: "drafts", children: t("memos-drafts") }),
    /* @__PURE__ */ a("ul", { class: "plain", children: drafts2.map(({ id, fields }) => {
      const subject = fields.subject || t("memos-untitled");
      return /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("a", { href: to(`/write/${id}`), dir: "auto", children: subject }),
        /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("memos-drop", { subject }), onClick: () => dropDraft(id), children: t("desk-remove-short") })
      ] }, id);
    }) })
  ] });
}
function known(wallet2) {
  const all = [...wallet2.authored.map(({ manifest }) => memoId(manifest)), ...wallet2.invited.map(({ memo }) => MemoId.fromBytes(memo))];
  return all.filter((memo, at) => all.findIndex((other) => equal(other, memo)) === at);
}
async function row(wallet2, memo, signal) {
  const own2 = wallet2.authored.find(({ manifest }) => equal(memoId(manifest), memo));
  const id = toHex(memo);
  const base = { id, mine: own2 !== void 0 };
  try {
    const status = await memoStatus(memo, signal);
    const text = own2?.versions.at(-1) ?? (await circulation(memo, keyTo(memo, wallet2, void 0), signal)).text;
    const { subject } = parseMarkdown(text.markdown).parts;
    return { ...base, subject, state: stateWords(status.state), isLate: status.overdue.length > 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...base, subject: t("memos-gone", { memo: id.slice(0, 8) }), state: t("memos-gone-state"), isLate: false };
  }
}

// src/app/pages/receipt.tsx
function ReceiptPage({ params }) {
  const memo = memoParam(params);
  const loaded = useLoad(async (signal) => {
    const [receipt2, instance] = await Promise.all([fetchReceipt(memo, signal), reach(signal)]);
    return { receipt: receipt2, instance, charter: charterOf(instance, own(memo).manifest) };
  }, params["memo"] ?? "");
  const { value } = loaded;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("receipt-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("receipt-loading") }),
    value && !value.receipt && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Alert, { tone: "info", heading: t("receipt-promised"), children: t("receipt-promised-text") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: loaded.again, children: t("memo-again") }) })
    ] }),
    value?.receipt && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("p", { class: "lead", children: t("receipt-lead") }),
      value.receipt.isLate && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("receipt-late") }),
      /* @__PURE__ */ a("dl", { class: "facts", children: [
        /* @__PURE__ */ a("dt", { children: t("receipt-filed") }),
        /* @__PURE__ */ a("dd", { children: day(filedAt(value.receipt.report, value.charter), value.charter.calendar.zoneName) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-entry") }),
        /* @__PURE__ */ a("dd", { children: number(Number(value.receipt.report.index)) }),
        /* @__PURE__ */ a("dt", { children: t("memo-id") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: MemoId.toText(memo) }) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-certificate") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(value.receipt.report.certificate) }) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-log") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: value.instance.log.toString() }) })
      ] }),
      /* @__PURE__ */ a("p", { children: t("receipt-check") }),
      /* @__PURE__ */ a("div", { class: "actions no-print", children: [
        /* @__PURE__ */ a(FileButton, { name: `${shortId(memo)}.tlog-proof`, type: "text/plain", octets: () => value.receipt?.file ?? new Uint8Array(), children: t("receipt-save") }),
        /* @__PURE__ */ a(Button, { look: "outline", onClick: () => print(), children: t("receipt-print") })
      ] })
    ] })
  ] });
}

// src/app/author/Portions.tsx
function Portions(props) {
  const { legend, hint, labelId, items, markings, min, max, blank, onChange, more, error } = props;
  const change2 = (at, item) => onChange(items.map((other, place) => place === at ? item : other));
  const move = (at, by) => {
    const moved = [...items];
    const [item] = moved.splice(at, 1);
    if (item) moved.splice(at + by, 0, item);
    onChange(moved);
  };
  return /* @__PURE__ */ a("fieldset", { class: "usa-fieldset portion-fields", children: [
    /* @__PURE__ */ a("legend", { class: "usa-legend usa-legend--large", children: legend }),
    hint && /* @__PURE__ */ a("p", { class: "usa-hint", children: hint }),
    items.map((item, at) => {
      const label = t(labelId, { number: number(at + 1) });
      return /* @__PURE__ */ a("div", { class: "portion-field", children: [
        /* @__PURE__ */ a(PortionInput, { label, item, markings, error: error?.(at + 1), onChange: (next) => change2(at, { ...item, ...next }) }),
        more?.(item, (next) => change2(at, next)),
        /* @__PURE__ */ a("div", { class: "actions", children: [
          at > 0 && /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("desk-up", { entry: label }), onClick: () => move(at, -1), children: t("desk-up-short") }),
          items.length > min && /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("desk-remove", { entry: label }), onClick: () => onChange(items.filter((_, place) => place !== at)), children: t("desk-remove-short") })
        ] })
      ] }, at);
    }),
    items.length < max && /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: () => onChange([...items, blank()]), children: t("desk-add", { entry: t(labelId, { number: number(items.length + 1) }) }) })
  ] });
}
function PortionInput({ label, hint, item, markings, error, onChange }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(TextArea, { label, ...hint ? { hint } : {}, value: item.text, error, onInput: (text) => onChange({ ...item, text }) }),
    /* @__PURE__ */ a(MarkingSelect, { label: t("desk-marking-of", { entry: label }), value: item.marking, markings, onChange: (marking) => onChange({ ...item, marking }) })
  ] });
}
function MarkingSelect({ label, value, markings, onChange }) {
  return /* @__PURE__ */ a(
    Select,
    {
      label,
      value,
      options: markings.map((marking) => ({ value: marking, label: t("desk-marking", { marking, words: t(`marking-${marking}`) }) })),
      onChange: (chosen) => {
        const marking = markings.find((one) => one === chosen);
        if (marking) onChange(marking);
      }
    }
  );
}

// src/app/author/problem.ts
function problemWords({ kind }) {
  const id = `memo-problem-${kind.code}`;
  return has(id) ? t(id, variablesOf(kind)) : t("memo-problem-other");
}
function variablesOf(kind) {
  switch (kind.code) {
    case "TooLong":
      return { max: number(kind.max) };
    case "MarkedTooLow":
      return { portion: kind.portion };
    case "Separator":
      return { separator: kind.separator };
    default:
      return {};
  }
}

// src/app/author/DraftForm.tsx
function DraftForm({ fields, markings, problem, onChange }) {
  const set = (changed) => onChange({ ...fields, ...changed });
  const at = (part, number2) => problem?.place.part === part && problem.place.number === number2 ? problemWords(problem) : void 0;
  return /* @__PURE__ */ a("form", { class: "draft", onSubmit: (event) => event.preventDefault(), children: [
    /* @__PURE__ */ a(Field, { label: t("desk-subject"), wide: true, lengthMax: LINE_CHARACTERS_MAX, value: fields.subject, error: at("subject"), onInput: (subject) => set({ subject }) }),
    /* @__PURE__ */ a(TextArea, { label: t("desk-to"), hint: t("desk-to-hint"), rows: 3, value: fields.addressees, error: at("addressees"), onInput: (addressees) => set({ addressees }) }),
    /* @__PURE__ */ a(MarkingSelect, { label: t("desk-marking-whole"), value: fields.marking, markings, onChange: (marking) => set({ marking }) }),
    at("marking") && /* @__PURE__ */ a("p", { class: "usa-error-message", children: at("marking") }),
    /* @__PURE__ */ a(PortionInput, { label: t("desk-summary"), hint: t("desk-summary-hint"), item: fields.summary, markings, error: at("summary"), onChange: (summary) => set({ summary }) }),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-paragraphs"),
        hint: t("desk-paragraphs-hint"),
        labelId: "desk-paragraph",
        items: fields.paragraphs,
        markings,
        min: 1,
        max: PARAGRAPHS_MAX,
        blank: blankPortion,
        onChange: (paragraphs) => set({ paragraphs }),
        error: (number2) => at("paragraph", number2)
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-demands"),
        hint: t("desk-demands-hint"),
        labelId: "desk-demand",
        items: fields.demands,
        markings,
        min: 1,
        max: DEMANDS_MAX,
        blank: blankDemand,
        onChange: (demands) => set({ demands }),
        error: (number2) => at("demand", number2),
        more: (item, change2) => /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(Field, { label: t("desk-responsible"), lengthMax: LINE_CHARACTERS_MAX, value: item.responsible, onInput: (responsible) => change2({ ...item, responsible }) }),
          /* @__PURE__ */ a(Field, { label: t("desk-wanted-by"), type: "date", wide: false, value: item.wantedBy, onInput: (wantedBy) => change2({ ...item, wantedBy }) })
        ] })
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-prior"),
        hint: t("desk-prior-hint"),
        labelId: "desk-prior-one",
        items: fields.priorAttempts,
        markings,
        min: 0,
        max: PRIOR_ATTEMPTS_MAX,
        blank: blankPortion,
        onChange: (priorAttempts) => set({ priorAttempts }),
        error: (number2) => at("prior_attempt", number2)
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-evidence"),
        hint: t("desk-evidence-hint"),
        labelId: "desk-evidence-one",
        items: fields.evidence,
        markings,
        min: 0,
        max: EVIDENCE_MAX,
        blank: blankEvidence,
        onChange: (evidence) => set({ evidence }),
        error: (number2) => at("evidence_entry", number2),
        more: (item, change2) => /* @__PURE__ */ a(Field, { label: t("desk-source"), wide: true, value: item.source, onInput: (source) => change2({ ...item, source }) })
      }
    )
  ] });
}

// src/domain/lint/text.ts
function fold(word) {
  const plain = word.normalize("NFKD").replaceAll(/[\p{M}\u0640]/gu, "").toLowerCase();
  return plain.replaceAll(/[أإآٱ]/gu, "ا").replaceAll("ى", "ي").replaceAll("ة", "ه").replaceAll("’", "'");
}
function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)].map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, folded: fold(match[0]) };
  });
}
function sentencesOf(text) {
  const ends = [...text.matchAll(/[.!?؟。;؛]+\s+/gu)].filter((match) => !/(?:^|[\s(])\p{L}{1,4}$/u.test(text.slice(0, match.index)) || match[0][0] !== ".");
  const starts = [0, ...ends.map((match) => (match.index ?? 0) + match[0].length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
function ofOneSentence(words2, sentence) {
  return words2.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
}

// src/domain/lint/words.ts
var WordList = class {
  constructor(language) {
    this.language = language;
    this.#common = new Set(language.common.map(fold));
  }
  language;
  #lists = /* @__PURE__ */ new Map();
  #common;
  find(name, words2) {
    const entries = this.#entries(name);
    return words2.flatMap(
      (word, at) => entries.flatMap((entry) => {
        const last = words2[at + entry.length - 1];
        const same = last !== void 0 && entry.every((wanted, offset) => this.#is(words2[at + offset], wanted));
        return same ? [{ start: word.start, end: last.end }] : [];
      })
    );
  }
  /** A word without what may stand joined before it, and without the endings of number and time. */
  stem(folded) {
    const bare = this.#withoutJoined(folded);
    return bare.length > 6 ? bare.slice(0, 6) : bare;
  }
  /** Whether a stem says what a sentence is about. */
  says(stem) {
    return stem.length > 3 && !this.#common.has(stem);
  }
  #entries(name) {
    const known2 = this.#lists.get(name);
    if (known2 !== void 0) return known2;
    const entries = this.language[name].map((entry) => entry.split(" ").map(fold));
    this.#lists.set(name, entries);
    return entries;
  }
  #is(word, wanted) {
    if (word === void 0) return false;
    const forms = [word.folded, this.#withoutJoined(word.folded)];
    return wanted.endsWith("*") ? forms.some((form) => form.startsWith(wanted.slice(0, -1))) : forms.includes(wanted);
  }
  #withoutJoined(folded) {
    return this.language.joined === void 0 ? folded : folded.replace(this.language.joined, "");
  }
};

// src/domain/lint.ts
var LintCode = named(
  /** One of the names that the writer called their own. */
  "own_name",
  /** An office or a post that the sentence says is the writer's. */
  "own_post",
  /** A title with a name behind it. */
  "titled_name",
  "email",
  "phone",
  "staff_number",
  /** A property of an attachment, such as its author. */
  "document_property",
  /** A factual accusation that no entry of evidence is about. */
  "accusation_without_evidence"
);
function lint(input) {
  const evidence = input.parts.evidence.map(({ claim }) => claim.text);
  const lists = input.languages.map((language) => new WordList(language));
  const inTexts = textsOf(input.parts).flatMap((text) => {
    const found2 = [
      ...ownNames(text.text, input.own),
      ...contacts(text.text),
      ...lists.flatMap((list2) => inLanguage(text, list2, evidence))
    ];
    return distinct(found2).map((finding) => ({ ...finding, place: text.place, field: text.field }));
  });
  const inFiles = input.properties.map(({ attachment, name }) => ({
    code: "document_property",
    place: { part: "attachment", number: attachment },
    field: name,
    start: 0,
    end: 0
  }));
  return [...inTexts, ...inFiles];
}
function textsOf(parts) {
  const texts = [];
  const add = (place, text, states = false, field = "text") => texts.push({ place, field, text, states });
  add({ part: "subject" }, parts.subject);
  add({ part: "summary" }, parts.summary.text, true);
  for (const [number2, { text }] of numbered(parts.paragraphs)) add({ part: "paragraph", number: number2 }, text, true);
  for (const [number2, { portion: portion2 }] of numbered(parts.demands)) add({ part: "demand", number: number2 }, portion2.text);
  for (const [number2, { text }] of numbered(parts.priorAttempts)) add({ part: "prior_attempt", number: number2 }, text);
  for (const [number2, { claim, source }] of numbered(parts.evidence)) {
    add({ part: "evidence_entry", number: number2 }, claim.text);
    add({ part: "evidence_entry", number: number2 }, source, false, "source");
  }
  for (const [number2, { name }] of numbered(parts.attachments)) add({ part: "attachment", number: number2 }, name.text);
  return texts;
}
function ownNames(text, own2) {
  const words2 = wordsOf(text);
  return own2.flatMap((name) => {
    const wanted = wordsOf(name).map((word) => word.folded);
    return runs(words2, wanted).map((span) => ({ code: "own_name", ...span }));
  });
}
function runs(words2, wanted) {
  if (wanted.length === 0) return [];
  return words2.flatMap((word, at) => {
    const last = words2[at + wanted.length - 1];
    const same = last !== void 0 && wanted.every((one, offset) => words2[at + offset]?.folded === one);
    return same ? [{ start: word.start, end: last.end }] : [];
  });
}
var EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
var PHONE = /(?<![\p{N}\p{L}/-])(?:\+|00|\()?\p{Nd}(?:[ ().\u00a0\u2011/-]{0,2}\p{Nd}){6,16}(?![\p{N}\p{L}])/gu;
var NO_PHONE = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}|\p{Nd}{1,3}(?:[ .\u00a0]\p{Nd}{3})+|\p{Nd}{4}\p{Pd}\p{Nd}{4})$/u;
function contacts(text) {
  const emails = [...text.matchAll(EMAIL)].map((match) => found("email", match));
  const phones = [...text.matchAll(PHONE)].filter(([number2]) => !NO_PHONE.test(number2)).map((match) => found("phone", match));
  return [...emails, ...phones];
}
function found(code, match) {
  const start = match.index ?? 0;
  return { code, start, end: start + match[0].length };
}
function inLanguage({ text, states }, list2, evidence) {
  const findings = [];
  for (const sentence of sentencesOf(text)) {
    const words2 = ofOneSentence(wordsOf(text), sentence);
    findings.push(...ownPosts(list2, words2), ...titledNames(text, list2, words2), ...staffNumbers(text, list2, words2));
    const accusations = states ? list2.find("accusations", words2) : [];
    const supported = accusations.length > 0 && evidence.some((claim) => isAbout(list2, claim, words2));
    if (!supported) {
      findings.push(...accusations.map((span) => ({ code: "accusation_without_evidence", ...span })));
    }
  }
  return findings;
}
var POSSESSIVE_REACH = 2;
var BELONGING_REACH = 4;
function ownPosts(list2, words2) {
  const posts = list2.find("posts", words2);
  const speaks = list2.find("firstPerson", words2).length > 0;
  const behind = (openers, reach2) => posts.flatMap((post) => {
    const between = (opener2) => words2.filter((word) => word.start >= opener2.end && word.end <= post.start).length;
    const opener = openers.find((one) => one.end <= post.start && between(one) <= reach2);
    return opener === void 0 ? [] : [{ start: opener.start, end: post.end }];
  });
  const spans = [
    ...list2.find("ownPosts", words2),
    ...behind(list2.find("possessives", words2), POSSESSIVE_REACH),
    ...speaks ? behind(list2.find("belonging", words2), BELONGING_REACH) : []
  ];
  return spans.map((span) => ({ code: "own_post", ...span }));
}
function titledNames(text, list2, words2) {
  return list2.find("titles", words2).flatMap(({ start, end }) => {
    const next = words2.find((word) => word.start >= end);
    if (next === void 0 || !/^\.?\s+$/u.test(text.slice(end, next.start))) return [];
    const capital = /^(?:\p{Lu}|\p{Lo})/u;
    const looksLikeName = capital.test(text.slice(start)) && capital.test(text.slice(next.start));
    const isName = looksLikeName && list2.find("posts", [next]).length === 0 && list2.find("titles", [next]).length === 0;
    return isName ? [{ code: "titled_name", start, end: next.end }] : [];
  });
}
function staffNumbers(text, list2, words2) {
  return list2.find("staffNumbers", words2).flatMap(({ start, end }) => {
    const [, gap, number2] = /^((?:(?<=\sn[or]?)\.|[^\p{N}.!?]){0,16}?)((?:\p{L}{1,3}-?)?\p{Nd}{4,12})(?!\p{N})/u.exec(text.slice(end)) ?? [];
    const length = gap === void 0 || number2 === void 0 ? void 0 : gap.length + number2.length;
    return length === void 0 ? [] : [{ code: "staff_number", start, end: end + length }];
  });
}
function isAbout(list2, claim, sentence) {
  const said = new Set(wordsOf(claim).map(({ folded }) => list2.stem(folded)));
  const shared = new Set(sentence.map(({ folded }) => list2.stem(folded)).filter((word) => said.has(word) && list2.says(word)));
  return shared.size >= 2;
}
function distinct(findings) {
  const ordered = [...findings].sort((a2, b) => a2.start - b.start || b.end - a2.end);
  const covers = (other, one) => other.start <= one.start && other.end >= one.end;
  const isLess = (one, other) => other.code === one.code || one.code === "phone" && other.code === "staff_number";
  return ordered.filter((one, at) => !ordered.slice(0, at).some((other) => isLess(one, other) && covers(other, one)));
}

// src/app/author/Findings.tsx
var SHOWN_MAX = 30;
function Findings({ fields }) {
  const [own2, setOwn] = d("");
  const languages = useLoad(lintWords, "lint");
  const found2 = w(() => {
    const names = own2.split("\n").map((name) => name.trim()).filter((name) => name !== "");
    return lint({ parts: partsOf(fields), languages: languages.value ?? [], own: names, properties: [] });
  }, [fields, own2, languages.value]);
  return /* @__PURE__ */ a("section", { "aria-labelledby": "findings", children: [
    /* @__PURE__ */ a("h2", { id: "findings", children: t("findings-title") }),
    /* @__PURE__ */ a("p", { children: t("findings-text") }),
    /* @__PURE__ */ a(Disclosure, { summary: t("findings-own"), children: /* @__PURE__ */ a(TextArea, { label: t("findings-own-label"), hint: t("findings-own-hint"), rows: 3, value: own2, onInput: setOwn }) }),
    found2.length === 0 ? /* @__PURE__ */ a("p", { class: "quiet", children: t("findings-none") }) : /* @__PURE__ */ a(Alert, { tone: "warning", heading: t("findings-some", { count: found2.length }), children: [
      /* @__PURE__ */ a("ul", { children: found2.slice(0, SHOWN_MAX).map((finding, at) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Finding, { finding, fields }) }, at)) }),
      found2.length > SHOWN_MAX && /* @__PURE__ */ a("p", { children: t("findings-more", { count: number(found2.length - SHOWN_MAX) }) })
    ] })
  ] });
}
function Finding({ finding, fields }) {
  const words2 = textAt(fields, finding).slice(finding.start, finding.end);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("strong", { children: placeWords(finding.place.part, finding.place.number) }),
    " ",
    words2 !== "" && /* @__PURE__ */ a("q", { dir: "auto", children: words2 }),
    " ",
    t(`finding-${finding.code}`)
  ] });
}
function textAt(fields, { place, field }) {
  const parts = partsOf(fields);
  const at = (place.number ?? 1) - 1;
  switch (place.part) {
    case "subject":
      return parts.subject;
    case "summary":
      return parts.summary.text;
    case "paragraph":
      return parts.paragraphs[at]?.text ?? "";
    case "demand":
      return (field === "responsible" ? parts.demands[at]?.responsible : parts.demands[at]?.portion.text) ?? "";
    case "prior_attempt":
      return parts.priorAttempts[at]?.text ?? "";
    case "evidence_entry":
      return (field === "source" ? parts.evidence[at]?.source : parts.evidence[at]?.claim.text) ?? "";
    case "addressees":
      return list(parts.addressees);
    default:
      return "";
  }
}
async function lintWords() {
  const { LINT_WORDS } = await import("./all-WPBCDJZQ.js");
  return LINT_WORDS;
}

// src/app/pages/write.tsx
function Write({ params }) {
  const draft = findDraft(params["draft"] ?? "");
  const loaded = useLoad(async (signal) => currentCharter(await reach(signal))?.charter, "charter");
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("desk-title") }),
    !draft && /* @__PURE__ */ a(EmptyState, { heading: t("desk-gone"), text: t("desk-gone-text"), children: /* @__PURE__ */ a(ButtonLink, { href: to("/memos"), children: t("memos-title") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    draft && !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("desk-loading") }),
    draft && loaded.value && /* @__PURE__ */ a(Desk, { draft, charter: loaded.value })
  ] });
}
var DAYS_FIRST = 14;
function Desk({ draft, charter }) {
  const [fields, setFields] = d(draft.fields);
  const [days, setDays] = d(String(Math.min(DAYS_FIRST, charter.circulation.windowDaysMax)));
  const [problem, setProblem] = d(void 0);
  const memo = w(() => attempted(fields), [fields]);
  const change2 = (next) => {
    setFields(next);
    keepDraft(draft.id, next);
    setProblem(void 0);
  };
  const circulating2 = useAction(async (signal) => {
    const found2 = problemIn(fields);
    setProblem(found2);
    if (found2) return;
    const id = await letCirculate(draft.id, toMarkdown(memoOf(fields)), Number(days), signal);
    dropDraft(draft.id);
    go(`/memo/${MemoId.toText(id)}`);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "lead", children: t("desk-lead") }),
    /* @__PURE__ */ a(DraftForm, { fields, markings: charter.markings, problem, onChange: change2 }),
    /* @__PURE__ */ a(Findings, { fields }),
    memo && /* @__PURE__ */ a(Disclosure, { summary: t("desk-preview"), children: /* @__PURE__ */ a(MemoView, { memo: memo.parts }) }),
    /* @__PURE__ */ a("section", { "aria-labelledby": "circulate", children: [
      /* @__PURE__ */ a("h2", { id: "circulate", children: t("desk-circulate") }),
      /* @__PURE__ */ a("p", { children: t(draft.memo ? "desk-circulate-again" : "desk-circulate-means") }),
      /* @__PURE__ */ a(
        Field,
        {
          label: t("desk-days"),
          hint: t("desk-days-hint", { max: number(charter.circulation.windowDaysMax) }),
          type: "number",
          inputMode: "numeric",
          wide: false,
          min: 1,
          max: charter.circulation.windowDaysMax,
          value: days,
          onInput: setDays
        }
      ),
      problem && /* @__PURE__ */ a(Alert, { tone: "error", heading: t("desk-problem"), live: true, children: t("desk-problem-text", { problem: problemWords(problem) }) }),
      /* @__PURE__ */ a(ErrorAlert, { error: circulating2.error }),
      circulating2.pending && /* @__PURE__ */ a(Waiting, { what: t("desk-sealing") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { pending: circulating2.pending, onClick: () => circulating2.run(), children: t("desk-go") }) })
    ] })
  ] });
}
async function letCirculate(draft, markdown, days, signal) {
  const known2 = findDraft(draft)?.memo;
  const memo = known2 === void 0 ? await open(signal) : MemoId.parse(known2);
  bindDraft(draft, MemoId.toText(memo));
  if (known2 !== void 0) {
    const { state } = await memoStatus(memo, signal);
    if (state === "circulating" && !isSame2(memo, markdown)) await takeBack(memo, signal);
  }
  await circulate(memo, markdown, days, signal);
  return memo;
}
function isSame2(memo, markdown) {
  return own(memo).versions.at(-1)?.markdown === markdown;
}
function problemIn(fields) {
  try {
    memoOf(fields);
    return void 0;
  } catch (error) {
    if (error instanceof MemoProblem) return error;
    throw error;
  }
}
function attempted(fields) {
  return problemIn(fields) ? void 0 : memoOf(fields);
}
export {
  Mailbox,
  Memo2 as Memo,
  Memos,
  ReceiptPage as Receipt,
  Write
};
