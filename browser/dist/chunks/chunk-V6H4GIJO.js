import {
  presentationDigest,
  presentationHeader
} from "./chunk-FWXHZFOV.js";
import {
  NAME_RECORD,
  VerificationFailure,
  attributeOctets,
  memoId,
  verify,
  verifyBatchCalmly
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  equal
} from "./chunk-M6XKZPFZ.js";

// src/protocol/check.ts
var AFFILIATION = 0;
var CLASS_ATTRIBUTES = 6;
var PresentationRefusal = class extends CodedRefusal {
  name = "PresentationRefusal";
};
function verifyCosignature(rules, cosignature) {
  checkCapsule(cosignature);
  return verifyPresentation(rules, cosignature.presentation);
}
function verifyPresentation(rules, presentation) {
  const prepared = prepare(rules, presentation);
  try {
    return accept(presentation, verify(prepared));
  } catch (failure) {
    if (failure instanceof VerificationFailure) throw new PresentationRefusal("Proof");
    throw failure;
  }
}
async function verifyAllPresentations(rules, presentations, randomness, pause) {
  const prepared = presentations.map(({ presentation }) => prepareOrRefusal(rules, presentation));
  const batch = presentations.flatMap(({ hint }, at) => {
    const one = prepared[at];
    return one === void 0 || one instanceof PresentationRefusal ? [] : [{ presentation: one, hint }];
  });
  const outcomes = (await verifyBatchCalmly(batch, randomness, pause)).values();
  return presentations.map(({ presentation }, at) => {
    const one = prepared[at];
    if (one instanceof PresentationRefusal) return one;
    const outcome = outcomes.next().value ?? null;
    return outcome === null ? new PresentationRefusal("Proof") : accept(presentation, outcome);
  });
}
function checkCapsule(cosignature) {
  const named = cosignature.presentation.message.capsule;
  if (!equal(named, cosignature.capsule.digest())) throw new PresentationRefusal("Capsule");
}
function prepareOrRefusal(rules, presentation) {
  try {
    return prepare(rules, presentation);
  } catch (failure) {
    if (failure instanceof PresentationRefusal) return failure;
    throw failure;
  }
}
function prepare(rules, presentation) {
  const { message } = presentation;
  const { manifest } = rules;
  if (message.kind !== rules.kind) throw new PresentationRefusal("Kind");
  if (message.instance !== manifest.instance || !equal(message.memo, memoId(manifest))) throw new PresentationRefusal("Memo");
  if (!equal(message.version, rules.version)) throw new PresentationRefusal("Version");
  if (!equal(message.charter, manifest.charter)) throw new PresentationRefusal("Charter");
  const epoch = findEpoch(rules, presentation);
  checkDisclosure(rules, presentation);
  const disclosed = presentation.disclosed.map(({ index, value }) => {
    const octets = attributeOctets(epoch, index, value);
    if (octets === null) throw new PresentationRefusal("Value");
    return [index, octets];
  });
  return {
    issuer: epoch.key,
    header: epoch.header,
    presentationHeader: presentationHeader(message),
    contextId: rules.context,
    disclosed,
    proof: presentation.proof,
    pseudonym: presentation.pseudonym
  };
}
function findEpoch(rules, presentation) {
  const accepted = rules.manifest.accepted.find(
    ({ institution, epoch: epoch2 }) => institution === presentation.institution && epoch2 === presentation.epoch
  );
  const epoch = accepted && rules.epochs.find(({ digest }) => equal(digest, accepted.manifest));
  if (epoch === void 0) throw new PresentationRefusal("Epoch");
  return epoch;
}
function checkDisclosure(rules, presentation) {
  const indexes = presentation.disclosed.map(({ index }) => index);
  const isClaim = rules.kind === "claim";
  const ascending = indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? index));
  const allowed = indexes.every((index) => index < CLASS_ATTRIBUTES || isClaim && index === NAME_RECORD);
  const [first] = presentation.disclosed;
  if (!ascending || !allowed || first?.index !== AFFILIATION) throw new PresentationRefusal("Disclosure");
  if (isClaim && !indexes.includes(NAME_RECORD)) throw new PresentationRefusal("Disclosure");
  if (!rules.eligible.includes(first.value)) throw new PresentationRefusal("NotEligible");
}
function accept(presentation, { hint }) {
  return { presentation, digest: presentationDigest(presentation), hint };
}

export {
  PresentationRefusal,
  verifyCosignature,
  verifyAllPresentations
};
