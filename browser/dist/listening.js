import { attempt, orRefuse, utf8Length, equal, CodedRefusal, k, toHex, t, number, $, d, useAction, Button, Alert, ErrorAlert, RadioTiles, now, onForget, randomness, ask as ask$1, Refusal, day, currentLanguage, useSession, UnlockHere, useLoad, ButtonLink, to, EmptyState, Waiting } from "./main.js";
import { Label, SigningKey, canonical, map, octets32, id, fixed$1 as fixed, VerifyingKey, Unreadable, openSealed, QuestionDigest, DocumentDigest, MemoId, variants, fixedPadding, textId$1 as textId, OfficialId, text, seconds, ParticipantKey, word, seal, framed, Identity, openObject, findOfficial, officialKey, memoPath, body, list, signatureCount, word$1, fixed as fixed$1, octets, u64, boolean, seconds$1, countWords, participantKeyOf, sendTo, receivedAnswer, done, circulationOf, panelReaders, memoId, sealObject, CASE_OCTETS_MAX, memoParam, readInvitation, authorTurn } from "./signing.js";
import { ROOM_SEALED_OCTETS, saysSomething, ROOM_TEXT_OCTETS_MAX, ROOM_CONTENT_OCTETS, ATTENDANCE_OCTETS, Seat, officialOf, signingKeyOf, TextArea, onceUntil, writeTurn, AuthorRefusal, saysWhy, OfficeRefusal, prepare, calmly, PLAN, refusalOf, sessionSubject, turnsIn, lastLetter, isAllowed, LetterBody, timeLeft, lastEvent, NOTE_TEXT_OCTETS_MAX, SayForm, readersOf, sendTurn, own, local, memoCase, Letters, turnOfLetter, isOfASession } from "./pages.js";
const RoomLabel = { ROOM_KEY: new Label("demur/v1/room/key"), ROOM_IDENTITY: new Label("demur/v1/room/identity"), ROOM_SEALED: new Label("demur/v1/room/sealed"), ROOM_QUESTION: new Label("demur/v1/room/question"), ROOM_ANSWER: new Label("demur/v1/room/answer"), ATTENDANCE: new Label("demur/v1/room/attendance") };
const LENGTH_OCTETS = 4;
const PADDING = fixedPadding(ROOM_CONTENT_OCTETS);
function roomKey(circulation, invitation) {
return SigningKey.fromSeed(RoomLabel.ROOM_KEY.hash(circulation.bytes(), invitation));
}
function roomSecret(circulation, invitation) {
return RoomLabel.ROOM_IDENTITY.hash(circulation.bytes(), invitation);
}
const roomHandover = canonical(map({ memo: [0, id(MemoId)], session: [1, id(DocumentDigest)], secret: [2, octets32] }), 256);
const speaker = variants({ somebody: [0, {}], official: [1, { official: textId(OfficialId) }] });
const roomStatement = canonical(map({ memo: [0, id(MemoId)], session: [1, id(DocumentDigest)], speaker: [2, speaker], post: [3, id(QuestionDigest)] }), 512);
const unverifiedRoomPost = canonical(map({ statement: [0, roomStatement], signature: [1, fixed(64)] }), 1024);
class NotInRoom extends CodedRefusal {
name = "NotInRoom";
}
function postDigest(sealed) {
return QuestionDigest.fromBytes(RoomLabel.ROOM_SEALED.hash(sealed));
}
function signQuestion(key, { memo, session }, sealed) {
const statement = { memo, session, speaker: { kind: "somebody" }, post: postDigest(sealed) };
return { statement, signature: key.sign(RoomLabel.ROOM_QUESTION, roomStatement.toCanonical(statement)) };
}
function signAnswer(key, official, { memo, session }, sealed) {
const statement = { memo, session, speaker: { kind: "official", official }, post: postDigest(sealed) };
return { statement, signature: key.sign(RoomLabel.ROOM_ANSWER, roomStatement.toCanonical(statement)) };
}
function verifyQuestion({ statement, signature }, room, sealed) {
const key = attempt(() => VerifyingKey.fromBytes(room));
const signed = key?.verifies(RoomLabel.ROOM_QUESTION, roomStatement.toCanonical(statement), signature) ?? false;
return over(statement, signed && statement.speaker.kind === "somebody", sealed);
}
function verifyAnswer({ statement, signature }, key, sealed) {
const signed = key.verifies(RoomLabel.ROOM_ANSWER, roomStatement.toCanonical(statement), signature);
return over(statement, signed && statement.speaker.kind === "official", sealed);
}
function over(statement, isBy, sealed) {
const whole = sealed.length === ROOM_SEALED_OCTETS && equal(statement.post, postDigest(sealed));
if (!isBy || !whole) throw new NotInRoom("NotInRoom");
return statement;
}
const roomWords = canonical(variants({ question: [0, { text }], taken: [1, { question: id(QuestionDigest) }], answered: [2, { question: id(QuestionDigest), text }], setAside: [3, { question: id(QuestionDigest), reason: text }] }), ROOM_CONTENT_OCTETS - LENGTH_OCTETS);
function saysEnoughInRoom(words) {
if (words.kind === "taken") return true;
const said = words.kind === "setAside" ? words.reason : words.text;
return saysSomething(said) && utf8Length(said) <= ROOM_TEXT_OCTETS_MAX;
}
function sealRoomWords(words, room, randomness2) {
return seal([room.recipient()], roomWords.toCanonical(words), PADDING, randomness2);
}
function openRoomWords(room, sealed) {
return orRefuse(() => roomWords.fromCanonical(openSealed([room], sealed, PADDING, ROOM_SEALED_OCTETS)), () => new Unreadable("Unreadable"));
}
const attendance = variants({ sit: [0, { seat: word(Seat) }], leave: [1, {}], upvote: [2, { question: id(QuestionDigest) }] });
const attendanceStatement = canonical(map({ memo: [0, id(MemoId)], session: [1, id(DocumentDigest)], participant: [2, id(ParticipantKey)], attendance: [3, attendance], at: [4, seconds] }), ATTENDANCE_OCTETS - LENGTH_OCTETS - 80);
const unverifiedAttendance = canonical(map({ statement: [0, attendanceStatement], signature: [1, fixed(64)] }), ATTENDANCE_OCTETS - LENGTH_OCTETS);
function signAttendance(key, statement) {
return { statement, signature: key.sign(RoomLabel.ATTENDANCE, attendanceStatement.toCanonical(statement)) };
}
function attendanceToBlock(made) {
return framed(unverifiedAttendance.toCanonical(made), ATTENDANCE_OCTETS);
}
class RoomRefusal extends CodedRefusal {
name = "RoomRefusal";
}
function roomWithLink(key, memo, session) {
return { memo, session, identity: Identity.fromSeed(roomSecret(key, session)), questions: roomKey(key, session).verifyingKey().toBytes() };
}
function roomHandedOver(own2, memo, byAuthors, sealed) {
return attempt(() => {
const { memo: of, session, secret } = openObject(roomHandover, own2, sealed);
for (const { step } of byAuthors) {
if (step.kind === "openRoom" && equal(step.invitation, session) && equal(of, memo)) return { memo, session, identity: Identity.fromSeed(secret), questions: step.room };
}
return null;
});
}
function readPost({ memo, session, identity, questions }, roster, { post: octets2, sealed }) {
return attempt(() => {
const post = unverifiedRoomPost.fromCanonical(octets2);
const { speaker: speaker2 } = post.statement;
const official = speaker2.kind === "official" ? findOfficial(roster, speaker2.official) : void 0;
if (speaker2.kind === "official" && official === void 0) return null;
const statement = official ? verifyAnswer(post, officialKey(official), sealed) : verifyQuestion(post, questions, sealed);
const words = openRoomWords(identity, sealed);
const fits = (official !== void 0 || isAnybodys(words)) && saysEnoughInRoom(words);
const here = equal(statement.memo, memo) && equal(statement.session, session);
return here && fits ? { post: statement.post, signedBy: official?.displayName, words } : null;
});
}
const isAnybodys = ({ kind }) => kind === "question" || kind === "answered";
function ask(room, key, text2, randomness2) {
return say(room, key, { kind: "question", text: text2 }, randomness2);
}
function answer(room, key, question, text2, randomness2) {
return say(room, key, { kind: "answered", question, text: text2 }, randomness2);
}
function say(room, key, words, randomness2) {
const sealed = sealWords(room, words, randomness2);
return { post: signQuestion(roomKey(key, room.session), room, sealed), sealed };
}
function moderate(room, keys, words, randomness2) {
const sealed = sealWords(room, words, randomness2);
return { post: signAnswer(signingKeyOf(keys), officialOf(keys), room, sealed), sealed };
}
function sealWords({ identity }, words, randomness2) {
if (!saysEnoughInRoom(words)) throw new RoomRefusal("Words");
return sealRoomWords(words, identity, randomness2);
}
function questionsOf(said) {
return said.flatMap(({ post, signedBy, words }) => {
if (words.kind !== "question") return [];
const isOther = (other) => other.signedBy === void 0 !== (signedBy === void 0);
const answers = said.filter((other) => other.words.kind !== "question" && equal(other.words.question, post) && isOther(other));
return [{ post, signedBy, text: words.text, answers }];
});
}
function attend(key, { memo, session }, attendance2, now2) {
const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
return signAttendance(key, { memo, session, participant, attendance: attendance2, at: now2 });
}
function roomPath(memo) {
return `${memoPath("memo_show", memo)}/session`;
}
const attendancePost = body({ attendance: octets });
const roomPostPost = body({ post: octets, sealed: octets });
function digest(fromBytes) {
const plain = fixed$1(32);
return { toJson: (value) => plain.toJson(value), fromJson: (json) => fromBytes(plain.fromJson(json)) };
}
const roomItem = body({ interval: u64, post: octets, sealed: octets });
const roomAnswer = body({ session: digest(DocumentDigest.fromBytes), opens: seconds$1, closes: seconds$1, open: boolean, stands: boolean, posts: list(roomItem), seats: list(body({ seat: word$1(Seat), count: signatureCount })), upvotes: list(body({ question: digest(QuestionDigest.fromBytes), count: signatureCount })) });
function Questions({ answer: { posts, upvotes }, said, children }) {
const questions = questionsOf(said);
const unread = posts.length - said.length;
return k($, null, questions.length === 0 && k("p", null, t("room-empty")), unread > 0 && k("p", { class: "quiet" }, t("room-unread", { count: unread })), questions.map((question, at) => {
const matters = upvotes.find((it) => equal(it.question, question.post));
return k("article", { class: "panel question", key: toHex(question.post) }, k("h3", null, t("room-question", { number: number(at + 1) })), question.signedBy !== void 0 && k("p", null, k("strong", null, t("room-asks-all", { official: question.signedBy }))), k("blockquote", { dir: "auto" }, question.text), question.signedBy === void 0 && k("p", { class: "quiet" }, t("room-matters", { count: matters ? countWords(matters.count) : t("room-matters-none") })), question.answers.map((answered) => k(Answer, { key: toHex(answered.post), said: answered })), children(question, number(at + 1)));
}));
}
function Answer({ said: { signedBy, words } }) {
const text2 = words.kind === "answered" ? words.text : words.kind === "setAside" ? words.reason : void 0;
return k($, null, k("p", null, k("strong", null, signedBy === void 0 ? t("room-somebody") : t(`room-${words.kind}`, { official: signedBy }))), text2 !== void 0 && k("blockquote", { dir: "auto" }, text2));
}
function SeatCounts({ seats }) {
return k("dl", { class: "facts" }, seats.map(({ seat, count }) => [k("dt", { key: `${seat} name` }, t(`seat-${seat}`)), k("dd", { key: seat }, countWords(count))]));
}
async function sendAttendance(invited, place, attendance2, signal) {
const key = participantKeyOf(invited);
if (key === null) return;
const made = attend(key, place, attendance2, now());
await sendTo("session_attend", place.memo, attendancePost, { attendance: attendanceToBlock(made) }, receivedAnswer, signal);
}
function isSigner(invited) {
return invited !== void 0 && participantKeyOf(invited) !== null;
}
function Seats({ invited, hasWallet, place, answer: answer2 }) {
return k("section", { "aria-labelledby": "seats" }, k("h2", { id: "seats" }, t("seats-title")), k("p", null, t("seats-text")), k(SeatCounts, { seats: answer2.seats }), answer2.stands && (isSigner(invited) ? k(Take, { invited, place }) : k("p", { class: "quiet" }, t(hasWallet ? "seats-no-key" : "seats-no-wallet"))));
}
function Take({ invited, place }) {
const [chosen, choose] = d(void 0);
const sending = useAction(async (signal) => {
if (chosen === void 0) return;
await sendAttendance(invited, place, chosen === "none" ? { kind: "leave" } : { kind: "sit", seat: chosen }, signal);
});
const seats = [...Seat.ALL, "none"];
return k("form", { class: "no-print", onSubmit: (event) => {
event.preventDefault();
sending.run();
} }, k(RadioTiles, { legend: t("seats-ask"), hint: t("seats-hint"), value: chosen, tiles: seats.map((seat) => ({ value: seat, label: t(`seat-${seat}`), explained: t(`seat-means-${seat}`) })), onChange: (seat) => {
sending.reset();
choose(seat);
} }), k(ErrorAlert, { error: sending.error }), sending.done && k(Alert, { tone: "success", heading: t("seats-sent"), live: true }, t("seats-sent-text")), k("div", { class: "actions" }, k(Button, { submit: true, look: "outline", pending: sending.pending, disabled: chosen === void 0 }, t("seats-send"))));
}
const once = onceUntil((forget) => onForget(forget));
function Ask({ room, circulation, question }) {
const [text2, setText] = d("");
const [tried, setTried] = d(false);
const problem = askProblem(text2);
const asking = useAction(async (signal) => {
const said = text2.trim();
await once([toHex(room.session), question && toHex(question.post), said], () => question ? answer(room, circulation, question.post, said, randomness) : ask(room, circulation, said, randomness), ({ post, sealed }) => sendTo("room_ask", room.memo, roomPostPost, { post: unverifiedRoomPost.toCanonical(post), sealed }, done, signal));
setText("");
setTried(false);
});
const type = (typed) => {
asking.reset();
setText(typed);
};
const id2 = question ? toHex(question.post) : "ask";
const words = question ? { title: t("tell-title"), label: t("tell-label"), deed: t("tell-do"), sent: t("tell-sent") } : { title: t("ask-title"), label: t("ask-label"), deed: t("ask-do"), sent: t("ask-sent") };
return k("form", { "aria-labelledby": id2, class: "no-print", noValidate: true, onSubmit: (event) => {
event.preventDefault();
setTried(true);
if (problem === void 0) asking.run();
} }, k("h3", { id: id2 }, words.title), k(TextArea, { label: words.label, hint: t("ask-hint"), rows: 4, required: true, error: tried ? problem : void 0, value: text2, onInput: type }), k(ErrorAlert, { error: asking.error }), asking.done && k(Alert, { tone: "success", live: true }, words.sent), k("div", { class: "actions" }, k(Button, { submit: true, pending: asking.pending }, words.deed)));
}
function askProblem(text2) {
if (!saysSomething(text2)) return t("listening-no-words");
return utf8Length(text2.trim()) > ROOM_TEXT_OCTETS_MAX ? t("ask-too-long") : void 0;
}
function Upvote({ invited, room, question, number: number2 }) {
const sending = useAction((signal) => sendAttendance(invited, room, { kind: "upvote", question: question.post }, signal));
return k($, null, k(ErrorAlert, { error: sending.error }), k("div", { class: "actions" }, k(Button, { look: "outline", small: true, pending: sending.pending, label: t("room-upvote-which", { number: number2 }), onClick: () => sending.run() }, t("room-upvote")), sending.done && k("span", { role: "status", class: "quiet" }, t("room-upvoted"))));
}
function NotHidden() {
return k(Alert, { tone: "info", heading: t("hidden-title") }, k("ul", null, k("li", null, t("hidden-key")), k("li", null, t("hidden-style")), k("li", null, t("hidden-upvote")), k("li", null, t("hidden-record"))));
}
const SESSION_OPERATIONS = { invite: "session_invite", decline: "session_decline", conclude: "session_conclude", minutes: "minutes_give" };
function documentOf(turn) {
switch (turn.kind) {
case "invite": {
const { opens, closes } = turn.opening;
return { step: { kind: "inviteToSession", request: turn.request, opens, closes }, words: { kind: "invitation", words: turn.words } };
}
case "decline":
return { step: { kind: "declineSession", plan: turn.plan }, words: { kind: "sessionDeclined", reason: turn.reason } };
case "conclude":
return { step: { kind: "concludeSession", invitation: turn.invitation }, words: { kind: "sessionHeld", words: turn.words } };
case "minutes":
return { step: { kind: "giveMinutes", held: turn.held }, words: { kind: "minutes", words: turn.words } };
}
}
function byOfficeInSession(keys, subject, turn, randomness2) {
const { step, words } = documentOf(turn);
if (!saysWhy(words)) throw new OfficeRefusal("Reason");
return prepare(keys, subject, step, words, randomness2);
}
const AUTHORS_SESSION_OPERATIONS = { requestSession: "session_request", openRoom: "room_open", agreeMinutes: "minutes_agree", disputeMinutes: "minutes_dispute" };
function byAuthorsInSession({ roster, members }, authored, turn, words, randomness2) {
const circulation = circulationOf(authored);
const step = (content) => turn.kind === "openRoom" ? { ...turn, room: roomKey(circulation, turn.invitation).verifyingKey().toBytes(), content } : { ...turn, content };
const refused = () => new AuthorRefusal("Roster");
const readers = orRefuse(() => panelReaders(roster, turn.kind === "openRoom" ? members : []), refused);
const written = writeTurn(readers, [], authored, step, words, randomness2);
if (turn.kind !== "openRoom") return written;
const opened = { memo: memoId(authored.manifest), session: turn.invitation, secret: roomSecret(circulation, turn.invitation) };
return { ...written, handover: orRefuse(() => sealObject(roomHandover, opened, readers, randomness2), refused) };
}
async function fetchRoom(memo, signal) {
try {
return await ask$1(roomPath(memo), roomAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
} catch (error) {
if (error instanceof Refusal && error.status === 404) return void 0;
throw error;
}
}
async function readAll(room, roster, { posts }, signal) {
const rest = calmly(() => void 0, signal);
const said = [];
for (const [at, post] of posts.entries()) {
const one = readPost(room, roster, post);
if (one !== null) said.push(one);
await rest(at / posts.length);
}
return said;
}
function phaseOf({ open, stands, opens, closes }, now2) {
if (!stands) return "over";
if (!open) return "closed";
if (now2 < opens) return "early";
return now2 < closes ? "open" : "late";
}
function isAsked({ events }) {
return events.findLast(({ kind }) => PLAN.some((turn) => turn === kind))?.kind === "session_requested";
}
function comesNext(status, turn) {
return refusalOf(() => sessionSubject(turnsIn(status), turn)) === void 0;
}
async function takeSessionTurn(of, turn, words, signal) {
const { memo } = of;
const readers = await readersOf(of, signal);
const operation = AUTHORS_SESSION_OPERATIONS[turn.kind];
await sendTurn({ operation, memo, turn, words }, () => byAuthorsInSession(readers, own(memo), turn, words, randomness), signal);
}
function Authors(props) {
const { of: { status, letters }, charter, invitation } = props;
const minutes = lastLetter(letters, "minutes");
const mayRequest = charter.sessions?.proposedBy.includes("author") && isAllowed(status.state, "session_request", "author") && comesNext(status, "session_requested");
const mayOpen = isAllowed(status.state, "room_open", "author") && comesNext(status, "room_opened");
const mayAgree = isAllowed(status.state, "minutes_agree", "author") && comesNext(status, "minutes_agreed");
return k($, null, mayRequest && k(Say, { ...props, name: "request", turn: { kind: "requestSession" } }), mayOpen && invitation && k(Say, { ...props, name: "open", turn: { kind: "openRoom", invitation: invitation.document.digest } }), mayAgree && minutes && k("section", null, k("h2", null, t("letter-minutes")), k("blockquote", null, k(LetterBody, { letter: minutes })), k(Judge, { ...props, minutes: minutes.document.digest })));
}
function Judge({ minutes, ...props }) {
const { of: { status }, charter } = props;
const [kind, choose] = d(void 0);
const left = timeLeft(charter, "minutes_agreed", lastEvent(status, "minutes_given"), now());
if (left === void 0 || left.isOver) return k("p", null, t("listening-minutes-over"));
return k(Say, { ...props, name: "minutes", until: day(left.due.endsAt - 1, charter.calendar.zoneName), turn: kind && { kind, minutes } }, k(RadioTiles, { legend: t("listening-minutes-legend"), value: kind, tiles: [{ value: "agreeMinutes", label: t("listening-minutes-agree") }, { value: "disputeMinutes", label: t("listening-minutes-dispute") }], onChange: choose }));
}
function Say({ of, name, turn, until = "", onChange, children }) {
const send = async (words, signal) => {
if (turn !== void 0) await takeSessionTurn(of, turn, words, signal);
};
return k(SayForm, { name: `listening-${name}`, said: { until }, means: t(`listening-${name}-means`), missing: turn === void 0 ? t("listening-minutes-choose") : void 0, blank: t("listening-no-words"), rows: 4, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, send, onDone: onChange }, children);
}
const DAY_SECONDS = 86400;
function hour(seconds2, { zoneName }) {
const options = { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone: zoneName };
return new Intl.DateTimeFormat(currentLanguage().code, options).format(seconds2 * 1e3);
}
function instantOf(calendar, typed) {
const shown = Date.parse(`${typed}Z`) / 1e3;
if (Number.isNaN(shown)) return void 0;
const offsets = [shown - DAY_SECONDS, shown + DAY_SECONDS].map((near) => local(calendar, near) - near);
const possible = offsets.map((offset) => shown - offset);
const right = possible.filter((instant) => local(calendar, instant) === shown);
return right.length > 0 ? Math.min(...right) : possible[0];
}
async function load({ memo, wallet, link }, signal) {
const of = await memoCase(memo, wallet, signal, link);
const answer2 = isAllowed(of.status.state, "room_show", "anyone") ? await fetchRoom(memo, signal) : void 0;
if (answer2 === void 0) return { of, session: void 0 };
const invitation = of.letters.find(({ document }) => equal(document.digest, answer2.session));
const step = invitation?.document.statement.step;
const hours = step?.kind === "inviteToSession" ? { opens: step.opens, closes: step.closes } : {};
const room = roomWithLink(of.key, memo, answer2.session);
const said = answer2.open ? await readAll(room, of.instance.roster, answer2, signal) : [];
return { of, session: { answer: { ...answer2, ...hours }, invitation, room, said } };
}
function Listening({ params, secret }) {
const wallet = useSession()?.wallet;
const memo = memoParam(params);
const followed = attempt(() => readInvitation(secret)) ?? void 0;
const link = followed && equal(followed.memo, memo) ? followed : void 0;
return wallet || link ? k(Held, { key: wallet ? "wallet" : "link", memo, wallet, link }) : k(UnlockHere, null);
}
function Held(props) {
const { memo, wallet } = props;
const loaded = useLoad((signal) => load(props, signal), toHex(memo));
const { of, session } = loaded.value ?? {};
return k($, null, k("h1", { tabIndex: -1 }, t("listening-title")), of?.parts && k("p", { class: "lead", dir: "auto" }, of.parts.subject), k("p", null, t("listening-text")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !of && loaded.error === void 0 && k(Waiting, { what: t("listening-loading") }), of && (of.charter?.sessions ? k(Page, { of, session, charter: of.charter, hasWallet: wallet !== void 0, again: loaded.again }) : k(EmptyState, { heading: t("listening-no-rules"), text: t("listening-no-rules-text") })), k("div", { class: "actions no-print" }, of && k(Button, { look: "outline", onClick: loaded.again }, t("memo-again")), k(ButtonLink, { look: "quiet", href: to(wallet ? `/memo/${toHex(memo)}` : "/invite") }, t("listening-to-memo"))));
}
function Page({ of, session, charter, hasWallet, again }) {
const asked = isAsked(of.status);
const others = of.said.filter((one) => isOfSession(one) && !(one.by === "office" && one.letter === session?.invitation));
return k($, null, asked && k(EmptyState, { heading: t("listening-asked"), text: t("listening-asked-text") }), !session && !asked && k(EmptyState, { heading: t("listening-none"), text: t("listening-none-text") }), session && k(Invitation, { session, charter }), of.authored && k(Authors, { of, charter, invitation: session?.invitation, onChange: again }), others.length > 0 && k("section", { "aria-labelledby": "written" }, k("h2", { id: "written" }, t("listening-written")), k(Letters, { said: others })), session?.invitation && k($, null, k(Seats, { invited: of.invited, hasWallet, place: session.room, answer: session.answer }), k(Inside, { of, session })));
}
function isOfSession(one) {
const turn = one.by === "office" ? turnOfLetter(one.letter) : authorTurn(one.letter.document.step)?.turn;
return turn !== void 0 && isOfASession(turn);
}
function Invitation({ session: { answer: answer2, invitation }, charter: { calendar } }) {
if (!invitation) return k(Alert, { tone: "info" }, t("listening-not-yet"));
const [from, until] = [hour(answer2.opens, calendar), hour(answer2.closes, calendar)];
return k("section", { "aria-labelledby": "invitation" }, k("h2", { id: "invitation" }, t("letter-invitation")), k("p", { class: "quiet", dir: "auto" }, invitation.signedBy), k(LetterBody, { letter: invitation }), k("dl", { class: "facts" }, k("dt", null, t("listening-hours")), k("dd", null, t("listening-hours-are", { from, until }))), k(Alert, { tone: "info" }, t(`phase-${phaseOf(answer2, now())}`, { from, until })));
}
function Inside({ of: { key, invited }, session: { answer: answer2, room, said } }) {
if (!answer2.open) return null;
const isOpen = phaseOf(answer2, now()) === "open";
return k("section", { "aria-labelledby": "room" }, k("h2", { id: "room" }, t("room-title")), k("p", null, t("room-text")), k(NotHidden, null), k(Questions, { answer: answer2, said }, (question, number2) => question.signedBy === void 0 ? answer2.stands && isSigner(invited) && k(Upvote, { invited, room, question, number: number2 }) : isOpen && k(Ask, { room, circulation: key, question })), isOpen && k(Ask, { room, circulation: key }));
}
const listening = Object.defineProperty({ __proto__: null, default: Listening }, Symbol.toStringTag, { value: "Module" });
export { Questions, SESSION_OPERATIONS, SeatCounts, askProblem, byOfficeInSession, comesNext, fetchRoom, hour, instantOf, isAsked, listening, moderate, phaseOf, readAll, roomHandedOver, roomPostPost, unverifiedRoomPost };
