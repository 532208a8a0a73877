import {
  checkOutcomes,
  checkReply,
  saysSomething,
  verifyPresentation
} from "./chunk-EZSR3T4O.js";
import {
  Capsule,
  capsuleBinding,
  claimContent,
  findOfficial,
  officialKey
} from "./chunk-XH2B2LXB.js";
import {
  Identity,
  MemoError,
  MemoId,
  NAME_RECORD,
  NOTE_LABELS_MAX,
  NOTE_LABEL_OCTETS_MAX,
  NOTE_OCTETS_MAX,
  NOTE_TEXT_OCTETS_MAX,
  NotByOfficial,
  OfficialId,
  Recipient,
  SigningKey,
  answersOf,
  canonical,
  checkText,
  contentCommitment,
  filedMemo,
  fixed,
  id,
  list,
  mailboxEntry,
  map,
  memoContext,
  octets32,
  officialContent,
  officialStatement,
  openObject,
  optional,
  sealObject,
  signOfficialDocument,
  statementDigest,
  text,
  textId,
  trim,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
  versionDigest
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Label,
  attempt,
  equal,
  orRefuse,
  randomBytes,
  utf8Length
} from "./chunk-PELGUL2X.js";

// src/protocol/note.ts
var noteStatement = canonical(
  map({ memo: [0, id(MemoId)], official: [1, textId(OfficialId)], content: [2, octets32] }),
  512
);
var unverifiedNote = canonical(map({ statement: [0, noteStatement], signature: [1, fixed(64)] }), 1024);
function signNote(key, statement2) {
  return { statement: statement2, signature: key.sign(Label.NOTE, noteStatement.toCanonical(statement2)) };
}
function verifyNote(note, key) {
  const signed = noteStatement.toCanonical(note.statement);
  if (!key.verifies(Label.NOTE, signed, note.signature)) throw new NotByOfficial("NotByOfficial");
  return { statement: note.statement };
}
var draft = map({ statement: [0, officialStatement], content: [1, officialContent] });
function draftDigest({ statement: statement2, content }) {
  return equal(statement2.content, contentCommitment(content)) ? statementDigest(statement2) : null;
}
var noteContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    /** The words; empty where labels or a draft are all there is. */
    text: [1, text],
    /** Short words to find the case by, ascending, each once. */
    labels: [2, list(text)],
    draft: [3, optional(draft)]
  }),
  NOTE_OCTETS_MAX
);
function noteCommitment(content) {
  return Label.NOTE_CONTENT.hash(noteContent.toCanonical(content));
}
var NoteRefusal = class extends CodedRefusal {
  name = "NoteRefusal";
};
function checkNote(content, memo) {
  const { text: words, labels, draft: drafted } = content;
  if (trim(words) === "" && labels.length === 0 && drafted === null) throw new NoteRefusal("Empty");
  if (utf8Length(words) > NOTE_TEXT_OCTETS_MAX) throw new NoteRefusal("TooLong");
  if (!labels.every(isLabel)) throw new NoteRefusal("Label");
  if (labels.length > NOTE_LABELS_MAX || !isAscending(labels)) throw new NoteRefusal("Labels");
  if (drafted !== null && (!equal(drafted.statement.memo, memo) || draftDigest(drafted) === null)) {
    throw new NoteRefusal("Draft");
  }
}
function isLabel(label) {
  const length = utf8Length(label);
  return length >= 1 && length <= NOTE_LABEL_OCTETS_MAX && trim(label) === label && !/\p{Cc}/u.test(label);
}
function compareLabels(a, b) {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
function isAscending(labels) {
  return labels.every((label, at) => at === 0 || compareLabels(labels[at - 1] ?? "", label) < 0);
}

// src/client/office.ts
var officialKeys = canonical(
  map({
    /** Who it is. */
    id: [0, text],
    /** Seed of the signing key. */
    signingSeed: [1, octets32],
    /** Seed of the age identity. */
    identitySeed: [2, octets32]
  }),
  4096
);
function signingKeyOf(keys) {
  return SigningKey.fromSeed(keys.signingSeed);
}
function identityOf(keys) {
  return Identity.fromSeed(keys.identitySeed);
}
function readMemo(identity, memo, sealed) {
  const filed = attempt(() => openObject(filedMemo, identity, sealed));
  return filed !== null && equal(filed.memo, memo) && isWhole(filed) ? filed : null;
}
function isWhole({ text: version }) {
  try {
    return attempt(() => checkText(version)) !== null;
  } catch (failure) {
    if (failure instanceof MemoError) return false;
    throw failure;
  }
}
function nameOfSigner(identity, ground, signature, capsule) {
  return attempt(() => {
    const binding = capsuleBinding(memoContext(ground.manifest), signature.pseudonym);
    const content = Capsule.fromBytes(capsule).openNamed(identity, binding);
    return content === null ? null : claimedName(ground, signature, claimContent.fromCanonical(content).claim);
  });
}
function claimedName(ground, signature, claim) {
  const { manifest, epochs, charter } = ground;
  const eligible = charter.eligibility.affiliations;
  const { version, participant } = signature.message;
  const rules = { kind: "claim", manifest, epochs, eligible, version, context: memoContext(manifest) };
  if (attempt(() => verifyPresentation(rules, claim)) === null) return null;
  const same = equal(claim.pseudonym, signature.pseudonym) && equal(claim.message.participant, participant);
  const record = claim.disclosed.find(({ index }) => index === NAME_RECORD);
  return same ? record?.value ?? null : null;
}
var OfficeRefusal = class extends CodedRefusal {
  name = "OfficeRefusal";
};
function acknowledge(keys, subject, caseNumber, words, randomness) {
  return prepare(keys, subject, { kind: "acknowledge", caseNumber }, { kind: "acknowledgement", words }, randomness);
}
function distribute(keys, subject, readers, note, randomness) {
  const ascending = [...new Set(readers)].sort();
  return prepare(keys, subject, { kind: "distribute", readers: ascending }, { kind: "distribution", note }, randomness);
}
function draftReply(by, subject, charter, demands, words, randomness) {
  const given = answersOf(words);
  if (given === null) throw new OfficeRefusal("Day");
  checkReply(demands, given);
  checkOutcomes(charter, given);
  const answers = [...words.answers].sort((a, b) => a.demand - b.demand);
  const numbers = Array.from({ length: demands }, (_, at) => at + 1);
  return draftOf(by, subject, { kind: "reply", demands: numbers }, { kind: "reply", words: { ...words, answers } }, randomness);
}
function reply(keys, subject, charter, demands, words, randomness) {
  return sign(keys, subject, draftReply(officialOf(keys), subject, charter, demands, words, randomness), randomness);
}
function clear(keys, subject, cleared, position, randomness) {
  const digest = draftDigest(cleared);
  const ofReply = cleared.statement.step.kind === "reply";
  if (digest === null || !ofReply || cleared.statement.official === officialOf(keys)) throw new OfficeRefusal("Draft");
  return prepare(keys, subject, { kind: "clear", reply: digest }, { kind: "clearance", position }, randomness);
}
function draftExtension(by, subject, days, reason, randomness) {
  if (!saysSomething(reason)) throw new OfficeRefusal("Reason");
  return draftOf(by, subject, { kind: "requestExtension", days }, { kind: "extensionRequest", reason }, randomness);
}
function approveExtension(keys, subject, asked, note, randomness) {
  const request = draftDigest(asked);
  if (request === null || asked.statement.step.kind !== "requestExtension") throw new OfficeRefusal("Draft");
  return prepare(keys, subject, { kind: "approveExtension", request }, { kind: "extensionApproval", note }, randomness);
}
function clearersOf(roster, of, clearances) {
  const digest = draftDigest(of);
  const clearers = clearances.flatMap((content) => {
    const statement2 = attempt(() => {
      const document = unverifiedOfficialDocument.fromCanonical(content);
      const official = findOfficial(roster, document.statement.official);
      return official === void 0 ? null : verifyOfficialDocument(document, officialKey(official)).statement;
    });
    const ofThis = statement2?.step.kind === "clear" && digest !== null && equal(statement2.step.reply, digest);
    return statement2 && ofThis && equal(statement2.memo, of.statement.memo) && statement2.official !== of.statement.official ? [statement2.official] : [];
  });
  return [...new Set(clearers)];
}
function statement(keys, subject, message, randomness) {
  return prepare(keys, subject, { kind: "statement" }, { kind: "statement", message }, randomness);
}
function isSignedText(filed, signed) {
  return equal(versionDigest(filed.text), signed);
}
function prepare(keys, subject, step, words, randomness) {
  return sign(keys, subject, draftOf(officialOf(keys), subject, step, words, randomness), randomness);
}
function draftOf(official, subject, step, words, randomness) {
  const content = { nonce: randomBytes(randomness, 32), words };
  const { memo, filing: answers } = subject;
  return { statement: { memo, answers, official, step, content: contentCommitment(content) }, content };
}
function sign(keys, subject, { statement: statement2, content }, randomness) {
  const whole = equal(statement2.content, contentCommitment(content));
  const here = equal(statement2.memo, subject.memo) && equal(statement2.answers, subject.filing);
  if (!whole || !here || statement2.official !== officialOf(keys)) throw new OfficeRefusal("Draft");
  const document = signOfficialDocument(signingKeyOf(keys), statement2);
  const sealed = orRefuse(
    () => sealObject(mailboxEntry, { document, content }, [Recipient.parse(subject.replyTo)], randomness),
    () => new OfficeRefusal("ReplyTo")
  );
  return { document, sealed, nonce: randomBytes(randomness, 32) };
}
function officialOf(keys) {
  return orRefuse(
    () => OfficialId.parse(keys.id),
    () => new OfficeRefusal("Official")
  );
}

export {
  unverifiedNote,
  signNote,
  verifyNote,
  draftDigest,
  noteContent,
  noteCommitment,
  checkNote,
  compareLabels,
  officialKeys,
  signingKeyOf,
  identityOf,
  readMemo,
  nameOfSigner,
  claimedName,
  acknowledge,
  distribute,
  draftReply,
  reply,
  clear,
  draftExtension,
  approveExtension,
  clearersOf,
  statement,
  isSignedText,
  sign,
  officialOf
};
