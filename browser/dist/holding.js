import { toHex, Refusal, attempt, t, CodedRefusal, randomness, k, Disclosure, $, Field, now, Button, number, Alert, day, RadioTiles, useLoad, to, ButtonLink, Waiting, EmptyState, ErrorAlert } from "./main.js";
import { mailbox, identityOf, isOfASession, refusalOf, checkProposer, TextArea, saysSomething, keyIn, SESSION_TEXT_OCTETS_MAX, checkOpening, MINUTES_POINTS_MAX, timeLeft, lastEvent, band, AuthorsWords } from "./pages.js";
import { authorTurn, verifyAuthorDocument, unverifiedAuthorDocument, done, CONTENT_OCTETS_MAX, Checkbox, memoParam } from "./signing.js";
import { wordsOfAuthors, me, lastDocument, eventsOf, material, sendDocument, once, subjectOf, askAbout, may, useKept, StepForm, forgetKept, mayAsk, findOpened, deskCase } from "./office.js";
import { fetchRoom, isAsked, roomHandedOver, readAll, SESSION_OPERATIONS, byOfficeInSession, unverifiedRoomPost, roomPostPost, moderate as moderate$1, comesNext, instantOf, hour, phaseOf, Questions, SeatCounts, askProblem } from "./listening.js";
class SessionRefusal extends CodedRefusal {
name = "SessionRefusal";
}
async function readHeld(of, opened, signal) {
const [events, letters, answered, entries] = await Promise.all([eventsInLog(of, signal), wordsOfAuthors(opened, signal), fetchRoom(of.memo, signal), mailbox(signal)]);
const byAuthors = [...events.flatMap(({ content }) => authorDocument(opened, content) ?? []), ...letters.map(({ document }) => document)];
const waits = isAsked(of.status);
const request = waits ? byAuthors.findLast(({ step }) => step.kind === "requestSession")?.digest : void 0;
const identity = identityOf(me().keys);
const rooms = entries.flatMap(({ sealed }) => roomHandedOver(identity, of.memo, byAuthors, sealed) ?? []);
const room = answered && rooms.find(({ session }) => toHex(session) === toHex(answered.session));
return { isAsked: waits, request, invitation: lastDocument(of, events, "session_invited")?.digest, held: lastDocument(of, events, "session_held")?.digest, letters: letters.filter(({ document }) => isOfASession(authorTurn(document.step)?.turn ?? "redirected")), answer: answered, room, said: room && answered ? await readAll(room, of.instance.roster, answered, signal) : [] };
}
async function eventsInLog(of, signal) {
try {
return eventsOf(await material(of, signal));
} catch (error) {
if (error instanceof Refusal && error.code === "not_yet") return [];
throw error;
}
}
function authorDocument({ memo, manifest }, content) {
return attempt(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(content), memo, manifest.author));
}
function logProblem(digest) {
return digest === void 0 ? t("refusal-SessionRefusal-NotLogged") : void 0;
}
function inLog(digest) {
if (digest === void 0) throw new SessionRefusal("NotLogged");
return digest;
}
function sendSessionTurn(opened, turn, signal) {
return sendDocument(SESSION_OPERATIONS[turn.kind], opened.memo, turn, () => byOfficeInSession(me().keys, subjectOf(opened), turn, randomness), signal);
}
function moderate(room, words, signal) {
const make = () => moderate$1(room, me().keys, words, randomness);
const post = ({ post: signed, sealed }) => askAbout("room_moderate", room.memo, roomPostPost, { post: unverifiedRoomPost.toCanonical(signed), sealed }, done, signal);
return once(["room_moderate", toHex(room.session), words.kind === "question" ? words : { ...words, question: toHex(words.question) }], make, post);
}
const TEXT_CHARACTERS_MAX = Math.floor(SESSION_TEXT_OCTETS_MAX / 3);
function wordsProblem(required, optional = []) {
if (required.some((text) => !saysSomething(text))) return t("office-blank");
const run = [...required, ...optional].map(keyIn).find((found) => found !== void 0);
return run === void 0 ? void 0 : t("listening-names-key", { run: `${run.slice(0, KEY_SHOWN)}…` });
}
const KEY_SHOWN = 12;
function Plan(props) {
const { of, opened: { charter }, held } = props;
const proposes = refusalOf(() => checkProposer(charter, me().entry.role)) === void 0;
const invites = may("session_invite", of) && (held.isAsked || proposes);
const name = comesNext(of.status, "session_held") ? "move" : "invite";
const declines = may("session_decline", of) && comesNext(of.status, "session_declined");
return k($, null, invites && (held.isAsked ? k(Invite, { ...props, name }) : k(Disclosure, { summary: t(`office-${name}-title`) }, k(Invite, { ...props, name }))), declines && k(Disclosure, { summary: t("office-decline-title") }, k(Decline, { ...props })));
}
const BLANK = { when: "", heldBy: "", level: "", standIn: "", opens: "", closes: "" };
function Invite({ of, opened, held, onChange, name }) {
const kept = `invite ${toHex(of.memo)}`;
const [fields, setFields] = useKept(kept, { ...BLANK, heldBy: me().entry.displayName });
const { calendar } = opened.charter;
const [opens, closes] = [instantOf(calendar, fields.opens), instantOf(calendar, fields.closes)];
const opening = opens === void 0 || closes === void 0 ? void 0 : { opens, closes };
const hours = opening === void 0 ? t("listening-hours-missing") : hoursProblem(opening);
const problem = wordsProblem([fields.when, fields.heldBy], [fields.level, fields.standIn]) ?? hours ?? (held.isAsked ? logProblem(held.request) : void 0);
const send = async (signal) => {
if (opening === void 0) return;
const { when, heldBy, level, standIn } = fields;
const words = { when: when.trim(), heldBy: heldBy.trim(), level: level.trim(), standIn: standIn.trim() };
await sendSessionTurn(opened, { kind: "invite", request: held.request ?? null, opening, words }, signal);
forgetKept(kept);
};
const change = (key) => (typed) => setFields({ ...fields, [key]: typed });
const shared = { wide: true, lengthMax: TEXT_CHARACTERS_MAX };
return k(StepForm, { name, look: name === "move" ? "outline" : "plain", problem, send, onDone: onChange }, k(TextArea, { label: t("session-when"), hint: t("listening-when-hint"), rows: 2, required: true, lengthMax: TEXT_CHARACTERS_MAX, value: fields.when, onInput: change("when") }), k(Field, { label: t("session-held-by"), hint: t("listening-held-by-hint"), ...shared, required: true, value: fields.heldBy, onInput: change("heldBy") }), k(Field, { label: t("session-level"), hint: t("office-optional"), ...shared, value: fields.level, onInput: change("level") }), k(Field, { label: t("session-stand-in"), hint: t("office-optional"), ...shared, value: fields.standIn, onInput: change("standIn") }), k(Field, { label: t("listening-opens"), hint: t("listening-clock", { zone: calendar.zoneName }), type: "datetime-local", wide: false, required: true, value: fields.opens, onInput: change("opens") }), k(Field, { label: t("listening-closes"), hint: t("listening-closes-hint"), type: "datetime-local", wide: false, required: true, value: fields.closes, onInput: change("closes") }));
}
function Decline({ of, opened, held, onChange }) {
const kept = `decline ${toHex(of.memo)}`;
const [reason, setReason] = useKept(kept, "");
const plan = held.isAsked ? held.request : held.invitation;
const send = async (signal) => {
await sendSessionTurn(opened, { kind: "decline", plan: inLog(plan), reason: reason.trim() }, signal);
setReason("");
forgetKept(kept);
};
return k(StepForm, { name: "decline", look: "outline", problem: wordsProblem([reason]) ?? logProblem(plan), send, onDone: onChange }, k(TextArea, { label: t("listening-decline-reason"), rows: 4, required: true, lengthMax: TEXT_CHARACTERS_MAX, value: reason, onInput: setReason }));
}
function hoursProblem(opening) {
const refusal = refusalOf(() => checkOpening(opening, now()));
return refusal && t(`refusal-${refusal.code}`);
}
function Concluded(props) {
const { of } = props;
const last = of.status.events.findLast(({ kind }) => kind === "session_held" || kind.startsWith("minutes_"))?.kind;
const writes = may("minutes_give", of) && comesNext(of.status, "minutes_given");
return k($, null, may("session_conclude", of) && comesNext(of.status, "session_held") && k(Conclude, { ...props }), last !== void 0 && last !== "session_held" && k(Answered, { ...props, last }), writes && (last === "session_held" ? k(Minutes, { ...props }) : k(Disclosure, { summary: t("office-minutes-title") }, k(Minutes, { ...props }))));
}
function Conclude({ of, opened, held, onChange }) {
const kept = `conclude ${toHex(of.memo)}`;
const [fields, setFields] = useKept(kept, { heldBy: me().entry.displayName, aide: false, attended: "" });
const attended = Number(fields.attended);
const isCount = fields.attended !== "" && Number.isInteger(attended) && attended >= 0 && attended <= COUNT_MAX;
const isEarly = held.answer !== void 0 && now() < held.answer.opens;
const problem = isEarly ? t("refusal-too_early") : wordsProblem([fields.heldBy]) ?? (isCount ? logProblem(held.invitation) : t("listening-attended-wrong"));
const send = async (signal) => {
const words = { heldBy: fields.heldBy.trim(), aide: fields.aide, attended: band(attended) };
await sendSessionTurn(opened, { kind: "conclude", invitation: inLog(held.invitation), words }, signal);
forgetKept(kept);
};
return k(StepForm, { name: "conclude", look: "outline", problem, send, onDone: onChange }, k(Field, { label: t("session-held-by"), wide: true, lengthMax: TEXT_CHARACTERS_MAX, required: true, value: fields.heldBy, onInput: (heldBy) => setFields({ ...fields, heldBy }) }), k(Checkbox, { label: t("listening-aide"), explained: t("listening-aide-means"), checked: fields.aide, onChange: (aide) => setFields({ ...fields, aide }) }), k(Field, { label: t("session-attended"), hint: isCount ? t("listening-attended-step", { count: number(band(attended)) }) : t("listening-attended-hint"), type: "number", inputMode: "numeric", wide: false, min: 0, required: true, value: fields.attended, onInput: (typed) => setFields({ ...fields, attended: typed }) }));
}
const COUNT_MAX = 4294967295;
function Answered({ of: { status }, opened: { charter }, last }) {
if (last === "minutes_agreed") return k(Alert, { tone: "success" }, t("listening-agreed"));
if (last === "minutes_disputed") return k(Alert, { tone: "warning" }, t("listening-disputed"));
const left = timeLeft(charter, "minutes_agreed", lastEvent(status, "minutes_given"), now());
if (left === void 0 || left.isOver) return k(Alert, { tone: "info" }, t("listening-unanswered"));
return k(Alert, { tone: "info" }, t("listening-awaits", { until: day(left.due.endsAt - 1, charter.calendar.zoneName) }));
}
const POINT = { asked: "", answered: "" };
function Minutes({ of, opened, held, onChange }) {
const kept = `minutes ${toHex(of.memo)}`;
const [fields, setFields] = useKept(kept, { summary: "", points: [POINT], followUps: "" });
const { summary, points } = fields;
const said = points.filter(({ asked, answered }) => asked.trim() !== "" || answered.trim() !== "");
const followUps = fields.followUps.split("\n").map((line) => line.trim()).filter((line) => line !== "");
const many = followUps.length > MINUTES_POINTS_MAX ? t("listening-too-many") : void 0;
const problem = wordsProblem([summary, ...said.map(({ asked }) => asked), ...followUps], said.map(({ answered }) => answered)) ?? many ?? logProblem(held.held);
const send = async (signal) => {
const trimmed = said.map(({ asked, answered }) => ({ asked: asked.trim(), answered: answered.trim() }));
await sendSessionTurn(opened, { kind: "minutes", held: inLog(held.held), words: { summary: summary.trim(), points: trimmed, followUps } }, signal);
forgetKept(kept);
setFields({ summary: "", points: [POINT], followUps: "" });
};
const change = (at, point) => setFields({ ...fields, points: points.map((other, index) => index === at ? point : other) });
return k(StepForm, { name: "minutes", look: "outline", problem, send, onDone: onChange }, k(TextArea, { label: t("listening-summary"), hint: t("listening-summary-hint"), rows: 4, required: true, lengthMax: TEXT_CHARACTERS_MAX, value: summary, onInput: (typed) => setFields({ ...fields, summary: typed }) }), points.map((point, at) => k("fieldset", { class: "usa-fieldset usa-form-group", key: at }, k("legend", { class: "usa-legend" }, t("listening-point", { number: number(at + 1) })), k(TextArea, { label: t("session-asked"), rows: 2, lengthMax: TEXT_CHARACTERS_MAX, value: point.asked, onInput: (asked) => change(at, { ...point, asked }) }), k(TextArea, { label: t("session-answered"), hint: t("listening-answered-hint"), rows: 2, lengthMax: TEXT_CHARACTERS_MAX, value: point.answered, onInput: (answered) => change(at, { ...point, answered }) }), points.length > 1 && k(Button, { look: "quiet", small: true, label: t("listening-point-remove-which", { number: number(at + 1) }), onClick: () => setFields({ ...fields, points: points.filter((_, index) => index !== at) }) }, t("listening-point-remove")))), points.length < MINUTES_POINTS_MAX && k("div", { class: "actions" }, k(Button, { look: "outline", small: true, onClick: () => setFields({ ...fields, points: [...points, POINT] }) }, t("listening-point-add"))), k(TextArea, { label: t("listening-follow-ups"), hint: t("listening-follow-ups-hint"), rows: 3, lengthMax: CONTENT_OCTETS_MAX / 8, value: fields.followUps, onInput: (typed) => setFields({ ...fields, followUps: typed }) }));
}
function Sitting({ of, opened, held: { answer, room, said }, onChange }) {
if (answer === void 0) return null;
const { calendar } = opened.charter;
const hours = { from: hour(answer.opens, calendar), until: hour(answer.closes, calendar) };
const phase = phaseOf(answer, now());
return k("section", { "aria-labelledby": "room" }, k("h2", { id: "room" }, t("office-room-title")), k("dl", { class: "facts" }, k("dt", null, t("listening-hours")), k("dd", null, t("listening-hours-are", hours))), k(Alert, { tone: "info" }, t(`phase-${phase}`, hours)), k("h3", null, t("seats-title-office")), k(SeatCounts, { seats: answer.seats }), answer.open && room === void 0 && k(Alert, { tone: "warning" }, t("listening-no-key")), room && k($, null, k("p", null, t("office-room-text")), k(Questions, { answer, said }, (question, number2) => question.signedBy === void 0 && mayAsk("room_moderate", of) && k(Disclosure, { summary: t("office-say-which", { number: number2 }) }, k(Say, { room, question, onChange }))), mayAsk("room_moderate", of) && answer.stands && k(Disclosure, { summary: t("office-ask-all") }, k(AskAll, { room, onChange }))));
}
function AskAll({ room, onChange }) {
const name = `room ${toHex(room.session)}`;
const [text, setText] = useKept(name, "");
const send = async (signal) => {
await moderate(room, { kind: "question", text: text.trim() }, signal);
setText("");
forgetKept(name);
};
return k(StepForm, { name: "ask-all", look: "outline", asks: false, problem: askProblem(text), send, onDone: onChange }, k(TextArea, { label: t("ask-label"), rows: 4, required: true, value: text, onInput: setText }));
}
function Say({ room, question, onChange }) {
const name = `room ${toHex(question.post)}`;
const [{ kind, text }, setFields] = useKept(name, { kind: "answered", text: "" });
const send = async (signal) => {
const about = { question: question.post };
const said = text.trim();
await moderate(room, kind === "taken" ? { kind, ...about } : kind === "answered" ? { kind, ...about, text: said } : { kind, ...about, reason: said }, signal);
setFields({ kind: "answered", text: "" });
forgetKept(name);
};
const kinds = ["answered", "taken", "setAside"];
return k(StepForm, { name: "say", look: "outline", asks: false, problem: kind === "taken" ? void 0 : askProblem(text), send, onDone: onChange }, k(RadioTiles, { legend: t("listening-say-legend"), value: kind, tiles: kinds.map((value) => ({ value, label: t(`listening-say-${value}`) })), onChange: (chosen) => setFields({ kind: chosen, text }) }), kind !== "taken" && k(TextArea, { label: t(`listening-words-${kind}`), rows: 4, required: true, value: text, onInput: (typed) => setFields({ kind, text: typed }) }));
}
async function load(memo, opened, signal) {
const of = await deskCase(memo, signal);
return { of, held: await readHeld(of, opened, signal) };
}
function DeskListening({ params }) {
const memo = memoParam(params);
const opened = findOpened(memo)?.of;
const loaded = useLoad(async (signal) => opened && load(memo, opened, signal), toHex(memo));
const { value } = loaded;
const back = to(`/desk/case/${toHex(memo)}`);
return k($, null, k("h1", { tabIndex: -1 }, t("listening-title")), opened && k("p", { class: "lead", dir: "auto" }, opened.parts.subject), k("p", null, t("listening-text")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !opened && k(EmptyState, { heading: t("office-sealed"), text: t("listening-open-first") }, k(ButtonLink, { href: back }, t("office-to-case"))), opened && !value && loaded.error === void 0 && k(Waiting, { what: t("listening-loading") }), opened && value && k(Page, { ...value, opened, onChange: loaded.again }), opened && k("div", { class: "actions no-print" }, k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), k(ButtonLink, { look: "quiet", href: back }, t("office-to-case"))));
}
function Page(props) {
const { held: { answer, letters } } = props;
return k($, null, letters.length > 0 && k("section", { "aria-labelledby": "written" }, k("h2", { id: "written" }, t("letter-authors-title")), letters.map((letter, at) => k(AuthorsWords, { key: at, letter, open: at === letters.length - 1 }))), answer === void 0 && letters.length === 0 && k(EmptyState, { heading: t("listening-none"), text: t("listening-none-text") }), k(Sitting, { ...props }), k("section", { "aria-labelledby": "steps", class: "no-print" }, k("h2", { id: "steps" }, t("office-steps")), k(Concluded, { ...props }), k(Plan, { ...props })));
}
export { DeskListening as default };
