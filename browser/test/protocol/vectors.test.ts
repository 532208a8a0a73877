// Every vector of the protocol ends as it says. The Rust side writes them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex, toHex } from "../../src/bytes.ts";
import { Identity } from "../../src/crypto/seal.ts";
import { VerifyingKey } from "../../src/crypto/sign.ts";
import { AuthorKey, DocumentDigest, MemoId } from "../../src/domain/ids.ts";
import { Operation } from "../../src/domain/operation.ts";
import { Malformed } from "../../src/malformed.ts";
import { authorContent, authorContentCommitment, unverifiedAuthorDocument, verifyAuthorDocument } from "../../src/protocol/author.ts";
import { caseFile, certificateFile } from "../../src/protocol/casefile.ts";
import type { FileKind } from "../../src/protocol/casefile/file.ts";
import { signatureFile } from "../../src/protocol/casefile/signature.ts";
import { certificate, certificateDigest } from "../../src/protocol/certificate.ts";
import { CirculationKey } from "../../src/protocol/envelope.ts";
import { handover } from "../../src/protocol/envelope/contents.ts";
import { memoId, memoManifest } from "../../src/protocol/manifest.ts";
import { unverifiedNote, verifyNote } from "../../src/protocol/note.ts";
import { officialStatement, statementDigest, unverifiedOfficialDocument, verifyOfficialDocument } from "../../src/protocol/official.ts";
import { fromBlock, presentationDigest, toBlock } from "../../src/protocol/presentation.ts";
import { unverifiedRequest, verifyAuthorRequest } from "../../src/protocol/request.ts";
import {
  attendanceFromBlock,
  attendanceToBlock,
  openRoomWords,
  roomHandover,
  roomKey,
  roomSecret,
  roomWords,
  saysEnoughInRoom,
  unverifiedRoomPost,
  verifyAnswer,
  verifyAttendance,
  verifyQuestion,
} from "../../src/protocol/room.ts";
import { ROOM_SEALED_OCTETS } from "../../src/protocol/sizes.ts";
import { viewFile } from "../../src/protocol/view.ts";
import { CodedRefusal } from "../../src/refusal.ts";
import { readVectors } from "../repository.ts";

interface Case {
  object: string;
  name: string;
  expect: string;
  hex?: string;
  change?: { of: string; at: number; remove: number; insert: string };
  digest?: string;
}

interface Vectors {
  memo: string;
  author_key: string;
  official_key: string;
  operation: string;
  now: number;
  circulation_key: string;
  session: string;
  cases: Case[];
}

const vectors = readVectors<Vectors>("protocol.json");
const memo = MemoId.parse(vectors.memo);
const author = AuthorKey.parse(vectors.author_key);
const official = VerifyingKey.fromBytes<"official">(fromHex(vectors.official_key));
const link = CirculationKey.fromBytes(fromHex(vectors.circulation_key));
const session = DocumentDigest.parse(vectors.session);
/** What the Rust side calls a broken form. This side refuses as soon as it can, so which of the three may differ. */
const FORMS = ["TooLong", "Malformed", "NotCanonical"];
const NOT_FORMS = ["ok", "OtherFile", "NotByAuthors", "NotByOfficial", "NotInRoom", "Unreadable", "Signature", "Operation", "Time"];

/** Octets as they are, or those of an accepted case, changed. */
function octetsOf(one: Case): Uint8Array {
  if (one.hex !== undefined) return fromHex(one.hex);
  const { change } = one;
  assert.ok(change);
  const of = vectors.cases.find((other) => other.object === one.object && other.name === change.of);
  assert.ok(of);
  const octets = [...octetsOf(of)];
  octets.splice(change.at, change.remove, ...fromHex(change.insert));
  return Uint8Array.from(octets);
}

/** Reads an object, writes it again and gives the digest by which others name it. */
const JUDGES: Record<string, (octets: Uint8Array) => string | undefined> = {
  block: (octets) => {
    const cosignature = fromBlock(octets);
    assert.deepEqual(toBlock(cosignature), octets);
    return toHex(presentationDigest(cosignature.presentation));
  },
  manifest: (octets) => toHex(memoId(memoManifest.fromCanonical(octets))),
  certificate: (octets) => toHex(certificateDigest(certificate.fromCanonical(octets))),
  "author document": (octets) => {
    const document = verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets), memo, author);
    return toHex(document.digest);
  },
  "official document": (octets) => {
    const document = verifyOfficialDocument(unverifiedOfficialDocument.fromCanonical(octets), official);
    return toHex(document.digest);
  },
  "official statement": (octets) => toHex(statementDigest(officialStatement.fromCanonical(octets))),
  "author content": (octets) => toHex(authorContentCommitment(authorContent.fromCanonical(octets))),
  handover: (octets) => {
    handover.fromCanonical(octets);
    return undefined;
  },
  note: (octets) => {
    verifyNote(unverifiedNote.fromCanonical(octets), official);
    return undefined;
  },
  request: (octets) => {
    const operation = Operation.fromName(vectors.operation);
    assert.ok(operation);
    verifyAuthorRequest(unverifiedRequest.fromCanonical(octets), operation, author, vectors.now);
    return undefined;
  },
  "case file": (octets) => judgeFile(caseFile, octets),
  "certificate file": (octets) => judgeFile(certificateFile, octets),
  "signature file": (octets) => judgeFile(signatureFile, octets),
  "view file": (octets) => judgeFile(viewFile, octets),
  // R32: what is sealed, and behind it what is signed.
  "room post": (octets) => {
    const [sealed, signed] = [octets.slice(0, ROOM_SEALED_OCTETS), octets.slice(ROOM_SEALED_OCTETS)];
    const post = unverifiedRoomPost.fromCanonical(signed);
    const asks = post.statement.speaker.kind === "somebody";
    const { post: name } = asks ? verifyQuestion(post, roomKey(link, session).verifyingKey().toBytes(), sealed) : verifyAnswer(post, official, sealed);
    assert.ok(saysEnoughInRoom(openRoomWords(Identity.fromSeed(roomSecret(link, session)), sealed)));
    return toHex(name);
  },
  "room words": (octets) => {
    assert.deepEqual(roomWords.toCanonical(roomWords.fromCanonical(octets)), octets);
    return undefined;
  },
  "room handover": (octets) => {
    roomHandover.fromCanonical(octets);
    return undefined;
  },
  attendance: (octets) => {
    const attendance = attendanceFromBlock(octets);
    assert.deepEqual(attendanceToBlock(attendance), octets);
    verifyAttendance(attendance, vectors.now);
    return undefined;
  },
};

function judgeFile<T>(kind: FileKind<T>, octets: Uint8Array): undefined {
  const file = kind.fromFile(octets);
  if (file === null) throw new Malformed("OtherFile");
  assert.deepEqual(kind.toFile(file), octets);
}

function outcome(one: Case): { code: string; digest: string | undefined } {
  const judge = JUDGES[one.object];
  assert.ok(judge, `no such object: ${one.object}`);
  try {
    return { code: "ok", digest: judge(octetsOf(one)) };
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) return { code: failure.code, digest: undefined };
    throw failure;
  }
}

// A time that no number holds exactly is refused as malformed here, before anybody asks the clock.
const REFUSED_EARLIER = new Map([["request, ever", "Malformed"]]);

for (const one of vectors.cases) {
  test(`${one.object}, ${one.name}`, () => {
    const { code, digest } = outcome(one);
    const expected = REFUSED_EARLIER.get(`${one.object}, ${one.name}`) ?? one.expect;
    if (FORMS.includes(expected)) assert.ok(!NOT_FORMS.includes(code), code);
    else assert.equal(code, expected);
    assert.equal(digest, one.digest);
  });
}
