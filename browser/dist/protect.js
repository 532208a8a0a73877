import { orRefuse, CodedRefusal, attempt, equal, breathe, now, toHex, randomness, t, k, $, day, Alert, P, d, RadioTiles, utf8Length, to, useLoad, Button, ButtonLink, Waiting, ErrorAlert, EmptyState, number } from "./main.js";
import { charterByDigest, memoId, findEpoch, verifyPresentation, memoContext, openObject, findOfficial, officialKey, randomBytes, sealObject, recipientOf, Recipient, reach, done, ComplaintId, COMPLAINT_TEXT_OCTETS_MAX } from "./signing.js";
import { nextState, Refusal, civilDay, dueOf, checkCertified, certificateDigest, officialOf, RiskItem, signingKeyOf, identityOf, requestPost, stepsFrom, Tag, Select, TextArea, Asked, Table } from "./pages.js";
import { me, requestBy, askAt, once, useKept, Risks, forgetKept, CaseRefusal, zoneOf } from "./office.js";
import { openEntry, tagConvinces, stepEntry, isStepBy, stepCommitment, wordsFit, riskCommitment, signStep, protectionOfficers, complaintOpenAnswer, complaintOpenPost, complaintPath, complaintListAnswer, unverifiedStep, complaintStepPost } from "./complain.js";
class ComplaintView {
#charter;
#state;
#waiting;
#concluded;
#checked = [];
constructor(charter) {
this.#charter = charter;
}
get state() {
return this.#state;
}
take(record) {
const before = this.#state;
const state = nextState(before, record.act);
if (record.act === "tell" && before !== state) this.#waiting = record.at;
if (record.act === "acknowledge") this.#waiting = void 0;
if (record.act === "conclude") {
this.#concluded = record.at;
this.#checked = [];
}
if (record.act === "check") this.#check(record);
if (record.act === "close" && this.openChecks().length > 0) throw new Refusal("too_early");
this.#state = state;
}
owed() {
const days = { unit: "calendar_days", count: this.#charter.protection.acknowledgeDays };
const waiting = this.#waiting === void 0 ? [] : [{ act: "acknowledge", month: 0, by: this.#due(this.#waiting, days) }];
return [...waiting, ...this.openChecks().map((month) => ({ act: "check", month, by: this.#checkDue(month) }))];
}
openChecks() {
if (this.#state !== "followed_up") return [];
return this.#charter.protection.followUpMonths.filter((month) => !this.#checked.includes(month));
}
isDayOf(month, at) {
if (this.#concluded === void 0) throw new Refusal("not_in_this_state");
const { calendar } = this.#charter;
return civilDay(calendar, at) >= dueOf(calendar, this.#concluded, { unit: "months", count: month }).day;
}
#check({ month, at }) {
if (!this.openChecks().includes(month)) throw new Refusal("names_another");
if (!this.isDayOf(month, at)) throw new Refusal("too_early");
this.#checked = [...this.#checked, month];
}
#checkDue(month) {
return this.#due(this.#concluded ?? 0, { unit: "months", count: month + 1 });
}
#due(since, term) {
return dueOf(this.#charter.calendar, since, term).endsAt;
}
}
class ProtectRefusal extends CodedRefusal {
name = "ProtectRefusal";
}
function checkSignatory(instance, keys, complaint, proof) {
return attempt(() => {
const { manifest, certificate, signature } = proof;
const memo = memoId(manifest);
const charter = charterByDigest(instance, manifest.charter);
const epoch = findEpoch(instance, signature.institution, signature.epoch)?.epoch;
if (charter === null || epoch === void 0 || !equal(certificate.charter, charter.digest)) throw new ProtectRefusal("Unknown");
const eligible = charter.charter.eligibility.affiliations;
verifyPresentation({ kind: "sign", manifest, epochs: [epoch], eligible, version: certificate.digest, context: memoContext(manifest) }, signature);
checkCertified(proof, memo);
const digest = certificateDigest(certificate);
const { participant } = signature.message;
const statement = { complaint, memo, certificate: digest, participant, official: officialOf(keys) };
if (!proof.tags.some((tag) => tagConvinces(statement, keys.signingSeed, tag))) throw new ProtectRefusal("Unknown");
return { memo, certificate: digest, signatures: certificate.total };
});
}
function readComplaint(instance, { keys, identity }, id, answer) {
const charter = answer.charter && charterByDigest(instance, answer.charter);
if (charter === null) throw new ProtectRefusal("Unknown");
const view = new ComplaintView(charter.charter);
const records = [];
let entries = 0;
for (const [place, { sequence, at, entry, sealed }] of answer.records.entries()) {
if (sequence !== place) throw new ProtectRefusal("NotAHistory");
if (entry !== null) {
const content = orRefuse(() => openEntry(identity, id, entries, entry, sealed), () => new ProtectRefusal("NotForYou"));
entries += 1;
records.push({ kind: "told", at, content, proof: content.proof === null ? void 0 : checkSignatory(instance, keys, id, content.proof) });
} else {
records.push({ kind: "step", at, ...orRefuse(() => readStep(identity, instance.roster, id, place, sealed), () => new ProtectRefusal("NotAHistory")) });
}
const record = records[place];
const happened = record?.kind === "step" ? actOf(record.entry.step.statement.step) : { act: "tell", month: 0 };
orRefuse(() => view.take({ ...happened, at }), () => new ProtectRefusal("NotAHistory"));
}
const first = records.find((record) => record.kind === "told");
if (!first) throw new ProtectRefusal("NotAHistory");
return { id, records, view, replyTo: first.content.replyTo };
}
function actOf(step) {
return { act: step.kind, month: step.kind === "check" ? step.month : 0 };
}
function readStep(identity, roster, id, place, sealed) {
const entry = openObject(stepEntry, identity, sealed);
const { statement } = entry.step;
const official = findOfficial(roster, statement.official);
const fits = official?.role === "protection_officer" && isStepBy(entry.step, officialKey(official)) && equal(statement.complaint, id) && statement.after === place && equal(statement.content, stepCommitment(entry.content)) && wordsFit(entry.content, statement.step);
if (!fits) throw new ProtectRefusal("NotAHistory");
return { signedBy: official.displayName, entry };
}
function prepareStep(keys, roster, { id, replyTo, records }, { act, month, words, risks }, randomness2) {
const answers = RiskItem.ALL.map((item) => ({ item, risk: risks[item] ?? "unknown" }));
const risk = act === "acknowledge" ? { nonce: randomBytes(randomness2, 32), answers } : null;
const step = risk !== null ? { kind: "acknowledge", risk: riskCommitment(risk) } : act === "check" ? { kind: act, month } : { kind: act };
const content = { nonce: randomBytes(randomness2, 32), words, risk };
if (!wordsFit(content, step)) throw new ProtectRefusal("Words");
const statement = { complaint: id, official: officialOf(keys), after: records.length, step, content: stepCommitment(content) };
const signed = signStep(signingKeyOf(keys), statement);
const sealed = orRefuse(() => sealObject(stepEntry, { step: signed, content }, [...protectionOfficers(roster).map(recipientOf), Recipient.parse(replyTo)], randomness2), () => new ProtectRefusal("Recipient"));
return { step: signed, sealed };
}
async function complaintList(signal) {
const path = complaintPath("complaint_list");
const body = { request: requestBy(me().keys, "complaint_list", null) };
const { complaints: found } = await askAt(path, requestPost, body, complaintListAnswer, signal);
const due = ({ owed }) => owed[0]?.by ?? Number.MAX_SAFE_INTEGER;
return found.sort((a, b) => due(a) - due(b) || b.filedAt - a.filedAt);
}
async function openComplaint(id, signal) {
const { keys } = me();
const instance = await reach(signal);
const path = complaintPath("complaint_open");
const records = [];
for (; ; ) {
const body = { request: requestBy(keys, "complaint_open", null), complaint: id, from: records.length };
const answer = await askAt(path, complaintOpenPost, body, complaintOpenAnswer, signal);
records.push(...answer.records);
if (answer.records.length > 0 && records.length < answer.total) continue;
await breathe();
return readComplaint(instance, { keys, identity: identityOf(keys) }, id, { charter: answer.charter, records });
}
}
async function openComplaints(ids, signal) {
const opened = [];
let leftOut = 0;
for (const id of ids) {
try {
opened.push(await openComplaint(id, signal));
} catch (error) {
if (!(error instanceof ProtectRefusal)) throw error;
leftOut += 1;
}
}
return { opened, leftOut };
}
function stepsNow({ view }) {
const { state } = view;
const open = view.openChecks();
return (state === void 0 ? [] : stepsFrom(state)).filter((step) => step === "check" ? open.some((month) => view.isDayOf(month, now())) : step !== "close" || open.length === 0);
}
function monthsNow({ view }) {
return view.openChecks().filter((month) => view.isDayOf(month, now()));
}
async function takeStep(of, doing, signal) {
const { roster } = await reach(signal);
await once(["complaint_step", toHex(of.id), of.records.length, doing], () => prepareStep(me().keys, roster, of, doing, randomness), ({ step, sealed }) => {
const body = { step: unverifiedStep.toCanonical(step), sealed };
return askAt(complaintPath("complaint_step"), complaintStepPost, body, done, signal);
});
}
function shortName(complaint) {
return t("protect-complaint-name", { id: ComplaintId.toText(complaint).slice(0, 8) });
}
function Owed({ owed, at, zone }) {
const [first] = owed;
if (!first) return k("span", { class: "quiet" }, t("protect-nothing-due"));
const late = first.by <= at;
return k($, null, k(Tag, { tone: late ? "bad" : "info" }, t(late ? "protect-late" : "protect-owed")), " ", k("span", null, dueWords(first, zone)));
}
function dueWords({ act, month, by }, zone) {
const last = day(by - 1, zone);
return act === "check" ? t("protect-owed-check", { month, day: last }) : t("protect-owed-acknowledge", { day: last });
}
function Records({ of: { records }, zone }) {
return k("section", { "aria-labelledby": "records" }, k("h2", { id: "records" }, t("protect-in-full")), records.map((record, place) => k("article", { class: "panel", key: place }, record.kind === "told" ? k(Told, { record, zone }) : k(Done, { record, zone }))));
}
const SAID = ["date", "by", "evidence", "name"];
function Told({ record: { at, content, proof }, zone }) {
const said = SAID.filter((key) => content[key].trim() !== "");
return k($, null, k("h3", null, t(`reprisal-${content.kind}`)), k("p", { class: "quiet" }, t("protect-told", { day: day(at, zone) })), k("p", { dir: "auto", class: "typed" }, content.happened), said.length > 0 && k("dl", { class: "facts" }, said.flatMap((key) => [k("dt", { key: `${key}?` }, t(`protect-said-${key}`)), k("dd", { key, dir: "auto", class: "typed" }, content[key])])), !said.includes("name") && k("p", { class: "quiet" }, t("protect-nameless")), proof !== void 0 && k(Proof, { proof }));
}
function Proof({ proof }) {
if (proof === null) return k(Alert, { tone: "error", heading: t("protect-proof-fails") }, k("p", null, t("protect-proof-fails-text")));
return k(Alert, { tone: "success", heading: t("protect-proved") }, k("p", null, t("protect-proved-text", { count: proof.signatures })), k("p", { class: "small" }, t("protect-proved-memo"), " ", k("bdi", { class: "code" }, toHex(proof.memo))), k("p", { class: "small" }, t("protect-proved-alone")));
}
function Done({ record: { at, signedBy, entry }, zone }) {
const { step } = entry.step.statement;
const { words, risk } = entry.content;
return k($, null, k("h3", null, step.kind === "check" ? t("protect-checked", { month: step.month }) : t(`complaint-step-${step.kind}`)), k("p", { class: "quiet" }, k("bdi", null, signedBy), " ", day(at, zone)), k("p", { dir: "auto", class: "typed" }, words), risk && k("ul", null, risk.answers.map((one) => k("li", { key: one.item }, t(`protect-risk-${one.item}`), " ", k("strong", null, t(`risk-is-${one.risk}`))))));
}
function NextStep({ of, zone, onDone }) {
const id = P();
const steps = stepsNow(of);
const months = monthsNow(of);
const name = `complaint ${toHex(of.id)} ${of.records.length}`;
const [typed, setTyped] = useKept(name, { act: steps.length === 1 ? steps[0] : void 0, month: months[0] ?? 0, words: "", risks: {} });
const [tried, setTried] = d(false);
const { act, words } = typed;
const problem = problemOf(typed);
const send = async (signal) => {
if (act === void 0) return;
await takeStep(of, { ...typed, act, month: act === "check" ? typed.month : 0, risks: act === "acknowledge" ? typed.risks : {} }, signal);
forgetKept(name);
onDone();
};
const ready = () => {
setTried(true);
return problem === void 0;
};
return k("section", { "aria-labelledby": id, class: "no-print" }, k("h2", { id }, t("protect-next")), of.view.owed().map((due) => k("p", { key: `${due.act} ${due.month}` }, dueWords(due, zone))), steps.length === 0 && k("p", null, t(of.view.state === "closed" ? "protect-over" : "protect-later")), steps.length > 0 && k("form", { onSubmit: (event) => event.preventDefault() }, k(RadioTiles, { legend: t("protect-which"), value: act, tiles: steps.map((value) => ({ value, label: t(`protect-do-${value}`), explained: t(`protect-do-${value}-means`) })), onChange: (chosen) => setTyped({ ...typed, act: chosen }) }), act === "acknowledge" && k(Risks, { legend: t("protect-risks"), hint: t("protect-risks-hint"), label: (item) => t(`protect-risk-${item}`), known: typed.risks, onChange: (risks) => setTyped({ ...typed, risks }) }), act === "check" && months.length > 1 && k(Select, { label: t("protect-month"), value: String(typed.month), options: months.map((month) => ({ value: String(month), label: t("protect-months", { month }) })), onChange: (month) => setTyped({ ...typed, month: Number(month) }) }), k(TextArea, { label: t("protect-words"), hint: t("protect-words-hint"), rows: 6, required: true, lengthMax: COMPLAINT_TEXT_OCTETS_MAX, value: words, onInput: (text) => setTyped({ ...typed, words: text }) }), tried && problem !== void 0 && k(Alert, { tone: "error", live: true }, problem), k(Asked, { deed: t("protect-sign"), heading: t("protect-ask"), ready, act: send }, k("p", null, t("protect-ask-means")))));
}
function problemOf({ act, words }) {
if (act === void 0) return t("protect-choose");
if (words.trim() === "") return t("protect-blank");
return utf8Length(words) > COMPLAINT_TEXT_OCTETS_MAX ? t("protect-long") : void 0;
}
function OverTime({ of, several, zone }) {
const rows = of.flatMap(({ id, records }) => records.map((record, place) => ({ id, record, place })));
rows.sort((a, b) => a.record.at - b.record.at);
return k(Table, { caption: t("protect-over-time"), captionHidden: several, rows, keyOf: ({ id, place }) => `${toHex(id)} ${place}`, columns: [{ heading: t("protect-day"), cell: ({ record }) => day(record.at, zone) }, ...several ? [{ heading: t("protect-complaint"), cell: ({ id }) => k("a", { href: to(`/desk/complaint/${ComplaintId.toText(id)}`) }, shortName(id)) }] : [], { heading: t("protect-what"), cell: ({ record }) => record.kind === "told" ? t(`reprisal-${record.content.kind}`) : t(`complaint-step-${record.entry.step.statement.step.kind}`) }, { heading: t("protect-when"), cell: ({ record }) => record.kind === "told" ? k("span", { dir: "auto" }, record.content.date) : "" }, { heading: t("protect-who"), cell: ({ record }) => k("span", { dir: "auto" }, record.kind === "told" ? record.content.by : record.signedBy) }] });
}
function Complaint({ params }) {
const id = attempt(() => ComplaintId.parse(params["complaint"] ?? ""));
const loaded = useLoad(async (signal) => {
if (id === null) throw new CaseRefusal("NotInQueue");
const [of, instance] = await Promise.all([openComplaint(id, signal), reach(signal)]);
return { of, zone: zoneOf(instance) };
}, params["complaint"] ?? "");
return k($, null, k("h1", { tabIndex: -1 }, id === null ? t("protect-complaint-title") : shortName(id)), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("protect-opening") }), loaded.value && k(Whole, { ...loaded.value, onChange: loaded.again }), k("div", { class: "actions no-print" }, k(Button, { look: "outline", onClick: loaded.again }, t("protect-again")), k(ButtonLink, { look: "quiet", href: to("/desk/complaints") }, t("protect-back"))));
}
function Whole({ of, zone, onChange }) {
const { state } = of.view;
return k($, null, k("dl", { class: "facts" }, k("dt", null, t("protect-state")), k("dd", null, k(Tag, null, t(`complaint-${state ?? "filed"}`))), k("dt", null, t("protect-due")), k("dd", null, k(Owed, { owed: of.view.owed(), at: now(), zone }))), k(OverTime, { of: [of], several: false, zone }), k(Records, { of, zone }), k(NextStep, { key: of.records.length, of, zone, onDone: onChange }));
}
function AllOverTime(given) {
const [open, setOpen] = d(false);
return k("details", { onToggle: ({ currentTarget }) => setOpen(currentTarget.open) }, k("summary", null, t("protect-over-time")), open && k(Opened, { ...given }));
}
function Opened({ ids, zone }) {
const loaded = useLoad((signal) => openComplaints(ids, signal), "");
if (!loaded.value) return loaded.error === void 0 ? k(Waiting, { what: t("protect-opening-all") }) : k(ErrorAlert, { error: loaded.error, again: loaded.again });
const { opened, leftOut } = loaded.value;
return k($, null, leftOut > 0 && k("p", null, t("protect-left-out", { count: leftOut })), k(OverTime, { of: opened, several: true, zone }));
}
function Complaints() {
const loaded = useLoad(async (signal) => {
const [items, instance] = await Promise.all([complaintList(signal), reach(signal)]);
return { items, zone: zoneOf(instance) };
}, me().id);
return k($, null, k("h1", { tabIndex: -1 }, t("protect-title")), k("p", { class: "lead" }, t("protect-lead")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("protect-loading") }), loaded.value?.items.length === 0 && k(EmptyState, { heading: t("protect-none"), text: t("protect-none-text") }), loaded.value && loaded.value.items.length > 0 && k($, null, k(List, { ...loaded.value }), k(AllOverTime, { ids: loaded.value.items.map(({ complaint }) => complaint), zone: loaded.value.zone })), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: loaded.again }, t("protect-again")), k(ButtonLink, { look: "quiet", href: to("/desk") }, t("office-back"))));
}
function List({ items, zone }) {
return k(Table, { caption: t("protect-list"), rows: items, keyOf: ({ complaint }) => ComplaintId.toText(complaint), columns: [{ heading: t("protect-complaint"), cell: ({ complaint }) => k("a", { href: to(`/desk/complaint/${ComplaintId.toText(complaint)}`) }, shortName(complaint)) }, { heading: t("protect-due"), cell: ({ owed }) => k(Owed, { owed, at: now(), zone }) }, { heading: t("protect-state"), cell: ({ state }) => t(`complaint-${state}`) }, { heading: t("protect-received"), cell: ({ filedAt }) => day(filedAt, zone) }, { heading: t("protect-records"), number: true, cell: ({ records }) => number(records) }] });
}
export { Complaint, Complaints };
