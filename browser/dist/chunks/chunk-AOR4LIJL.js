import {
  PresentationRefusal,
  verifyCosignature
} from "./chunk-V6H4GIJO.js";
import {
  rulesOf,
  usableCredential
} from "./chunk-WRRMKISR.js";
import {
  Capsule,
  capsuleBinding,
  claimContent,
  epochByDigest,
  nameReaders,
  presentationHeader,
  trusteeRecipients
} from "./chunk-FWXHZFOV.js";
import {
  findEnrolment,
  findInvited
} from "./chunk-MCKP3GDA.js";
import {
  NAME_RECORD,
  ParticipantKey,
  Pseudonym,
  SigningKey,
  VerificationFailure,
  affiliationOf,
  memoContext,
  named
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  Malformed,
  attempt,
  equal,
  orRefuse,
  randomBytes
} from "./chunk-M6XKZPFZ.js";

// src/domain/anonymity.ts
var Attribute = named(
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region",
  "name_record",
  "reserved"
);
var CLASS_ATTRIBUTES = [
  "affiliation",
  "service",
  "bureau",
  "grade_band",
  "tenure_band",
  "post_region"
];
var VALUES_MAX = 256;
function attributeOf(index) {
  return Attribute.ALL[index];
}
function isClass(attribute) {
  return CLASS_ATTRIBUTES.includes(attribute);
}
var Schema = class _Schema {
  constructor(values) {
    this.values = values;
  }
  values;
  /** Checks the lists of values, one for each class attribute. */
  static new(values) {
    for (const attribute of values.keys()) if (!isClass(attribute)) throw new Malformed("NotAClass");
    for (const attribute of CLASS_ATTRIBUTES) {
      const list = values.get(attribute) ?? [];
      if (list.length === 0 || list.length > VALUES_MAX) throw new Malformed("Count");
      if (!list.every(isWord) || new Set(list).size !== list.length) throw new Malformed("Value");
    }
    return new _Schema(new Map([...values].map(([attribute, list]) => [attribute, [...list]])));
  }
  /** The values of an attribute, in the schema's order; none for one that is no class. */
  valuesOf(attribute) {
    return this.values.get(attribute) ?? [];
  }
  /** Checks that a class attribute may have this value. */
  checkValue(attribute, value) {
    if (!isClass(attribute)) throw new Malformed("NotAClass");
    if (!this.valuesOf(attribute).includes(value)) throw new Malformed("UnknownValue");
  }
};
var Histogram = class _Histogram {
  constructor(total, cellMin, cells) {
    this.total = total;
    this.cellMin = cellMin;
    this.cells = cells;
  }
  total;
  cellMin;
  cells;
  /** Checks a published histogram of `total` members against its schema. */
  static new(schema, total, cellMin, cells) {
    const seen = /* @__PURE__ */ new Set();
    for (const { cell, count } of cells) {
      if (cell.length !== CLASS_ATTRIBUTES.length) throw new Malformed("Cell");
      CLASS_ATTRIBUTES.forEach((attribute, at) => schema.checkValue(attribute, cell[at]));
      if (count !== "below" && count.exactly < cellMin) throw new Malformed("Cell");
      seen.add(cell.join(" "));
    }
    if (seen.size !== cells.length) throw new Malformed("Cell");
    const histogram = new _Histogram(total, cellMin, cells);
    const all = histogram.#sum(() => true);
    if (all.atLeast > total || all.atMost < total) throw new Malformed("Total");
    return histogram;
  }
  /**
   * How many members share all the shown values. Showing nothing hides among everyone on the roll. A
   * value that nobody has, or of an attribute that is no class, leaves nobody.
   */
  setSize(shown2) {
    const matches = (cell) => shown2.every(([attribute, value]) => isClass(attribute) && cell[CLASS_ATTRIBUTES.indexOf(attribute)] === value);
    const inside = this.#sum(matches);
    const outside = this.#sum((cell) => !matches(cell));
    return {
      atLeast: Math.max(inside.atLeast, this.total - outside.atMost, 0),
      atMost: Math.min(inside.atMost, Math.max(this.total - outside.atLeast, 0))
    };
  }
  #sum(wanted) {
    let [atLeast, atMost] = [0, 0];
    for (const { cell, count } of this.cells) {
      if (!wanted(cell)) continue;
      atLeast += count === "below" ? 1 : count.exactly;
      atMost += count === "below" ? Math.max(this.cellMin - 1, 0) : count.exactly;
    }
    return { atLeast, atMost };
  }
};
function decideSet(size, limits) {
  if (size.atLeast < limits.cellMin) return "refuse";
  return size.atLeast < limits.warnBelow ? "warn" : "fine";
}
function isWord(value) {
  return /^[a-z0-9-]{1,32}$/.test(value);
}

// src/client/sign.ts
var SignRefusal = class extends CodedRefusal {
  name = "SignRefusal";
};
function preview(instance, circulation, wallet, choice, now) {
  const { charter, freeze } = circulation;
  if (now >= freeze.closesAt) throw new SignRefusal("WindowOver");
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
function cosign(instance, circulation, wallet, choice, now, randomness) {
  const { shown: values } = preview(instance, circulation, wallet, choice, now);
  return forceCosign(instance.roster, circulation, wallet, choice, values, randomness);
}
function forceCosign(roster, circulation, wallet, choice, values, randomness) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participantSeed = randomBytes(randomness, 32);
  const key = SigningKey.fromSeed(participantSeed).verifyingKey().toBytes();
  const unsealed = messageOf(circulation, { participant: ParticipantKey.fromBytes(key), stance: choice.stance });
  const maker = { circulation, usable, randomness };
  const capsule = makeCapsule(maker, roster, unsealed, choice);
  const message = { ...unsealed, capsule: capsule.digest() };
  return { cosignature: { presentation: present(maker, message, values), capsule }, participantSeed };
}
function withdrawCosignature(circulation, wallet, randomness) {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participant = ParticipantKey.fromBytes(randomBytes(randomness, 32));
  const capsule = Capsule.anonymous(randomness);
  const unsealed = messageOf(circulation, { participant, stance: "support" });
  const message = { ...unsealed, kind: "withdraw", capsule: capsule.digest() };
  const presentation = present({ circulation, usable, randomness }, message, shown(usable.enrolment.attributes, []));
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
  const { circulation, usable, randomness } = maker;
  const { institution, epoch } = usable.epoch.manifest;
  const made = presentCredential(usable.credential, message, memoContext(circulation.manifest), values, randomness);
  if (made === null) throw new SignRefusal("Credential");
  return { message, institution, epoch, disclosed: [...values], ...made };
}
function presentCredential(credential, message, context, values, randomness) {
  const indexes = values.map(({ index }) => index);
  try {
    const { proof, pseudonym } = credential.present(presentationHeader(message), context, indexes, randomness);
    return { proof, pseudonym: Pseudonym.fromBytes(pseudonym.toBytes()) };
  } catch (failure) {
    if (failure instanceof VerificationFailure) return null;
    throw failure;
  }
}
function makeCapsule(maker, roster, signed, choice) {
  const { circulation, usable, randomness } = maker;
  const refusal = () => new SignRefusal("Roster");
  if (choice.mode === "anonymous") return orRefuse(() => Capsule.anonymous(randomness), refusal);
  const { attributes } = usable.enrolment;
  const name = attributes[NAME_RECORD];
  if (name === void 0) throw new SignRefusal("Credential");
  const disclosed = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
  const claim = present(maker, { ...signed, kind: "claim" }, disclosed);
  const binding = capsuleBinding(memoContext(circulation.manifest), claim.pseudonym);
  const content = claimContent.toCanonical({ claim, signaturesMin: choice.signaturesMin });
  return orRefuse(() => {
    if (choice.mode === "named") return Capsule.named(nameReaders(roster), content, binding, randomness);
    const trustees = { recipients: trusteeRecipients(roster), threshold: roster.threshold };
    return Capsule.sealed(trustees, content, binding, randomness);
  }, refusal);
}

export {
  CLASS_ATTRIBUTES,
  attributeOf,
  isClass,
  preview,
  cosign,
  withdrawCosignature,
  checkCosignature,
  shown,
  presentCredential
};
