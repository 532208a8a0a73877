import {
  Attribute,
  CLASS_ATTRIBUTES,
  Histogram,
  Schema,
  attributeOf,
  decideSet
} from "./chunk-KCHPPCEA.js";
import {
  blocksPost,
  prepareCredential,
  receivedAnswer,
  rulesOf,
  sendTo,
  usableCredential
} from "./chunk-U4WGPXPT.js";
import {
  PresentationRefusal,
  verifyCosignature
} from "./chunk-JPLMFQSD.js";
import {
  Capsule,
  capsuleBinding,
  claimContent,
  epochByDigest,
  findEpoch,
  nameReaders,
  presentationHeader,
  signatureFile,
  toBlock,
  trusteeRecipients
} from "./chunk-WACTWO7D.js";
import {
  Refusal,
  breathe,
  now,
  randomness,
  update
} from "./chunk-5CV75SO7.js";
import {
  affiliationOf,
  burnSignature,
  findEnrolment,
  findInvited,
  keepSignature,
  remember
} from "./chunk-SUPTT7D5.js";
import {
  NAME_RECORD,
  ParticipantKey,
  Pseudonym,
  SigningKey,
  VerificationFailure,
  finish,
  memoContext
} from "./chunk-MUDFTPIW.js";
import {
  CodedRefusal,
  attempt,
  equal,
  orRefuse,
  randomBytes
} from "./chunk-PJ56RCZF.js";

// src/client/sign.ts
var SignRefusal = class extends CodedRefusal {
  name = "SignRefusal";
};
function preview(instance, circulation, wallet, choice, now2) {
  const { charter, freeze } = circulation;
  if (now2 >= freeze.closesAt) throw new SignRefusal("WindowOver");
  if (!charter.identityModes.includes(choice.mode)) throw new SignRefusal("ModeNotAllowed");
  if (wallet.enrolments.length === 0) throw new SignRefusal("NotEnrolled");
  const { epoch, enrolment } = acceptedEnrolment(circulation, wallet);
  if (!charter.eligibility.affiliations.includes(affiliationOf(enrolment))) throw new SignRefusal("NotEligible");
  const signed = findInvited(wallet, circulation.memo)?.signedVersion ?? null;
  if (signed !== null && equal(signed, freeze.digest)) throw new SignRefusal("SignedAlready");
  const known = epochByDigest(instance, epoch.digest)?.roll;
  if (known == null) throw new SignRefusal("OtherEpoch");
  const values = shown(enrolment.attributes, choice.show);
  const hidesAmong = crowd(epoch, known.roll, values);
  const decision = hidesAmong === null ? "refuse" : decideSet(hidesAmong, charter.anonymity);
  if (hidesAmong === null || decision === "refuse") throw new SignRefusal("TooFew");
  return { shown: values, hidesAmong, warn: decision === "warn" };
}
function cosign(instance, circulation, wallet, choice, now2, randomness2) {
  const { shown: values } = preview(instance, circulation, wallet, choice, now2);
  return forceCosign(instance.roster, circulation, wallet, choice, values, randomness2);
}
function forceCosign(roster, circulation, wallet, choice, values, randomness2) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participantSeed = randomBytes(randomness2, 32);
  const key = SigningKey.fromSeed(participantSeed).verifyingKey().toBytes();
  const unsealed = messageOf(circulation, { participant: ParticipantKey.fromBytes(key), stance: choice.stance });
  const maker = { circulation, usable, randomness: randomness2 };
  const capsule = makeCapsule(maker, roster, unsealed, choice);
  const message = { ...unsealed, capsule: capsule.digest() };
  return { cosignature: { presentation: present(maker, message, values), capsule }, participantSeed };
}
function withdrawCosignature(circulation, wallet, randomness2) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participant = ParticipantKey.fromBytes(randomBytes(randomness2, 32));
  const capsule = Capsule.anonymous(randomness2);
  const unsealed = messageOf(circulation, { participant, stance: "support" });
  const message = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
  const presentation = present({ circulation, usable, randomness: randomness2 }, message, shown(usable.enrolment.attributes, []));
  return { presentation, capsule };
}
function checkCosignature(circulation, cosignature) {
  try {
    return verifyCosignature(rulesOf(circulation, "sign"), cosignature);
  } catch (failure) {
    if (!(failure instanceof PresentationRefusal)) throw failure;
    const codes = { Version: "OtherVersion", Epoch: "OtherEpoch", NotEligible: "NotEligible" };
    throw new SignRefusal(failure.code in codes ? codes[failure.code] : "Check");
  }
}
function shown(attributes, chosen) {
  return CLASS_ATTRIBUTES.flatMap((attribute, at) => {
    const value = attributes[at];
    const isShown = attribute === "affiliation" || chosen.includes(attribute);
    return value !== void 0 && isShown ? [{ index: Attribute.indexOf(attribute), value }] : [];
  });
}
function acceptedEnrolment(circulation, wallet) {
  for (const epoch of circulation.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    if (enrolment !== null) return { epoch, enrolment };
  }
  throw new SignRefusal("OtherEpoch");
}
function crowd(epoch, roll, values) {
  return attempt(() => {
    const schema = Schema.new(new Map(CLASS_ATTRIBUTES.map((attribute, at) => [attribute, epoch.manifest.schema[at]?.values ?? []])));
    const cells = roll.cells.map(({ values: cell, count }) => ({
      cell,
      count: count === null ? "below" : { exactly: count }
    }));
    const histogram = Histogram.new(schema, roll.issued, roll.cellMin, cells);
    const pairs = values.map(({ index, value }) => [attributeOf(index) ?? "reserved", value]);
    return histogram.setSize(pairs);
  });
}
function messageOf(circulation, signer) {
  const { manifest, memo, freeze } = circulation;
  return {
    kind: "sign",
    instance: manifest.instance,
    memo,
    version: freeze.digest,
    charter: manifest.charter,
    ...signer,
    capsule: new Uint8Array(32)
  };
}
function present(maker, message, values) {
  const { circulation, usable, randomness: randomness2 } = maker;
  const { institution, epoch } = usable.epoch.manifest;
  const made = presentCredential(usable.credential, message, memoContext(circulation.manifest), values, randomness2);
  if (made === null) throw new SignRefusal("Credential");
  return { message, institution, epoch, disclosed: [...values], ...made };
}
function presentCredential(credential, message, context, values, randomness2) {
  const indexes = values.map(({ index }) => index);
  try {
    const { proof, pseudonym } = credential.present(presentationHeader(message), context, indexes, randomness2);
    return { proof, pseudonym: Pseudonym.fromBytes(pseudonym.toBytes()) };
  } catch (failure) {
    if (failure instanceof VerificationFailure) return null;
    throw failure;
  }
}
function makeCapsule(maker, roster, signed, choice) {
  const { circulation, usable, randomness: randomness2 } = maker;
  const refusal = () => new SignRefusal("Roster");
  if (choice.mode === "anonymous") return orRefuse(() => Capsule.anonymous(randomness2), refusal);
  const { attributes } = usable.enrolment;
  const name = attributes[NAME_RECORD];
  if (name === void 0) throw new SignRefusal("Credential");
  const disclosed = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
  const claim = present(maker, { ...signed, kind: "claim" }, disclosed);
  const binding = capsuleBinding(memoContext(circulation.manifest), claim.pseudonym);
  const content = claimContent.toCanonical({ claim, signaturesMin: choice.signaturesMin });
  return orRefuse(() => {
    if (choice.mode === "named") return Capsule.named(nameReaders(roster), content, binding, randomness2);
    const trustees = { recipients: trusteeRecipients(roster), threshold: roster.threshold };
    return Capsule.sealed(trustees, content, binding, randomness2);
  }, refusal);
}

// src/app/member/signing.ts
var SigningRefusal = class extends CodedRefusal {
  name = "SigningRefusal";
};
async function prepare({ circulation, wallet }, signal) {
  const steps = prepareCredential(circulation, wallet);
  while (!signal.aborted && steps.next().done !== true) await breathe();
}
async function make(ground, choice, keeps) {
  finish(prepareCredential(ground.circulation, ground.wallet));
  const { instance, circulation, wallet } = ground;
  const cosigned = cosign(instance, circulation, wallet, choice, now(), randomness);
  checkCosignature(circulation, cosigned.cosignature);
  await update((kept) => {
    remember(kept, circulation.memo, ground.key);
    if (keeps) keepSignature(kept, circulation.memo, cosigned.participantSeed, circulation.freeze.digest);
    else burnSignature(kept, circulation.memo);
  });
  return { cosigned, choice, keeps };
}
async function post(ground, made, signal) {
  const { memo } = ground.circulation;
  const body = { blocks: [toBlock(made.cosigned.cosignature)] };
  try {
    await sendTo("memo_cosign", memo, blocksPost, body, receivedAnswer, signal);
  } catch (error) {
    if (error instanceof Refusal) await update((kept) => burnSignature(kept, memo));
    throw error;
  }
}
function asFile({ instance, circulation }, made) {
  const { presentation } = made.cosigned.cosignature;
  const charterAt = instance.charters.findIndex(({ digest }) => equal(digest, circulation.manifest.charter));
  const known = findEpoch(instance, presentation.institution, presentation.epoch);
  const charter = instance.file.charters[charterAt];
  const epoch = known && instance.file.epochs[instance.epochs.indexOf(known)];
  if (charter === void 0 || !epoch) throw new SigningRefusal("Evidence");
  return signatureFile.toFile({
    log: instance.file.log,
    charter,
    manifest: circulation.manifest,
    epoch: epoch.manifest,
    block: toBlock(made.cosigned.cosignature)
  });
}
async function withdraw({ circulation, wallet }, signal) {
  const block = toBlock(withdrawCosignature(circulation, wallet, randomness));
  await sendTo("cosignature_withdraw", circulation.memo, blocksPost, { blocks: [block] }, receivedAnswer, signal);
  await update((kept) => burnSignature(kept, circulation.memo));
}

export {
  preview,
  shown,
  presentCredential,
  prepare,
  make,
  post,
  asFile,
  withdraw
};
