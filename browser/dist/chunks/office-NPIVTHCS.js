import {
  acknowledge,
  approveExtension,
  checkNote,
  clear,
  clearersOf,
  compareLabels,
  distribute,
  draftDigest,
  draftExtension,
  draftReply,
  identityOf,
  isSignedText,
  nameOfSigner,
  noteCommitment,
  noteContent,
  officialKeys,
  officialOf,
  readMemo,
  reply,
  sign,
  signNote,
  signingKeyOf,
  statement,
  unverifiedNote,
  verifyNote
} from "./chunk-HBYA3SSG.js";
import {
  currentOfficial,
  isLeaving,
  lapse,
  onSignOut,
  signIn
} from "./chunk-LVLPRYWS.js";
import {
  Checkbox
} from "./chunk-BTHBKHRC.js";
import {
  CaseClock,
  CopyField,
  QrCode,
  TextArea
} from "./chunk-QIYMBMJC.js";
import {
  CharterFacts,
  ask,
  body,
  caseListAnswer,
  caseOpenAnswer,
  caseOpenPost,
  done,
  factorPost,
  fixedPath,
  list as list2,
  materialAnswer,
  memoParam,
  memoPath,
  memoStatus,
  noteListAnswer,
  noteListPost,
  notePost,
  nullable,
  octets,
  officialPost,
  requestPost,
  send,
  sessionAnswer,
  signInPost,
  string,
  termWords
} from "./chunk-Q4TAZ5OF.js";
import {
  DemandList,
  MemoView,
  PresentationRefusal,
  REASONS_CHARACTERS_MAX,
  ReplyRefusal,
  acceptedEpochs,
  checkOutcomes,
  checkReply,
  dutyWords,
  eventWords,
  isAllowed,
  outcomeWords,
  saysSomething,
  signRequest,
  stateWords,
  unverifiedRequest,
  verifyAllPresentations
} from "./chunk-EZSR3T4O.js";
import {
  DropFile
} from "./chunk-OTDHBA5N.js";
import {
  Confirm,
  Select
} from "./chunk-SVHRWIP6.js";
import {
  Table,
  Tag
} from "./chunk-VEZ2LSUQ.js";
import {
  caseMaterial,
  certificate,
  certificateDigest,
  charterByDigest,
  computeCertificate,
  currentCharter,
  findOfficial,
  institutionName,
  isOfOffice,
  nameReaders,
  officialKey,
  otherInstitutions,
  pseudonymsAreDistinct,
  reach,
  rosterReadersFor,
  unverifiedAuthorDocument,
  unverifiedPresentation,
  verifyAuthorDocument
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
  P,
  Refusal,
  T,
  a,
  breathe,
  d,
  day,
  go,
  list,
  now,
  number,
  randomness,
  t,
  to,
  useAction,
  useLoad
} from "./chunk-DVLWWF7R.js";
import {
  CONTENT_OCTETS_MAX,
  CaseNumber,
  Hint,
  MemoError,
  NOTE_LABELS_MAX,
  NOTE_LABEL_OCTETS_MAX,
  NOTE_TEXT_OCTETS_MAX,
  OfficialId,
  Outcome,
  base32nopad,
  memoContext,
  memoId,
  memoManifest,
  openObject,
  parseDay,
  parseMarkdown,
  sealObject,
  trim,
  unverifiedOfficialDocument
} from "./chunk-O4GAUYVY.js";
import {
  Chi,
  CodedRefusal,
  HashMD,
  Maj,
  Malformed,
  attempt,
  clean,
  createHasher,
  equal,
  hmac,
  orRefuse,
  randomBytes,
  rotl,
  sha2562 as sha256,
  toBase64Url,
  toHex
} from "./chunk-PELGUL2X.js";

// src/client/opened.ts
var OpeningRefusal = class extends CodedRefusal {
  name = "OpeningRefusal";
};
function subjectOf({ memo, filing, filed }) {
  return { memo, filing, replyTo: filed.replyTo };
}
function checkOpened(instance, identity, memo, answer) {
  const manifest = memoManifest.fromCanonical(answer.manifest);
  const made = certificate.fromCanonical(answer.certificate);
  if (!equal(memoId(manifest), memo) || !equal(made.memo, memo)) throw new OpeningRefusal("OtherCase");
  const filing = filingOf(memo, manifest, made, answer);
  const filed = readMemo(identity, memo, answer.sealed);
  if (filed === null) throw new OpeningRefusal("NotForYou");
  if (!isSignedText(filed, made.digest)) throw new OpeningRefusal("OtherText");
  const charter = charterByDigest(instance, manifest.charter)?.charter;
  if (charter === void 0) throw new OpeningRefusal("Charter");
  const epochs = acceptedEpochs(instance, manifest);
  if (epochs === null) throw new OpeningRefusal("Epoch");
  const parts = partsOf(filed.text.markdown);
  if (parts.demands.length !== made.demands) throw new OpeningRefusal("OtherText");
  return { memo, manifest, charter, epochs, certificate: made, filing, filed, parts };
}
function filingOf(memo, manifest, made, answer) {
  const { step, digest } = orRefuse(
    () => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(answer.filing), memo, manifest.author),
    () => new OpeningRefusal("Filing")
  );
  const right = step.kind === "file" && equal(step.filing.certificate, certificateDigest(made)) && equal(step.filing.sealedMemo, sha256(answer.sealed));
  if (!right) throw new OpeningRefusal("Filing");
  return digest;
}
function partsOf(markdown) {
  try {
    return parseMarkdown(markdown).parts;
  } catch (error) {
    if (error instanceof MemoError) throw new OpeningRefusal("NotAMemo");
    throw error;
  }
}
async function verifySigners(of, identity, cosignatures, randomness2, pause) {
  const { memo, manifest, charter, epochs, certificate: made } = of;
  const hinted = cosignatures.map(({ presentation, hint }) => ({
    presentation: unverifiedPresentation.fromCanonical(presentation),
    hint: attempt(() => Hint.fromBytes(hint))
  }));
  const presentations = hinted.map(({ presentation }) => presentation);
  if (!pseudonymsAreDistinct(presentations)) throw new OpeningRefusal("Signature");
  const { version, digest, demands } = made;
  const { anonymity: { cellMin }, eligibility: { affiliations: eligible } } = charter;
  const computed = computeCertificate({ memo, charter: manifest.charter, version, digest, demands, cellMin }, presentations);
  if (!equal(certificateDigest(computed), certificateDigest(made))) throw new OpeningRefusal("Certificate");
  const rules = { kind: "sign", manifest, epochs, eligible, version: digest, context: memoContext(manifest) };
  const outcomes = await verifyAllPresentations(rules, hinted, randomness2, (done2) => pause(done2 * VERIFYING));
  if (outcomes.some((outcome) => outcome instanceof PresentationRefusal)) throw new OpeningRefusal("Signature");
  const names = [];
  for (const [at, { capsule }] of cosignatures.entries()) {
    const presentation = presentations[at];
    const name = presentation && nameOfSigner(identity, { manifest, epochs, charter }, presentation, capsule);
    if (name) names.push(name);
    await pause(VERIFYING + (1 - VERIFYING) * ((at + 1) / cosignatures.length));
  }
  return names.sort();
}
var VERIFYING = 0.7;

// src/app/office/desk.ts
var DeskRefusal = class extends CodedRefusal {
  name = "DeskRefusal";
};
var KEY_FILE_OCTETS_MAX = 4096;
var CASE_OCTETS_MAX = 96 * 1024 * 1024;
var REQUEST_SECONDS_MAX = 240;
function readKeys(octets2) {
  const keys = attempt(() => officialKeys.fromCanonical(octets2));
  if (keys === null) throw new DeskRefusal("NotAKeyFile");
  return keys;
}
async function enter(keys, code, signal) {
  const { roster } = await reach(signal);
  const id = attempt(() => OfficialId.parse(keys.id));
  const entry = id === null ? void 0 : findOfficial(roster, id);
  const known = entry && equal(officialKey(entry).toBytes(), signingKeyOf(keys).verifyingKey().toBytes());
  if (!entry || !known) throw new DeskRefusal("NotOnRoster");
  const end = () => void leave(keys, token);
  let token;
  if (code !== void 0) {
    const post = { request: requestBy(keys, "official_sign_in", null), factor: { totp: { code } } };
    try {
      token = toBase64Url((await send(fixedPath("official_sign_in"), signInPost, post, sessionAnswer, { signal })).token);
    } catch (error) {
      throw error instanceof Refusal && error.code === "not_authorised" ? new DeskRefusal("CodeOrTime") : error;
    }
  }
  signIn({ id: entry.id, entry, keys: { ...keys }, token, lapsed: false, end });
}
async function leave(keys, session) {
  if (session === void 0) return;
  const body2 = { request: requestBy(keys, "official_sign_out", null) };
  await send(fixedPath("official_sign_out"), requestPost, body2, done, { session }).catch(() => void 0);
}
async function enrolFactor(secret, code, signal) {
  const request = requestBy(me().keys, "factor_enrol", null);
  try {
    await send(fixedPath("factor_enrol"), factorPost, { request, factor: { totp: { secret, code } } }, done, { signal, session: me().token });
  } catch (error) {
    throw error instanceof Refusal && error.code === "not_authorised" ? new DeskRefusal("CodeOrTime") : error;
  }
}
function me() {
  const official = currentOfficial();
  if (!official) throw new DeskRefusal("SignedOut");
  return official;
}
async function inbox(signal) {
  const body2 = { request: requestBy(me().keys, "case_list", null) };
  return (await askFixed("case_list", requestPost, body2, caseListAnswer, signal)).cases;
}
var opened = /* @__PURE__ */ new Map();
var asked = /* @__PURE__ */ new Map();
var unanswered = /* @__PURE__ */ new Map();
onSignOut(() => {
  opened.clear();
  asked.clear();
  unanswered.clear();
});
function findOpened(memo) {
  return opened.get(toHex(memo));
}
async function open(memo, progress, signal) {
  const { keys } = me();
  const name = toHex(memo);
  let ask2 = asked.get(name);
  if (!ask2 || now() - ask2.at > REQUEST_SECONDS_MAX) {
    ask2 = { body: { request: requestBy(keys, "case_open", memo), nonce: randomBytes(randomness, 32) }, at: now() };
    asked.set(name, ask2);
  }
  const instance = await reach(signal);
  const answer = await askAbout("case_open", memo, caseOpenPost, ask2.body, caseOpenAnswer, signal);
  const identity = identityOf(keys);
  const of = checkOpened(instance, identity, memo, answer);
  const names = await verifySigners(of, identity, answer.cosignatures, randomness, (done2) => {
    signal.throwIfAborted();
    progress(done2);
    return breathe();
  });
  const found = { of, names };
  opened.set(name, found);
  asked.delete(name);
  return found;
}
async function once(says, make, sending) {
  const name = JSON.stringify(says);
  const made = unanswered.has(name) ? unanswered.get(name) : make();
  unanswered.set(name, made);
  try {
    await sending(made);
    unanswered.delete(name);
  } catch (error) {
    if (error instanceof Refusal) unanswered.delete(name);
    throw error;
  }
}
function sendDocument(operation, memo, says, make, signal) {
  return once([operation, toHex(memo), says], make, (made) => postDocument(operation, memo, made, signal));
}
function postDocument(operation, memo, { document, sealed, nonce }, signal) {
  const body2 = { document: unverifiedOfficialDocument.toCanonical(document), sealed, nonce };
  return operation === "statement_post" ? askFixed(operation, officialPost, body2, done, signal) : askAbout(operation, memo, officialPost, body2, done, signal);
}
function requestBy(keys, operation, memo) {
  const requester = { kind: "official", official: OfficialId.parse(keys.id) };
  return unverifiedRequest.toCanonical(signRequest(signingKeyOf(keys), { operation, memo, requester, at: now() }));
}
function askFixed(operation, body2, value, answer, signal) {
  return authorised(send(fixedPath(operation), body2, value, answer, { signal, session: me().token }));
}
function askAbout(operation, memo, body2, value, answer, signal) {
  return authorised(send(memoPath(operation, memo), body2, value, answer, { signal, session: me().token, octetsMax: CASE_OCTETS_MAX }));
}
async function authorised(answer) {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "not_authorised") throw error;
    lapse();
    throw new DeskRefusal("SignedOut");
  }
}

// src/app/office/case.ts
var CaseRefusal = class extends CodedRefusal {
  name = "CaseRefusal";
};
async function deskCase(memo, signal) {
  const [instance, cases, status] = await Promise.all([reach(signal), inbox(signal), memoStatus(memo, signal)]);
  const item = cases.find((one) => toHex(one.memo) === toHex(memo));
  if (!item) throw new CaseRefusal("NotInQueue");
  return { memo, instance, item, status };
}
function may(operation, { item }) {
  return isAllowed(item.state, operation, me().entry.role);
}
function mayWrite(of) {
  return may("case_reply", of) || isOfOffice(me().entry) && isAllowed(of.item.state, "case_reply", "office_head");
}
function officialName({ roster }, id) {
  return findOfficial(roster, id)?.displayName ?? id;
}
function zoneOf(instance) {
  return currentCharter(instance)?.charter.calendar.zoneName;
}
function acknowledgementWords(instance, { charter }, filedAt) {
  const { monitor, protection, office } = charter;
  const words = {
    responsible: t("office-responsible", { office: office.name, official: me().entry.displayName }),
    due: dueWords(charter, filedAt),
    monitor: t(monitor.elected ? "office-monitor-elected" : "office-monitor", { official: officialName(instance, monitor.role) }),
    protection: t("office-protection", {
      mention: protection.evaluationMention,
      disclosure: protection.disclosureOfSource,
      reprisal: protection.reprisal,
      official: officialName(instance, protection.complaintsTo)
    })
  };
  return { responsible: visible(words.responsible), due: words.due, monitor: visible(words.monitor), protection: visible(words.protection) };
}
function visible(text) {
  return text.replace(/[\u2066-\u2069]/g, "");
}
function dueWords({ calendar, terms }, filedAt) {
  const said = (due) => ({ last: civil(due.day), counted: countedWords(due) });
  return [
    t("office-due-limit", said(calendar.due(filedAt, terms.replyLimit))),
    t("office-due-target", said(calendar.due(filedAt, terms.replyTarget)))
  ].map(visible).join(" ");
}
function countedWords({ term, eventDay, skipped }) {
  const variables = { term: termWords(term), from: civil(eventDay) };
  if (skipped.length === 0) return t("office-counted", variables);
  return t("office-counted-without", { ...variables, holidays: list(skipped.map(({ name, date }) => t("office-holiday", { name, day: civil(date) }))) });
}
function civil(of) {
  return day(Date.parse(`${of}T00:00:00Z`) / 1e3, "UTC");
}
function caseNumberOf(text) {
  return attempt(() => CaseNumber.parse(text.trim().toUpperCase())) ?? void 0;
}
function casePrefix({ casePrefix: prefix, calendar }, now2) {
  return `${prefix}-${calendar.dayOf(now2).slice(0, 4)}-`;
}

// src/app/office/DueTag.tsx
var TONES = { late: "bad", soon: "warn", later: "info" };
function DueTag({ next, timeZone }) {
  if (!next) return /* @__PURE__ */ a("span", { class: "quiet", children: t("office-nothing-due") });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Tag, { tone: TONES[next.standing], children: t(`office-due-${next.standing}`) }),
    " ",
    /* @__PURE__ */ a("span", { children: t("office-due-by", { duty: dutyWords(next.duty), day: day(next.at - 1, timeZone) }) })
  ] });
}

// src/app/office/kept.ts
var kept = /* @__PURE__ */ new Map();
onSignOut(() => kept.clear());
addEventListener("beforeunload", (event) => {
  if (!isLeaving() && kept.size > 0) event.preventDefault();
});
function useKept(name, first) {
  const [value, setValue] = d(() => kept.has(name) ? kept.get(name) : first);
  const change = (next) => {
    keep(name, next);
    setValue(next);
  };
  return [value, change];
}
function keep(name, value) {
  kept.set(name, value);
}
function forgetKept(name) {
  kept.delete(name);
}

// src/client/notes.ts
function writeNote(keys, roster, memo, written, randomness2) {
  const labels2 = [...new Set(written.labels.map(trim))].sort(compareLabels);
  const content = { nonce: randomBytes(randomness2, 32), text: written.text, labels: labels2, draft: written.draft };
  checkNote(content, memo);
  const statement2 = { memo, official: officialOf(keys), content: noteCommitment(content) };
  const note = signNote(signingKeyOf(keys), statement2);
  return { note, sealed: sealObject(noteContent, content, nameReaders(roster), randomness2) };
}
function readNote(identity, roster, memo, note, sealed) {
  return attempt(() => {
    const unverified = unverifiedNote.fromCanonical(note);
    const official = findOfficial(roster, unverified.statement.official);
    if (official === void 0) return null;
    const { statement: statement2 } = verifyNote(unverified, officialKey(official));
    const content = openObject(noteContent, identity, sealed);
    if (!equal(statement2.memo, memo) || !equal(statement2.content, noteCommitment(content))) return null;
    checkNote(content, memo);
    return { official: statement2.official, content };
  });
}

// src/app/office/notes.ts
var NOTES_MAX = 1e4;
var labels = /* @__PURE__ */ new Map();
onSignOut(() => labels.clear());
function labelsOf(memo) {
  return labels.get(toHex(memo)) ?? [];
}
async function loadNotes({ memo, status }, signal) {
  const { roster } = await reach(signal);
  const items = await allNotes(memo, signal);
  const identity = identityOf(me().keys);
  const notes = items.flatMap(({ at, note, sealed }) => {
    const read = readNote(identity, roster, memo, note, sealed);
    return read === null ? [] : [{ ...read, at }];
  });
  labels.set(toHex(memo), [...new Set(notes.flatMap(({ content }) => content.labels))].sort());
  const cleared = status.events.some(({ kind }) => kind === "cleared") ? await clearances(memo, signal) : [];
  return {
    notes,
    unread: items.length - notes.length,
    clearersOf: (draft) => clearersOf(roster, draft, cleared ?? []),
    awaitsLog: cleared === void 0
  };
}
async function allNotes(memo, signal) {
  const all = [];
  while (all.length < NOTES_MAX) {
    const body2 = { request: requestBy(me().keys, "note_list", memo), from: (all.at(-1)?.sequence ?? -1) + 1 };
    const { notes } = await askAbout("note_list", memo, noteListPost, body2, noteListAnswer, signal);
    if (notes.length === 0) break;
    all.push(...notes);
  }
  return all;
}
async function clearances(memo, signal) {
  const body2 = { request: requestBy(me().keys, "case_export", memo) };
  try {
    const { material } = await askAbout("case_export", memo, requestPost, body2, materialAnswer, signal);
    const events = caseMaterial.fromCanonical(material).filed?.events ?? [];
    return events.flatMap(({ kind, content }) => kind === "cleared" ? [content] : []);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_yet") return void 0;
    throw error;
  }
}
async function postNote(memo, written, signal) {
  const { roster } = await reach(signal);
  const says = ["note_post", toHex(memo), written.text, written.labels, nameOf(written.draft)];
  await once(says, () => noteBody(roster, memo, written), (body2) => send2(memo, body2, signal));
}
async function shareDraft(memo, says, make, signal) {
  const { roster } = await reach(signal);
  await once(
    ["draft", toHex(memo), says],
    () => noteBody(roster, memo, { text: "", labels: [], draft: make() }),
    (body2) => send2(memo, body2, signal)
  );
}
async function askExtension(opened2, says, make, signal) {
  const { memo } = opened2;
  const { roster } = await reach(signal);
  const both = () => {
    const draft = make();
    const request = sign(me().keys, subjectOf(opened2), draft, randomness);
    return { request, body: noteBody(roster, memo, { text: "", labels: [], draft }) };
  };
  await once(["extension_request", toHex(memo), says], both, async ({ request, body: body2 }) => {
    await postDocument("extension_request", memo, request, signal);
    await send2(memo, body2, signal);
  });
}
function noteBody(roster, memo, written) {
  const { note, sealed } = writeNote(me().keys, roster, memo, written, randomness);
  return { note: unverifiedNote.toCanonical(note), sealed };
}
function send2(memo, { note, sealed }, signal) {
  return askAbout("note_post", memo, notePost, { note, sealed }, done, signal);
}
function nameOf(draft) {
  const digest = draft && draftDigest(draft);
  return digest ? toHex(digest) : "";
}
function isMine({ statement: statement2 }) {
  return statement2.official === officialOf(me().keys);
}

// src/app/office/reply.ts
var BLANK = { outcome: "", reasons: "", decisionBy: "" };
function blankReply(demands) {
  return { answers: Array.from({ length: demands }, () => BLANK), closing: "" };
}
function problemsOf({ answers }, charter) {
  const single = answers.map((fields) => refusalOf(1, [answerOf(fields, 1)], charter));
  const right = single.every((code) => code === void 0);
  const all = answers.map((fields, at) => answerOf(fields, at + 1));
  return { answers: single, whole: right ? refusalOf(answers.length, all, charter) : void 0 };
}
function isReply(problems) {
  return problems.whole === void 0 && problems.answers.every((code) => code === void 0);
}
function replyWordsOf({ answers, closing }, signedBy) {
  return {
    signedBy,
    answers: answers.map(({ outcome, reasons, decisionBy }, at) => ({
      demand: at + 1,
      outcome: outcomeOf(outcome),
      reasons: reasons.trim(),
      decisionBy: outcome === "needs-decision" ? decisionBy : null
    })),
    closing: closing.trim()
  };
}
function fieldsOfReply({ answers, closing }) {
  return { answers: answers.map(({ outcome, reasons, decisionBy }) => ({ outcome, reasons, decisionBy: decisionBy ?? "" })), closing };
}
function refusalOf(demands, answers, charter) {
  const given = answers.filter((answer) => answer !== void 0);
  try {
    checkReply(demands, given);
    checkOutcomes(charter, given);
    return void 0;
  } catch (error) {
    if (error instanceof ReplyRefusal) return error.code;
    throw error;
  }
}
function answerOf({ outcome, reasons, decisionBy }, demand) {
  const chosen = Outcome.fromName(outcome);
  if (chosen === void 0) return void 0;
  return { demand, outcome: chosen, reasons: reasons.trim(), decisionBy: chosen === "needs-decision" ? parseDay(decisionBy) : void 0 };
}
function outcomeOf(name) {
  const outcome = Outcome.fromName(name);
  if (outcome === void 0) throw new ReplyRefusal("demand_unanswered");
  return outcome;
}

// src/app/office/StepForm.tsx
function StepForm({ name, problem, onProblem, send: send3, onDone, look, asks: confirms = true, children }) {
  const id = P();
  const [asks, setAsks] = d(false);
  const [tried, setTried] = d(false);
  const sending = useAction(async (signal) => {
    await send3(signal);
    setAsks(false);
    setTried(false);
    onDone();
  });
  const ask2 = () => {
    setTried(true);
    if (problem !== void 0) onProblem?.();
    else if (confirms) setAsks(true);
    else sending.run();
  };
  return /* @__PURE__ */ a(
    "form",
    {
      "aria-labelledby": id,
      onSubmit: (event) => {
        event.preventDefault();
        ask2();
      },
      children: [
        /* @__PURE__ */ a("h3", { id, children: t(`office-${name}-title`) }),
        /* @__PURE__ */ a("p", { children: t(`office-${name}-text`) }),
        children,
        tried && problem !== void 0 && /* @__PURE__ */ a(Alert, { tone: "error", live: true, children: problem }),
        !confirms && /* @__PURE__ */ a(ErrorAlert, { error: sending.error }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, look: look ?? "plain", pending: sending.pending, children: t(`office-${name}-do`) }) }),
        confirms && /* @__PURE__ */ a(Confirm, { open: asks, heading: t(`office-${name}-ask`), deed: t(`office-${name}-do`), pending: sending.pending, onConfirm: () => sending.run(), onClose: () => setAsks(false), children: [
          /* @__PURE__ */ a("p", { children: t(`office-${name}-means`) }),
          /* @__PURE__ */ a(ErrorAlert, { error: sending.error })
        ] })
      ]
    }
  );
}

// src/app/office/NotesPanel.tsx
function NotesPanel(props) {
  const { value, error, again } = props.loaded;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "notes", class: "no-print", children: [
    /* @__PURE__ */ a("h2", { id: "notes", children: t("office-notes") }),
    /* @__PURE__ */ a("p", { class: "quiet", children: t("office-notes-means") }),
    /* @__PURE__ */ a(ErrorAlert, { error, again }),
    !value && error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("office-notes-loading") }),
    value && value.unread > 0 && /* @__PURE__ */ a("p", { children: t("office-notes-unread", { count: number(value.unread) }) }),
    value?.notes.map((note, at) => /* @__PURE__ */ a(OneNote, { ...props, note, notes: value }, at)),
    /* @__PURE__ */ a(WriteNote, { ...props })
  ] });
}
function OneNote({ note, notes, ...props }) {
  const { official, content: { text, labels: labels2, draft }, at } = note;
  const { instance } = props.of;
  return /* @__PURE__ */ a("article", { class: "answer", children: [
    /* @__PURE__ */ a("p", { class: "quiet small", children: t("office-note-by", { official: officialName(instance, official), day: day(at, zoneOf(instance)) }) }),
    text !== "" && /* @__PURE__ */ a("p", { class: "typed", dir: "auto", children: text }),
    labels2.length > 0 && /* @__PURE__ */ a("p", { children: labels2.map((label) => /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Tag, { children: label }, label),
      " "
    ] })) }),
    draft && /* @__PURE__ */ a(DraftShown, { ...props, draft, notes })
  ] });
}
function DraftShown(props) {
  const { draft, of: { instance } } = props;
  const { words } = draft.content;
  const variables = { official: officialName(instance, draft.statement.official) };
  if (words.kind === "reply") {
    return /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h3", { children: t("office-draft-reply", variables) }),
      /* @__PURE__ */ a(ReplyWordsShown, { words: words.words }),
      /* @__PURE__ */ a(Clearing, { ...props })
    ] });
  }
  const { step } = draft.statement;
  if (words.kind !== "extensionRequest" || step.kind !== "requestExtension") return null;
  const { terms } = props.opened.charter;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h3", { children: t("office-draft-extension", { ...variables, term: termWords({ unit: terms.replyLimit.unit, count: step.days }) }) }),
    /* @__PURE__ */ a("p", { dir: "auto", children: words.reason }),
    may("extension_approve", props.of) && !isMine(draft) && /* @__PURE__ */ a(Grant, { ...props })
  ] });
}
function ReplyWordsShown({ words: { answers, closing } }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("ol", { children: answers.map(({ demand, outcome, reasons, decisionBy }) => /* @__PURE__ */ a("li", { children: [
      /* @__PURE__ */ a("strong", { children: outcomeWords(outcome) }),
      decisionBy !== null && /* @__PURE__ */ a("span", { class: "quiet", children: [
        " ",
        decisionBy
      ] }),
      /* @__PURE__ */ a("p", { class: "typed", dir: "auto", children: reasons })
    ] }, demand)) }),
    closing !== "" && /* @__PURE__ */ a("p", { class: "typed", dir: "auto", children: closing })
  ] });
}
function Clearing({ draft, notes, of, opened: opened2, onChange }) {
  const { memo, charter: { clearance } } = opened2;
  const by = notes.clearersOf(draft);
  const name = nameOf(draft);
  const change = () => {
    if (draft.content.words.kind === "reply") keep(`reply ${toHex(memo)}`, fieldsOfReply(draft.content.words.words));
    go(`/desk/reply/${toHex(memo)}`);
  };
  const enough = notes.awaitsLog || by.length >= clearance.clearances;
  const mayClear = may("reply_clear", of) && clearance.roles.includes(me().entry.role) && !isMine(draft) && !by.includes(me().entry.id);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: [
      enough && !notes.awaitsLog && /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a(Tag, { tone: "good", children: t("office-cleared") }),
        " "
      ] }),
      by.length > 0 ? t("office-cleared-by", { officials: list(by.map((id) => officialName(of.instance, id))) }) : notes.awaitsLog ? t("office-cleared-soon") : clearance.clearances > 0 && t("office-cleared-none", { required: number(clearance.clearances) })
    ] }),
    mayWrite(of) && /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "quiet", onClick: change, children: t("office-draft-change") }) }),
    mayClear && /* @__PURE__ */ a(
      StepForm,
      {
        name: "clear",
        send: (signal) => sendDocument("reply_clear", memo, name, () => clear(me().keys, subjectOf(opened2), draft, me().entry.displayName, randomness), signal),
        onDone: onChange
      }
    ),
    isMine(draft) && enough && may("case_reply", of) && /* @__PURE__ */ a(
      StepForm,
      {
        name: "give",
        send: (signal) => sendDocument("case_reply", memo, name, () => sign(me().keys, subjectOf(opened2), draft, randomness), signal),
        onDone: () => {
          forgetKept(`reply ${toHex(memo)}`);
          onChange();
        }
      }
    )
  ] });
}
function Grant({ draft, opened: opened2, onChange }) {
  const name = `grant ${nameOf(draft)}`;
  const [note, setNote] = useKept(name, "");
  return /* @__PURE__ */ a(
    StepForm,
    {
      name: "grant",
      send: async (signal) => {
        const make = () => approveExtension(me().keys, subjectOf(opened2), draft, note.trim(), randomness);
        await sendDocument("extension_approve", opened2.memo, [nameOf(draft), note], make, signal);
        forgetKept(name);
      },
      onDone: onChange,
      children: /* @__PURE__ */ a(TextArea, { label: t("office-note-to-authors"), hint: t("office-optional"), rows: 2, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: note, onInput: setNote })
    }
  );
}
function WriteNote({ opened: { memo }, onChange }) {
  const name = `note ${toHex(memo)}`;
  const blank = { text: "", labels: "" };
  const [fields, setFields] = useKept(name, blank);
  const labels2 = fields.labels.split(/[,،\n]/).map((label) => label.trim()).filter((label) => label !== "");
  const empty = fields.text.trim() === "" && labels2.length === 0;
  const tooMany = labels2.length > NOTE_LABELS_MAX || labels2.some((label) => label.length > NOTE_LABEL_OCTETS_MAX);
  return /* @__PURE__ */ a(
    StepForm,
    {
      name: "note",
      look: "outline",
      asks: false,
      problem: empty ? t("office-blank") : tooMany ? t("office-labels-wrong") : void 0,
      send: async (signal) => {
        await postNote(memo, { text: fields.text.trim(), labels: labels2, draft: null }, signal);
        setFields(blank);
        forgetKept(name);
      },
      onDone: onChange,
      children: [
        /* @__PURE__ */ a(TextArea, { label: t("office-note"), rows: 3, lengthMax: NOTE_TEXT_OCTETS_MAX / 4, value: fields.text, onInput: (text) => setFields({ ...fields, text }) }),
        /* @__PURE__ */ a(Field, { label: t("office-labels"), hint: t("office-labels-hint"), value: fields.labels, onInput: (typed) => setFields({ ...fields, labels: typed }) })
      ]
    }
  );
}

// src/app/office/queue.ts
var SECONDS_OF_DAY = 86400;
var SOON_SECONDS = 3 * SECONDS_OF_DAY;
var OWES_REPLY = [
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "contested",
  "appealed"
];
function nextOf({ state, due }, now2) {
  if (due === null) return void 0;
  const duty = state === "submitted" ? "acknowledge" : OWES_REPLY.includes(state) ? "reply" : void 0;
  if (duty === void 0) return void 0;
  const at = duty === "acknowledge" ? due.acknowledge : due.replyLimit;
  return { duty, at, standing: now2 >= at ? "late" : at - now2 <= SOON_SECONDS ? "soon" : "later" };
}
function byDue(cases, now2) {
  const dueAt = (item) => nextOf(item, now2)?.at ?? Number.MAX_SAFE_INTEGER;
  return [...cases].sort((a2, b) => dueAt(a2) - dueAt(b) || b.filedAt - a2.filedAt || (toHex(a2.memo) < toHex(b.memo) ? -1 : 1));
}
function matches(item, { parts, labels: labels2 }, wanted) {
  if (wanted.state !== "" && item.state !== wanted.state) return false;
  if (wanted.label !== "" && !labels2.includes(wanted.label)) return false;
  const said = [toHex(item.memo), ...labels2, ...parts ? textsOf(parts) : []].map(fold);
  return fold(wanted.text).split(/\s+/).every((word) => said.some((text) => text.includes(word)));
}
function textsOf({ subject, addressees, summary, paragraphs, demands, priorAttempts, evidence }) {
  const portions = [summary, ...paragraphs, ...demands.map(({ portion }) => portion), ...priorAttempts, ...evidence.map(({ claim }) => claim)];
  return [subject, ...addressees, ...portions.map(({ text }) => text)];
}
function fold(text) {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// src/app/office/Extension.tsx
function Extension({ opened: opened2, onChange }) {
  const { charter: { extension, terms }, memo } = opened2;
  const name = `extension ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, { days: "", reason: "" });
  const days = Number(fields.days);
  const daysMax = extension.extensionDaysMax;
  const inBounds = Number.isInteger(days) && days >= 1 && days <= daysMax;
  const most = termWords({ unit: terms.replyLimit.unit, count: daysMax });
  const send3 = async (signal) => {
    const { keys } = me();
    await askExtension(opened2, fields, () => draftExtension(officialOf(keys), subjectOf(opened2), days, fields.reason.trim(), randomness), signal);
    setFields({ days: "", reason: "" });
    forgetKept(name);
  };
  return /* @__PURE__ */ a(
    StepForm,
    {
      name: "extend",
      look: "outline",
      problem: !inBounds ? t("office-extend-days-wrong", { max: number(daysMax) }) : !saysSomething(fields.reason) ? t("office-blank") : void 0,
      send: send3,
      onDone: onChange,
      children: [
        /* @__PURE__ */ a(Field, { label: t("office-extend-days"), hint: t("office-extend-most", { most }), type: "number", inputMode: "numeric", wide: false, min: 1, max: daysMax, value: fields.days, onInput: (typed) => setFields({ ...fields, days: typed }) }),
        /* @__PURE__ */ a(TextArea, { label: t("office-extend-reason"), hint: t("office-extend-reason-hint"), rows: 4, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: fields.reason, onInput: (reason) => setFields({ ...fields, reason }) })
      ]
    }
  );
}

// src/app/office/Steps.tsx
function OfficeSteps(props) {
  const { of } = props;
  if (!STEPS.some((step) => may(step, of))) return null;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "steps", class: "no-print", children: [
    /* @__PURE__ */ a("h2", { id: "steps", children: t("office-steps") }),
    may("case_acknowledge", of) && /* @__PURE__ */ a(Acknowledge, { ...props }),
    may("case_distribute", of) && /* @__PURE__ */ a(Distribute, { ...props }),
    mayWrite(of) && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h3", { children: t("office-reply-title") }),
      /* @__PURE__ */ a("p", { children: t("office-reply-way") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: to(`/desk/reply/${toHex(of.memo)}`), children: t("office-reply-write") }) })
    ] }),
    may("extension_request", of) && props.opened.charter.extension.extensionsMax > 0 && /* @__PURE__ */ a(Disclosure, { summary: t("office-extend-title"), children: /* @__PURE__ */ a(Extension, { ...props }) }),
    may("statement_post", of) && /* @__PURE__ */ a(Disclosure, { summary: t("office-statement-title"), children: /* @__PURE__ */ a(Statement, { ...props }) })
  ] });
}
var STEPS = ["case_acknowledge", "case_distribute", "case_reply", "extension_request", "statement_post"];
var TEXT_CHARACTERS_MAX = 4e3;
function Acknowledge({ of, opened: opened2, onChange }) {
  const { charter, memo } = opened2;
  const name = `acknowledge ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, { number: casePrefix(charter, now()), ...acknowledgementWords(of.instance, opened2, of.item.filedAt) });
  const number2 = caseNumberOf(fields.number);
  const blank = [fields.responsible, fields.monitor, fields.protection].some((text2) => text2.trim() === "");
  const send3 = async (signal) => {
    if (number2 === void 0) return;
    const { responsible, due, monitor, protection } = fields;
    const words = { responsible, due, monitor, protection };
    await sendDocument("case_acknowledge", memo, fields, () => acknowledge(me().keys, subjectOf(opened2), number2, words, randomness), signal);
    forgetKept(name);
  };
  const text = (key, label, rows) => /* @__PURE__ */ a(TextArea, { label, rows, required: true, lengthMax: TEXT_CHARACTERS_MAX, value: fields[key], onInput: (typed) => setFields({ ...fields, [key]: typed }) });
  return /* @__PURE__ */ a(
    StepForm,
    {
      name: "acknowledge",
      problem: number2 === void 0 ? t("office-number-wrong") : blank ? t("office-blank") : void 0,
      send: send3,
      onDone: onChange,
      children: [
        /* @__PURE__ */ a(Field, { label: t("letter-case-number"), hint: t("office-number-hint", { example: `${charter.casePrefix}-2030-0007` }), code: true, wide: false, required: true, value: fields.number, onInput: (typed) => setFields({ ...fields, number: typed }) }),
        text("responsible", t("letter-responsible"), 2),
        /* @__PURE__ */ a("h4", { children: t("letter-due") }),
        /* @__PURE__ */ a("p", { dir: "auto", children: fields.due }),
        /* @__PURE__ */ a("p", { class: "quiet small", children: t("office-due-computed") }),
        text("monitor", t("letter-monitor"), 2),
        text("protection", t("letter-protection"), 4)
      ]
    }
  );
}
function Distribute({ of, opened: opened2, onChange }) {
  const { instance, status, memo } = { ...of, memo: opened2.memo };
  const name = `distribute ${toHex(memo)}`;
  const [{ added, note }, setFields] = useKept(name, { added: [], note: "" });
  const named = rosterReadersFor(instance.roster, opened2.charter, opened2.manifest);
  const before = status.events.flatMap(({ readers }) => readers).filter((reader) => !named.includes(reader));
  const owed = [...named, ...new Set(before)];
  const others = instance.roster.officials.map(({ id }) => id).filter((id) => !owed.includes(id));
  const mayAdd = opened2.charter.distribution.furtherBy === me().id;
  const send3 = async (signal) => {
    const readers = [...owed, ...others.filter((id) => added.includes(id))];
    await sendDocument("case_distribute", memo, { readers, note }, () => distribute(me().keys, subjectOf(opened2), readers, note.trim(), randomness), signal);
    forgetKept(name);
  };
  return /* @__PURE__ */ a(StepForm, { name: of.item.state === "in_review" ? "redistribute" : "distribute", look: of.item.state === "in_review" ? "outline" : "plain", send: send3, onDone: onChange, children: [
    /* @__PURE__ */ a("ul", { class: "readers", children: [
      named.map((id) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("span", { dir: "auto", children: officialName(instance, id) }),
        " ",
        /* @__PURE__ */ a(Tag, { children: t("office-by-charter") })
      ] }, id)),
      [...new Set(before)].map((id) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("span", { dir: "auto", children: officialName(instance, id) }),
        " ",
        /* @__PURE__ */ a(Tag, { tone: "info", children: t("office-added") })
      ] }, id))
    ] }),
    mayAdd && others.length > 0 && /* @__PURE__ */ a("fieldset", { class: "usa-fieldset usa-form-group", children: [
      /* @__PURE__ */ a("legend", { class: "usa-legend", children: t("office-add") }),
      /* @__PURE__ */ a("div", { class: "usa-hint", children: t("office-add-hint") }),
      others.map((id) => /* @__PURE__ */ a(
        Checkbox,
        {
          label: officialName(instance, id),
          checked: added.includes(id),
          onChange: (adds) => setFields({ note, added: adds ? [...added, id] : added.filter((other) => other !== id) })
        },
        id
      ))
    ] }),
    /* @__PURE__ */ a(TextArea, { label: t("office-note-to-authors"), hint: t("office-optional"), rows: 3, lengthMax: TEXT_CHARACTERS_MAX, value: note, onInput: (typed) => setFields({ added, note: typed }) })
  ] });
}
function Statement({ opened: opened2, onChange }) {
  const name = `statement ${toHex(opened2.memo)}`;
  const [message, setMessage] = useKept(name, "");
  const send3 = async (signal) => {
    await sendDocument("statement_post", opened2.memo, message, () => statement(me().keys, subjectOf(opened2), message.trim(), randomness), signal);
    setMessage("");
    forgetKept(name);
  };
  return /* @__PURE__ */ a(StepForm, { name: "statement", look: "outline", problem: message.trim() === "" ? t("office-blank") : void 0, send: send3, onDone: onChange, children: /* @__PURE__ */ a(TextArea, { label: t("office-statement-message"), rows: 6, required: true, lengthMax: CONTENT_OCTETS_MAX / 8, value: message, onInput: setMessage }) });
}

// src/app/pages/desk_case.tsx
function DeskCasePage({ params }) {
  const memo = memoParam(params);
  const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
  const [opened2, setOpened] = d(() => findOpened(memo));
  const of = loaded.value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, dir: "auto", children: opened2?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !of && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("office-loading") }),
    of && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Facts, { of, opened: opened2 }),
      opened2 ? /* @__PURE__ */ a(Shown, { of, opened: opened2, onChange: loaded.again }) : may("case_open", of) && /* @__PURE__ */ a(Sealed, { of, onOpen: (found) => {
        setOpened(found);
        loaded.again();
      } }),
      /* @__PURE__ */ a(History, { of })
    ] }),
    /* @__PURE__ */ a("div", { class: "actions no-print", children: /* @__PURE__ */ a(ButtonLink, { look: "quiet", href: to("/desk"), children: t("office-back") }) })
  ] });
}
function Sealed({ of, onOpen }) {
  const [asks, setAsks] = d(false);
  const [part, setPart] = d(0);
  const opening = useAction(async (signal) => {
    setPart(0);
    const found = await open(of.memo, setPart, signal);
    setAsks(false);
    onOpen(found);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(EmptyState, { heading: t("office-sealed"), text: t("office-sealed-text"), children: /* @__PURE__ */ a(Button, { onClick: () => setAsks(true), children: t("office-open") }) }),
    /* @__PURE__ */ a(Confirm, { open: asks, heading: t("office-open-ask"), deed: t("office-open"), pending: opening.pending, onConfirm: () => opening.run(), onClose: () => setAsks(false), children: [
      /* @__PURE__ */ a("p", { children: t("office-open-means") }),
      opening.pending && /* @__PURE__ */ a(Waiting, { what: t("office-verifying"), part }),
      /* @__PURE__ */ a(ErrorAlert, { error: opening.error })
    ] })
  ] });
}
function Facts({ of: { item, instance }, opened: opened2 }) {
  const zone = zoneOf(instance);
  return /* @__PURE__ */ a("dl", { class: "facts", children: [
    /* @__PURE__ */ a("dt", { children: t("memo-state") }),
    /* @__PURE__ */ a("dd", { children: stateWords(item.state) }),
    /* @__PURE__ */ a("dt", { children: t("office-due") }),
    /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a(DueTag, { next: nextOf(item, now()), timeZone: zone }) }),
    /* @__PURE__ */ a("dt", { children: t("office-filed") }),
    /* @__PURE__ */ a("dd", { children: day(item.filedAt, zone) }),
    /* @__PURE__ */ a("dt", { children: t("memo-id") }),
    /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(item.memo).slice(0, 16) }) }),
    opened2 && /* @__PURE__ */ a(Signatures, { opened: opened2, nameOf: (id) => institutionName(instance, id) })
  ] });
}
function Signatures({ opened: { of: { certificate: certificate2 }, names }, nameOf: nameOf2 }) {
  const others = otherInstitutions(certificate2);
  const counts = certificate2.institutions.map(({ institution, count }) => t("office-from", { institution: nameOf2(institution), count: number(count) }));
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("dt", { children: t("office-signatures") }),
    /* @__PURE__ */ a("dd", { children: [
      /* @__PURE__ */ a("strong", { children: number(certificate2.total) }),
      " ",
      /* @__PURE__ */ a(Tag, { tone: "good", children: t("office-verified") }),
      /* @__PURE__ */ a("br", {}),
      list([...counts, ...others > 0 ? [t("office-from-others", { count: number(others) })] : []])
    ] }),
    certificate2.withReservation > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("dt", { children: t("office-reservations") }),
      /* @__PURE__ */ a("dd", { children: number(certificate2.withReservation) })
    ] }),
    /* @__PURE__ */ a("dt", { children: t("office-named") }),
    /* @__PURE__ */ a("dd", { children: names.length === 0 ? t("office-named-none") : /* @__PURE__ */ a(Disclosure, { summary: t("office-named-count", { count: names.length }), children: /* @__PURE__ */ a("ul", { class: "names", children: names.map((name, at) => /* @__PURE__ */ a("li", { dir: "auto", children: name }, at)) }) }) })
  ] });
}
var NO_NOTES = { notes: [], unread: 0, clearersOf: () => [], awaitsLog: false };
function Shown({ of, opened: { of: opened2 }, onChange }) {
  const isOffice = may("note_list", of);
  const notes = useLoad(async (signal) => isOffice ? loadNotes(of, signal) : NO_NOTES, of.status.events.length.toString());
  const again = () => {
    onChange();
    notes.again();
  };
  return /* @__PURE__ */ a($, { children: [
    of.item.state === "withdrawn" && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("office-withdrawn") }),
    /* @__PURE__ */ a(CaseClock, { charter: opened2.charter, status: of.status }),
    /* @__PURE__ */ a(MemoView, { memo: opened2.parts }),
    /* @__PURE__ */ a(OfficeSteps, { of, opened: opened2, onChange: again }),
    isOffice && /* @__PURE__ */ a(NotesPanel, { of, opened: opened2, loaded: notes, onChange: again }),
    /* @__PURE__ */ a(CharterFacts, { charter: opened2.charter })
  ] });
}
function History({ of: { status, instance } }) {
  const zone = zoneOf(instance);
  return /* @__PURE__ */ a(Disclosure, { summary: t("office-history"), children: /* @__PURE__ */ a("ol", { class: "history", children: status.events.map((event, at) => /* @__PURE__ */ a("li", { children: event.official ? t("office-event-by", { event: eventWords(event), day: day(event.at, zone), official: officialName(instance, event.official) }) : t("office-event", { event: eventWords(event), day: day(event.at, zone) }) }, at)) }) });
}

// src/app/pages/desk.tsx
function Desk() {
  const loaded = useLoad(async (signal) => {
    const [cases, instance] = await Promise.all([inbox(signal), reach(signal)]);
    return { cases: byDue(cases, now()), timeZone: zoneOf(instance) };
  }, me().id);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("office-title") }),
    /* @__PURE__ */ a("p", { class: "lead", dir: "auto", children: me().entry.displayName }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("office-loading") }),
    loaded.value && /* @__PURE__ */ a(Queue, { ...loaded.value }),
    /* @__PURE__ */ a("div", { class: "actions", children: [
      /* @__PURE__ */ a(Button, { look: "outline", onClick: loaded.again, children: t("memo-again") }),
      /* @__PURE__ */ a(ButtonLink, { look: "quiet", href: to("/desk/factor"), children: t("office-factor-title") })
    ] })
  ] });
}
var ANYTHING = { text: "", state: "", label: "" };
function Queue({ cases, timeZone }) {
  const [wanted, want] = d(ANYTHING);
  if (cases.length === 0) return /* @__PURE__ */ a(EmptyState, { heading: t("office-none"), text: t("office-none-text") });
  const labels2 = [...new Set(cases.flatMap(({ memo }) => labelsOf(memo)))].sort();
  const shown = cases.filter((item) => matches(item, knownOf(item), wanted));
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("form", { class: "filters", role: "search", onSubmit: (event) => event.preventDefault(), children: [
      /* @__PURE__ */ a(Field, { label: t("office-find"), hint: t("office-find-hint"), type: "search", wide: false, value: wanted.text, onInput: (text) => want({ ...wanted, text }) }),
      /* @__PURE__ */ a(
        Select,
        {
          label: t("memo-state"),
          none: t("office-any"),
          value: wanted.state,
          options: [...new Set(cases.map(({ state }) => state))].map((state) => ({ value: state, label: stateWords(state) })),
          onChange: (state) => want({ ...wanted, state })
        }
      ),
      labels2.length > 0 && /* @__PURE__ */ a(
        Select,
        {
          label: t("office-label"),
          none: t("office-any"),
          value: wanted.label,
          options: labels2.map((label) => ({ value: label, label })),
          onChange: (label) => want({ ...wanted, label })
        }
      )
    ] }),
    shown.length === 0 ? /* @__PURE__ */ a(EmptyState, { heading: t("office-found-none"), text: t("office-found-none-text") }) : /* @__PURE__ */ a(Cases, { cases: shown, timeZone })
  ] });
}
function Cases({ cases, timeZone }) {
  return /* @__PURE__ */ a(
    Table,
    {
      caption: t("office-cases"),
      rows: cases,
      keyOf: ({ memo }) => toHex(memo),
      columns: [
        { heading: t("office-case"), cell: (item) => /* @__PURE__ */ a("a", { href: to(`/desk/case/${toHex(item.memo)}`), dir: "auto", children: titleOf(item) }) },
        ...cases.some(({ memo }) => labelsOf(memo).length > 0) ? [{ heading: t("office-labels"), cell: ({ memo }) => list(labelsOf(memo)) }] : [],
        { heading: t("office-due"), cell: (item) => /* @__PURE__ */ a(DueTag, { next: nextOf(item, now()), timeZone }) },
        { heading: t("memo-state"), cell: ({ state }) => stateWords(state) },
        { heading: t("office-filed"), cell: ({ filedAt }) => day(filedAt, timeZone) },
        { heading: t("office-signatures"), number: true, cell: ({ signatures }) => number(signatures) }
      ]
    }
  );
}
function knownOf({ memo }) {
  return { parts: findOpened(memo)?.of.parts, labels: labelsOf(memo) };
}
function titleOf({ memo }) {
  return findOpened(memo)?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) });
}

// node_modules/@noble/hashes/legacy.js
var SHA1_IV = /* @__PURE__ */ Uint32Array.from([
  1732584193,
  4023233417,
  2562383102,
  271733878,
  3285377520
]);
var SHA1_W = /* @__PURE__ */ new Uint32Array(80);
var _SHA1 = class extends HashMD {
  A = SHA1_IV[0] | 0;
  B = SHA1_IV[1] | 0;
  C = SHA1_IV[2] | 0;
  D = SHA1_IV[3] | 0;
  E = SHA1_IV[4] | 0;
  constructor() {
    super(64, 20, 8, false);
  }
  get() {
    const { A: A2, B, C, D, E } = this;
    return [A2, B, C, D, E];
  }
  set(A2, B, C, D, E) {
    this.A = A2 | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
  }
  _cloneInto(to2) {
    (to2 ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to2);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA1_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 80; i++)
      SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
    let { A: A2, B, C, D, E } = this;
    for (let i = 0; i < 80; i++) {
      let F, K;
      if (i < 20) {
        F = Chi(B, C, D);
        K = 1518500249;
      } else if (i < 40) {
        F = B ^ C ^ D;
        K = 1859775393;
      } else if (i < 60) {
        F = Maj(B, C, D);
        K = 2400959708;
      } else {
        F = B ^ C ^ D;
        K = 3395469782;
      }
      const T2 = rotl(A2, 5) + F + E + K + SHA1_W[i] | 0;
      E = D;
      D = C;
      C = rotl(B, 30);
      B = A2;
      A2 = T2;
    }
    A2 = A2 + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    this.set(A2, B, C, D, E);
  }
  roundClean() {
    clean(SHA1_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha1 = /* @__PURE__ */ createHasher(() => new _SHA1());

// src/crypto/totp.ts
var TOTP_SECRET_OCTETS = 20;
var STEP_SECONDS = 30;
var ISSUER = "Demur";
function generateTotpSecret(randomness2) {
  return randomBytes(randomness2, TOTP_SECRET_OCTETS);
}
function totpSecretToText(secret) {
  return base32nopad.encode(secret);
}
function totpSecretFromText(text) {
  return attempt(() => {
    const secret = decode(text);
    return secret.length === TOTP_SECRET_OCTETS ? secret : null;
  });
}
function totpLink(secret, account) {
  const label = encodeURIComponent(account);
  return `otpauth://totp/${ISSUER}:${label}?secret=${totpSecretToText(secret)}&issuer=${ISSUER}`;
}
function totpCode(secret, at) {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(Math.floor(at / STEP_SECONDS)));
  const mac = hmac(sha1, secret, counter);
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  const number2 = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 2147483647;
  return String(number2 % 1e6).padStart(6, "0");
}
function decode(text) {
  try {
    return base32nopad.decode(text);
  } catch {
    throw new Malformed("Malformed");
  }
}

// src/app/pages/desk_factor.tsx
function DeskFactor() {
  const [secret] = d(() => generateTotpSecret(randomness));
  const [code, setCode] = d("");
  const enrolling = useAction((signal) => enrolFactor(secret, code.replace(/\s/g, ""), signal));
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("office-factor-title") }),
    enrolling.done ? /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Alert, { tone: "success", heading: t("office-factor-done"), live: true, children: t("office-factor-done-text") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: to("/desk/sign-in"), children: t("office-sign-in-title") }) })
    ] }) : /* @__PURE__ */ a(
      "form",
      {
        onSubmit: (event) => {
          event.preventDefault();
          enrolling.run();
        },
        children: [
          /* @__PURE__ */ a("p", { class: "lead", children: t("office-factor-lead") }),
          /* @__PURE__ */ a(QrCode, { value: totpLink(secret, me().id), label: t("office-factor-code") }),
          /* @__PURE__ */ a(CopyField, { label: t("office-factor-secret"), value: totpSecretToText(secret) }),
          /* @__PURE__ */ a(Field, { label: t("office-code"), hint: t("office-factor-hint"), code: true, wide: false, required: true, inputMode: "numeric", lengthMax: 8, value: code, onInput: setCode }),
          /* @__PURE__ */ a(ErrorAlert, { error: enrolling.error }),
          /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, pending: enrolling.pending, children: t("office-factor-enrol") }) })
        ]
      }
    )
  ] });
}

// src/app/office/ReplyEditor.tsx
function ReplyEditor({ of, opened: opened2, onSent }) {
  const { memo, charter, parts } = opened2;
  const name = `reply ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, blankReply(parts.demands.length));
  const giver = may("case_reply", of) ? me().entry.id : charter.office.head;
  const shares = charter.clearance.clearances > 0 || giver !== me().entry.id;
  const [tried, setTried] = d(false);
  const editor = T(null);
  const problems = problemsOf(fields, charter);
  const open2 = problems.answers.flatMap((code, at) => code === void 0 ? [] : [number(at + 1)]);
  const change = (demand, answer) => setFields({ ...fields, answers: fields.answers.map((one, at) => at === demand - 1 ? answer : one) });
  const send3 = async (signal) => {
    const demands = parts.demands.length;
    const words = replyWordsOf(fields, officialName(of.instance, giver));
    if (shares) await shareDraft(memo, words, () => draftReply(giver, subjectOf(opened2), charter, demands, words, randomness), signal);
    else await sendDocument("case_reply", memo, words, () => reply(me().keys, subjectOf(opened2), charter, demands, words, randomness), signal);
    forgetKept(name);
  };
  const problem = isReply(problems) ? void 0 : open2.length > 0 ? t("office-reply-open", { demands: list(open2) }) : t(`office-reply-problem-${problems.whole ?? ""}`);
  const showFirst = () => {
    setTried(true);
    requestAnimationFrame(() => editor.current?.querySelector("[aria-invalid]")?.focus());
  };
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Disclosure, { summary: t("sign-text"), children: /* @__PURE__ */ a(MemoView, { memo: parts }) }),
    /* @__PURE__ */ a(StepForm, { name: shares ? "share" : "reply", problem, onProblem: showFirst, send: send3, onDone: () => onSent(shares ? "shared" : "sent"), children: [
      /* @__PURE__ */ a("p", { role: "status", children: t("office-reply-progress", { done: number(parts.demands.length - open2.length), demands: number(parts.demands.length) }) }),
      /* @__PURE__ */ a("div", { ref: editor, children: /* @__PURE__ */ a(
        DemandList,
        {
          demands: parts.demands,
          below: (demand) => {
            const answer = fields.answers[demand - 1];
            return answer && /* @__PURE__ */ a(Answer, { demand, outcomes: charter.outcomes, fields: answer, problem: problems.answers[demand - 1], tried, onChange: (changed) => change(demand, changed) });
          }
        }
      ) }),
      /* @__PURE__ */ a(TextArea, { label: t("office-reply-closing"), hint: t("office-optional"), rows: 4, lengthMax: REASONS_CHARACTERS_MAX, value: fields.closing, onInput: (closing) => setFields({ ...fields, closing }) })
    ] })
  ] });
}
function Answer({ demand, outcomes, fields, problem, tried, onChange }) {
  const begun = tried || fields.reasons !== "";
  const error = (...codes) => begun && problem !== void 0 && codes.includes(problem) ? t(`office-reply-problem-${problem}`) : void 0;
  const variables = { demand: number(demand) };
  return /* @__PURE__ */ a("div", { class: "answer", children: [
    problem === void 0 && /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Tag, { tone: "good", children: t("office-reply-answered") }) }),
    /* @__PURE__ */ a(
      Select,
      {
        label: t("office-reply-outcome", variables),
        none: t("office-reply-choose"),
        value: fields.outcome,
        error: error("demand_unanswered", "outcome_not_in_charter"),
        options: outcomes.map((outcome) => ({ value: outcome, label: t(`outcome-${outcome}`) })),
        onChange: (outcome) => onChange({ ...fields, outcome })
      }
    ),
    /* @__PURE__ */ a(
      TextArea,
      {
        label: t("office-reply-reasons", variables),
        rows: 6,
        lengthMax: REASONS_CHARACTERS_MAX,
        value: fields.reasons,
        error: error("reasons_blank", "reasons_too_long"),
        onInput: (reasons) => onChange({ ...fields, reasons })
      }
    ),
    fields.outcome === "needs-decision" && /* @__PURE__ */ a(
      Field,
      {
        label: t("office-reply-day", variables),
        type: "date",
        wide: false,
        value: fields.decisionBy,
        error: error("decision_day_wrong"),
        onInput: (decisionBy) => onChange({ ...fields, decisionBy })
      }
    )
  ] });
}

// src/app/pages/desk_reply.tsx
function DeskReply({ params }) {
  const memo = memoParam(params);
  const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
  const [sent, setSent] = d(void 0);
  const opened2 = findOpened(memo)?.of;
  const back = to(`/desk/case/${toHex(memo)}`);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("office-reply-title") }),
    opened2 && /* @__PURE__ */ a("p", { class: "lead", dir: "auto", children: opened2.parts.subject }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !opened2 && /* @__PURE__ */ a(EmptyState, { heading: t("office-sealed"), text: t("office-reply-open-first"), children: /* @__PURE__ */ a(ButtonLink, { href: back, children: t("office-to-case") }) }),
    opened2 && !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("office-loading") }),
    sent && /* @__PURE__ */ a(Alert, { tone: "success", heading: t(`office-reply-${sent}`), live: true, children: t(`office-reply-${sent}-text`) }),
    opened2 && loaded.value && !sent && (mayWrite(loaded.value) ? /* @__PURE__ */ a(ReplyEditor, { of: loaded.value, opened: opened2, onSent: setSent }) : /* @__PURE__ */ a(Alert, { tone: "info", children: t("office-reply-not-now") })),
    opened2 && /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "quiet", href: back, children: t("office-to-case") }) })
  ] });
}

// src/app/office/demo.ts
var demoOfficials = list2(body({ id: string, title: string, role: string, key: octets, passphrase: nullable(string), totpSecret: string }));
async function officialsOfDemo(signal) {
  try {
    return await ask("/demo/officials", demoOfficials, { signal });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
function codeNow({ totpSecret }) {
  const secret = totpSecretFromText(totpSecret);
  return secret ? totpCode(secret, now()) : "";
}

// src/app/pages/desk_sign_in.tsx
function DeskSignIn() {
  const [comesBack] = d(() => currentOfficial() !== void 0);
  const demo = useLoad(officialsOfDemo, "demo");
  const [keys, setKeys] = d(void 0);
  const [code, setCode] = d("");
  const form = T(null);
  A(() => form.current?.querySelector("[autocomplete=one-time-code]")?.focus(), [keys]);
  const taking = useAction((_signal, octets2) => setKeys(readKeys(octets2)));
  const entering = useAction(async (signal, withCode) => {
    if (!keys) return;
    await enter(keys, withCode ? code.replace(/\s/g, "") : void 0, signal);
    if (comesBack) history.back();
    else go(withCode ? "/desk" : "/desk/factor");
  });
  const take = (official) => {
    taking.run(official.key);
    setCode(codeNow(official));
  };
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("office-sign-in-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("office-sign-in-lead") }),
    demo.value && demo.value.length > 0 && /* @__PURE__ */ a(Demo, { officials: demo.value, onTake: take }),
    /* @__PURE__ */ a(
      "form",
      {
        ref: form,
        onSubmit: (event) => {
          event.preventDefault();
          entering.run(true);
        },
        children: [
          /* @__PURE__ */ a(DropFile, { label: t("office-key"), hint: t("office-key-hint"), octetsMax: KEY_FILE_OCTETS_MAX, onFile: (_name, octets2) => taking.run(octets2) }),
          /* @__PURE__ */ a(ErrorAlert, { error: taking.error }),
          keys && /* @__PURE__ */ a($, { children: [
            /* @__PURE__ */ a("p", { children: t("office-key-of", { official: keys.id }) }),
            /* @__PURE__ */ a(Field, { label: t("office-code"), hint: t("office-code-hint"), code: true, wide: false, required: true, inputMode: "numeric", autocomplete: "one-time-code", lengthMax: 8, value: code, onInput: setCode }),
            /* @__PURE__ */ a(ErrorAlert, { error: entering.error }),
            entering.pending && /* @__PURE__ */ a(Waiting, { what: t("office-entering") }),
            /* @__PURE__ */ a("div", { class: "actions", children: [
              /* @__PURE__ */ a(Button, { submit: true, pending: entering.pending, children: t("office-enter") }),
              /* @__PURE__ */ a(Button, { look: "quiet", pending: entering.pending, onClick: () => entering.run(false), children: t("office-no-factor") })
            ] })
          ] })
        ]
      }
    ),
    /* @__PURE__ */ a("p", { class: "quiet", children: t("office-sign-in-means") })
  ] });
}
function Demo({ officials, onTake }) {
  return /* @__PURE__ */ a(Alert, { tone: "info", heading: t("office-demo"), children: [
    /* @__PURE__ */ a("p", { children: t("office-demo-text") }),
    /* @__PURE__ */ a("ul", { class: "choices", children: officials.map((official) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Button, { look: "quiet", onClick: () => onTake(official), children: official.title }) }, official.id)) })
  ] });
}
export {
  DeskCasePage as Case,
  Desk,
  DeskFactor as Factor,
  DeskReply as Reply,
  DeskSignIn as SignIn
};
