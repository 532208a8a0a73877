import { useLoad, toHex, k, ButtonLink, to, t, $, Alert, number, toUtf8, ErrorAlert, CodedRefusal, equal, attempt, orRefuse, randomness, now, Field, day, d, list, useAction, Button, Waiting, Disclosure, EmptyState } from "./main.js";
import { copies } from "./tools.js";
import { memoParam, reach, FileButton, shortId, capsuleBinding, memoContext, shareToBytes, claimContent, shareFromBytes, memoId, Capsule, findOfficial, trusteeRecipients, memoStatus, openObject, OfficialId, currentCharter } from "./signing.js";
import { findOpened, me, material, requestBy, askAbout, nameAnswer, sendDocument, subjectForOneself, deskCase, useKept, StepForm, forgetKept, zoneOf } from "./office.js";
import { newestOpening, checkNames, inCharter, Refusal, allows, isOver, verifyMaterial, officialOf, identityOf, saysSomething, OfficeRefusal, claimedName, openLetter, prepare, unverifiedOfficialDocument, digestOf, lastEvent, mailbox, mailboxEntry, calmly, requestPost, TextArea, NOTE_TEXT_OCTETS_MAX, turnsIn, Asked, Table } from "./pages.js";
function CopyPage({ params }) {
const memo = memoParam(params);
const opened = findOpened(memo);
const loaded = useLoad(async (signal) => {
const { roster } = await reach(signal);
return copies(roster, memo).find(({ reader }) => reader === me().id);
}, toHex(memo));
const own = loaded.value;
const text = opened && own?.of(opened.of.filed.text);
return k($, null, k("h1", { tabIndex: -1 }, t("copy-title")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !opened && k("p", null, t("office-reply-open-first")), own && text !== void 0 && k($, null, k(Alert, { tone: "warning", heading: t("copy-number", { number: number(own.number) }) }, t("copy-means")), k("div", { class: "actions" }, k(FileButton, { name: `${shortId(memo)}-${own.number}.md`, type: "text/markdown", look: "plain", octets: () => toUtf8(text) }, t("copy-save"))), k("pre", { dir: "auto", tabIndex: 0 }, text)), k("div", { class: "actions no-print" }, k(ButtonLink, { look: "quiet", href: to(`/desk/case/${toHex(memo)}`) }, t("copy-back"))));
}
function checkShow(charter, turns, official, now2) {
const opening = newestOpening(charter, turns);
checkNames(inCharter(charter.disclosure).ofRecords, turns);
if (opening === void 0) throw new Refusal("names_another");
if (opening.askedBy === official) {
if (!opening.isOpen) throw new Refusal("shares_missing");
return opening;
}
if (!charter.trustees.members.includes(official)) throw new Refusal("not_allowed_for_role");
if (allows(opening.notice, now2)) throw new Refusal("too_early");
if (isOver(opening, now2)) throw new Refusal("too_late");
return opening;
}
class SoughtRefusal extends CodedRefusal {
name = "SoughtRefusal";
}
class Sought {
constructor(material2, report, opening, signature, presentation) {
this.material = material2;
this.report = report;
this.opening = opening;
this.signature = signature;
this.presentation = presentation;
}
material;
report;
opening;
signature;
presentation;
static async find(material2, verifying) {
const report = await verifyMaterial(material2, verifying);
const opening = newestOpening(report.charter, report.turns);
const request2 = opening && documents(material2, "opening_requested").find(({ digest }) => equal(digest, opening.request));
const step = request2?.statement.step;
if (opening === void 0 || step?.kind !== "requestOpening") throw new SoughtRefusal("NotAsked");
const signed = material2.presentations[step.signature];
if (signed === void 0) throw new SoughtRefusal("NotAsked");
return new Sought(material2, report, opening, step.signature, signed.presentation);
}
get charter() {
return this.report.charter;
}
get roster() {
return this.report.roster;
}
get total() {
return this.material.certificate.total;
}
check(official, now2) {
checkShow(this.report.charter, this.report.turns, official, now2);
}
reasons(identity, sealed) {
const letter = this.#read(identity, sealed);
if (letter?.words.kind !== "openingRequest" || !equal(letter.document.digest, this.opening.request)) return null;
return { reasons: letter.words.reasons, basis: letter.words.basis };
}
approve(keys, sealedName2, now2, randomness2) {
this.check(officialOf(keys), now2);
const capsule = this.#capsule(sealedName2);
const binding = capsuleBinding(memoContext(this.material.manifest), this.presentation.pseudonym);
const share = attempt(() => capsule.shareFor(identityOf(keys), binding));
if (share === null) throw new SoughtRefusal("NoShare");
const words = { kind: "openingApproval", share: shareToBytes(share) };
return this.#answer(keys, { kind: "approveOpening", request: this.opening.request }, words, randomness2);
}
refuse(keys, reasons, randomness2) {
if (!saysSomething(reasons)) throw new OfficeRefusal("Reason");
return this.#answer(keys, { kind: "refuseOpening", request: this.opening.request }, { kind: "ruling", reasons }, randomness2);
}
open(identity, sealedName2, mailbox2) {
const capsule = this.#capsule(sealedName2);
const shares = new Map(mailbox2.flatMap((sealed) => this.#share(identity, sealed)));
const opened = orRefuse(() => capsule.openSealed([...shares.values()]), () => new SoughtRefusal("Shut"));
const content = orRefuse(() => claimContent.fromCanonical(opened), () => new SoughtRefusal("NoProof"));
const { manifest, certificate } = this.material;
if (content.signaturesMin !== null && content.signaturesMin > certificate.total) throw new SoughtRefusal("TooFewSigned", content.signaturesMin);
const name = claimedName({ manifest, epochs: this.report.epochs, charter: this.report.charter }, this.presentation, content.claim);
if (name === null) throw new SoughtRefusal("NoProof");
return name;
}
#share(identity, sealed) {
const letter = this.#read(identity, sealed);
if (letter?.words.kind !== "openingApproval") return [];
const { words: { share: octets }, document: { digest: read } } = letter;
const stands2 = documents(this.material, "opening_approved").some(({ digest, statement: { step } }) => step.kind === "approveOpening" && equal(step.request, this.opening.request) && equal(digest, read));
const share = attempt(() => shareFromBytes(octets));
return stands2 && share !== null ? [[toHex(read), share]] : [];
}
#read(identity, sealed) {
return openLetter(identity, memoId(this.material.manifest), this.report.roster, sealed);
}
#capsule(octets) {
const capsule = attempt(() => Capsule.fromBytes(octets));
if (capsule === null || !equal(capsule.digest(), this.presentation.message.capsule)) throw new SoughtRefusal("AnotherName");
return capsule;
}
#answer(keys, step, words, randomness2) {
const { askedBy } = this.opening;
const asker = askedBy && findOfficial(this.report.roster, askedBy);
if (asker === void 0) throw new SoughtRefusal("NotAsked");
const subject = { memo: memoId(this.material.manifest), filing: this.report.filing, replyTo: asker.recipient };
return prepare(keys, subject, step, words, randomness2);
}
}
function documents({ filed }, kind) {
const events = (filed?.events ?? []).filter((event) => event.kind === kind);
return events.flatMap(({ content }) => {
const document = attempt(() => unverifiedOfficialDocument.fromCanonical(content));
return document === null ? [] : [{ digest: digestOf(content), statement: document.statement }];
});
}
function request(keys, subject, roster, { signature, reasons, basis }, randomness2) {
if (!saysSomething(reasons) || !saysSomething(basis)) throw new OfficeRefusal("Reason");
const trustees = orRefuse(() => trusteeRecipients(roster), () => new OfficeRefusal("ReplyTo"));
const own = identityOf(keys).recipient();
const readers = trustees.some((it) => it.toString() === own.toString()) ? trustees : [...trustees, own];
return prepare(keys, subject, { kind: "requestOpening", signature }, { kind: "openingRequest", reasons, basis }, randomness2, readers);
}
async function requested(signal) {
const identity = identityOf(me().keys);
const [{ roster }, entries] = await Promise.all([reach(signal), mailbox(signal)]);
const found = new Map();
for (const { sealed } of entries.toReversed()) {
const memo = attempt(() => openObject(mailboxEntry, identity, sealed).document.statement.memo);
const letter = memo && openLetter(identity, memo, roster, sealed);
if (!letter || letter.words.kind !== "openingRequest" || found.has(toHex(memo))) continue;
found.set(toHex(memo), { memo, signedBy: letter.signedBy });
}
return Promise.all([...found.values()].map(async (one) => ({ ...one, status: await memoStatus(one.memo, signal) })));
}
async function look(memo, progress, signal) {
if (lastEvent(await memoStatus(memo, signal), "opening_requested") === void 0) return void 0;
const [{ log }, found, entries] = await Promise.all([reach(signal), material({ memo }, signal), mailbox(signal)]);
const sought = await find(() => Sought.find(found, { pinned: log, randomness, pause: calmly(progress, signal) }));
if (sought === void 0) return void 0;
const identity = identityOf(me().keys);
const [reasons] = entries.flatMap(({ sealed }) => sought.reasons(identity, sealed) ?? []);
return { sought, reasons };
}
async function find(take) {
try {
return await take();
} catch (error) {
if (error instanceof SoughtRefusal && error.code === "NotAsked") return void 0;
throw error;
}
}
async function ask(of, asked, address, signal) {
const { subject } = await subjectForOneself(of, signal);
const make = () => request(me().keys, { ...subject, replyTo: address }, of.instance.roster, asked, randomness);
await sendDocument("opening_request", of.memo, [asked, address], make, signal);
}
async function approve(memo, sought, signal) {
sought.check(OfficialId.parse(me().id), now());
const name = await sealedName(memo, signal);
await sendDocument("opening_approve", memo, toHex(sought.opening.request), () => sought.approve(me().keys, name, now(), randomness), signal);
}
async function refuse(memo, sought, reasons, signal) {
await sendDocument("opening_refuse", memo, [toHex(sought.opening.request), reasons], () => sought.refuse(me().keys, reasons, randomness), signal);
}
async function show(memo, sought, signal) {
sought.check(OfficialId.parse(me().id), now());
const [name, entries] = await Promise.all([sealedName(memo, signal), mailbox(signal)]);
return sought.open(identityOf(me().keys), name, entries.map(({ sealed }) => sealed));
}
async function sealedName(memo, signal) {
const body = { request: requestBy(me().keys, "name_show", memo) };
return (await askAbout("name_show", memo, requestPost, body, nameAnswer, signal)).capsule;
}
const EMPTY = { place: "", reasons: "", basis: "", address: "" };
function AskForm({ memo, onDone }) {
const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
return k($, null, k(ErrorAlert, { error: loaded.error, again: loaded.again }), loaded.value && k(Fields, { of: loaded.value, onDone }));
}
function Fields({ of, onDone }) {
const name = `opening ${toHex(of.memo)}`;
const [typed, setTyped] = useKept(name, EMPTY);
const type = (field) => (value) => setTyped({ ...typed, [field]: value });
const send = async (signal) => {
const { place, reasons, basis, address } = typed;
await ask(of, { signature: Number(place) - 1, reasons: reasons.trim(), basis: basis.trim() }, address.trim(), signal);
forgetKept(name);
};
const { signatures } = of.item;
return k(StepForm, { name: "opening", level: 2, problem: problemOf(typed, signatures), send, onDone }, k(Field, { label: t("office-opening-place"), hint: t("office-opening-place-hint", { total: number(signatures) }), type: "number", inputMode: "numeric", min: 1, max: signatures, required: true, value: typed.place, onInput: type("place") }), k(TextArea, { label: t("letter-opening-reasons"), hint: t("office-opening-reasons-hint"), rows: 5, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: typed.reasons, onInput: type("reasons") }), k(Field, { label: t("letter-opening-basis"), hint: t("office-opening-basis-hint"), wide: true, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: typed.basis, onInput: type("basis") }), k(TextArea, { label: t("office-opening-address"), hint: t("office-opening-address-hint"), rows: 3, required: true, lengthMax: 8 * 1024, value: typed.address, onInput: type("address") }));
}
function problemOf({ place, reasons, basis, address }, signatures) {
if (![reasons, basis, address].every(saysSomething)) return t("office-blank");
const wanted = Number(place);
return Number.isInteger(wanted) && wanted >= 1 && wanted <= signatures ? void 0 : t("office-opening-place-wrong", { total: number(signatures) });
}
function stands({ isOpen, isRefused, decide, notice }, now2) {
if (isOpen) return "open";
if (isRefused) return "refused";
if (!allows(decide, now2)) return "late";
return allows(notice, now2) ? "notice" : "decide";
}
function standsWords(opening, { calendar: { zoneName } }, now2) {
const how = stands(opening, now2);
const last = (how === "notice" ? opening.notice : opening.decide).endsAt - 1;
return t(`opening-stands-${how}`, { day: day(last, zoneName) });
}
function standsIn(status, charter, now2) {
const opening = charter && attempt(() => newestOpening(charter, turnsIn(status)));
return charter && opening ? standsWords(opening, charter, now2) : "";
}
function Decide(props) {
const [done, setDone] = d(false);
const { opening, charter } = props.looked.sought;
const isTrustee = charter.trustees.members.some((one) => one === me().id);
const hasDecided = [...opening.approved, ...opening.refused].some((one) => one === me().id);
const onDone = () => setDone(true);
const how = stands(opening, now());
if (!isTrustee) return null;
if (hasDecided || done) return k("p", null, t("opening-decided"));
if (how !== "notice" && how !== "decide") return null;
return k($, null, how === "decide" ? k(Agree, { ...props, onDone }) : k("p", null, t("opening-agree-later", { day: day(opening.notice.endsAt - 1, charter.calendar.zoneName) })), k(Refuse, { ...props, onDone }));
}
function Agree({ memo, looked: { sought }, onDone }) {
const act = async (signal) => {
await approve(memo, sought, signal);
onDone();
};
return k($, null, k("h2", null, t("opening-agree-title")), k("p", null, t("opening-agree-text")), k(Asked, { deed: t("opening-agree-do"), heading: t("opening-agree-ask", { number: number(sought.signature + 1) }), act }, k("p", null, t("opening-agree-means"))));
}
function Refuse({ memo, looked: { sought }, onDone }) {
const name = `refuse ${toHex(memo)}`;
const [reasons, setReasons] = useKept(name, "");
const send = async (signal) => {
await refuse(memo, sought, reasons.trim(), signal);
forgetKept(name);
};
return k(StepForm, { name: "opening-refuse", level: 2, look: "outline", problem: saysSomething(reasons) ? void 0 : t("office-blank"), send, onDone }, k(TextArea, { label: t("office-opening-refuse-reasons"), hint: t("office-opening-refuse-hint"), rows: 4, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: reasons, onInput: setReasons }));
}
function Request({ sought, reasons }) {
const { opening, charter, roster, signature, total } = sought;
const zone = charter.calendar.zoneName;
const nameOf = (id) => roster.officials.find((one) => one.id === id)?.displayName ?? id;
const names = (ids) => ids.length === 0 ? t("opening-nobody") : list(ids.map(nameOf));
return k($, null, k("p", null, k("strong", null, standsWords(opening, charter, now()))), reasons === void 0 && k(Alert, { tone: "warning", heading: t("opening-no-reasons") }, t("opening-no-reasons-text")), k("dl", { class: "facts" }, k("dt", null, t("opening-which")), k("dd", null, t("opening-which-of", { number: number(signature + 1), total: number(total) })), k("dt", null, t("openings-by")), k("dd", { dir: "auto" }, opening.askedBy === void 0 ? "" : nameOf(opening.askedBy)), reasons && k($, null, k("dt", null, t("letter-opening-reasons")), k("dd", { dir: "auto" }, reasons.reasons), k("dt", null, t("letter-opening-basis")), k("dd", { dir: "auto" }, reasons.basis)), k("dt", null, t("opening-notice")), k("dd", null, day(opening.notice.endsAt - 1, zone)), k("dt", null, t("opening-decide")), k("dd", null, day(opening.decide.endsAt - 1, zone)), k("dt", null, t("opening-approved")), k("dd", null, names(opening.approved)), k("dt", null, t("opening-refused")), k("dd", null, names(opening.refused)), k("dt", null, t("opening-takes")), k("dd", null, number(charter.trustees.threshold))));
}
function ShowName({ memo, sought }) {
const [name, setName] = d(void 0);
const showing = useAction(async (signal) => setName(await show(memo, sought, signal)));
if (sought.opening.askedBy !== me().id || !sought.opening.isOpen) return null;
return k($, null, k("h2", null, t("opening-name-title")), k("p", null, t("opening-name-text")), k(ErrorAlert, { error: showing.error }), name !== void 0 && k(Alert, { tone: "success", live: true, heading: t("opening-name-of", { number: number(sought.signature + 1) }) }, k("strong", { dir: "auto" }, name)), k("div", { class: "actions" }, k(Button, { pending: showing.pending, onClick: () => showing.run() }, t("opening-name-do"))));
}
function OpeningPage({ params }) {
const memo = memoParam(params);
const [part, setPart] = d(0);
const loaded = useLoad(async (signal) => {
setPart(0);
return { looked: await look(memo, setPart, signal) };
}, toHex(memo));
return k($, null, k("h1", { tabIndex: -1 }, t("opening-title")), k("p", { class: "lead" }, t("office-sealed-case", { id: toHex(memo).slice(0, 8) })), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("office-verifying"), part }), loaded.value && k(Found, { memo, looked: loaded.value.looked }), k("div", { class: "actions no-print" }, k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), k(ButtonLink, { look: "quiet", href: to("/desk/openings") }, t("openings-title")), k(ButtonLink, { look: "quiet", href: to("/desk") }, t("office-back"))));
}
function Found({ memo, looked }) {
const [asked, setAsked] = d(false);
const asks = me().entry.role === "records_officer" && (looked === void 0 || isOver(looked.sought.opening, now()));
const form = k(AskForm, { memo, onDone: () => setAsked(true) });
return k($, null, looked === void 0 && k("p", null, t(asked ? "opening-asked" : "opening-none")), looked && k(Request, { ...looked }), looked && k(Decide, { key: toHex(looked.sought.opening.request), memo, looked }), looked && k(ShowName, { key: toHex(looked.sought.opening.request), memo, sought: looked.sought }), asks && !asked && (looked === void 0 ? form : k(Disclosure, { summary: t("opening-another") }, form)), asked && k(Alert, { tone: "success", live: true }, t("opening-asked-text")));
}
function Openings() {
const loaded = useLoad(async (signal) => {
const [cases, instance] = await Promise.all([requested(signal), reach(signal)]);
return { cases, instance };
}, me().id);
return k($, null, k("h1", { tabIndex: -1 }, t("openings-title")), k("p", { class: "lead" }, t("openings-lead")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("openings-loading") }), loaded.value?.cases.length === 0 && k(EmptyState, { heading: t("openings-none"), text: t("openings-none-text") }), loaded.value && loaded.value.cases.length > 0 && k(List, { ...loaded.value }), k("div", { class: "actions" }, k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), k(ButtonLink, { look: "quiet", href: to("/desk") }, t("office-back"))));
}
function List({ cases, instance }) {
const zone = zoneOf(instance);
const charter = currentCharter(instance)?.charter;
const asked = ({ status }) => {
const event = lastEvent(status, "opening_requested");
return event ? day(event.at, zone) : "";
};
return k(Table, { caption: t("openings-list"), rows: cases, keyOf: ({ memo }) => toHex(memo), columns: [{ heading: t("office-case"), cell: ({ memo }) => k("a", { href: to(`/desk/opening/${toHex(memo)}`) }, t("office-sealed-case", { id: toHex(memo).slice(0, 8) })) }, { heading: t("openings-by"), cell: ({ signedBy }) => k("span", { dir: "auto" }, signedBy) }, { heading: t("openings-asked"), cell: asked }, { heading: t("openings-stands"), cell: ({ status }) => standsIn(status, charter, now()) }] });
}
export { CopyPage as Copy, OpeningPage as Opening, Openings };
