import { equal, toHex, k, t, d, DropFile, RadioTiles, useLoad, Button, ButtonLink, to, Waiting, ErrorAlert, $, EmptyState, Alert, Disclosure, day, now } from "./main.js";
import { turnsIn, isRelease, refusalOf, lastEvent, dueOf, checkRelease, TextArea, NOTE_TEXT_OCTETS_MAX, saysSomething, CASE_FILE_OCTETS_MAX, AuthorsWords, allows } from "./pages.js";
import { charterByDigest, sha256, ReleaseKind, memoParam } from "./signing.js";
import { deskCase, subjectForOneself, lastDocument, eventsOf, wordsOfAuthors, useKept, StepForm, sendTurn, forgetKept, may } from "./office.js";
async function look(memo, signal) {
const of = await deskCase(memo, signal);
const { subject, found } = await subjectForOneself(of, signal);
const asked = lastDocument(of, eventsOf(found), "release_asked");
const step = asked?.statement.step;
const letters = await wordsOfAuthors(found, signal);
return { of, charter: charterByDigest(of.instance, found.manifest.charter)?.charter, subject: (address) => address === "" ? subject : { ...subject, replyTo: address }, question: asked && step?.kind === "askRelease" ? { digest: asked.digest, as: step.as, what: step.what } : void 0, answers: asked === null ? [] : letters.filter(({ document: { step: step2 } }) => isAnswer(step2) && equal(step2.asked, asked.digest)) };
}
function isAnswer(step) {
return step.kind === "consentRelease" || step.kind === "objectRelease";
}
function lastTurn({ status }) {
return turnsIn(status).findLast(({ turn }) => isRelease(turn))?.turn;
}
function answerBy({ status }, { calendar, release }) {
const asked = lastEvent(status, "release_asked");
return asked && release && dueOf(calendar, asked.at, release.answerWithin);
}
function releaseRefusal({ status }, charter, now2) {
const turns = turnsIn(status);
const names = turns.findLast(({ turn }) => turn === "release_asked")?.document;
return refusalOf(() => checkRelease(charter, turns, { turn: "case_released", names, ground: void 0, official: void 0, now: now2 }))?.code;
}
const EMPTY = { purpose: "", address: "" };
function AskRelease({ looked, onDone }) {
const kept = `release ${toHex(looked.of.memo)}`;
const [{ purpose, address }, setTyped] = useKept(kept, EMPTY);
const [as, setAs] = d(void 0);
const [chosen, setChosen] = d(void 0);
const send = async (signal) => {
if (as === void 0 || chosen === void 0) return;
await sendTurn(looked.subject(address.trim()), { kind: "askRelease", as, what: chosen.what, purpose: purpose.trim() }, signal);
forgetKept(kept);
};
const problem = as === void 0 || chosen === void 0 ? t("release-choose") : saysSomething(purpose) ? void 0 : t("office-blank");
return k(StepForm, { name: "release-ask", level: 2, problem, send, onDone }, k(RadioTiles, { legend: t("release-as"), value: as, tiles: ReleaseKind.ALL.map((value) => ({ value, label: t(`release-as-${value}`) })), onChange: setAs }), k(DropFile, { label: t("release-file"), hint: t("release-file-hint"), octetsMax: CASE_FILE_OCTETS_MAX, onFile: (name, octets) => setChosen({ name, what: sha256(octets) }) }), chosen && k("p", { role: "status" }, t("release-file-chosen", { name: chosen.name }), " ", k("code", null, toHex(chosen.what))), k(TextArea, { label: t("release-purpose"), rows: 4, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: purpose, onInput: (typed) => setTyped({ address, purpose: typed }) }), k(TextArea, { label: t("office-opening-address"), hint: t("release-address-hint"), rows: 3, lengthMax: 8 * 1024, value: address, onInput: (typed) => setTyped({ purpose, address: typed }) }));
}
function Release({ looked, question, onDone }) {
const kept = `released ${toHex(looked.of.memo)}`;
const [{ purpose, address }, setTyped] = useKept(kept, EMPTY);
const send = async (signal) => {
await sendTurn(looked.subject(address.trim()), { kind: "release", asked: question.digest, purpose: purpose.trim() }, signal);
forgetKept(kept);
};
return k(StepForm, { name: "release", level: 2, problem: saysSomething(purpose) ? void 0 : t("office-blank"), send, onDone }, k(TextArea, { label: t("release-purpose"), rows: 4, required: true, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, value: purpose, onInput: (typed) => setTyped({ address, purpose: typed }) }), k(TextArea, { label: t("office-opening-address"), hint: t("release-address-hint"), rows: 3, lengthMax: 8 * 1024, value: address, onInput: (typed) => setTyped({ purpose, address: typed }) }));
}
function ReleasePage({ params }) {
const memo = memoParam(params);
const loaded = useLoad((signal) => look(memo, signal), toHex(memo));
return k($, null, k("h1", { tabIndex: -1 }, t("release-title")), k("p", { class: "lead" }, t("office-sealed-case", { id: toHex(memo).slice(0, 8) })), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("office-loading") }), loaded.value && k(Found, { looked: loaded.value }), k("div", { class: "actions no-print" }, k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), k(ButtonLink, { look: "quiet", href: to(`/desk/case/${toHex(memo)}`) }, t("release-back"))));
}
function Found({ looked }) {
const { of, charter, question, answers } = looked;
const [sent, setSent] = d(0);
if (!charter?.release) return k(EmptyState, { heading: t("release-none"), text: t("release-none-text") });
const waits = sent > of.status.events.length;
const onDone = () => setSent(of.status.events.length + 1);
const asks = may("release_ask", of) && !waits;
const settled = question === void 0 || lastTurn(of) === "case_released";
const ask = k(AskRelease, { looked, onDone });
return k($, null, k("p", null, stands(looked, charter)), question && k(Asked, { question }), answers.map((letter, at) => k(AuthorsWords, { key: at, letter, open: true })), asks && question && releaseRefusal(of, charter, now()) === void 0 && k(Release, { looked, question, onDone }), asks && (settled ? ask : k(Disclosure, { summary: t("release-another") }, ask)), waits && k(Alert, { tone: "success", live: true }, t("release-sent")));
}
function Asked({ question: { as, what } }) {
return k("dl", { class: "facts" }, k("dt", null, t("release-as")), k("dd", null, t(`release-as-${as}`)), k("dt", null, t("release-digest")), k("dd", null, k("code", null, toHex(what))));
}
function stands({ of }, charter) {
const due = answerBy(of, charter);
const last = lastTurn(of);
if (last === void 0 || due === void 0) return t("release-stands-none");
const until = day(due.endsAt - 1, charter.calendar.zoneName);
if (last !== "release_asked") return t(`release-stands-${last}`);
if (allows(due, now())) return t("release-stands-asked", { until });
return t(charter.release?.silenceConsents ? "release-stands-silence" : "release-stands-unanswered", { until });
}
export { ReleasePage as default };
