// A listening session and its room, from both sides: who may not, cannot, whatever a server says (R31, R32).

import assert from "node:assert/strict";
import { test } from "node:test";

import { identityOf } from "../../src/client/office.ts";
import { answer, ask, attend, moderate, questionsOf, readPost, roomHandedOver, roomWithLink } from "../../src/client/room.ts";
import { byAuthorsInSession, byOfficeInSession, type SessionTurn } from "../../src/client/session.ts";
import { byAuthors, readAuthorLetter } from "../../src/client/turns.ts";
import { type Authored, circulationOf } from "../../src/client/wallet.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { SigningKey } from "../../src/crypto/sign.ts";
import { AuthorKey, CharterDigest, DocumentDigest, type OfficialId } from "../../src/domain/ids.ts";
import { CirculationKey } from "../../src/protocol/envelope.ts";
import { memoId } from "../../src/protocol/manifest.ts";
import { attendanceToBlock, unverifiedRoomPost, verifyAttendance } from "../../src/protocol/room.ts";
import { ATTENDANCE_OCTETS, ROOM_SEALED_OCTETS, ROOM_TEXT_OCTETS_MAX } from "../../src/protocol/sizes.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(7));
const octets = (octet: number): Uint8Array => new Uint8Array(32).fill(octet);
const [clerk, head, principal, reader] = [keysOf("clerk"), keysOf("head"), keysOf("secretary"), keysOf("reader")];
const roster = rosterOf([entry(clerk, "office_clerk"), entry(head, "office_head"), entry(principal, "principal"), entry(reader, "distribution_reader")]);
const authored = authoredMemo();
const memo = memoId(authored.manifest);
const link = circulationOf(authored);
const session = DocumentDigest.fromBytes(octets(5));
const room = roomWithLink(link, memo, session);

function authoredMemo(): Authored {
  const circulationKey = CirculationKey.fromBytes(octets(1));
  const authorSeed = octets(2);
  const author = AuthorKey.fromBytes(SigningKey.fromSeed<"author">(authorSeed).verifyingKey().toBytes());
  const manifest = { instance: "test", charter: CharterDigest.fromBytes(octets(3)), accepted: [], author, circulation: circulationKey.hash(), nonce: octets(4) };
  return { manifest, circulationKey: octets(1), authorSeed, caseLogKey: octets(11), filingNonce: octets(12), versions: [], sealedMemo: octets(0), promise: octets(0), closesAt: null, urgency: null };
}

const item = ({ post, sealed }: ReturnType<typeof ask>) => ({ interval: 1, post: unverifiedRoomPost.toCanonical(post), sealed });

/** The office's side of a room that the authors opened. */
function opened(turn: "openRoom" | "requestSession" = "openRoom", members: readonly OfficialId[] = []) {
  const said = turn === "openRoom" ? { kind: turn, invitation: session } : { kind: turn };
  return byAuthorsInSession({ roster, members }, authored, said, "Come and ask.", randomness);
}

test("R32: the authors hand the room to whoever may sit in it, and to nobody else", () => {
  const { document, sealed, handover } = opened();
  assert.ok(handover);
  const letter = readAuthorLetter(identityOf(clerk), authored.manifest, sealed);
  assert.ok(letter && document);
  const byAuthors = [letter.document];
  for (const keys of [clerk, head, principal]) {
    const handed = roomHandedOver(identityOf(keys), memo, byAuthors, handover);
    assert.deepEqual(handed?.questions, room.questions);
    const question = ask(room, link, "Why?", randomness);
    assert.deepEqual(handed && readPost(handed, roster, item(question))?.words, { kind: "question", text: "Why?" });
  }
  assert.equal(roomHandedOver(identityOf(reader), memo, byAuthors, handover), null);
  // Without what the authors signed there is no key that questions could be checked with.
  assert.equal(roomHandedOver(identityOf(clerk), memo, [], handover), null);
  assert.equal(opened("requestSession").handover, null);
});

test("R33: a panel is handed the room too, and reads what the authors answer it", () => {
  const named = roster.officials.filter(({ role }) => role === "distribution_reader").map(({ id }) => id);
  for (const [members, isRead] of [[named, true], [[], false]] as const) {
    const { document, sealed, handover } = opened("openRoom", members);
    const letter = readAuthorLetter(identityOf(clerk), authored.manifest, sealed);
    assert.ok(letter && document && handover);
    assert.equal(roomHandedOver(identityOf(reader), memo, [letter.document], handover) !== null, isRead);
    const answered = byAuthors({ roster, members }, authored, { kind: "answer", question: session }, "Three of them.", randomness);
    assert.equal(readAuthorLetter(identityOf(reader), authored.manifest, answered.sealed)?.words === "Three of them.", isRead);
    // What is not for the panel is for the office alone.
    const told = byAuthors({ roster, members }, authored, { kind: "reportLeak" }, "Seen in a paper.", randomness);
    assert.equal(readAuthorLetter(identityOf(reader), authored.manifest, told.sealed), null);
  }
});

test("R32: a question is somebody's who has the link, an answer the official's", () => {
  const question = ask(room, link, "Who decides?", randomness);
  assert.equal(question.sealed.length, ROOM_SEALED_OCTETS);
  const about = { question: question.post.statement.post };
  const answers = [moderate(room, clerk, { kind: "taken", ...about }, randomness), moderate(room, head, { kind: "answered", ...about, text: "The head." }, randomness)];
  const said = [question, ...answers].flatMap((post) => readPost(room, roster, item(post)) ?? []);
  const [read] = questionsOf(said);
  assert.deepEqual([read?.text, read?.answers.map(({ signedBy }) => signedBy)], ["Who decides?", ["The clerk", "The head"]]);
  // By another link, for another session, under words of another post, by nobody on the roster.
  const other = CirculationKey.fromBytes(octets(9));
  const elsewhere = roomWithLink(link, memo, DocumentDigest.fromBytes(octets(6)));
  const forged = [
    item(ask({ ...room }, other, "Who decides?", randomness)),
    item(ask(elsewhere, link, "Who decides?", randomness)),
    { ...item(question), sealed: answers[1]?.sealed ?? octets(0) },
    item(moderate(room, keysOf("nobody"), { kind: "taken", ...about }, randomness)),
    { ...item(answers[0] as typeof question), post: item(question).post },
  ];
  for (const [at, post] of forged.entries()) assert.equal(readPost(room, roster, post), null, String(at));
  assert.equal(readPost(elsewhere, roster, item(question)), null);
});

test("R33: an official asks all who signed, and somebody answers; nobody answers their own side", () => {
  const put = moderate(room, clerk, { kind: "question", text: "Which posts?" }, randomness);
  const own = ask(room, link, "Why now?", randomness);
  const answers = [answer(room, link, put.post.statement.post, "Three.", randomness), answer(room, link, own.post.statement.post, "Because.", randomness)];
  const said = [put, own, ...answers].flatMap((post) => readPost(room, roster, item(post)) ?? []);
  assert.equal(said.length, 4);
  const [ofOffice, ofSomebody] = questionsOf(said);
  assert.deepEqual([ofOffice?.signedBy, ofOffice?.answers.map(({ signedBy }) => signedBy)], ["The clerk", [undefined]]);
  assert.deepEqual([ofSomebody?.signedBy, ofSomebody?.answers], [undefined, []]);
  assert.equal(new Set([own, ...answers].map(({ sealed }) => sealed.length)).size, 1);
});

test("R32: nobody says nothing, or more than one post holds", () => {
  for (const text of ["", " ", "x".repeat(ROOM_TEXT_OCTETS_MAX + 1)]) assert.throws(() => ask(room, link, text, randomness), { code: "Words" });
  assert.equal(ask(room, link, "x".repeat(ROOM_TEXT_OCTETS_MAX), randomness).sealed.length, ROOM_SEALED_OCTETS);
});

test("R32: seats, their return and upvotes look alike", () => {
  const key = SigningKey.fromSeed<"participant">(octets(8));
  const { post } = ask(room, link, "Why?", randomness);
  for (const attendance of [{ kind: "sit", seat: "proxy" }, { kind: "leave" }, { kind: "upvote", question: post.statement.post }] as const) {
    const made = attend(key, room, attendance, 1000);
    assert.equal(attendanceToBlock(made).length, ATTENDANCE_OCTETS);
    assert.deepEqual(verifyAttendance(made, 1000).attendance, attendance);
    assert.throws(() => verifyAttendance(made, 100_000), { code: "Time" });
    assert.throws(() => verifyAttendance({ ...made, statement: { ...made.statement, session: DocumentDigest.fromBytes(octets(6)) } }, 1000), { code: "Signature" });
  }
});

test("R31: what is said of a session names no key, whoever writes it", () => {
  const subject = { memo, filing: DocumentDigest.fromBytes(octets(3)), replyTo: link.identity().recipient().toString() };
  const key = "9f86d081884c7d659a2feaa0c55ad015";
  const invite = (heldBy: string): SessionTurn => ({ kind: "invite", request: null, opening: { opens: 0, closes: 60 }, words: { when: "At ten.", heldBy, level: "", standIn: "" } });
  const minutes = (asked: string): SessionTurn => ({ kind: "minutes", held: session, words: { summary: "Ten came.", points: [{ asked, answered: "" }], followUps: [] } });
  const held = (attended: number): SessionTurn => ({ kind: "conclude", invitation: session, words: { heldBy: "The head", aide: true, attended } });
  const make = (turn: SessionTurn) => byOfficeInSession(head, subject, turn, randomness);
  for (const turn of [invite("The head"), minutes("Who decides?"), held(10), { kind: "decline", plan: session, reason: "Nobody is free." } as const]) assert.ok(make(turn).sealed.length > 0);
  for (const turn of [invite(key), minutes(`${key} asked`), held(7), { kind: "decline", plan: session, reason: key } as const]) assert.throws(() => make(turn), { code: "Reason" });
});
