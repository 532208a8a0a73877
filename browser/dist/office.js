import { equal, attempt, CodedRefusal, orRefuse, toHex, toUtf8, currentOfficial, send as send$1, Refusal, onSignOut, now, toBase64Url, signIn, randomness, lapse, P, useLoad, k, ErrorAlert, Disclosure, t, list as list$1, day, d, isLeaving, useAction, $, Button, Alert, Waiting, number, go, utf8Length, Field, ask, RadioTiles, ButtonLink, to, A, EmptyState, T, DropFile } from "./main.js";
import { certificate, readMemo, readFiled, isSignedText, isFiledUrgency, pseudonymsAreDistinct, computeCertificate, certificateDigest, verifyAllPresentations, nameOfSigner, unverifiedRequest, signRequest, signingKeyOf, onceUntil, unverifiedOfficialDocument, officialKeys, requestPost, identityOf, calmly, mailbox, openLetter, knownPanel, openAsPanel, lastDocument as lastDocument$1, readAuthorLetter, caseMaterial, materialAnswer, letterTitle, LetterBody, isAllowed, civilDay, dueOf, Asked, turnReaders, officialTurnOperation, byOfficial, AuthorsWords, TextArea, Select, saysSomething, isLockedIn, Tag, statementDigest, prepare, sign, OfficeRefusal, draftOf, refusalOf as refusalOf$1, checkExtension, NOTE_TEXT_OCTETS_MAX, unverifiedNote, verifyNote, noteContent, noteCommitment, checkNote, compareLabels, officialOf, signNote, NoteRefusal, clearersOf, silent, askedOf, draftDigest, checkReply, checkOutcomes, ReplyRefusal, Changes, silenceUntil, clear, askClearance, NOTE_LABELS_MAX, NOTE_LABEL_OCTETS_MAX, holdThatStands, handedOver, readSaid, receiptAnswer, verifyReceipt, lastByAuthors, lettersOf, lastLetter, ReplyView, standingReply, Letters, CaseClock, RiskItem, Risk, lastEvent, allows, issuesWithin, fileKeyOf, PANEL_OPERATIONS, byPanel, rosterReadersFor, isDistributionAnswered, statement, distribute, whole, acknowledge, Kept, History, CopyField, otherInstitutions, Table, QrCode, REASONS_CHARACTERS_MAX, reply, CHANGE_CHARACTERS_MAX, draftReply } from "./pages.js";
import { memoManifest, memoId, charterByDigest, acceptedEpochs, Hint, unverifiedPresentation, memoContext, PresentationRefusal, verifyAuthorDocument, unverifiedAuthorDocument, sha256, oneOf, body, octets as octets$1, fixed, string, u32$1 as u32, list, boolean, seconds$1 as seconds, word$1 as word, Duty, byteId, nullable, ratingCounts, dueTimes, State, DocumentDigest, CharterDigest, MemoId, OF_MEMO, memoPath, PREFIX, OfficialId, fixedPath, done, reach, findOfficial, officialKey, randomBytes, memoStatus, currentCharter, isOfOffice, termsFor, CaseNumber, termWords, CONTENT_OCTETS_MAX, Marking, dutyWords, recipientOf, openObject, trim, sealObject, nameReaders, Outcome, parseDay, mayChange, outcomeWords, memoAnswer, openCirculation, MemoView, CharterFacts, FURTHER, Checkbox, memoParam, stateWords, LateSignatures, institutionName, FileButton, createHasher, HashMD, rotl, clean, Chi, Maj, toBase32, fromBase32, hmac, DemandList } from "./signing.js";
class OpeningRefusal extends CodedRefusal {
name = "OpeningRefusal";
}
function subjectOf({ memo, filing, filed }) {
return { memo, filing, replyTo: filed.replyTo };
}
function checkOpened(instance, identity, memo, answer, otherwise = () => null) {
const manifest = memoManifest.fromCanonical(answer.manifest);
const made = certificate.fromCanonical(answer.certificate);
if (!equal(memoId(manifest), memo) || !equal(made.memo, memo)) throw new OpeningRefusal("OtherCase");
const { filing, digest } = filingOf$1(memo, manifest, made, answer);
const read2 = readMemo(identity, memo, answer.sealed) ?? readFiled(otherwise(answer.sealed), memo);
if (read2 === null) throw new OpeningRefusal("NotForYou");
const { filed, words: { parts } } = read2;
if (!isSignedText(filed, made.digest)) throw new OpeningRefusal("OtherText");
if (!isFiledUrgency(filed, filing)) throw new OpeningRefusal("Filing");
const charter = charterByDigest(instance, manifest.charter)?.charter;
if (charter === void 0) throw new OpeningRefusal("Charter");
const epochs = acceptedEpochs(instance, manifest);
if (epochs === null) throw new OpeningRefusal("Epoch");
if (parts.demands.length !== made.demands) throw new OpeningRefusal("OtherText");
return { memo, manifest, charter, epochs, certificate: made, filing: digest, filed, sealed: answer.sealed, parts };
}
function filingOf$1(memo, manifest, made, answer) {
const { step, digest } = orRefuse(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(answer.filing), memo, manifest.author), () => new OpeningRefusal("Filing"));
if (step.kind !== "file") throw new OpeningRefusal("Filing");
const { filing } = step;
const right = equal(filing.certificate, certificateDigest(made)) && equal(filing.sealedMemo, sha256(answer.sealed));
if (!right) throw new OpeningRefusal("Filing");
return { filing, digest };
}
async function verifySigners(of, identity, cosignatures, randomness2, pause) {
const { memo, manifest, charter, epochs, certificate: made } = of;
const hinted = cosignatures.map(({ presentation, hint }) => ({ presentation: unverifiedPresentation.fromCanonical(presentation), hint: attempt(() => Hint.fromBytes(hint)) }));
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
const VERIFYING = 0.7;
const factorProof = oneOf({ totp: body({ code: string }), passkey: body({ credential: octets$1, challenge: fixed(32), clientData: octets$1, authenticatorData: octets$1, signature: octets$1 }) });
const signInPost = body({ request: octets$1, factor: factorProof });
const sessionAnswer = body({ token: fixed(32), idleSecondsMax: u32, secondsMax: u32 });
const newFactor = oneOf({ totp: body({ secret: fixed(20), code: string }), passkey: body({ challenge: fixed(32), clientData: octets$1, authenticatorData: octets$1 }) });
const factorPost = body({ request: octets$1, factor: newFactor });
const challengeAnswer = body({ challenge: fixed(32), party: string, credentials: list(octets$1) });
const owedDuty = body({ duty: word(Duty), due: seconds, overdue: boolean });
const caseItem = body({ memo: byteId(MemoId), state: word(State), filedAt: seconds, due: nullable(dueTimes), owed: list(owedDuty), signatures: u32, ratings: nullable(ratingCounts), charter: byteId(CharterDigest), filing: byteId(DocumentDigest) });
const caseListAnswer = body({ cases: list(caseItem) });
const caseOpenPost = body({ request: octets$1, nonce: fixed(32) });
const nameAnswer = body({ capsule: octets$1 });
const openedCosignature = body({ presentation: octets$1, hint: octets$1, capsule: octets$1 });
const caseOpenAnswer = body({ sealed: octets$1, certificate: octets$1, filing: octets$1, manifest: octets$1, cosignatures: list(openedCosignature) });
const notePost = body({ note: octets$1, sealed: octets$1 });
const noteListPost = body({ request: octets$1, from: u32 });
const noteItem = body({ sequence: u32, at: seconds, note: octets$1, sealed: octets$1 });
const noteListAnswer = body({ notes: list(noteItem) });
const officialPost = body({ document: octets$1, sealed: octets$1, nonce: fixed(32) });
const OF_CASE = { case_open: ["cases", "/open"], case_acknowledge: ["cases", "/acknowledge"], case_distribute: ["cases", "/distribute"], note_post: ["cases", "/notes"], note_list: ["cases", "/notes/list"], reply_clear: ["cases", "/clear"], clearance_ask: ["cases", "/clearances/ask"], extension_request: ["cases", "/extensions"], extension_approve: ["cases", "/extensions/approve"], case_reply: ["cases", "/reply"], case_redirect: ["cases", "/redirect"], redirect_confirm: ["cases", "/redirect/confirm"], redirect_overturn: ["cases", "/redirect/overturn"], question_ask: ["cases", "/question"], contest_uphold: ["cases", "/contest/uphold"], contest_dismiss: ["cases", "/contest/dismiss"], appeal_dismiss: ["cases", "/appeal/dismiss"], appeal_remand: ["cases", "/appeal/remand"], reply_correct: ["cases", "/reply/correct"], outcome_report: ["cases", "/outcomes"], hold_place: ["cases", "/hold"], hold_lift: ["cases", "/hold/lift"], opening_request: ["cases", "/openings"], opening_approve: ["cases", "/openings/approve"], opening_refuse: ["cases", "/openings/refuse"], name_show: ["cases", "/openings/name"], leak_report: ["cases", "/leaks"], direction_give: ["cases", "/direction"], spill_report: ["cases", "/spill"], spill_lift: ["cases", "/spill/lift"], release_ask: ["cases", "/release/ask"], case_release: ["cases", "/release"], panel_form: ["cases", "/panel"], panel_declare: ["cases", "/panel/conflict"], issues_propose: ["cases", "/panel/issues"], panel_report: ["cases", "/panel/report"], panel_dissent: ["cases", "/panel/dissent"], undertaking_sign: ["cases", "/undertaking"], assessment_give: ["cases", "/assessments"], reply_redraft: ["cases", "/redrafts"], session_invite: ["cases", "/session/invite"], session_decline: ["cases", "/session/decline"], session_conclude: ["cases", "/session/conclude"], room_moderate: ["cases", "/session/answers"], minutes_give: ["cases", "/minutes"] };
function casePath(operation, memo) {
if (operation in OF_MEMO) return memoPath(operation, memo);
const [before, after] = OF_CASE[operation];
return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
class PasskeyRefusal extends CodedRefusal {
name = "PasskeyRefusal";
}
const ALGORITHMS = [-8, -7];
const MILLISECONDS_MAX = 5 * 60 * 1e3;
function canUse({ party }, host = location.hostname) {
return typeof PublicKeyCredential === "function" && party === host;
}
async function makePasskey(asked2, name, signal, authenticators = navigator.credentials) {
const publicKey = { challenge: source(asked2.challenge), rp: { id: asked2.party, name: asked2.party }, user: { id: source(toUtf8(name)), name, displayName: name }, pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })), excludeCredentials: known(asked2), authenticatorSelection: { userVerification: "required", residentKey: "discouraged" }, attestation: "none", timeout: MILLISECONDS_MAX };
const { response } = await given(authenticators.create({ publicKey, signal }), signal);
const authenticatorData = octets(response.getAuthenticatorData());
return { passkey: { challenge: asked2.challenge, clientData: octets(response.clientDataJSON), authenticatorData } };
}
async function signWithPasskey(asked2, signal, authenticators = navigator.credentials) {
const publicKey = { challenge: source(asked2.challenge), rpId: asked2.party, allowCredentials: known(asked2), userVerification: "required", timeout: MILLISECONDS_MAX };
const { rawId, response } = await given(authenticators.get({ publicKey, signal }), signal);
return { passkey: { credential: octets(rawId), challenge: asked2.challenge, clientData: octets(response.clientDataJSON), authenticatorData: octets(response.authenticatorData), signature: octets(response.signature) } };
}
async function given(answer, signal) {
const credential = await answer.catch((error) => {
signal.throwIfAborted();
throw new PasskeyRefusal(error instanceof DOMException && error.name === "InvalidStateError" ? "Known" : "NotGiven");
});
if (!credential) throw new PasskeyRefusal("NotGiven");
return credential;
}
function known({ credentials }) {
return credentials.map((id) => ({ type: "public-key", id: source(id) }));
}
function octets(buffer) {
return new Uint8Array(buffer);
}
function source(octets2) {
return octets2;
}
class DeskRefusal extends CodedRefusal {
name = "DeskRefusal";
}
const KEY_FILE_OCTETS_MAX = 4096;
const CASE_OCTETS_MAX = 96 * 1024 * 1024;
const REQUEST_SECONDS_MAX = 240;
function readKeys(octets2) {
const keys = attempt(() => officialKeys.fromCanonical(octets2));
if (keys === null) throw new DeskRefusal("NotAKeyFile");
return keys;
}
async function enter(keys, factor, signal) {
const { roster } = await reach(signal);
const id = attempt(() => OfficialId.parse(keys.id));
const entry = id === null ? void 0 : findOfficial(roster, id);
const known2 = entry && equal(officialKey(entry).toBytes(), signingKeyOf(keys).verifyingKey().toBytes());
if (!entry || !known2) throw new DeskRefusal("NotOnRoster");
const end = () => void leave(keys, token);
let token;
if (factor !== void 0) {
const post = { request: requestBy(keys, "official_sign_in", null), factor };
const session = await proved(factor, send$1(fixedPath("official_sign_in"), signInPost, post, sessionAnswer, { signal }));
token = toBase64Url(session.token);
}
signIn({ id: entry.id, entry, keys: { ...keys }, token, lapsed: false, end });
}
async function leave(keys, session) {
if (session === void 0) return;
const body2 = { request: requestBy(keys, "official_sign_out", null) };
await send$1(fixedPath("official_sign_out"), requestPost, body2, done, { session }).catch(() => void 0);
}
function challenge(keys, signal) {
return send$1(fixedPath("factor_challenge"), requestPost, { request: requestBy(keys, "factor_challenge", null) }, challengeAnswer, { signal });
}
async function mayHavePasskey(keys, signal) {
const asked2 = await challenge(keys, signal).catch(() => void 0);
return asked2 !== void 0 && asked2.credentials.length > 0 && canUse(asked2);
}
async function enrolFactor(factor, signal) {
const body2 = { request: requestBy(me().keys, "factor_enrol", null), factor };
await proved(factor, send$1(fixedPath("factor_enrol"), factorPost, body2, done, { signal, session: me().token }));
}
async function proved(factor, answer) {
try {
return await answer;
} catch (error) {
if (!(error instanceof Refusal) || error.code !== "not_authorised") throw error;
throw new DeskRefusal("totp" in factor ? "CodeOrTime" : "PasskeyOrTime");
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
const opened = new Map();
const asked = new Map();
onSignOut(() => {
opened.clear();
asked.clear();
});
function findOpened(memo) {
return opened.get(toHex(memo));
}
function forgetOpened(memo) {
opened.delete(toHex(memo));
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
const of = checkOpened(instance, identity, memo, answer, await panelOpener(instance, memo, signal));
const names = await verifySigners(of, identity, answer.cosignatures, randomness, calmly(progress, signal));
const found = { of, names };
opened.set(name, found);
asked.delete(name);
return found;
}
async function panelOpener({ roster }, memo, signal) {
if (me().entry.role !== "distribution_reader") return () => null;
const identity = identityOf(me().keys);
const letters = (await mailbox(signal)).flatMap(({ sealed }) => openLetter(identity, memo, roster, sealed) ?? []);
const { key } = knownPanel(letters);
return (sealed) => key === void 0 ? null : openAsPanel(key, memo, sealed);
}
const once = onceUntil(onSignOut);
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
return askAt(fixedPath(operation), body2, value, answer, signal);
}
function askAt(path, body2, value, answer, signal) {
return authorised(send$1(path, body2, value, answer, { signal, session: me().token, octetsMax: CASE_OCTETS_MAX }));
}
function askAbout(operation, memo, body2, value, answer, signal) {
return askAt(casePath(operation, memo), body2, value, answer, signal);
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
class TurnRefusal extends CodedRefusal {
name = "TurnRefusal";
}
async function wordsOfAuthors({ manifest }, signal) {
const identity = identityOf(me().keys);
return (await mailbox(signal)).flatMap(({ sealed }) => readAuthorLetter(identity, manifest, sealed) ?? []);
}
async function lettersToMe({ memo, instance }, signal) {
const identity = identityOf(me().keys);
return (await mailbox(signal)).flatMap(({ sealed }) => openLetter(identity, memo, instance.roster, sealed) ?? []);
}
async function replyThatStands(of, signal) {
const reply2 = lastDocument(of, eventsOf(await material(of, signal)), "replied");
if (reply2?.statement.step.kind !== "reply") throw new TurnRefusal("NoReply");
return reply2.digest;
}
async function subjectForOneself(of, signal) {
const found = await material(of, signal);
const { memo } = of;
const { manifest } = found;
const content = eventsOf(found).findLast(({ kind }) => kind === "filed")?.content;
const filed = content && attempt(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(content), memo, manifest.author));
if (!filed || filed.step.kind !== "file" || !equal(memoId(manifest), memo)) throw new TurnRefusal("NoFiling");
const hold = () => {
const placed = lastDocument(of, eventsOf(found), "hold_placed");
if (placed?.statement.step.kind !== "placeHold") throw new TurnRefusal("NoHold");
return placed.digest;
};
const replyTo = identityOf(me().keys).recipient().toString();
return { subject: { memo, filing: filed.digest, replyTo }, hold, found };
}
async function subjectBeside(of, opened2, signal) {
const { subject } = opened2 ? { subject: subjectOf(opened2) } : await subjectForOneself(of, signal);
const events = opened2 ? [] : eventsOf(await material(of, signal));
const spill = () => {
const reported = lastDocument(of, events, "spill_reported");
if (reported?.statement.step.kind !== "reportSpill") throw new TurnRefusal("NoHold");
return reported.digest;
};
return { subject, spill };
}
async function material({ memo }, signal) {
const body2 = { request: requestBy(me().keys, "case_export", memo) };
const answer = await askAbout("case_export", memo, requestPost, body2, materialAnswer, signal);
return caseMaterial.fromCanonical(answer.material);
}
function eventsOf({ filed }) {
return filed?.events ?? [];
}
function lastDocument({ memo, instance: { roster } }, events, wanted) {
return lastDocument$1(roster, memo, events, wanted);
}
const WRITTEN$1 = ["redirect", "ruling", "question", "correction", "outcomeReport", "leakReport", "direction", "spill", "assessment"];
function FromOfficials({ of }) {
const id = P();
const loaded = useLoad((signal) => lettersToMe(of, signal), of.status.events.length.toString());
const letters = (loaded.value ?? []).filter(({ words }) => WRITTEN$1.includes(words.kind));
if (letters.length === 0) return k(ErrorAlert, { error: loaded.error, again: loaded.again });
return k("section", { "aria-labelledby": id }, k("h2", { id }, t("office-letters-title")), letters.map((letter, at) => k(Disclosure, { key: at, summary: letterTitle({ by: "office", letter }), open: true }, k(LetterBody, { letter }))));
}
class CaseRefusal extends CodedRefusal {
name = "CaseRefusal";
}
async function deskCase(memo, signal) {
const [instance, cases, status] = await Promise.all([reach(signal), inbox(signal), memoStatus(memo, signal)]);
const item = cases.find((one) => toHex(one.memo) === toHex(memo));
if (!item) throw new CaseRefusal("NotInQueue");
return { memo, instance, item, status };
}
function may(operation, { item }) {
return isAllowed(item.state, operation, me().entry.role);
}
function readsLetters() {
return isOfOffice(me().entry) || me().entry.role === "principal";
}
function sitsOnPanel({ status }) {
const formed = status.events.findLast(({ kind }) => kind === "panel_formed");
return formed?.readers.some((reader) => reader === me().id) === true;
}
function mayAsk(operation, of) {
return may(operation, of) && (me().entry.role !== "distribution_reader" || sitsOnPanel(of));
}
function isJudge() {
return JUDGES.includes(me().entry.role);
}
const JUDGES = ["monitor", "appeal_authority"];
function mayWrite(of) {
return may("case_reply", of) || isOfOffice(me().entry) && isAllowed(of.item.state, "case_reply", "office_head");
}
function officialName({ roster }, id) {
return findOfficial(roster, id)?.displayName ?? id;
}
function zoneOf(instance) {
return currentCharter(instance)?.charter.calendar.zoneName;
}
function acknowledgementWords(instance, { charter, filed }, filedAt) {
const { monitor, protection, office: office2 } = charter;
const words = { responsible: t("office-responsible", { office: office2.name, official: me().entry.displayName }), due: dueWords(charter.calendar, termsFor(charter, filed.urgency !== null), filedAt), monitor: t(monitor.elected ? "office-monitor-elected" : "office-monitor", { official: officialName(instance, monitor.role) }), protection: t("office-protection", { mention: protection.evaluationMention, disclosure: protection.disclosureOfSource, reprisal: protection.reprisal, official: officialName(instance, protection.complaintsTo) }) };
return { responsible: visible(words.responsible), due: words.due, monitor: visible(words.monitor), protection: visible(words.protection) };
}
function visible(text) {
return text.replace(/[\u2066-\u2069]/g, "");
}
function dueWords(calendar, terms, filedAt) {
const said = (due) => ({ last: civil(due.day), counted: countedWords(due) });
return [t("office-due-limit", said(dueOf(calendar, filedAt, terms.replyLimit))), t("office-due-target", said(dueOf(calendar, filedAt, terms.replyTarget)))].map(visible).join(" ");
}
function countedWords({ term, eventDay, skipped }) {
const variables = { term: termWords(term), from: civil(eventDay) };
if (skipped.length === 0) return t("office-counted", variables);
return t("office-counted-without", { ...variables, holidays: list$1(skipped.map(({ name, date }) => t("office-holiday", { name, day: civil(date) }))) });
}
function civil(of) {
return day(Date.parse(`${of}T00:00:00Z`) / 1e3, "UTC");
}
function caseNumberOf(text) {
return attempt(() => CaseNumber.parse(text.trim().toUpperCase())) ?? void 0;
}
function casePrefix({ casePrefix: prefix, calendar }, now2) {
return `${prefix}-${civilDay(calendar, now2).slice(0, 4)}-`;
}
const kept = new Map();
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
function StepForm({ name, problem, onProblem, send: send2, onDone, look, asks = true, stays = false, level = 3, children }) {
const id = P();
const Heading = `h${level}`;
const [tried, setTried] = d(false);
const [sent, setSent] = d(false);
const act = async (signal) => {
await send2(signal);
setTried(false);
setSent(stays);
onDone();
};
const sending = useAction(act);
const ready = () => {
setTried(true);
setSent(false);
if (problem !== void 0) onProblem?.();
return problem === void 0;
};
const deed = t(`office-${name}-do`);
return k("form", { "aria-labelledby": id, onSubmit: (event) => {
event.preventDefault();
if (!asks && ready()) sending.run();
} }, k(Heading, { id }, t(`office-${name}-title`)), k("p", null, t(`office-${name}-text`)), children, tried && problem !== void 0 && k(Alert, { tone: "error", live: true }, problem), sent && k(Alert, { tone: "success", live: true }, t("office-sent")), asks ? k(Asked, { deed, heading: t(`office-${name}-ask`), look: look ?? "plain", ready, act }, k("p", null, t(`office-${name}-means`))) : k($, null, k(ErrorAlert, { error: sending.error }), k("div", { class: "actions" }, k(Button, { submit: true, look: look ?? "plain", pending: sending.pending }, deed))));
}
const WORDS_CHARACTERS_MAX = CONTENT_OCTETS_MAX / 8;
async function sendTurn(subject, turn, signal) {
const readers = turnReaders(turn, (await reach(signal)).roster);
const about = "reply" in turn ? turn.reply : "document" in turn ? turn.document : "hold" in turn ? turn.hold : null;
const make = () => byOfficial(me().keys, subject, turn, randomness, readers);
await sendDocument(officialTurnOperation(turn), subject.memo, [turn, about && toHex(about)], make, signal);
}
function OfficeTurns(props) {
const { of, opened: { charter } } = props;
return k($, null, may("case_redirect", of) && charter.scope && k(Disclosure, { summary: t("office-redirect-title") }, k(Redirect, { ...props })), mayAsk("question_ask", of) && charter.questions && k(Disclosure, { summary: t("office-ask-title") }, k(Ask, { ...props })), may("reply_redraft", of) && k(Disclosure, { summary: t("office-redraft-title") }, k(Redraft, { ...props })), may("reply_correct", of) && k(Disclosure, { summary: t("office-correct-title") }, k(Correct, { ...props })), may("outcome_report", of) && k(Disclosure, { summary: t("office-report-title") }, k(Report, { ...props })));
}
function Redirect({ opened: opened2, onChange }) {
const name = `redirect ${toHex(opened2.memo)}`;
const [{ reason, address }, setFields] = useKept(name, { reason: "", address: "" });
const send2 = async (signal) => {
await sendTurn(subjectOf(opened2), { kind: "redirect", reason: reason.trim(), address: address.trim() }, signal);
forgetKept(name);
};
const blank = !saysSomething(reason) || !saysSomething(address);
return k(StepForm, { name: "redirect", look: "outline", problem: blank ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(TextArea, { label: t("office-redirect-reason"), hint: t("office-redirect-reason-hint"), rows: 5, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: reason, onInput: (typed) => setFields({ address, reason: typed }) }), k(TextArea, { label: t("office-redirect-address"), rows: 3, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: address, onInput: (typed) => setFields({ reason, address: typed }) }));
}
function Ask({ opened: opened2, onChange }) {
const name = `ask ${toHex(opened2.memo)}`;
const [question, setQuestion] = useKept(name, "");
const send2 = async (signal) => {
await sendTurn(subjectOf(opened2), { kind: "ask", question: question.trim() }, signal);
forgetKept(name);
};
return k(StepForm, { name: "ask", look: "outline", problem: saysSomething(question) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, k(TextArea, { label: t("office-ask-question"), rows: 5, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: question, onInput: setQuestion }));
}
function Redraft({ opened: opened2, onChange }) {
const name = `redraft ${toHex(opened2.memo)}`;
const [reasons, setReasons] = useKept(name, "");
const send2 = async (signal) => {
await sendTurn(subjectOf(opened2), { kind: "redraft", reasons: reasons.trim() }, signal);
setReasons("");
forgetKept(name);
};
return k(StepForm, { name: "redraft", look: "outline", problem: saysSomething(reasons) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, k(TextArea, { label: t("office-redraft-words"), rows: 3, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: reasons, onInput: setReasons }));
}
function Correct({ of, opened: opened2, onChange }) {
const name = `correct ${toHex(opened2.memo)}`;
const [correction, setCorrection] = useKept(name, "");
const send2 = async (signal) => {
const reply2 = await replyThatStands(of, signal);
await sendTurn(subjectOf(opened2), { kind: "correct", reply: reply2, correction: correction.trim() }, signal);
setCorrection("");
forgetKept(name);
};
return k(StepForm, { name: "correct", look: "outline", stays: true, problem: saysSomething(correction) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, k(TextArea, { label: t("office-correct-words"), hint: t("office-correct-hint"), rows: 5, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: correction, onInput: setCorrection }));
}
function Report({ of, opened: opened2, onChange }) {
const name = `report ${toHex(opened2.memo)}`;
const [{ demand, report }, setFields] = useKept(name, { demand: "", report: "" });
const send2 = async (signal) => {
const reply2 = await replyThatStands(of, signal);
await sendTurn(subjectOf(opened2), { kind: "reportOutcome", reply: reply2, demand: Number(demand), report: report.trim() }, signal);
setFields({ demand: "", report: "" });
forgetKept(name);
};
const demands = opened2.parts.demands.map((_, at) => ({ value: String(at + 1), label: t("letter-demand", { number: number(at + 1) }) }));
const blank = demand === "" || !saysSomething(report);
return k(StepForm, { name: "report", look: "outline", stays: true, problem: blank ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(Select, { label: t("office-report-demand"), none: t("office-report-choose"), required: true, value: demand, options: demands, onChange: (chosen) => setFields({ report, demand: chosen }) }), k(TextArea, { label: t("office-report-words"), hint: t("office-report-hint"), rows: 5, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: report, onInput: (typed) => setFields({ demand, report: typed }) }));
}
function FromAuthors({ of, opened: opened2 }) {
const id = P();
const wrote = of.status.events.some(({ kind }) => WRITTEN.includes(kind));
const loaded = useLoad(async (signal) => wrote ? wordsOfAuthors(opened2, signal) : [], of.status.events.length.toString());
if (!wrote || loaded.value?.length === 0) return null;
return k("section", { "aria-labelledby": id }, k("h2", { id }, t("letter-authors-title")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("mailbox-loading") }), loaded.value?.map((letter, at) => k(AuthorsWords, { key: at, letter, open: true })));
}
const WRITTEN = ["redirect_disputed", "question_answered", "reply_contested", "reply_appealed", "panel_nominated", "issues_agreed", "issues_objected", "session_requested", "room_opened", "minutes_agreed", "minutes_disputed", "leak_told", "memo_linked"];
function Beside(props) {
const { of } = props;
const locked = isLockedIn(of.status);
return k($, null, may("spill_lift", of) && locked && k(Say, { ...props, name: "unlock", level: 2, turn: async (report, signal) => ({ kind: "liftSpill", report: (await subjectBeside(of, void 0, signal)).spill(), reasons: report }) }), may("direction_give", of) && k(Folded, { name: "direct" }, k(Say, { ...props, name: "direct", turn: async (direction, signal) => ({ kind: "direct", reply: await replyThatStands(of, signal), direction }) })), may("spill_report", of) && !locked && k(Folded, { name: "spill" }, k(Spill, { ...props })), may("leak_report", of) && k(Folded, { name: "leak" }, k(Say, { ...props, name: "leak", turn: async (report) => ({ kind: "reportLeak", compared: [], report }) })));
}
function Folded({ name, children }) {
return k(Disclosure, { summary: t(`office-${name}-title`) }, children);
}
function Say({ of, opened: opened2, onChange, name, turn, problem, level = 3, children }) {
const kept2 = `${name} ${toHex(of.memo)}`;
const [said, setSaid] = useKept(kept2, "");
const send2 = async (signal) => {
const { subject } = await subjectBeside(of, opened2?.of, signal);
await sendTurn(subject, await turn(said.trim(), signal), signal);
forgetKept(kept2);
setSaid("");
};
const missing = saysSomething(said) ? problem : t("office-blank");
return k(StepForm, { name, look: "outline", stays: true, level, problem: missing, send: send2, onDone: onChange }, children, k(TextArea, { label: t(`office-${name}-said`), rows: 5, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: said, onInput: setSaid }));
}
function Spill(props) {
const [chosen, setChosen] = d("");
const allowed = currentCharter(props.of.instance)?.charter.markings ?? [];
const above = Marking.ALL.slice(Math.max(-1, ...allowed.map((it) => Marking.ALL.indexOf(it))) + 1);
const marking = above.find((it) => it === chosen);
const turn = async (report) => ({ kind: "reportSpill", marking: marking ?? "TS", report });
return k(Say, { ...props, name: "spill", turn, problem: marking === void 0 ? t("office-spill-choose") : void 0 }, k(Select, { label: t("office-spill-marking"), value: chosen, none: t("office-spill-choose"), options: above.map((it) => ({ value: it, label: it })), onChange: setChosen, required: true }));
}
const TONES = { late: "bad", soon: "warn", later: "info" };
function DueTag({ next, timeZone }) {
if (!next) return k("span", { class: "quiet" }, t("office-nothing-due"));
return k($, null, k(Tag, { tone: TONES[next.standing] }, t(`office-due-${next.standing}`)), " ", k("span", null, t("office-due-by", { duty: dutyWords(next.duty), day: day(next.at - 1, timeZone) })));
}
function outsideApprover({ extension: { approverRole } }) {
return approverRole === "office_head" ? void 0 : approverRole;
}
function draftExtension(by, subject, charter, { days, reason }, randomness2) {
if (!saysSomething(reason)) throw new OfficeRefusal("Reason");
const replyTo = outsideApprover(charter) === void 0 ? null : subject.replyTo;
return draftOf(by, subject, { kind: "requestExtension", days }, { kind: "extensionRequest", reason, replyTo }, randomness2);
}
function requestExtension(keys, subject, { charter, roster }, draft, randomness2) {
return sign(keys, subject, draft, randomness2, approvers(charter, roster));
}
function approvers(charter, { officials }) {
const role = outsideApprover(charter);
if (role === void 0) return [];
const recipients = orRefuse(() => officials.filter((official) => official.role === role).map(recipientOf), () => new OfficeRefusal("Approver"));
if (recipients.length === 0) throw new OfficeRefusal("Approver");
return recipients;
}
function askedExtension(identity, memo, roster, sealed) {
const letters = sealed.flatMap((entry) => openLetter(identity, memo, roster, entry) ?? []);
const newest = letters.map(asAsked).findLast((asked2) => asked2 !== null);
if (!newest) return null;
const granted = letters.some(({ document: { statement: { step } } }) => step.kind === "approveExtension" && equal(step.request, newest.request));
return granted ? null : newest;
}
function asAsked({ document: { statement: statement2 }, words, signedBy: askedBy }) {
const { memo, answers: filing, step } = statement2;
if (step.kind !== "requestExtension" || words.kind !== "extensionRequest" || words.replyTo === null) return null;
const { reason, replyTo } = words;
return { request: statementDigest(statement2), askedBy, days: step.days, reason, subject: { memo, filing, replyTo } };
}
function approveExtension(keys, subject, request, note, randomness2) {
const [step, words] = [{ kind: "approveExtension", request }, { kind: "extensionApproval", note }];
return prepare(keys, subject, step, words, randomness2, [identityOf(keys).recipient()]);
}
function extensionsOf({ events }, asked2 = 0) {
const kinds = events.map(({ kind }) => kind).filter((kind) => kind === "extension_requested" || kind === "extension_granted");
const granted = kinds.filter((kind) => kind === "extension_granted").length;
const newest = kinds.at(-1) === "extension_requested" ? "open" : kinds.length - granted < asked2 ? "awaitsLog" : "granted";
return { granted, newest };
}
function extensionRefusal(status, charter, days, now2) {
if (status.due === null) return "not_in_this_state";
const limit = status.due.replyLimit;
return refusalOf$1(() => checkExtension(charter, { granted: extensionsOf(status).granted, days, limit, now: now2 }))?.code;
}
function Grant({ subject, request, onDone }) {
const name = `grant ${toHex(request)}`;
const [note, setNote] = useKept(name, "");
const send2 = async (signal) => {
const make = () => approveExtension(me().keys, subject, request, note.trim(), randomness);
await sendDocument("extension_approve", subject.memo, [toHex(request), note], make, signal);
forgetKept(name);
};
return k(StepForm, { name: "grant", send: send2, onDone }, k(TextArea, { label: t("office-note-to-authors"), hint: t("office-optional"), rows: 2, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: note, onInput: setNote }));
}
function asksForTime(of) {
const charter = charterByDigest(of.instance, of.item.charter)?.charter;
const waits = extensionsOf(of.status).newest === "open" && may("extension_approve", of);
return charter && waits && me().entry.role === outsideApprover(charter) ? charter : void 0;
}
function AskedForTime(props) {
const { of } = props;
const charter = asksForTime(of);
return charter ? k(Waits, { ...props, key: of.status.events.length, charter }) : null;
}
function Waits({ of, charter, onChange }) {
const { instance, memo, status } = of;
const [done2, setDone] = d(false);
const loaded = useLoad(async (signal) => {
const sealed = (await mailbox(signal)).map((entry) => entry.sealed);
return askedExtension(identityOf(me().keys), memo, instance.roster, sealed);
}, toHex(memo));
const asked2 = loaded.value;
if (done2) return k(Alert, { tone: "success" }, t("office-asked-done"));
if (!asked2) return k(ErrorAlert, { error: loaded.error, again: loaded.again });
const refusal = extensionRefusal(status, charter, asked2.days, now());
const { terms, calendar } = charter;
return k("section", { "aria-labelledby": "asked", class: "no-print" }, k("h2", { id: "asked" }, t("office-asked-title")), k("p", null, t("office-draft-extension", { official: asked2.askedBy, term: termWords({ unit: terms.replyLimit.unit, count: asked2.days }) })), k("blockquote", { class: "typed", dir: "auto" }, asked2.reason), status.due && k("p", null, t("office-asked-limit", { day: day(status.due.replyLimit - 1, calendar.zoneName) })), refusal === void 0 ? k(Grant, { subject: asked2.subject, request: asked2.request, onDone: () => {
setDone(true);
onChange();
} }) : k("p", null, t(`refusal-${refusal}`)));
}
function writeNote(keys, roster, memo, written, randomness2) {
const labels = [...new Set(written.labels.map(trim))].sort(compareLabels);
const content = { nonce: randomBytes(randomness2, 32), text: written.text, labels, draft: written.draft };
checkNote(content, memo);
const statement2 = { memo, official: officialOf(keys), content: noteCommitment(content), reader: written.reader ?? null };
const note = signNote(signingKeyOf(keys), statement2);
return { note, sealed: sealObject(noteContent, content, recipientsOf(roster, written.reader), randomness2) };
}
function recipientsOf(roster, reader) {
const office2 = nameReaders(roster);
if (reader === void 0) return office2;
const named = findOfficial(roster, reader);
if (named?.role !== "distribution_reader") throw new NoteRefusal("Reader");
return [...office2, recipientOf(named)];
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
return { official: statement2.official, content, reader: statement2.reader };
});
}
const NOTES_MAX = 1e4;
const read$1 = new Map();
const verified = new Map();
onSignOut(() => {
read$1.clear();
verified.clear();
});
function labelsOf(memo) {
return [...new Set(contentsOf(memo).flatMap(({ labels }) => labels))].sort();
}
function textsOf$1(memo) {
return contentsOf(memo).map(({ text }) => text);
}
function contentsOf(memo) {
return (read$1.get(toHex(memo)) ?? []).map(({ content }) => content);
}
async function loadNotes({ memo, item, status }, { charter }, signal) {
const { roster } = await reach(signal);
const items = await allNotes(memo, signal);
const identity = identityOf(me().keys);
const notes = items.flatMap(({ at, note, sealed }) => {
const said = readNote(identity, roster, memo, note, sealed);
return said === null ? [] : [{ ...said, at }];
});
read$1.set(toHex(memo), notes);
const exports = isAllowed(item.state, "case_export", me().entry.role);
const newest = exports && status.events.some(isOfClearance) ? await clearances(memo, charter, signal) : [];
if (newest) verified.set(toHex(memo), newest);
const known2 = verified.get(toHex(memo)) ?? [];
const cleared = known2.flatMap(({ kind, content }) => kind === "cleared" ? [content] : []);
const requests = known2.filter(({ kind }) => kind === "clearance_asked");
const asked2 = (draft) => askedOf(charter, roster, draft, requests);
const mine = status.events.filter(({ kind, official }) => kind === "cleared" && official === me().id).length;
const own = !exports && mine > 0 && mine >= draftsOf(notes, "reply").length ? [OfficialId.parse(me().id)] : [];
return { notes, unread: items.length - notes.length, clearersOf: (draft) => [...new Set([...own, ...clearersOf(charter, roster, draft, cleared, asked2(draft)), ...silent(charter, asked2(draft), now())])], askedOf: asked2, awaitsLog: newest === void 0 };
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
const isOfClearance = ({ kind }) => kind === "cleared" || kind === "clearance_asked";
async function clearances(memo, { logIntervalSeconds }, signal) {
const body2 = { request: requestBy(me().keys, "case_export", memo) };
try {
const { material: material2 } = await askAbout("case_export", memo, requestPost, body2, materialAnswer, signal);
const events = caseMaterial.fromCanonical(material2).filed?.events ?? [];
return events.filter(isOfClearance).map(({ kind, content, proof }) => ({ kind, content, at: Number(proof.interval) * logIntervalSeconds }));
} catch (error) {
if (error instanceof Refusal && error.code === "not_yet") return void 0;
throw error;
}
}
async function postNote(memo, written, signal) {
const { roster } = await reach(signal);
const says = ["note_post", toHex(memo), written.text, written.labels, nameOf(written.draft), written.reader];
await once(says, () => noteBody(roster, memo, written), (body2) => send(memo, body2, signal));
}
async function shareDraft(memo, says, make, signal) {
const { roster } = await reach(signal);
await once(["draft", toHex(memo), says], () => noteBody(roster, memo, { text: "", labels: [], draft: make() }), (body2) => send(memo, body2, signal));
}
async function askExtension(opened2, says, make, signal) {
const { memo } = opened2;
const { roster } = await reach(signal);
const both = () => {
const draft = make();
const request = requestExtension(me().keys, subjectOf(opened2), { charter: opened2.charter, roster }, draft, randomness);
return { request, body: noteBody(roster, memo, { text: "", labels: [], draft }) };
};
await once(["extension_request", toHex(memo), says], both, async ({ request, body: body2 }) => {
await postDocument("extension_request", memo, request, signal);
await send(memo, body2, signal);
});
}
function noteBody(roster, memo, written) {
const { note, sealed } = writeNote(me().keys, roster, memo, written, randomness);
return { note: unverifiedNote.toCanonical(note), sealed };
}
function send(memo, { note, sealed }, signal) {
return askAbout("note_post", memo, notePost, { note, sealed }, done, signal);
}
function nameOf(draft) {
const digest = draft && draftDigest(draft);
return digest ? toHex(digest) : "";
}
function newestOf({ notes }, kind) {
return nameOf(draftsOf(notes, kind).at(-1) ?? null);
}
function draftsOf(notes, kind) {
return notes.flatMap(({ content }) => content.draft ?? []).filter(({ statement: statement2 }) => statement2.step.kind === kind);
}
function isMine({ statement: statement2 }) {
return statement2.official === officialOf(me().keys);
}
const BLANK = { outcome: "", reasons: "", decisionBy: "", changeWhat: "", changeBy: "" };
function blankReply(demands) {
return { answers: Array.from({ length: demands }, () => BLANK), closing: "" };
}
function problemsOf({ answers }, charter) {
const single = answers.map((fields) => refusalOf(1, [answerOf(fields, 1)], charter) ?? (lacksDay(fields) ? "change_day_wrong" : void 0));
const right = single.every((code) => code === void 0);
const all = answers.map((fields, at) => answerOf(fields, at + 1));
return { answers: single, whole: right ? refusalOf(answers.length, all, charter) : void 0 };
}
function isReply(problems) {
return problems.whole === void 0 && problems.answers.every((code) => code === void 0);
}
function replyWordsOf({ answers, closing }, signedBy) {
return { signedBy, answers: answers.map((fields, at) => ({ demand: at + 1, outcome: outcomeOf(fields.outcome), reasons: fields.reasons.trim(), decisionBy: fields.outcome === "needs-decision" ? fields.decisionBy : null, change: changeIn(fields) ?? null })), closing: closing.trim() };
}
function fieldsOfReply({ answers, closing }) {
const fields = answers.map(({ outcome, reasons, decisionBy, change }) => ({ outcome, reasons, decisionBy: decisionBy ?? "", changeWhat: change?.what ?? "", changeBy: change?.by ?? "" }));
return { answers: fields, closing };
}
function refusalOf(demands, answers, charter) {
const given2 = answers.filter((answer) => answer !== void 0);
try {
checkReply(demands, given2);
checkOutcomes(charter, given2);
return void 0;
} catch (error) {
if (error instanceof ReplyRefusal) return error.code;
throw error;
}
}
function answerOf(fields, demand) {
const outcome = Outcome.fromName(fields.outcome);
if (outcome === void 0) return void 0;
const { what, by } = changeIn(fields) ?? {};
const day2 = parseDay(by ?? "");
return { demand, outcome, reasons: fields.reasons.trim(), decisionBy: outcome === "needs-decision" ? parseDay(fields.decisionBy) : void 0, change: what !== void 0 && day2 !== void 0 ? { what, by: day2 } : void 0 };
}
function changeIn({ outcome, changeWhat, changeBy }) {
const chosen = Outcome.fromName(outcome);
const what = changeWhat.trim();
return chosen !== void 0 && mayChange(chosen) && (what !== "" || changeBy !== "") ? { what, by: changeBy } : void 0;
}
function lacksDay(fields) {
const change = changeIn(fields);
return change !== void 0 && parseDay(change.by) === void 0;
}
function outcomeOf(name) {
const outcome = Outcome.fromName(name);
if (outcome === void 0) throw new ReplyRefusal("demand_unanswered");
return outcome;
}
function DraftShown(props) {
const { draft, of: { instance } } = props;
const { words } = draft.content;
const { official, step } = draft.statement;
const variables = { official: officialName(instance, official) };
if (words.kind === "reply") {
const title = t("office-draft-reply", variables);
const shown = k($, null, k(ReplyWordsShown, { words: words.words }), k(Clearing, { ...props }));
if (nameOf(draft) !== newestOf(props.notes, "reply")) return k(Disclosure, { summary: title }, shown);
return k($, null, k("h3", null, title), shown);
}
if (words.kind !== "extensionRequest" || step.kind !== "requestExtension") return null;
const { terms } = props.opened.charter;
return k($, null, k("h3", null, t("office-draft-extension", { ...variables, term: termWords({ unit: terms.replyLimit.unit, count: step.days }) })), k("p", { class: "typed", dir: "auto" }, words.reason), nameOf(draft) === newestOf(props.notes, "requestExtension") && k(Granting, { ...props, days: step.days }));
}
function ReplyWordsShown({ words: { answers, closing } }) {
return k($, null, k("ol", null, answers.map((answer) => k("li", { key: answer.demand }, k("strong", null, outcomeWords(answer.outcome)), answer.decisionBy !== null && k("span", { class: "quiet" }, " ", answer.decisionBy), k("p", { class: "typed", dir: "auto" }, answer.reasons), k(Changes, { answer })))), closing !== "" && k("p", { class: "typed", dir: "auto" }, closing));
}
function Clearing(props) {
const { draft, notes, of, opened: { memo, charter } } = props;
const by = notes.clearersOf(draft);
const waiting = notes.askedOf(draft).filter((asked2) => !by.includes(asked2.of));
const missing = charter.clearance.clearances - by.length;
const change = () => {
if (draft.content.words.kind === "reply") keep(`reply ${toHex(memo)}`, fieldsOfReply(draft.content.words.words));
go(`/desk/reply/${toHex(memo)}`);
};
return k($, null, by.length > 0 && k("p", null, missing <= 0 && k($, null, k(Tag, { tone: "good" }, t("office-cleared")), " "), t("office-cleared-by", { officials: list$1(by.map((id) => officialName(of.instance, id))) })), missing > 0 && may("reply_clear", of) && k("p", null, t("office-clear-missing", { count: missing }), notes.awaitsLog && k($, null, " ", t("office-clear-soon"))), waiting.map((asked2) => k("p", { key: asked2.of }, waitsFor(asked2, of, charter))), missing > 0 && may("clearance_ask", of) && k(AskToClear, { ...props, known: [...by, ...waiting.map((asked2) => asked2.of)] }), isMine(draft) ? missing <= 0 && may("case_reply", of) && k(Give, { ...props }) : k(Clear, { ...props, by }), mayWrite(of) && k("div", { class: "actions" }, k(Button, { look: "quiet", onClick: change }, t("office-draft-change"))));
}
function Clear({ draft, of, opened: opened2, onChange, by }) {
const { entry, keys } = me();
const [done2, setDone] = d(false);
if (!may("reply_clear", of) || !opened2.charter.clearance.roles.includes(entry.role) || by.includes(entry.id)) return null;
if (done2) return k(Alert, { tone: "success" }, t("office-clear-done"));
const make = () => clear(keys, subjectOf(opened2), draft, entry.displayName, randomness);
return k(StepForm, { name: "clear", send: (signal) => sendDocument("reply_clear", opened2.memo, nameOf(draft), make, signal), onDone: () => {
setDone(true);
onChange();
} });
}
function waitsFor({ of: official, at }, of, charter) {
const until = silenceUntil(charter, at);
const officials = officialName(of.instance, official);
return until ? t("office-clear-until", { officials, day: day(until.endsAt - 1, zoneOf(of.instance)) }) : t("office-clear-asked", { officials });
}
function AskToClear({ draft, of, opened: opened2, onChange, known: known2 }) {
const { charter: { clearance }, memo } = opened2;
const name = `ask-clear ${nameOf(draft)}`;
const [asked2, setAsked] = useKept(name, "");
const [done2, setDone] = d(false);
const readers = of.status.events.findLast(({ kind }) => kind === "distributed")?.readers ?? [];
const clears = ({ id, role }) => clearance.roles.includes(role) && (role !== "distribution_reader" || readers.includes(id));
const officials = of.instance.roster.officials.filter((it) => clears(it) && it.id !== draft.statement.official && it.id !== me().id && !known2.includes(it.id));
const somebody = officials.find(({ id }) => id === asked2);
if (done2) return k(Alert, { tone: "success" }, t("office-clear-soon"));
if (officials.length === 0) return null;
const send2 = async (signal) => {
if (!somebody) return;
const make = () => askClearance(me().keys, subjectOf(opened2), somebody.id, draft, "", randomness);
if (!isOfOffice(somebody)) await postNote(memo, { text: "", labels: [], draft, reader: somebody.id }, signal);
await sendDocument("clearance_ask", memo, [nameOf(draft), asked2], make, signal);
forgetKept(name);
};
return k(Disclosure, { summary: t("office-ask-clear-title") }, k(StepForm, { name: "ask-clear", look: "outline", problem: somebody ? void 0 : t("office-ask-clear-nobody"), send: send2, onDone: () => {
setDone(true);
onChange();
} }, k(Select, { label: t("office-ask-clear-of"), none: t("office-ask-clear-choose"), required: true, value: asked2, options: officials.map(({ id, displayName }) => ({ value: id, label: displayName })), onChange: setAsked }), clearance.silenceDays !== void 0 && k("p", null, t("office-clear-silence", { term: termWords({ unit: "working_days", count: clearance.silenceDays }) }))));
}
function Give({ draft, opened: opened2, onChange }) {
const make = () => sign(me().keys, subjectOf(opened2), draft, randomness);
return k(StepForm, { name: "give", send: (signal) => sendDocument("case_reply", opened2.memo, nameOf(draft), make, signal), onDone: () => {
forgetKept(`reply ${toHex(opened2.memo)}`);
onChange();
} });
}
function Granting(props) {
const { draft, days, notes, of, opened: { charter } } = props;
const { newest } = extensionsOf(of.status, draftsOf(notes.notes, "requestExtension").length);
if (newest === "granted") return k("p", null, k(Tag, { tone: "good" }, t("office-extension-granted")));
if (newest === "awaitsLog") return k("p", null, t("office-extension-soon"));
const refusal = extensionRefusal(of.status, charter, days, now());
const mayGrant = may("extension_approve", of) && me().entry.role === charter.extension.approverRole && !isMine(draft);
return k($, null, k("p", null, k(Tag, { tone: "warn" }, t("office-extension-open")), refusal !== void 0 && k($, null, " ", t(`refusal-${refusal}`))), mayGrant && refusal === void 0 && k(Grant, { subject: subjectOf(props.opened), request: statementDigest(draft.statement), onDone: props.onChange }));
}
function NotesPanel(props) {
const { value, error, again } = props.loaded;
const writes = may("note_post", props.of);
if (!writes && value?.notes.length === 0) return null;
return k("section", { "aria-labelledby": "notes", class: "no-print" }, k("h2", { id: "notes" }, t(writes ? "office-notes" : "office-notes-to-you")), k("p", { class: "quiet" }, t(writes ? "office-notes-means" : "office-notes-to-you-means")), k(ErrorAlert, { error, again }), !value && error === void 0 && k(Waiting, { what: t("office-notes-loading") }), value && value.unread > 0 && k("p", null, t("office-notes-unread", { count: number(value.unread) })), value?.notes.map((note, at) => k(OneNote, { key: at, ...props, note, notes: value })), writes && k(WriteNote, { ...props }));
}
function OneNote({ note, notes, ...props }) {
const { official, content: { text, labels, draft }, reader, at } = note;
const { instance } = props.of;
const isFirst = notes.notes.find(({ content }) => nameOf(content.draft) === nameOf(draft)) === note;
return k("article", { class: "answer" }, k("p", { class: "quiet small" }, t("office-note-by", { official: officialName(instance, official), day: day(at, zoneOf(instance)) }), reader !== null && k($, null, " ", t("office-note-to", { official: officialName(instance, reader) }))), text !== "" && k("p", { class: "typed", dir: "auto" }, text), labels.length > 0 && k("p", null, labels.map((label) => k($, null, k(Tag, { key: label }, label), " "))), draft && (isFirst ? k(DraftShown, { ...props, draft, notes }) : k("p", null, t("office-note-draft-again"))));
}
function WriteNote({ opened: { memo }, onChange }) {
const name = `note ${toHex(memo)}`;
const blank = { text: "", labels: "" };
const [fields, setFields] = useKept(name, blank);
const labels = fields.labels.split(/[,،\n]/).map((label) => label.trim()).filter((label) => label !== "");
const empty = fields.text.trim() === "" && labels.length === 0;
const tooMany = labels.length > NOTE_LABELS_MAX || labels.some((label) => utf8Length(label) > NOTE_LABEL_OCTETS_MAX);
return k(StepForm, { name: "note", look: "outline", asks: false, problem: empty ? t("office-blank") : tooMany ? t("office-labels-wrong") : void 0, send: async (signal) => {
await postNote(memo, { text: fields.text.trim(), labels, draft: null }, signal);
setFields(blank);
forgetKept(name);
}, onDone: onChange }, k(TextArea, { label: t("office-note"), rows: 3, lengthMax: NOTE_TEXT_OCTETS_MAX / 4, value: fields.text, onInput: (text) => setFields({ ...fields, text }) }), k(Field, { label: t("office-labels"), hint: t("office-labels-hint"), value: fields.labels, onInput: (typed) => setFields({ ...fields, labels: typed }) }));
}
function Hold({ of, onChange }) {
const step = holdThatStands(of.status) ? "lift" : "hold";
const name = `${step} ${toHex(of.memo)}`;
return k(HoldForm, { key: name, of, step, name, onChange });
}
function HoldForm({ of, step, name, onChange }) {
const [typed, setTyped] = useKept(name, "");
const send2 = async (signal) => {
const { subject, hold } = await subjectForOneself(of, signal);
const reason = typed.trim();
await sendTurn(subject, step === "lift" ? { kind: "liftHold", hold: hold(), reason } : { kind: "placeHold", reason }, signal);
forgetKept(name);
};
return k(StepForm, { name: step, level: 2, problem: saysSomething(typed) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, step === "lift" && k(Reason, { of }), k(TextArea, { label: t(`office-${step}-reason`), hint: t("office-hold-reason-hint"), rows: 4, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: typed, onInput: setTyped }));
}
function Reason({ of }) {
const mine = holdThatStands(of.status)?.official === me().id;
const loaded = useLoad(async (signal) => {
const wrote = mine ? await lettersToMe(of, signal) : [];
return wrote.findLast(({ document }) => document.statement.step.kind === "placeHold");
}, of.status.events.length.toString());
return k($, null, k(ErrorAlert, { error: loaded.error, again: loaded.again }), loaded.value && k("blockquote", null, k(LetterBody, { letter: loaded.value })));
}
async function hear({ memo, instance }, signal) {
const [answer, mail] = await Promise.all([ask(memoPath("memo_show", memo), memoAnswer, { signal }), mailbox(signal)]);
const manifest = memoManifest.fromCanonical(answer.manifest);
const identity = identityOf(me().keys);
const key = mail.map(({ sealed }) => handedOver(identity, manifest, sealed)).findLast((one) => one !== null);
if (!key || !equal(memoId(manifest), memo)) throw new TurnRefusal("NoKey");
const circulation = openCirculation(instance, memo, key, answer);
const said = readSaid({ key, memo, manifest }, instance, mail);
const filing = await filingOf(manifest, instance.log, signal);
return { circulation, said, subject: { memo, filing, replyTo: key.identity().recipient().toString() } };
}
async function filingOf(manifest, log, signal) {
const memo = memoId(manifest);
const { receipt } = await ask(memoPath("receipt_show", memo), receiptAnswer, { signal });
if (receipt === null) throw new TurnRefusal("NoReceipt");
const report = verifyReceipt(toUtf8(receipt), log);
if (!equal(report.memo, memo) || !equal(report.author, manifest.author)) throw new TurnRefusal("NoReceipt");
return report.filing;
}
const MATTERS = { scope_disputed: { on: "scope", operation: "redirect_confirm", letter: "dispute" }, contested: { on: "contest", operation: "contest_uphold", letter: "contest" }, appealed: { on: "appeal", operation: "appeal_remand", letter: "appeal" } };
function matterOf(said, letter) {
return lastByAuthors(said, letter)?.document.digest;
}
function Judge({ of, onChange }) {
const handed = of.status.events.some(({ kind }) => HANDED[me().entry.role]?.includes(kind));
const loaded = useLoad(async (signal) => handed ? hear(of, signal) : void 0, of.status.events.length.toString());
if (!handed) return asksForTime(of) ? null : k("p", null, t("office-judge-nothing"));
return k($, null, k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("office-loading") }), loaded.value && k(Hearing, { of, heard: loaded.value, onChange }));
}
const HANDED = { monitor: ["redirect_disputed", "reply_contested"], appeal_authority: ["reply_appealed"] };
function Hearing({ of, heard, onChange }) {
const { circulation: { charter, words, text }, said } = heard;
const letters = lettersOf(said);
const reply2 = lastLetter(letters, "reply");
const matter = MATTERS[of.item.state];
return k($, null, k("p", null, t("office-judge-handed")), k(CaseClock, { charter, status: of.status }), k("section", { "aria-labelledby": "letters" }, k("h2", { id: "letters" }, t("letters-title")), k(Letters, { said })), reply2 && !standingReply(of.status) && k(Alert, { tone: "warning" }, t("reply-set-aside")), reply2 && k(ReplyView, { letter: reply2, parts: words.parts, letters }), k(Disclosure, { summary: t("sign-text"), open: true }, k(MemoView, { memo: words.parts, files: text.attachments })), matter && may(matter.operation, of) && k(Rule, { of, heard, matter, onChange }), k(CharterFacts, { charter }));
}
function Rule({ of, heard: { said, subject }, matter: { on, letter }, onChange }) {
const name = `rule ${on} ${toHex(of.memo)}`;
const [reasons, setReasons] = useKept(name, "");
const [ruling, setRuling] = d(void 0);
const document = matterOf(said, letter);
const send2 = async (signal) => {
if (document === void 0) return;
await sendTurn(subject, { kind: "rule", on, document, forAuthors: ruling === "authors", reasons: reasons.trim() }, signal);
forgetKept(name);
};
const problem = ruling === void 0 ? t("office-rule-choose") : saysSomething(reasons) ? void 0 : t("office-blank");
return k(StepForm, { name: "rule", level: 2, problem: document === void 0 ? t("refusal-TurnRefusal-NoKey") : problem, send: send2, onDone: onChange }, k(RadioTiles, { legend: t("office-rule-legend"), value: ruling, tiles: [{ value: "authors", label: t(`office-rule-${on}-authors`) }, { value: "office", label: t(`office-rule-${on}-office`) }], onChange: setRuling }), k(TextArea, { label: t("office-rule-reasons"), hint: t("office-rule-reasons-hint"), rows: 6, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: reasons, onInput: setReasons }));
}
const SECONDS_OF_DAY = 86400;
const SOON_SECONDS = 3 * SECONDS_OF_DAY;
const RULED_BY = { monitor: ["scope_ruling", "contest_ruling"], appeal_authority: ["appeal"] };
const OF_THE_OFFICE = ["acknowledge", "panel_forming", "panel_report", "reply"];
function nextOf({ owed }, role, now2) {
const duties = RULED_BY[role] ?? OF_THE_OFFICE;
const [next] = owed.filter(({ duty }) => duties.includes(duty)).sort((a, b) => a.due - b.due);
return next && { duty: next.duty, at: next.due, standing: standingOf(next.due, now2) };
}
function standingOf(at, now2) {
return now2 >= at ? "late" : at - now2 <= SOON_SECONDS ? "soon" : "later";
}
function byDue(cases, role, now2) {
const dueAt = (item) => nextOf(item, role, now2)?.at ?? Number.MAX_SAFE_INTEGER;
return [...cases].sort((a, b) => dueAt(a) - dueAt(b) || b.filedAt - a.filedAt || (toHex(a.memo) < toHex(b.memo) ? -1 : 1));
}
function matches(item, { parts, labels, notes }, wanted) {
if (wanted.state !== "" && item.state !== wanted.state) return false;
if (wanted.label !== "" && !labels.includes(wanted.label)) return false;
const said = [toHex(item.memo), ...labels, ...notes, ...parts ? textsOf(parts) : []].map(fold);
return fold(wanted.text).split(/\s+/).every((word2) => said.some((text) => text.includes(word2)));
}
function textsOf({ subject, addressees, summary, paragraphs, demands, evidence, ...others }) {
const portions = [summary, ...paragraphs, ...demands.map(({ portion }) => portion), ...FURTHER.flatMap(({ list: list2 }) => others[list2]), ...evidence.map(({ claim }) => claim)];
return [subject, ...addressees, ...portions.map(({ text }) => text)];
}
function fold(text) {
return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
function Risks({ legend, hint, label, known: known2, onChange }) {
return k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, legend), k("div", { class: "usa-hint" }, hint), RiskItem.ALL.map((item) => k(Select, { key: item, label: label(item), value: known2[item] ?? "unknown", options: Risk.ALL.map((risk) => ({ value: risk, label: t(`risk-is-${risk}`) })), onChange: (risk) => onChange({ ...known2, [item]: Risk.fromName(risk) ?? "unknown" }) })));
}
function mayAssess(of) {
const given2 = of.status.events.some(({ kind, official }) => kind === "assessment_given" && official === me().id);
return may("assessment_give", of) && !given2;
}
function Assess({ opened: opened2, onChange }) {
const name = `assess ${toHex(opened2.memo)}`;
const [assessment, setAssessment] = useKept(name, "");
const send2 = async (signal) => {
await sendTurn(subjectOf(opened2), { kind: "assess", assessment: assessment.trim() }, signal);
forgetKept(name);
};
return k(StepForm, { name: "assess", look: "outline", problem: saysSomething(assessment) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, k(TextArea, { label: t("office-assess-words"), rows: 6, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: assessment, onInput: setAssessment }));
}
function Extension(props) {
const { of, opened: { charter } } = props;
const refusal = extensionRefusal(of.status, charter, 1, now());
if (refusal !== void 0) return k("p", null, t(`refusal-${refusal}`));
return k(ExtensionForm, { ...props });
}
function ExtensionForm({ opened: opened2, onChange }) {
const { charter: { extension, terms }, memo } = opened2;
const name = `extension ${toHex(memo)}`;
const [fields, setFields] = useKept(name, { days: "", reason: "" });
const days = Number(fields.days);
const daysMax = extension.extensionDaysMax;
const inBounds = Number.isInteger(days) && days >= 1 && days <= daysMax;
const most = termWords({ unit: terms.replyLimit.unit, count: daysMax });
const send2 = async (signal) => {
const { keys } = me();
await askExtension(opened2, fields, () => draftExtension(officialOf(keys), subjectOf(opened2), opened2.charter, { days, reason: fields.reason.trim() }, randomness), signal);
setFields({ days: "", reason: "" });
forgetKept(name);
};
return k(StepForm, { name: "extend", look: "outline", problem: !inBounds ? t("office-extend-days-wrong", { max: number(daysMax) }) : !saysSomething(fields.reason) ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(Field, { label: t("office-extend-days"), hint: t("office-extend-most", { most }), type: "number", inputMode: "numeric", wide: false, min: 1, max: daysMax, value: fields.days, onInput: (typed) => setFields({ ...fields, days: typed }) }), k(TextArea, { label: t("office-extend-reason"), hint: t("office-extend-reason-hint"), rows: 4, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: fields.reason, onInput: (reason) => setFields({ ...fields, reason }) }));
}
function reportAwaited(status, { calendar, panel }, now2) {
const filed = lastEvent(status, "filed");
const formed = status.events.find(({ kind }) => kind === "panel_formed");
const called = formed ?? lastEvent(status, "panel_nominated");
if (!panel || !filed || !called || lastEvent(status, "panel_reported")) return void 0;
const due = dueOf(calendar, formed?.at ?? dueOf(calendar, filed.at, panel.formWithin).endsAt, panel.reportWithin);
return allows(due, now2) ? due : void 0;
}
function undeclared(members, letters) {
const said = new Map();
for (const { document: { statement: { official, step } } } of letters) {
if (step.kind === "declareConflict") said.set(official, step.conflict);
}
return members.filter((it) => said.get(it) !== false);
}
function unsettled({ events }, charter, now2) {
const put = events.findLast(({ kind }) => kind === "issues_proposed");
const last = events.findLast(({ kind }) => kind.startsWith("issues_"));
if (!charter.panel || !put || !last) return { why: "unput" };
const objections = events.filter(({ kind }) => kind === "issues_objected").length;
if (last.kind === "issues_objected") return objections > 1 ? void 0 : { why: "objected" };
if (last.kind === "issues_agreed") return void 0;
const due = dueOf(charter.calendar, put.at, issuesWithin(charter, charter.panel));
return allows(due, now2) ? { why: "asked", due } : void 0;
}
function hasSpoken({ events }, official) {
return events.some(({ kind, official: by }) => (kind === "panel_reported" || kind === "panel_dissented") && by === official);
}
const OF_THE_PANEL = ["panel", "declaration", "issues", "panelReport", "dissent"];
async function read({ of, opened: opened2 }, signal) {
const identity = identityOf(me().keys);
const said = (await mailbox(signal)).flatMap(({ sealed }) => {
const letter = openLetter(identity, opened2.memo, of.instance.roster, sealed);
return letter && OF_THE_PANEL.includes(letter.words.kind) ? [{ by: "office", letter }] : [];
});
const letters = lettersOf(said);
const named = (await wordsOfAuthors(opened2, signal)).findLast(({ document }) => document.step.kind === "nominate")?.document;
const inConflict = letters.flatMap(({ document: { statement: { step, official } } }) => step.kind === "declareConflict" && step.conflict ? [official] : []);
return { known: knownPanel(letters), said, named: named?.step.kind === "nominate" ? { nominee: named.step.nominee, document: named.digest } : void 0, inConflict };
}
function PanelSteps(props) {
const { of, opened: opened2 } = props;
const forms = may("panel_form", of);
const sits = sitsOnPanel(of);
const shown = opened2.charter.panel !== void 0 && (readsLetters() || sits);
const loaded = useLoad(async (signal) => shown ? read(props, signal) : void 0, of.status.events.length.toString());
if (!shown) return null;
const { value } = loaded;
return k($, null, k(ErrorAlert, { error: loaded.error, again: loaded.again }), value?.said.map((one, at) => one.by === "office" && k(Disclosure, { key: at, summary: letterTitle(one) }, k(LetterBody, { letter: one.letter }))), value && forms && !value.known.report && k(Disclosure, { summary: t("office-panel-form-title") }, k(Form, { ...props, found: value })), value && k(Work, { ...props, found: value, sits }));
}
function sendPanel({ of, opened: opened2, found }, turn, signal) {
const readers = { roster: of.instance.roster, members: found.known.members };
const make = () => byPanel(me().keys, subjectOf(opened2), readers, turn, randomness);
const says = "key" in turn ? { ...turn, key: null } : turn;
return sendDocument(PANEL_OPERATIONS[turn.kind], opened2.memo, says, make, signal);
}
function Form(props) {
const { of, opened: opened2, found: { known: known2, named, inConflict }, onChange } = props;
const name = `panel ${toHex(opened2.memo)}`;
const nominee = named && !inConflict.includes(named.nominee) ? named.nominee : void 0;
const stays = known2.members.filter((it) => !inConflict.includes(it));
const fixed2 = [...new Set([...stays, ...nominee ? [nominee] : []])];
const [{ added, reasons }, setFields] = useKept(name, { added: [], reasons: "" });
const free = of.instance.roster.officials.filter(({ id, role }) => role === "distribution_reader" && !fixed2.includes(id) && !inConflict.includes(id));
const members = [...fixed2, ...added.filter((id) => !fixed2.includes(id))];
const send2 = async (signal) => {
const key = fileKeyOf(identityOf(me().keys), opened2.sealed);
await sendPanel(props, { kind: "form", members, nomination: named?.document ?? null, reasons: reasons.trim(), key }, signal);
forgetKept(name);
};
const blank = members.length === 0 || !saysSomething(reasons);
return k(StepForm, { name: "panel-form", look: "outline", problem: blank ? t("office-blank") : void 0, send: send2, onDone: onChange }, k("ul", { class: "readers" }, fixed2.map((id) => k("li", { key: id, dir: "auto" }, officialName(of.instance, id), id === nominee && ` (${t("office-panel-named")})`))), k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, t("office-panel-form-members")), free.map(({ id, displayName }) => k(Checkbox, { key: id, label: displayName, checked: added.includes(id), onChange: (adds) => setFields({ reasons, added: adds ? [...added, id] : added.filter((other) => other !== id) }) }))), k(TextArea, { label: t("office-panel-form-words"), rows: 3, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: reasons, onInput: (typed) => setFields({ added, reasons: typed }) }));
}
function Work(props) {
const { found: { known: known2, said, inConflict }, of, opened: { charter }, sits } = props;
const { formed, members, issues, report } = known2;
if (!formed) return null;
const waits = undeclared(members, lettersOf(said));
const isWhole = waits.length === 0 && members.length === charter.panel?.members;
const open2 = unsettled(of.status, charter, now());
return k($, null, !report && !isWhole && k("p", null, waits.length > 0 ? t("office-panel-waits-declare", { members: list$1(waits.map((id) => officialName(of.instance, id))) }) : t("office-panel-waits-seat")), !report && isWhole && open2 && k("p", null, open2.why === "asked" ? t("office-panel-waits-asked", { until: day(open2.due.endsAt - 1, charter.calendar.zoneName) }) : t(`office-panel-waits-${open2.why}`)), sits && !report && may("panel_declare", of) && !inConflict.includes(me().entry.id) && k(Disclosure, { summary: t("office-panel-declare-title") }, k(Declare, { ...props, panel: formed })), !report && isWhole && may("issues_propose", of) && k(Words, { ...props, name: "panel-issues", turn: (words) => ({ kind: "propose", panel: formed, issues: words }) }), sits && issues && !report && isWhole && !open2 && may("panel_report", of) && k(Words, { ...props, name: "panel-report", turn: (words) => ({ kind: "report", issues, report: words }) }), sits && report && may("panel_dissent", of) && !hasSpoken(of.status, me().entry.id) && k(Words, { ...props, name: "panel-dissent", turn: (words) => ({ kind: "dissent", report, opinion: words }) }));
}
function Words(props) {
const { opened: opened2, name, turn, onChange } = props;
const kept2 = `${name} ${toHex(opened2.memo)}`;
const [words, setWords] = useKept(kept2, "");
const send2 = async (signal) => {
await sendPanel(props, turn(words.trim()), signal);
setWords("");
forgetKept(kept2);
};
return k(Disclosure, { summary: t(`office-${name}-title`) }, k(StepForm, { name, look: "outline", problem: saysSomething(words) ? void 0 : t("office-blank"), send: send2, onDone: onChange }, k(TextArea, { label: t(`office-${name}-words`), rows: 6, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: words, onInput: setWords })));
}
function Declare(props) {
const { opened: opened2, panel, onChange } = props;
const name = `declare ${toHex(opened2.memo)}`;
const [{ said, words }, setFields] = useKept(name, { said: void 0, words: "" });
const send2 = async (signal) => {
await sendPanel(props, { kind: "declare", panel, conflict: said === "conflict", declaration: words.trim() }, signal);
forgetKept(name);
};
const blank = said === void 0 || !saysSomething(words);
return k(StepForm, { name: "panel-declare", look: "outline", problem: blank ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(RadioTiles, { legend: t("office-panel-declare-legend"), value: said, tiles: [{ value: "none", label: t("letter-no-conflict") }, { value: "conflict", label: t("letter-conflict") }], onChange: (chosen) => setFields({ words, said: chosen }) }), k(TextArea, { label: t("office-panel-declare-words"), rows: 3, required: true, lengthMax: WORDS_CHARACTERS_MAX, value: words, onInput: (typed) => setFields({ said, words: typed }) }));
}
function OfficeSteps(props) {
const { of, opened: { charter } } = props;
const awaited = reportAwaited(of.status, charter, now());
if (!STEPS.some((step) => may(step, of)) && !mayAsk("question_ask", of) && !sitsOnPanel(of) && !mayAssess(of)) return null;
return k("section", { "aria-labelledby": "steps", class: "no-print" }, k("h2", { id: "steps" }, t("office-steps")), may("case_acknowledge", of) && k(Acknowledge, { ...props }), may("case_distribute", of) && k(Distribute, { ...props }), mayWrite(of) && k($, null, k("h3", null, t("office-reply-title")), k("p", null, t("office-reply-way")), awaited && k("p", null, t("office-reply-awaits-panel", { until: day(awaited.endsAt - 1, charter.calendar.zoneName) })), k("div", { class: "actions" }, k(ButtonLink, { href: to(`/desk/reply/${toHex(of.memo)}`) }, t("office-reply-write")))), k(OfficeTurns, { ...props }), k(PanelSteps, { ...props }), mayAssess(of) && k(Disclosure, { summary: t("office-assess-title") }, k(Assess, { ...props })), may("extension_request", of) && charter.extension.extensionsMax > 0 && k(Disclosure, { summary: t("office-extend-title") }, k(Extension, { ...props })), may("statement_post", of) && k(Disclosure, { summary: t("office-statement-title") }, k(Statement, { ...props })));
}
const STEPS = ["case_acknowledge", "case_distribute", "case_reply", "extension_request", "statement_post", "case_redirect", "reply_correct", "outcome_report"];
const TEXT_CHARACTERS_MAX = 4e3;
function Acknowledge({ of, opened: opened2, onChange }) {
const { charter, memo } = opened2;
const name = `acknowledge ${toHex(memo)}`;
const [fields, setFields] = useKept(name, { risks: {}, number: casePrefix(charter, now()), ...acknowledgementWords(of.instance, opened2, of.item.filedAt) });
const number2 = caseNumberOf(fields.number);
const blank = [fields.responsible, fields.monitor, fields.protection].some((text2) => text2.trim() === "");
const send2 = async (signal) => {
if (number2 === void 0) return;
const { responsible, due, monitor, protection, risks } = fields;
const words = { responsible, due, monitor, protection, risk: charter.protection.riskCheck ? whole(risks) : null };
await sendDocument("case_acknowledge", memo, fields, () => acknowledge(me().keys, subjectOf(opened2), charter, number2, words, randomness), signal);
forgetKept(name);
};
const text = (key, label, rows) => k(TextArea, { label, rows, required: true, lengthMax: TEXT_CHARACTERS_MAX, value: fields[key], onInput: (typed) => setFields({ ...fields, [key]: typed }) });
return k(StepForm, { name: "acknowledge", problem: number2 === void 0 ? t("office-number-wrong") : blank ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(Field, { label: t("letter-case-number"), hint: t("office-number-hint", { example: `${charter.casePrefix}-2030-0007` }), code: true, wide: false, required: true, value: fields.number, onInput: (typed) => setFields({ ...fields, number: typed }) }), text("responsible", t("letter-responsible"), 2), k("h4", null, t("letter-due")), k("p", { dir: "auto" }, fields.due), k("p", { class: "quiet small" }, t("office-due-computed")), text("monitor", t("letter-monitor"), 2), text("protection", t("letter-protection"), 4), charter.protection.riskCheck && k(Risks, { legend: t("letter-risks"), hint: t("letter-risks-hint"), label: (item) => t(`letter-risk-${item}`), known: fields.risks, onChange: (risks) => setFields({ ...fields, risks }) }));
}
function Distribute({ of, opened: opened2, onChange }) {
const { instance, status, memo } = { ...of, memo: opened2.memo };
const name = `distribute ${toHex(memo)}`;
const [{ added, note }, setFields] = useKept(name, { added: [], note: "" });
const named = rosterReadersFor(instance.roster, opened2.charter, opened2.manifest);
const before = status.events.filter(({ kind }) => kind === "distributed").flatMap(({ readers }) => readers).filter((reader) => !named.includes(reader));
const owed = [...named, ...new Set(before)];
const others = instance.roster.officials.map(({ id }) => id).filter((id) => !owed.includes(id));
const mayAdd = opened2.charter.distribution.furtherBy === me().id;
const send2 = async (signal) => {
const readers = [...owed, ...others.filter((id) => added.includes(id))];
await sendDocument("case_distribute", memo, { readers, note }, () => distribute(me().keys, subjectOf(opened2), opened2.parts, readers, note.trim(), randomness), signal);
forgetKept(name);
};
const asked2 = opened2.parts.distribution;
const problem = isDistributionAnswered(opened2.parts, note) ? void 0 : t("refusal-OfficeRefusal-DistributionAsked");
return k(StepForm, { name: of.item.state === "acknowledged" ? "distribute" : "redistribute", look: of.item.state === "acknowledged" ? "plain" : "outline", problem, send: send2, onDone: onChange }, asked2 !== void 0 && k("p", null, t("office-distribution-asked"), " ", k("q", { dir: "auto" }, asked2)), k("ul", { class: "readers" }, named.map((id) => k("li", { key: id }, k("span", { dir: "auto" }, officialName(instance, id)), " ", k(Tag, null, t("office-by-charter")))), [...new Set(before)].map((id) => k("li", { key: id }, k("span", { dir: "auto" }, officialName(instance, id)), " ", k(Tag, { tone: "info" }, t("office-added"))))), mayAdd && others.length > 0 && k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, t("office-add")), k("div", { class: "usa-hint" }, t("office-add-hint")), others.map((id) => k(Checkbox, { key: id, label: officialName(instance, id), checked: added.includes(id), onChange: (adds) => setFields({ note, added: adds ? [...added, id] : added.filter((other) => other !== id) }) }))), k(TextArea, { label: t("office-note-to-authors"), hint: t(asked2 === void 0 ? "office-optional" : "office-distribution-hint"), rows: 3, lengthMax: TEXT_CHARACTERS_MAX, value: note, onInput: (typed) => setFields({ added, note: typed }) }));
}
function Statement({ opened: opened2, onChange }) {
const name = `statement ${toHex(opened2.memo)}`;
const [message, setMessage] = useKept(name, "");
const send2 = async (signal) => {
await sendDocument("statement_post", opened2.memo, message, () => statement(me().keys, subjectOf(opened2), message.trim(), randomness), signal);
setMessage("");
forgetKept(name);
};
return k(StepForm, { name: "statement", look: "outline", stays: true, problem: message.trim() === "" ? t("office-blank") : void 0, send: send2, onDone: onChange }, k(TextArea, { label: t("office-statement-message"), rows: 6, required: true, lengthMax: CONTENT_OCTETS_MAX / 8, value: message, onInput: setMessage }));
}
function undertakingAsked({ instance, item, status }) {
const text = charterByDigest(instance, item.charter)?.charter.protection.undertaking;
const given2 = status.events.some(({ kind, official }) => kind === "undertaken" && official === me().id);
return given2 ? void 0 : text;
}
async function undertake({ memo, item }, text, signal) {
const replyTo = identityOf(me().keys).recipient().toString();
try {
await sendTurn({ memo, filing: item.filing, replyTo }, { kind: "undertake", text }, signal);
} catch (error) {
if (!(error instanceof Refusal) || error.code !== "undertaken") throw error;
}
}
function DeskCasePage({ params }) {
const memo = memoParam(params);
const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
const [found, setFound] = d(() => findOpened(memo));
const of = loaded.value;
const locked = of !== void 0 && isLockedIn(of.status);
A(() => {
if (!locked) return;
forgetOpened(memo);
setFound(void 0);
}, [locked]);
const opened2 = locked ? void 0 : found;
return k($, null, k("h1", { tabIndex: -1, dir: "auto" }, opened2?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) })), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !of && loaded.error === void 0 && k(Waiting, { what: t("office-loading") }), of && k($, null, k(Facts, { of, opened: opened2 }), k(Kept, { status: of.status, zone: zoneOf(of.instance) }), k(AskedForTime, { of, onChange: loaded.again }), opened2 ? k(Shown, { of, opened: opened2, onChange: loaded.again }) : isJudge() ? k(Judge, { of, onChange: loaded.again }) : may("case_open", of) && !lastEvent(of.status, "text_destroyed") && (locked ? k(EmptyState, { heading: t("letter-spill"), text: t("office-locked-text") }) : k(Sealed, { of, onOpen: (shown) => {
setFound(shown);
loaded.again();
} })), k(Beside, { of, opened: opened2, onChange: loaded.again }), may("opening_request", of) && k("p", null, k("a", { href: to(`/desk/opening/${toHex(memo)}`) }, t("opening-ask-link"))), may("release_ask", of) && k("p", null, k("a", { href: to(`/desk/release/${toHex(memo)}`) }, t("release-link"))), may("hold_place", of) && k(Hold, { of, onChange: loaded.again }), k(History, { status: of.status, zone: zoneOf(of.instance), instance: of.instance })), k("div", { class: "actions no-print" }, k(ButtonLink, { look: "quiet", href: to("/desk") }, t("office-back"))));
}
function Sealed({ of, onOpen }) {
const [part, setPart] = d(0);
const asked2 = undertakingAsked(of);
const act = async (signal) => {
setPart(0);
if (asked2 !== void 0) await undertake(of, asked2, signal);
onOpen(await open(of.memo, setPart, signal));
};
return k(EmptyState, { heading: t("office-sealed"), text: t("office-sealed-text") }, asked2 !== void 0 && k($, null, k("p", null, t("office-undertake-text")), k("blockquote", { dir: "auto" }, asked2), k("p", { class: "quiet" }, t("office-undertake-means"))), k(Asked, { deed: t(asked2 === void 0 ? "office-open" : "office-undertake-open"), heading: t(asked2 === void 0 ? "office-open-ask" : "office-undertake-ask"), act, waiting: k(Waiting, { what: t("office-verifying"), part }) }, asked2 !== void 0 && k("blockquote", { dir: "auto" }, asked2), k("p", null, t("office-open-means"))));
}
function Facts({ of: { item, instance, status }, opened: opened2 }) {
const zone = zoneOf(instance);
return k("dl", { class: "facts" }, k("dt", null, t("memo-state")), k("dd", null, stateWords(item.state)), k("dt", null, t("office-due")), k("dd", null, k(DueTag, { next: nextOf(item, me().entry.role, now()), timeZone: zone })), k("dt", null, t("office-filed")), k("dd", null, day(item.filedAt, zone)), k("dt", null, t("memo-id")), k("dd", null, k("code", null, toHex(item.memo).slice(0, 16))), k(LateSignatures, { status, zone }), opened2 && k(Signatures, { opened: opened2, nameOf: (id) => institutionName(instance, id) }));
}
function Signatures({ opened: { of: { certificate: certificate2 }, names }, nameOf: nameOf2 }) {
const others = otherInstitutions(certificate2);
const counts = certificate2.institutions.map(({ institution, count }) => t("office-from", { institution: nameOf2(institution), count: number(count) }));
return k($, null, k("dt", null, t("office-signatures")), k("dd", null, k("strong", null, number(certificate2.total)), " ", k(Tag, { tone: "good" }, t("office-verified")), k("br", null), list$1([...counts, ...others > 0 ? [t("office-from-others", { count: number(others) })] : []])), certificate2.withReservation > 0 && k($, null, k("dt", null, t("office-reservations")), k("dd", null, number(certificate2.withReservation))), k("dt", null, t("office-named")), k("dd", null, names.length === 0 ? t("office-named-none") : k(Disclosure, { summary: t("office-named-count", { count: names.length }) }, k("ul", { class: "names" }, names.map((name, at) => k("li", { key: at, dir: "auto" }, name))))));
}
const NO_NOTES = { notes: [], unread: 0, clearersOf: () => [], askedOf: () => [], awaitsLog: false };
function Shown({ of, opened: { of: opened2 }, onChange }) {
const readsNotes = may("note_list", of);
const notes = useLoad(async (signal) => readsNotes ? loadNotes(of, opened2, signal) : NO_NOTES, of.status.events.length.toString());
const again = () => {
onChange();
notes.again();
};
return k($, null, opened2.filed.urgency && k(Alert, { tone: "info", heading: t("office-urgent-why") }, opened2.filed.urgency.words), of.item.state === "withdrawn" && k(Alert, { tone: "warning" }, t("office-withdrawn")), k(CaseClock, { charter: opened2.charter, status: of.status }), k("div", { class: "no-print" }, k(MemoView, { memo: opened2.parts, files: opened2.filed.text.attachments })), k("p", { class: "no-print" }, k("a", { href: to(`/desk/copy/${toHex(of.memo)}`) }, t("office-copy"))), (readsLetters() || sitsOnPanel(of)) && k(FromAuthors, { of, opened: opened2 }), readsLetters() && k(FromOfficials, { of }), k(OfficeSteps, { of, opened: opened2, onChange: again }), mayAsk("room_moderate", of) && opened2.charter.sessions && k("div", { class: "actions no-print" }, k(ButtonLink, { look: "outline", href: to(`/desk/session/${toHex(of.memo)}`) }, t("memo-session"))), readsNotes && k(NotesPanel, { of, opened: opened2, loaded: notes, onChange: again }), (opened2.charter.disclosure ?? opened2.charter.release) && k(Disclosure, { summary: t("opening-address-title") }, k("p", null, t("opening-address-text")), k(CopyField, { label: t("opening-address"), value: opened2.filed.replyTo })), k(CharterFacts, { charter: opened2.charter }));
}
const LINE_OCTETS = 75;
function calendarOf(cases, calendar, now2) {
const made = new Date(now2 * 1e3).toISOString().replace(/[-:]|\.\d+/g, "");
const entries = cases.flatMap(({ memo, owed, due }) => {
const id = toHex(memo);
const entry = (key, duty, lateFrom) => ["BEGIN:VEVENT", `UID:${id}-${key}@demur`, `DTSTAMP:${made}`, `DTSTART;VALUE=DATE:${civilDay(calendar, lateFrom - 1).replaceAll("-", "")}`, `SUMMARY:${escaped(t("office-calendar-entry", { id: id.slice(0, 16), duty: dutyWords(duty) }))}`, "TRANSP:TRANSPARENT", "END:VEVENT"];
const aimed = due !== null && owed.some(({ duty }) => duty === "reply") ? entry("target", "reply-target", due.replyTarget) : [];
return [...owed.flatMap((one) => entry(one.duty, one.duty, one.due)), ...aimed];
});
const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demur//what is due//EN", ...entries, "END:VCALENDAR"];
return lines.map(folded).join("");
}
function escaped(text) {
return text.replace(/[\u2068\u2069]/g, "").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
function folded(line) {
const pieces = [""];
for (const character of line) {
const piece = pieces.at(-1) ?? "";
if (utf8Length(piece) + utf8Length(character) > LINE_OCTETS) pieces.push(` ${character}`);
else pieces[pieces.length - 1] = piece + character;
}
return `${pieces.join("\r\n")}\r
`;
}
function Desk() {
return isAllowed(void 0, "case_list", me().entry.role) ? k(Cases, null) : k(WithoutCases, null);
}
function ToOpenings() {
if (!isAllowed("submitted", "name_show", me().entry.role)) return null;
return k(ButtonLink, { look: "outline", href: to("/desk/openings") }, t("openings-title"));
}
function WithoutCases() {
const takesComplaints = me().entry.role === "protection_officer";
return k($, null, k("h1", { tabIndex: -1 }, t("office-title")), k("p", { class: "lead", dir: "auto" }, me().entry.displayName), takesComplaints && k("p", null, t("office-complaints-text")), k("div", { class: "actions" }, takesComplaints && k(ButtonLink, { href: to("/desk/complaints") }, t("office-complaints")), k(ToOpenings, null), k(ButtonLink, { look: "quiet", href: to("/desk/factor") }, t("office-factor-title"))));
}
function Cases() {
const loaded = useLoad(async (signal) => {
const [cases, instance] = await Promise.all([inbox(signal), reach(signal)]);
return { cases: byDue(cases, me().entry.role, now()), charter: currentCharter(instance)?.charter };
}, me().id);
return k($, null, k("h1", { tabIndex: -1 }, t("office-title")), k("p", { class: "lead", dir: "auto" }, me().entry.displayName), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("office-loading") }), loaded.value && k(Queue, { ...loaded.value }), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), loaded.value && k(SaveCalendar, { ...loaded.value }), k(ToOpenings, null), k(ButtonLink, { look: "quiet", href: to("/desk/factor") }, t("office-factor-title"))));
}
function SaveCalendar({ cases, charter }) {
if (!charter || cases.every(({ owed }) => owed.length === 0)) return null;
const octets2 = () => toUtf8(calendarOf(cases, charter.calendar, now()));
return k(FileButton, { name: "due.ics", type: "text/calendar", look: "quiet", octets: octets2 }, t("office-calendar"));
}
const ANYTHING = { text: "", state: "", label: "" };
function Queue({ cases, charter }) {
const [wanted, want] = d(ANYTHING);
if (cases.length === 0) return k(EmptyState, { heading: t("office-none"), text: t(me().entry.role === "appeal_authority" ? "office-none-appeal-text" : "office-none-text") });
const labels = [...new Set(cases.flatMap(({ memo }) => labelsOf(memo)))].sort();
const shown = cases.filter((item) => matches(item, knownOf(item), wanted));
return k($, null, k("form", { class: "filters", role: "search", onSubmit: (event) => event.preventDefault() }, k(Field, { label: t("office-find"), hint: t("office-find-hint"), type: "search", wide: false, value: wanted.text, onInput: (text) => want({ ...wanted, text }) }), k(Select, { label: t("memo-state"), none: t("office-any"), value: wanted.state, options: [...new Set(cases.map(({ state }) => state))].map((state) => ({ value: state, label: stateWords(state) })), onChange: (state) => want({ ...wanted, state }) }), labels.length > 0 && k(Select, { label: t("office-label"), none: t("office-any"), value: wanted.label, options: labels.map((label) => ({ value: label, label })), onChange: (label) => want({ ...wanted, label }) })), shown.length === 0 ? k(EmptyState, { heading: t("office-found-none"), text: t("office-found-none-text") }) : k(List, { cases: shown, timeZone: charter?.calendar.zoneName }));
}
function List({ cases, timeZone }) {
return k(Table, { caption: t("office-cases"), rows: cases, keyOf: ({ memo }) => toHex(memo), columns: [{ heading: t("office-case"), cell: (item) => k("a", { href: to(`/desk/case/${toHex(item.memo)}`), dir: "auto" }, titleOf(item)) }, ...cases.some(({ memo }) => labelsOf(memo).length > 0) ? [{ heading: t("office-labels"), cell: ({ memo }) => list$1(labelsOf(memo)) }] : [], { heading: t("office-due"), cell: (item) => k($, null, k(DueTag, { next: nextOf(item, me().entry.role, now()), timeZone }), item.due?.isUrgent && k($, null, " ", k(Tag, { tone: "warn" }, t("office-urgent")))) }, { heading: t("memo-state"), cell: ({ state }) => stateWords(state) }, { heading: t("office-filed"), cell: ({ filedAt }) => day(filedAt, timeZone) }, { heading: t("office-signatures"), number: true, cell: ({ signatures }) => number(signatures) }] });
}
function knownOf({ memo }) {
return { parts: findOpened(memo)?.of.parts, labels: labelsOf(memo), notes: textsOf$1(memo) };
}
function titleOf({ memo }) {
return findOpened(memo)?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) });
}
// @noble/hashes/legacy.js
const SHA1_IV=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]),SHA1_W=new Uint32Array(80);class _SHA1 extends HashMD{A=SHA1_IV[0]|0;B=SHA1_IV[1]|0;C=SHA1_IV[2]|0;D=SHA1_IV[3]|0;E=SHA1_IV[4]|0;constructor(){super(64,20,8,!1)}get(){const{A:n,B:h,C:i,D:s,E:e}=this;return[n,h,i,s,e]}set(n,h,i,s,e){this.A=n|0,this.B=h|0,this.C=i|0,this.D=s|0,this.E=e|0}_cloneInto(n){return(n||=new this.constructor).set(...this.get()),this._cloneIntoMeta(n)}process(n,h){for(let t=0;t<16;t++,h+=4)SHA1_W[t]=n.getUint32(h,!1);for(let t=16;t<80;t++)SHA1_W[t]=rotl(SHA1_W[t-3]^SHA1_W[t-8]^SHA1_W[t-14]^SHA1_W[t-16],1);let{A:i,B:s,C:e,D:r,E:o}=this;for(let t=0;t<80;t++){let l,c;t<20?(l=Chi(s,e,r),c=1518500249):t<40?(l=s^e^r,c=1859775393):t<60?(l=Maj(s,e,r),c=2400959708):(l=s^e^r,c=3395469782);const a=rotl(i,5)+l+o+c+SHA1_W[t]|0;o=r,r=e,e=rotl(s,30),s=i,i=a}i=i+this.A|0,s=s+this.B|0,e=e+this.C|0,r=r+this.D|0,o=o+this.E|0,this.set(i,s,e,r,o)}roundClean(){clean(SHA1_W)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0),clean(this.buffer)}}const sha1=createHasher(()=>new _SHA1);
const TOTP_SECRET_OCTETS = 20;
const STEP_SECONDS = 30;
const ISSUER = "Demur";
function generateTotpSecret(randomness2) {
return randomBytes(randomness2, TOTP_SECRET_OCTETS);
}
function totpSecretToText(secret) {
return toBase32(secret);
}
function totpSecretFromText(text) {
return attempt(() => {
const secret = fromBase32(text);
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
function DeskFactor() {
const [done2, setDone] = d(void 0);
return k($, null, k("h1", { tabIndex: -1 }, t("office-factor-title")), done2 ? k($, null, k(Alert, { tone: "success", heading: t("office-factor-done"), live: true }, t(`office-factor-done-${done2}`)), k("div", { class: "actions" }, me().token === void 0 ? k(ButtonLink, { href: to("/desk/sign-in") }, t("office-sign-in-title")) : k(ButtonLink, { href: to("/desk") }, t("office-back")))) : k($, null, k("p", { class: "lead" }, t("office-factor-lead")), k(Passkey, { onDone: () => setDone("passkey") }), k(Codes, { onDone: () => setDone("code") })));
}
function Passkey({ onDone }) {
const asked2 = useLoad((signal) => challenge(me().keys, signal), "passkey");
const making = useAction(async (signal) => {
const { keys } = me();
await enrolFactor(await makePasskey(await challenge(keys, signal), keys.id, signal), signal);
onDone();
});
if (!asked2.value || !canUse(asked2.value)) return null;
return k($, null, k("h2", null, t("office-passkey")), k("p", null, t("office-passkey-text")), asked2.value.credentials.length > 0 && k("p", null, t("office-passkey-count", { count: asked2.value.credentials.length })), k(ErrorAlert, { error: making.error }), k("div", { class: "actions" }, k(Button, { pending: making.pending, onClick: making.run }, t("office-passkey-make"))));
}
function Codes({ onDone }) {
const [secret] = d(() => generateTotpSecret(randomness));
const [code, setCode] = d("");
const enrolling = useAction(async (signal) => {
await enrolFactor({ totp: { secret, code: code.replace(/\s/g, "") } }, signal);
onDone();
});
return k("form", { onSubmit: (event) => {
event.preventDefault();
enrolling.run();
} }, k("h2", null, t("office-codes")), k("p", null, t("office-codes-text")), k(QrCode, { value: totpLink(secret, me().id), label: t("office-factor-code") }), k(CopyField, { label: t("office-factor-secret"), value: totpSecretToText(secret) }), k(Field, { label: t("office-code"), hint: t("office-factor-hint"), code: true, wide: false, required: true, inputMode: "numeric", lengthMax: 8, value: code, onInput: setCode }), k(ErrorAlert, { error: enrolling.error }), k("div", { class: "actions" }, k(Button, { submit: true, pending: enrolling.pending }, t("office-factor-enrol"))));
}
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
const send2 = async (signal) => {
const demands = parts.demands.length;
const words = replyWordsOf(fields, officialName(of.instance, giver));
if (shares) await shareDraft(memo, words, () => draftReply(giver, subjectOf(opened2), charter, demands, words, randomness), signal);
else await sendDocument("case_reply", memo, words, () => reply(me().keys, subjectOf(opened2), charter, demands, words, randomness), signal);
forgetKept(name);
};
const awaited = reportAwaited(of.status, charter, now());
const problem = isReply(problems) ? !shares && awaited ? t("office-reply-awaits-panel", { until: day(awaited.endsAt - 1, charter.calendar.zoneName) }) : void 0 : open2.length > 0 ? t("office-reply-open", { demands: list$1(open2) }) : t(`office-reply-problem-${problems.whole ?? ""}`);
const showFirst = () => {
setTried(true);
requestAnimationFrame(() => editor.current?.querySelector("[aria-invalid]")?.focus());
};
return k($, null, k(Disclosure, { summary: t("sign-text") }, k(MemoView, { memo: parts })), k(StepForm, { name: shares ? "share" : "reply", level: 2, problem, onProblem: showFirst, send: send2, onDone: () => onSent(shares ? "shared" : "sent") }, k("p", { role: "status" }, t("office-reply-progress", { done: number(parts.demands.length - open2.length), demands: number(parts.demands.length) })), k("div", { ref: editor }, k(DemandList, { demands: parts.demands, below: (demand) => {
const answer = fields.answers[demand - 1];
return answer && k(Answer, { demand, outcomes: charter.outcomes, fields: answer, problem: problems.answers[demand - 1], tried, onChange: (changed) => change(demand, changed) });
} })), k(TextArea, { label: t("office-reply-closing"), hint: t("office-optional"), rows: 4, lengthMax: REASONS_CHARACTERS_MAX, value: fields.closing, onInput: (closing) => setFields({ ...fields, closing }) })));
}
function Answer({ demand, outcomes, fields, problem, tried, onChange }) {
const begun = tried || fields.reasons !== "";
const error = (...codes) => begun && problem !== void 0 && codes.includes(problem) ? t(`office-reply-problem-${problem}`) : void 0;
const variables = { demand: number(demand) };
const chosen = Outcome.fromName(fields.outcome);
return k("div", { class: "answer" }, problem === void 0 && k("p", null, k(Tag, { tone: "good" }, t("office-reply-answered"))), k(Select, { label: t("office-reply-outcome", variables), none: t("office-reply-choose"), value: fields.outcome, error: error("demand_unanswered", "outcome_not_in_charter"), options: outcomes.map((outcome) => ({ value: outcome, label: t(`outcome-${outcome}`) })), onChange: (outcome) => onChange({ ...fields, outcome }) }), k(TextArea, { label: t("office-reply-reasons", variables), rows: 6, lengthMax: REASONS_CHARACTERS_MAX, value: fields.reasons, error: error("reasons_blank", "reasons_too_long"), onInput: (reasons) => onChange({ ...fields, reasons }) }), fields.outcome === "needs-decision" && k(Field, { label: t("office-reply-day", variables), type: "date", wide: false, value: fields.decisionBy, error: error("decision_day_wrong"), onInput: (decisionBy) => onChange({ ...fields, decisionBy }) }), chosen !== void 0 && mayChange(chosen) && k($, null, k(TextArea, { label: t("office-reply-change", variables), hint: t("office-reply-change-hint"), rows: 2, lengthMax: CHANGE_CHARACTERS_MAX, value: fields.changeWhat, error: error("change_wrong"), onInput: (changeWhat) => onChange({ ...fields, changeWhat }) }), k(Field, { label: t("office-reply-change-day", variables), type: "date", wide: false, value: fields.changeBy, error: error("change_day_wrong"), onInput: (changeBy) => onChange({ ...fields, changeBy }) })));
}
function DeskReply({ params }) {
const memo = memoParam(params);
const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
const [sent, setSent] = d(void 0);
const opened2 = findOpened(memo)?.of;
const back = to(`/desk/case/${toHex(memo)}`);
return k($, null, k("h1", { tabIndex: -1 }, t("office-reply-title")), opened2 && k("p", { class: "lead", dir: "auto" }, opened2.parts.subject), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !opened2 && k(EmptyState, { heading: t("office-sealed"), text: t("office-reply-open-first") }, k(ButtonLink, { href: back }, t("office-to-case"))), opened2 && !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("office-loading") }), sent && k(Alert, { tone: "success", heading: t(`office-reply-${sent}`), live: true }, t(`office-reply-${sent}-text`)), opened2 && loaded.value && !sent && (mayWrite(loaded.value) ? k(ReplyEditor, { of: loaded.value, opened: opened2, onSent: setSent }) : k(Alert, { tone: "info" }, t("office-reply-not-now"))), opened2 && k("div", { class: "actions" }, k(ButtonLink, { look: "quiet", href: back }, t("office-to-case"))));
}
const demoOfficials = list(body({ id: string, title: string, role: string, key: octets$1, passphrase: nullable(string), totpSecret: string }));
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
function DeskSignIn() {
const [comesBack] = d(() => currentOfficial() !== void 0);
const demo = useLoad(officialsOfDemo, "demo");
const [taken, setTaken] = d(void 0);
const [code, setCode] = d("");
const form = T(null);
A(() => form.current?.querySelector(".actions button, [autocomplete=one-time-code]")?.focus(), [taken]);
const taking = useAction(async (signal, octets2) => {
const keys = readKeys(octets2);
setTaken({ keys, mayHavePasskey: await mayHavePasskey(keys, signal) });
});
const entering = useAction(async (signal, by) => {
if (!taken) return;
const { keys } = taken;
const factor = { passkey: async () => signWithPasskey(await challenge(keys, signal), signal), code: () => ({ totp: { code: code.replace(/\s/g, "") } }), nothing: () => void 0 };
await enter(keys, await factor[by](), signal);
if (comesBack) history.back();
else go(by === "nothing" ? "/desk/factor" : "/desk");
});
const take = (official) => {
taking.run(official.key);
setCode(codeNow(official));
};
const codeFields = k($, null, k(Field, { label: t("office-code"), hint: t("office-code-hint"), code: true, wide: false, required: true, inputMode: "numeric", autocomplete: "one-time-code", lengthMax: 8, value: code, onInput: setCode }), k("div", { class: "actions" }, k(Button, { submit: true, pending: entering.pending }, t("office-enter")), k(Button, { look: "quiet", pending: entering.pending, onClick: () => entering.run("nothing") }, t("office-no-factor"))));
return k($, null, k("h1", { tabIndex: -1 }, t("office-sign-in-title")), k("p", { class: "lead" }, t("office-sign-in-lead")), demo.value && demo.value.length > 0 && k(Demo, { officials: demo.value, onTake: take }), k("form", { ref: form, onSubmit: (event) => {
event.preventDefault();
entering.run("code");
} }, k(DropFile, { label: t("office-key"), hint: t("office-key-hint"), octetsMax: KEY_FILE_OCTETS_MAX, onFile: (_name, octets2) => taking.run(octets2) }), k(ErrorAlert, { error: taking.error }), taken && k($, null, k("p", null, t("office-key-of", { official: taken.keys.id })), taken.mayHavePasskey && k("div", { class: "actions" }, k(Button, { pending: entering.pending, onClick: () => entering.run("passkey") }, t("office-enter-passkey"))), k(ErrorAlert, { error: entering.error }), entering.pending && k(Waiting, { what: t("office-entering") }), taken.mayHavePasskey ? k(Disclosure, { summary: t("office-code-instead") }, codeFields) : codeFields)), k("p", { class: "quiet" }, t("office-sign-in-means")));
}
function Demo({ officials, onTake }) {
return k(Alert, { tone: "info", heading: t("office-demo") }, k("p", null, t("office-demo-text")), k("ul", { class: "choices" }, officials.map((official) => k("li", { key: official.id }, k(Button, { look: "quiet", onClick: () => onTake(official) }, official.title)))));
}
const office = Object.defineProperty({ __proto__: null, Case: DeskCasePage, Desk, Factor: DeskFactor, Reply: DeskReply, SignIn: DeskSignIn }, Symbol.toStringTag, { value: "Module" });
export { CaseRefusal, Risks, StepForm, askAbout, askAt, deskCase, eventsOf, findOpened, forgetKept, lastDocument, material, may, mayAsk, me, nameAnswer, office, once, requestBy, sendDocument, sendTurn, subjectForOneself, subjectOf, useKept, wordsOfAuthors, zoneOf };
