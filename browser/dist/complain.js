import { equal, concat, Malformed, orRefuse, utf8Length, attempt, CodedRefusal, k, t, day, randomness, toBase64Url, fromBase64Url, send, breathe, currentSession, now, useLoad, EmptyState, Waiting, ErrorAlert, $, d, w, RadioTiles, useSession, useAction, Button, Alert, Field, toUtf8 } from "./main.js";
import { Label, SigningKey, hmac, sha256$1 as sha256, ed25519, x25519, randomBytes, ComplaintId, Identity, map, fixed$1 as fixed, textId$1 as textId, OfficialId, u64$1 as u64, unverifiedPresentation, memoManifest, list$1 as list, octets32, canonical, id, ParticipantKey, CertificateDigest, MemoId, COMPLAINT_CONTENT_OCTETS, text, optional, word, u16$1 as u16, COMPLAINT_OCTETS, octets$1 as octets, COMPLAINT_WORDS_OCTETS_MAX, variants, u8$1 as u8, Unreadable, VerifyingKey, openSealed, fixedPadding, trim, COMPLAINT_TEXT_OCTETS_MAX, seal, framed, recipientOf, openObject, findOfficial, officialKey, participantKeyOf, body, octets as octets$1, u16 as u16$1, byteId, u32$1 as u32, list as list$1, seconds$1 as seconds, nullable, CharterDigest, boolean, u8 as u8$1, word$1, PREFIX, reach, receivedAnswer, findInvited, circulation, circulationOf, sendTo, circulations, shortId, Checkbox, FileButton } from "./signing.js";
import { certificate, Reprisal, riskAnswers, isWhole, nextState, checkCertified, ClaimRefusal, certificateDigest, ComplaintAct, ComplaintState, Tag, cosignatureProofAnswer, requestProof, requestPost, checkProof, certifiedFrom, Select, TextArea, CopyField } from "./pages.js";
const ComplaintLabel = { COMPLAINT_KEY: new Label("demur/v1/complaint/key"), COMPLAINT_IDENTITY: new Label("demur/v1/complaint/identity"), COMPLAINT_ENTRY: new Label("demur/v1/complaint/entry"), COMPLAINT_CONTENT: new Label("demur/v1/complaint/content"), COMPLAINT_SEALED: new Label("demur/v1/complaint/sealed"), COMPLAINT_STEP: new Label("demur/v1/complaint/step"), COMPLAINT_WORDS: new Label("demur/v1/complaint/words"), COMPLAINT_RISK: new Label("demur/v1/complaint/risk"), DESIGNATED_KEY: new Label("demur/v1/designated/key"), DESIGNATED_SIGNATORY: new Label("demur/v1/designated/signatory") };
const TAG_OCTETS = 32;
function proveTo(signerSeed, verifier, message) {
const signer = SigningKey.fromSeed(signerSeed).verifyingKey();
return tag(shared(signerSeed, verifier.toBytes()), signer, verifier, message);
}
function simulate(officialSeed, signer, message) {
const verifier = SigningKey.fromSeed(officialSeed).verifyingKey();
return tag(shared(officialSeed, signer.toBytes()), signer, verifier, message);
}
function convinces(officialSeed, signer, message, claimed) {
return equal(simulate(officialSeed, signer, message), claimed);
}
function shared(seed, publicKey) {
const scalar = ed25519.utils.toMontgomerySecret(seed);
const secret = x25519.getSharedSecret(scalar, ed25519.utils.toMontgomery(publicKey));
scalar.fill(0);
return secret;
}
function tag(secret, signer, verifier, message) {
const key = ComplaintLabel.DESIGNATED_KEY.hash(secret, signer.toBytes(), verifier.toBytes());
const made = hmac(sha256, key, concat(ComplaintLabel.DESIGNATED_SIGNATORY.bytes(), message));
secret.fill(0);
key.fill(0);
return made;
}
const LENGTH_OCTETS = 4;
class ComplaintKey {
#octets;
constructor(octets2) {
if (octets2.length !== 32) throw new Malformed("WrongLength");
this.#octets = octets2.slice();
}
static generate(randomness2) {
return new ComplaintKey(randomBytes(randomness2, 32));
}
static fromBytes(bytes) {
return new ComplaintKey(bytes);
}
bytes() {
return this.#octets.slice();
}
id() {
return ComplaintId.fromBytes(this.signingKey().verifyingKey().toBytes());
}
signingKey() {
return SigningKey.fromSeed(ComplaintLabel.COMPLAINT_KEY.hash(this.#octets));
}
identity() {
return Identity.fromSeed(ComplaintLabel.COMPLAINT_IDENTITY.hash(this.#octets));
}
toJSON() {
return "ComplaintKey(…)";
}
}
const proofTag = map({ official: [0, textId(OfficialId)], tag: [1, fixed(TAG_OCTETS)] });
const signatoryProof = map({ manifest: [0, memoManifest], certificate: [1, certificate], signature: [2, unverifiedPresentation], index: [3, u64], path: [4, list(octets32)], tags: [5, list(proofTag)] });
const proofStatement = canonical(map({ complaint: [0, id(ComplaintId)], memo: [1, id(MemoId)], certificate: [2, id(CertificateDigest)], participant: [3, id(ParticipantKey)], official: [4, textId(OfficialId)] }), 512);
function tagFor(of, signerSeed, officer) {
return { official: of.official, tag: proveTo(signerSeed, officer, proofStatement.toCanonical(of)) };
}
function tagConvinces(of, officialSeed, { official, tag: tag2 }) {
const signer = attempt(() => VerifyingKey.fromBytes(of.participant));
return official === of.official && signer !== null && convinces(officialSeed, signer, proofStatement.toCanonical(of), tag2);
}
const entryContent = canonical(map({ nonce: [0, octets32], replyTo: [1, text], kind: [2, word(Reprisal)], happened: [3, text], date: [4, text], by: [5, text], evidence: [6, text], name: [7, text], proof: [8, optional(signatoryProof)] }), COMPLAINT_CONTENT_OCTETS - LENGTH_OCTETS);
class EntryRefusal extends CodedRefusal {
name = "EntryRefusal";
}
function checkEntry(content) {
const { happened, date, by, evidence, name } = content;
if (trim(happened) === "") throw new EntryRefusal("Empty");
const said = [happened, date, by, evidence, name].reduce((sum, it) => sum + utf8Length(it), 0);
if (said > COMPLAINT_TEXT_OCTETS_MAX) throw new EntryRefusal("TooLong");
}
const entryStatement = canonical(map({ complaint: [0, id(ComplaintId)], number: [1, u16], content: [2, octets32], sealed: [3, octets32] }), 512);
const unverifiedEntry = canonical(map({ statement: [0, entryStatement], signature: [1, fixed(64)] }), 1024);
const complaintPost = canonical(map({ entry: [0, unverifiedEntry], sealed: [1, octets] }), COMPLAINT_OCTETS - LENGTH_OCTETS);
function entryBlock(key, number, content, recipients, randomness2) {
checkEntry(content);
const plain = entryContent.toCanonical(content);
const sealed = seal(recipients, plain, fixedPadding(COMPLAINT_CONTENT_OCTETS), randomness2);
const statement = { complaint: key.id(), number, content: ComplaintLabel.COMPLAINT_CONTENT.hash(plain), sealed: ComplaintLabel.COMPLAINT_SEALED.hash(sealed) };
const signature = key.signingKey().sign(ComplaintLabel.COMPLAINT_ENTRY, entryStatement.toCanonical(statement));
return framed(complaintPost.toCanonical({ entry: { statement, signature }, sealed }), COMPLAINT_OCTETS);
}
function openEntry(identity, complaint, number, signed, sealed) {
return orRefuse(() => {
const { statement, signature } = unverifiedEntry.fromCanonical(signed);
const key = VerifyingKey.fromBytes(statement.complaint);
const plain = openSealed([identity], sealed, fixedPadding(COMPLAINT_CONTENT_OCTETS), COMPLAINT_OCTETS);
const content = entryContent.fromCanonical(plain);
checkEntry(content);
const fits = key.verifies(ComplaintLabel.COMPLAINT_ENTRY, entryStatement.toCanonical(statement), signature) && equal(statement.sealed, ComplaintLabel.COMPLAINT_SEALED.hash(sealed)) && equal(statement.content, ComplaintLabel.COMPLAINT_CONTENT.hash(plain)) && equal(statement.complaint, complaint) && statement.number === number;
if (!fits) throw new Malformed("Malformed");
return content;
}, () => new Unreadable("Unreadable"));
}
const complaintStep = variants({ acknowledge: [0, { risk: octets32 }], protect: [1, {}], investigate: [2, {}], substantiate: [3, {}], dismiss: [4, {}], remedy: [5, {}], conclude: [6, {}], check: [7, { month: u8 }], close: [8, {}] });
const stepStatement = canonical(map({ complaint: [0, id(ComplaintId)], official: [1, textId(OfficialId)], after: [2, u16], step: [3, complaintStep], content: [4, octets32] }), 512);
const unverifiedStep = canonical(map({ statement: [0, stepStatement], signature: [1, fixed(64)] }), 1024);
const riskCheck = canonical(map({ nonce: [0, octets32], answers: [1, riskAnswers] }), COMPLAINT_WORDS_OCTETS_MAX);
const stepContent = canonical(map({ nonce: [0, octets32], words: [1, text], risk: [2, optional(riskCheck)] }), COMPLAINT_WORDS_OCTETS_MAX);
const stepEntry = canonical(map({ step: [0, unverifiedStep], content: [1, stepContent] }), COMPLAINT_WORDS_OCTETS_MAX + 2048);
function stepCommitment(content) {
return ComplaintLabel.COMPLAINT_WORDS.hash(stepContent.toCanonical(content));
}
function riskCommitment(check) {
return ComplaintLabel.COMPLAINT_RISK.hash(riskCheck.toCanonical(check));
}
function signStep(key, statement) {
return { statement, signature: key.sign(ComplaintLabel.COMPLAINT_STEP, stepStatement.toCanonical(statement)) };
}
function isStepBy({ statement, signature }, key) {
return key.verifies(ComplaintLabel.COMPLAINT_STEP, stepStatement.toCanonical(statement), signature);
}
function wordsFit({ words, risk }, step) {
if (trim(words) === "" || utf8Length(words) > COMPLAINT_TEXT_OCTETS_MAX) return false;
if (step.kind !== "acknowledge") return risk === null;
if (risk === null || !isWhole(risk.answers)) return false;
return equal(riskCommitment(risk), step.risk);
}
class ComplaintRefusal extends CodedRefusal {
name = "ComplaintRefusal";
}
function protectionOfficers(roster) {
return roster.officials.filter(({ role }) => role === "protection_officer");
}
function tell(key, number, told, officers, randomness2) {
if (officers.length === 0) throw new ComplaintRefusal("NoOfficer");
const content = { ...told, nonce: randomBytes(randomness2, 32), replyTo: key.identity().recipient().toString() };
return entryBlock(key, number, content, officers.map(recipientOf), randomness2);
}
function proveSigned(key, { memo, manifest }, invited, certified, officers) {
checkCertified(certified, memo);
const own = participantKeyOf(invited);
const seed = invited.participantSeed;
if (own === null || seed === null) throw new ClaimRefusal("Burned");
const { participant } = certified.signature.message;
if (!equal(own.verifyingKey().toBytes(), participant)) throw new ClaimRefusal("NotCertified");
const about = { complaint: key.id(), memo, certificate: certificateDigest(certified.certificate), participant };
return { manifest, certificate: certified.certificate, signature: certified.signature, index: certified.index, path: [...certified.path], tags: officers.map((officer) => tagFor({ ...about, official: officer.id }, seed, officialKey(officer))) };
}
function readAnswers(key, roster, records) {
let state;
let entries = 0;
const answers = [];
for (const [place, { sequence, sealed, at }] of records.entries()) {
if (sequence !== place) throw new ComplaintRefusal("NotAHistory");
if (sealed === null) {
entries += 1;
state = nextState(state, "tell");
continue;
}
const answer = orRefuse(() => readAnswer(key, roster, place, sealed, at), () => new ComplaintRefusal("NotAHistory"));
state = nextState(state, answer.step.kind);
answers.push(answer);
}
return { state, answers, entries };
}
function readAnswer(key, roster, place, sealed, at) {
const { step, content } = openObject(stepEntry, key.identity(), sealed);
const { statement } = step;
const official = findOfficial(roster, statement.official);
const fits = official?.role === "protection_officer" && isStepBy(step, officialKey(official)) && equal(statement.complaint, key.id()) && statement.after === place && equal(statement.content, stepCommitment(content)) && wordsFit(content, statement.step);
if (!fits) throw new ComplaintRefusal("NotAHistory");
return { signedBy: official.displayName, step: statement.step, words: content.words, risk: content.risk, at };
}
const COMPLAINTS = { complaint_file: "/complaints", complaint_mailbox: "/complaints/mailbox", complaint_list: "/complaints/list", complaint_open: "/complaints/open", complaint_step: "/complaints/steps" };
function complaintPath(operation) {
return PREFIX + COMPLAINTS[operation];
}
const complaintFilePost = body({ complaint: octets$1 });
const complaintMailboxPost = body({ complaint: byteId(ComplaintId), from: u16$1 });
const complaintMailboxAnswer = body({ charter: nullable(byteId(CharterDigest)), total: u32, records: list$1(body({ sequence: u16$1, at: seconds, sealed: nullable(octets$1) })) });
const complaintItem = body({ complaint: byteId(ComplaintId), state: word$1(ComplaintState), filedAt: seconds, records: u16$1, owed: list$1(body({ act: word$1(ComplaintAct), month: u8$1, by: seconds, overdue: boolean })) });
const complaintListAnswer = body({ complaints: list$1(complaintItem) });
const complaintOpenPost = body({ request: octets$1, complaint: byteId(ComplaintId), from: u16$1 });
const complaintOpenAnswer = body({ charter: nullable(byteId(CharterDigest)), total: u32, records: list$1(body({ sequence: u16$1, at: seconds, entry: nullable(octets$1), sealed: octets$1 })) });
const complaintStepPost = body({ step: octets$1, sealed: octets$1 });
function Answers({ of: { state, answers } }) {
if (state === void 0) return k("p", null, t("complain-nothing"));
return k("section", { "aria-labelledby": "answers" }, k("h2", { id: "answers" }, t("complain-answers")), k("p", null, t("complain-stands"), " ", k(Tag, null, t(`complaint-${state}`))), answers.length === 0 && k("p", { class: "quiet" }, t("complain-no-answer")), answers.map(({ signedBy, step, words, risk, at }, place) => k("article", { class: "panel", key: place }, k("h3", null, t(`complaint-step-${step.kind}`)), k("p", { class: "quiet" }, k("bdi", null, signedBy), " ", day(at)), k("p", { dir: "auto", class: "typed" }, words), risk && k("ul", null, risk.answers.map((one) => k("li", { key: one.item }, t(`risk-${one.item}`), " ", k("strong", null, t(`risk-is-${one.risk}`))))))));
}
const SCHEME = "demur-complaint:";
const OCTETS_MAX = 8 * 1024 * 1024;
function freshKey() {
return ComplaintKey.generate(randomness);
}
function keyText(key) {
return SCHEME + toBase64Url(key.bytes());
}
function keyFrom(text2) {
const kept = text2.trim();
const secret = kept.startsWith(SCHEME) ? kept.slice(SCHEME.length) : kept;
return orRefuse(() => ComplaintKey.fromBytes(fromBase64Url(secret)), () => new ComplaintRefusal("NotAKey"));
}
async function lookUp(key, signal) {
const { roster } = await reach(signal);
const records = [];
for (; ; ) {
const asked = { complaint: key.id(), from: records.length };
const answer = await send(complaintPath("complaint_mailbox"), complaintMailboxPost, asked, complaintMailboxAnswer, { signal, octetsMax: OCTETS_MAX });
if (answer.records.length === 0) break;
records.push(...answer.records);
}
return readAnswers(key, roster, records);
}
async function complain$1(key, told, memo, officers, signal) {
const { entries } = await lookUp(key, signal);
const proof = memo === "" ? null : await proofOf(key, MemoId.parse(memo), officers, signal);
await breathe();
const block = tell(key, entries, { ...told, proof }, officers, randomness);
await send(complaintPath("complaint_file"), complaintFilePost, { complaint: block }, receivedAnswer, { signal });
const after = await lookUp(key, signal);
if (after.entries !== entries + 1) throw new ComplaintRefusal("NotKept");
return after;
}
async function proofOf(key, memo, officers, signal) {
const wallet = currentSession()?.wallet;
const invited = wallet ? findInvited(wallet, memo) : null;
if (invited === null) throw new ClaimRefusal("Burned");
const signed = await circulation(memo, circulationOf(invited), signal);
const answer = await sendTo("cosignature_prove", memo, requestPost, { request: requestProof(invited, now()) }, cosignatureProofAnswer, signal);
checkProof(invited, answer);
if (answer.certified === null) throw new ClaimRefusal("NotCertified");
return proveSigned(key, signed, invited, certifiedFrom(answer.certified), officers);
}
const WAYS = ["first", "again"];
function Complain() {
const loaded = useLoad(async (signal) => protectionOfficers((await reach(signal)).roster), "");
const officers = loaded.value;
return k($, null, k("h1", { tabIndex: -1 }, t("complain-title")), k("p", { class: "lead" }, t("complain-lead")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !officers && loaded.error === void 0 && k(Waiting, { what: t("complain-loading") }), officers?.length === 0 && k(EmptyState, { heading: t("complain-nobody"), text: t("complain-nobody-text") }), officers !== void 0 && officers.length > 0 && k(Ways, { officers }));
}
function Ways({ officers }) {
const [way, setWay] = d("first");
const fresh = w(freshKey, []);
const [kept, setKept] = d(void 0);
const [seen, setSeen] = d(void 0);
const go = (next) => {
setWay(next);
setSeen(void 0);
};
const key = way === "first" ? fresh : kept;
return k($, null, k(RadioTiles, { legend: t("complain-way"), value: way, tiles: WAYS.map((value) => ({ value, label: t(`complain-way-${value}`), explained: t(`complain-way-${value}-means`) })), onChange: go }), way === "again" && k(LookUp, { onFound: (found, progress) => {
setKept(found);
setSeen(progress);
} }), seen && k(Answers, { of: seen }), key && (way === "first" || seen?.state !== void 0) && k(Form, { key: way, complaint: key, isFirst: way === "first" && seen === void 0, officers, onSent: setSeen }));
}
function LookUp({ onFound }) {
const [text2, setText] = d("");
const looking = useAction(async (signal) => {
const key = keyFrom(text2);
onFound(key, await lookUp(key, signal));
});
return k("form", { onSubmit: (event) => {
event.preventDefault();
looking.run();
} }, k(Field, { label: t("complain-key"), hint: t("complain-key-hint"), code: true, wide: true, value: text2, onInput: setText, required: true }), k(ErrorAlert, { error: looking.error }), k("div", { class: "actions" }, k(Button, { submit: true, look: "outline", pending: looking.pending }, t("complain-look"))));
}
const NOTHING = { happened: "", date: "", by: "", evidence: "", name: "" };
function Form({ complaint, isFirst, officers, onSent }) {
const wallet = useSession()?.wallet;
const [kind, setKind] = d("");
const [said, setSaid] = d(NOTHING);
const [memo, setMemo] = d("");
const [leftOut, setLeftOut] = d([]);
const [isKept, setIsKept] = d(false);
const sending = useAction(async (signal) => {
const told = { ...said, kind: Reprisal.fromName(kind) ?? "other", proof: null };
onSent(await complain$1(complaint, told, memo, officers.filter(({ id: id2 }) => !leftOut.includes(id2)), signal));
setSaid(NOTHING);
});
const set = (name) => (text2) => setSaid((before) => ({ ...before, [name]: text2 }));
const memos = wallet ? circulations(wallet).map((one) => one.memo) : [];
return k("form", { onSubmit: (event) => {
event.preventDefault();
sending.run();
} }, k("h2", null, t(isFirst ? "complain-form" : "complain-form-more")), k(Select, { label: t("complain-kind"), none: t("complain-kind-none"), value: kind, required: true, options: Reprisal.ALL.map((value) => ({ value, label: t(`reprisal-${value}`) })), onChange: setKind }), k(TextArea, { label: t("complain-happened"), hint: t("complain-happened-hint"), rows: 8, required: true, value: said.happened, onInput: set("happened") }), k(Field, { label: t("complain-date"), value: said.date, onInput: set("date") }), k(Field, { label: t("complain-by"), wide: true, value: said.by, onInput: set("by") }), k(TextArea, { label: t("complain-evidence"), hint: t("complain-evidence-hint"), rows: 4, value: said.evidence, onInput: set("evidence") }), k(Field, { label: t("complain-name"), hint: t("complain-name-hint"), wide: true, value: said.name, onInput: set("name") }), memos.length > 0 && k(Select, { label: t("complain-proof"), hint: t("complain-proof-hint"), none: t("complain-proof-none"), value: memo, options: memos.map((it) => ({ value: MemoId.toText(it), label: shortId(it) })), onChange: setMemo }), k(Officers, { officers, leftOut, onChange: setLeftOut }), isFirst && k(Keep, { complaint, isKept, onKept: setIsKept }), k(ErrorAlert, { error: sending.error }), sending.done && k(Alert, { tone: "success", heading: t("complain-sent"), live: true }, t("complain-sent-text")), k("div", { class: "actions" }, k(Button, { submit: true, pending: sending.pending, disabled: isFirst && !isKept }, t("complain-send"))));
}
function Officers({ officers, leftOut, onChange }) {
return k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, t("complain-readers")), k("div", { class: "usa-hint" }, t("complain-readers-hint")), officers.map(({ id: id2, displayName }) => k(Checkbox, { key: id2, label: displayName, checked: !leftOut.includes(id2), onChange: (reads) => onChange(reads ? leftOut.filter((it) => it !== id2) : [...leftOut, id2]) })));
}
function Keep({ complaint, isKept, onKept }) {
const text2 = keyText(complaint);
return k("section", { "aria-labelledby": "keep" }, k("h3", { id: "keep" }, t("complain-keep")), k("p", null, t("complain-keep-text")), k(CopyField, { label: t("complain-key"), value: text2 }), k("div", { class: "actions" }, k(FileButton, { name: "complaint.key", type: "text/plain", octets: () => toUtf8(`${text2}
`) }, t("complain-save"))), k(Checkbox, { label: t("complain-kept"), checked: isKept, onChange: onKept }));
}
const complain = Object.defineProperty({ __proto__: null, default: Complain }, Symbol.toStringTag, { value: "Module" });
export { complain, complaintListAnswer, complaintOpenAnswer, complaintOpenPost, complaintPath, complaintStepPost, isStepBy, openEntry, protectionOfficers, riskCommitment, signStep, stepCommitment, stepEntry, tagConvinces, unverifiedStep, wordsFit };
