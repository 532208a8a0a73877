import {
  checkOutcomes,
  checkReply,
  verifyPresentation
} from "./chunk-BS6YTDOM.js";
import {
  Capsule,
  capsuleBinding,
  claimContent
} from "./chunk-MCINUP6N.js";
import {
  Identity,
  MemoError,
  NAME_RECORD,
  OfficialId,
  Recipient,
  SigningKey,
  answersOf,
  canonical,
  checkText,
  contentCommitment,
  filedMemo,
  mailboxEntry,
  map,
  memoContext,
  octets32,
  openObject,
  sealObject,
  signOfficialDocument,
  text,
  versionDigest
} from "./chunk-W4PJTB6R.js";
import {
  CodedRefusal,
  attempt,
  equal,
  orRefuse,
  randomBytes
} from "./chunk-CE3KG5T2.js";

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
function reply(keys, subject, charter, demands, words, randomness) {
  const given = answersOf(words);
  if (given === null) throw new OfficeRefusal("Day");
  checkReply(demands, given);
  checkOutcomes(charter, given);
  const answers = [...words.answers].sort((a, b) => a.demand - b.demand);
  const numbers = Array.from({ length: demands }, (_, at) => at + 1);
  return forceReply(keys, subject, numbers, { ...words, answers }, randomness);
}
function forceReply(keys, subject, demands, words, randomness) {
  return prepare(keys, subject, { kind: "reply", demands }, { kind: "reply", words }, randomness);
}
function statement(keys, subject, message, randomness) {
  return prepare(keys, subject, { kind: "statement" }, { kind: "statement", message }, randomness);
}
function isSignedText(filed, signed) {
  return equal(versionDigest(filed.text), signed);
}
function prepare(keys, subject, step, words, randomness) {
  const content = { nonce: randomBytes(randomness, 32), words };
  const official = orRefuse(
    () => OfficialId.parse(keys.id),
    () => new OfficeRefusal("Official")
  );
  const { memo, filing: answers } = subject;
  const signed = { memo, answers, official, step, content: contentCommitment(content) };
  const document = signOfficialDocument(signingKeyOf(keys), signed);
  const sealed = orRefuse(
    () => sealObject(mailboxEntry, { document, content }, [Recipient.parse(subject.replyTo)], randomness),
    () => new OfficeRefusal("ReplyTo")
  );
  return { document, sealed, nonce: randomBytes(randomness, 32) };
}

export {
  officialKeys,
  signingKeyOf,
  identityOf,
  readMemo,
  nameOfSigner,
  claimedName,
  acknowledge,
  distribute,
  reply,
  statement,
  isSignedText
};
