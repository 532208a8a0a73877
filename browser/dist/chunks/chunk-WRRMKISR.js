import {
  Duty,
  EventKind,
  characters,
  charterByDigest,
  epochByDigest,
  parseDay,
  reach,
  singleSpaced,
  trim,
  trimStart,
  unverifiedAuthorDocument,
  verifyAuthorDocument
} from "./chunk-FWXHZFOV.js";
import {
  findEnrolment,
  openObject
} from "./chunk-MCKP3GDA.js";
import {
  EpochId,
  InstitutionId,
  Marking,
  MemoId,
  OfficialId,
  credentialOf,
  highestMarking,
  isHigher,
  memoContext,
  memoId,
  memoManifest,
  named,
  versionDigest,
  versionText
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  Malformed,
  attempt,
  equal,
  fromBase64Url,
  orRefuse,
  toBase64Url,
  toHex,
  utf8Length
} from "./chunk-M6XKZPFZ.js";
import {
  get,
  post
} from "./chunk-IGLGM2GQ.js";

// src/domain/memo/hidden.ts
var CONTROL = /[^\P{Cc}\p{White_Space}]/u;
var IGNORABLE = /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
var HALF = /\p{Surrogate}/u;
var JOINER = /[\u{200c}\u{200d}]/u;
var JOINS = /[^\p{ASCII}\p{White_Space}\u{200c}\u{200d}]/u;
function firstHidden(text) {
  const all = [...text];
  const joins = (at2) => JOINS.test(all[at2] ?? "");
  const found = all.find((character, at2) => {
    if (JOINER.test(character)) return !(joins(at2 - 1) && joins(at2 + 1));
    return CONTROL.test(character) || IGNORABLE.test(character) || HALF.test(character);
  });
  return found?.codePointAt(0);
}

// src/domain/memo.ts
var CAPTION = "DISSENT CHANNEL";
var LINE_CHARACTERS_MAX = 200;
var ADDRESSEES_MAX = 20;
var PORTION_CHARACTERS_MAX = 8e3;
var PARAGRAPHS_MAX = 200;
var DEMANDS_MAX = 50;
var PRIOR_ATTEMPTS_MAX = 50;
var EVIDENCE_MAX = 200;
var MEMO_BYTES_MAX = 256 * 1024;
var MemoProblem = class extends Error {
  constructor(place, kind) {
    super(kind.code);
    this.place = place;
    this.kind = kind;
    this.name = "MemoProblem";
  }
  place;
  kind;
};
var ARROW = "->";
var Memo = class _Memo {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  /** Checks the parts of a memo; throws the first `MemoProblem`, in the order in which one reads. */
  static check(parts) {
    checkLine({ part: "subject" }, parts.subject);
    checkCount({ part: "addressees" }, parts.addressees, 1, ADDRESSEES_MAX);
    for (const addressee of parts.addressees) {
      checkLine({ part: "addressees" }, addressee);
      checkWithout({ part: "addressees" }, addressee, ",");
    }
    checkText({ part: "summary" }, parts.summary.text);
    checkCount({ part: "paragraphs" }, parts.paragraphs, 1, PARAGRAPHS_MAX);
    for (const [number, paragraph] of numbered(parts.paragraphs)) {
      checkText({ part: "paragraph", number }, paragraph.text);
    }
    checkCount({ part: "demands" }, parts.demands, 1, DEMANDS_MAX);
    for (const [number, demand] of numbered(parts.demands)) {
      checkText({ part: "demand", number }, demand.portion.text);
      if (demand.responsible !== void 0) checkLine({ part: "demand", number }, demand.responsible);
    }
    checkCount({ part: "prior_attempts" }, parts.priorAttempts, 0, PRIOR_ATTEMPTS_MAX);
    for (const [number, attempt2] of numbered(parts.priorAttempts)) {
      checkText({ part: "prior_attempt", number }, attempt2.text);
    }
    checkCount({ part: "evidence" }, parts.evidence, 0, EVIDENCE_MAX);
    for (const [number, entry] of numbered(parts.evidence)) {
      const place = { part: "evidence_entry", number };
      checkText(place, entry.claim.text);
      checkWithout(place, entry.claim.text, ARROW);
      checkText(place, entry.source);
    }
    if (octetsOf(parts) > MEMO_BYTES_MAX) refuse({ part: "memo" }, { code: "TooLong", max: MEMO_BYTES_MAX });
    const portion2 = highestPortion(parts);
    if (isHigher(portion2, parts.marking)) refuse({ part: "marking" }, { code: "MarkedTooLow", portion: portion2 });
    return new _Memo(parts);
  }
  /** How many demands a reply must answer. */
  demandCount() {
    return this.parts.demands.length;
  }
};
function highestPortion(parts) {
  return highestMarking(parts.summary.marking, ...portionsOf(parts).map((portion2) => portion2.marking));
}
function markingsOf(parts) {
  return [parts.marking, ...portionsOf(parts).map((portion2) => portion2.marking)];
}
function numbered(items) {
  return items.map((item, at2) => [at2 + 1, item]);
}
function portionsOf(parts) {
  return [
    parts.summary,
    ...parts.paragraphs,
    ...parts.demands.map((demand) => demand.portion),
    ...parts.priorAttempts,
    ...parts.evidence.map((entry) => entry.claim)
  ];
}
function octetsOf(parts) {
  const texts = [...portionsOf(parts).map((portion2) => portion2.text), ...parts.evidence.map((entry) => entry.source)];
  return texts.reduce((sum, text) => sum + utf8Length(text), 0);
}
function checkLine(place, text) {
  checkCharacters(place, text, LINE_CHARACTERS_MAX);
}
function checkText(place, text) {
  checkCharacters(place, text, PORTION_CHARACTERS_MAX);
}
function checkCharacters(place, text, max) {
  if (trim(text) === "") refuse(place, { code: "Empty" });
  if (characters(text) > max) refuse(place, { code: "TooLong", max });
  const character = firstHidden(text);
  if (character !== void 0) refuse(place, { code: "HiddenCharacter", character });
  if (text.startsWith("[") && text.endsWith("]")) refuse(place, { code: "Placeholder" });
  if (singleSpaced(text) !== text) refuse(place, { code: "Spacing" });
}
function checkWithout(place, text, separator) {
  if (text.includes(separator)) refuse(place, { code: "Separator", separator });
}
function checkCount(place, items, min, max) {
  if (items.length < min) refuse(place, { code: "Empty" });
  if (items.length > max) refuse(place, { code: "TooLong", max });
}
function refuse(place, kind) {
  throw new MemoProblem(place, kind);
}

// src/domain/memo/markdown.ts
var MARKDOWN_BYTES_MAX = 2 * MEMO_BYTES_MAX;
var MemoError = class extends Error {
  constructor(line, kind) {
    super(kind.code);
    this.line = line;
    this.kind = kind;
    this.name = "MemoError";
  }
  line;
  kind;
};
function parseMarkdown(text) {
  if (utf8Length(text) > MARKDOWN_BYTES_MAX) throw new MemoError(1, { code: "TooLong", max: MARKDOWN_BYTES_MAX });
  const draft = new Draft();
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const [line, whole] of numbered(lines)) {
    const content = trim(whole);
    if (!(content.startsWith("<!--") && content.endsWith("-->"))) at(line, () => draft.read(line, content));
    draft.lastLine = line;
  }
  return draft.finish();
}
function toMarkdown(memo) {
  const { subject, addressees, marking, summary, paragraphs, demands, priorAttempts, evidence } = memo.parts;
  let text = `---
subject: ${subject}
to: ${addressees.join(", ")}
marking: ${marking}
---

`;
  text += `<!-- ${CAPTION} -->

## Summary

${marked(summary)}

## Paragraphs
`;
  for (const paragraph of paragraphs) text += `
${marked(paragraph)}
`;
  text += "\n## Demands\n\n";
  for (const [number, demand] of numbered(demands)) {
    text += `${number}. ${marked(demand.portion)}
`;
    if (demand.responsible !== void 0) text += `   - ${RESPONSIBLE} ${demand.responsible}
`;
    if (demand.wantedBy !== void 0) text += `   - ${WANTED_BY} ${demand.wantedBy}
`;
  }
  if (priorAttempts.length > 0) text += "\n## Prior attempts\n\n";
  for (const attempt2 of priorAttempts) text += `- ${marked(attempt2)}
`;
  if (evidence.length > 0) text += "\n## Evidence\n\n";
  for (const entry of evidence) text += `- ${marked(entry.claim)} ${ARROW} ${entry.source}
`;
  return text;
}
var RESPONSIBLE = "responsible:";
var WANTED_BY = "wanted by:";
function marked(portion2) {
  return `(${portion2.marking}) ${portion2.text}`;
}
var Wrong = class extends Error {
  constructor(kind) {
    super(kind.code);
    this.kind = kind;
  }
  kind;
};
function wrong(code) {
  throw new Wrong({ code });
}
function at(line, step) {
  try {
    return step();
  } catch (error) {
    if (error instanceof Wrong) throw new MemoError(line, error.kind);
    throw error;
  }
}
var HEADINGS = /* @__PURE__ */ new Map([
  ["## Summary", "summary"],
  ["## Paragraphs", "paragraphs"],
  ["## Demands", "demands"],
  ["## Prior attempts", "prior_attempts"],
  ["## Evidence", "evidence"]
]);
var Draft = class {
  lastLine = 0;
  section = "start";
  headerEnds = 0;
  /** Where each part was seen, to give a problem its line. */
  lines = /* @__PURE__ */ new Map();
  header = { subject: "", to: "" };
  summary = [];
  paragraphs = [];
  demands = [];
  priorAttempts = [];
  evidence = [];
  /** Whether an empty line ended the last paragraph. */
  between = false;
  read(line, content) {
    if (this.section === "start") {
      if (content === "---") this.section = "header";
      else if (content !== "") wrong("NoHeader");
    } else if (this.section === "header") {
      if (content === "---") {
        this.section = "body";
        this.headerEnds = line;
      } else if (content !== "") this.readHeader(line, content);
    } else if (content.startsWith("#")) {
      this.readHeading(line, content);
    } else if (content === "") {
      this.between = true;
    } else {
      this.readBody(line, content);
      this.between = false;
    }
  }
  readHeader(line, content) {
    const colon = content.indexOf(":");
    if (colon < 0) wrong("UnknownHeader");
    const value = singleSpaced(content.slice(colon + 1));
    const key = trim(content.slice(0, colon));
    if (key === "subject") {
      this.see({ part: "subject" }, line);
      this.header.subject = value;
    } else if (key === "to") {
      this.see({ part: "addressees" }, line);
      this.header.to = value;
    } else if (key === "marking") {
      this.see({ part: "marking" }, line);
      this.header.marking = Marking.fromName(value) ?? wrong("NoMarking");
    } else {
      wrong("UnknownHeader");
    }
  }
  readHeading(line, content) {
    const section = HEADINGS.get(content);
    if (section === void 0) throw new Wrong({ code: "UnknownSection" });
    this.section = section;
    this.between = true;
    this.see({ part: section }, line);
  }
  readBody(line, content) {
    switch (this.section) {
      case "summary":
        if (this.summary.length === 0) this.lines.set("summary", line);
        this.summary.push(content);
        return;
      case "paragraphs":
        return this.readEntry(this.paragraphs, "paragraph", this.between ? content : void 0, line, content);
      case "demands":
        return this.readDemand(line, content);
      case "prior_attempts":
        return this.readEntry(this.priorAttempts, "prior_attempt", afterDash(content), line, content);
      case "evidence":
        return this.readEntry(this.evidence, "evidence_entry", afterDash(content), line, content);
      default:
        wrong("StrayText");
    }
  }
  /** A new entry of a list if `begun` is its text, else more of the last one. */
  readEntry(list2, part, begun, line, content) {
    if (begun !== void 0) {
      list2.push(begun);
      return this.see({ part, number: list2.length }, line);
    }
    const last = list2.pop() ?? wrong("StrayText");
    list2.push(`${last} ${content}`);
  }
  readDemand(line, content) {
    const begun = splitNumber(content);
    if (begun !== void 0) {
      const expected = this.demands.length + 1;
      if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
      this.demands.push({ text: begun.text });
      return this.see({ part: "demand", number: expected }, line);
    }
    const demand = this.demands.at(-1) ?? wrong("StrayText");
    const entry = afterDash(content);
    if (entry === void 0) {
      demand.text += ` ${content}`;
      return;
    }
    const detail = trim(entry);
    if (detail.startsWith(RESPONSIBLE)) {
      if (demand.responsible !== void 0) wrong("Repeated");
      demand.responsible = singleSpaced(detail.slice(RESPONSIBLE.length));
    } else if (detail.startsWith(WANTED_BY)) {
      const day = parseDay(trim(detail.slice(WANTED_BY.length)));
      if (day === void 0) throw new Wrong({ code: "NotADay" });
      if (demand.wantedBy !== void 0) wrong("Repeated");
      demand.wantedBy = day;
    } else {
      throw new Wrong({ code: "UnknownDetail" });
    }
  }
  /** Notes on which line a part stands; a part that may stand once is refused a second time. */
  see(place, line) {
    const seen = this.lines.has(keyOf(place));
    this.lines.set(keyOf(place), line);
    if (seen) wrong("Repeated");
  }
  lineOf(place) {
    const inHeader = place.part === "subject" || place.part === "addressees" || place.part === "marking";
    return Math.max(this.lines.get(keyOf(place)) ?? (inHeader ? this.headerEnds : this.lastLine), 1);
  }
  finish() {
    const within = (place, step) => at(this.lineOf(place), step);
    if (this.section === "start" || this.section === "header") within({ part: "memo" }, () => wrong("NoHeader"));
    const marking = within({ part: "marking" }, () => this.header.marking ?? wrong("NoMarking"));
    const entries = (list2, part, read) => numbered(list2).map(([number, entry]) => within({ part, number }, () => read(entry)));
    const parts = {
      subject: this.header.subject,
      addressees: this.header.to === "" ? [] : this.header.to.split(",").map(singleSpaced),
      marking,
      summary: within({ part: "summary" }, () => markedPortion(this.summary.join(" "))),
      paragraphs: entries(this.paragraphs, "paragraph", markedPortion),
      demands: entries(this.demands, "demand", (demand) => readDemand(demand, marking)),
      priorAttempts: entries(this.priorAttempts, "prior_attempt", (text) => portion(text, marking)),
      evidence: entries(this.evidence, "evidence_entry", (text) => readEvidence(text, marking))
    };
    try {
      return Memo.check(parts);
    } catch (error) {
      if (error instanceof MemoProblem) throw new MemoError(this.lineOf(error.place), error.kind);
      throw error;
    }
  }
};
function keyOf(place) {
  return place.number === void 0 ? place.part : `${place.part} ${place.number}`;
}
function afterDash(content) {
  return content.startsWith("- ") ? content.slice(2) : void 0;
}
function splitNumber(content) {
  const [, digits, text] = /^([0-9]+)\.\p{White_Space}(.*)$/su.exec(content) ?? [];
  if (digits === void 0 || text === void 0) return void 0;
  const number = BigInt(digits);
  return number < 2n ** 64n ? { number, text } : void 0;
}
function readDemand(demand, otherwise2) {
  return {
    portion: portion(demand.text, otherwise2),
    responsible: demand.responsible,
    wantedBy: demand.wantedBy
  };
}
function markedPortion(text) {
  const [, mark, rest] = /^\(([^)]*)\)(.*)$/s.exec(trimStart(text)) ?? [];
  const marking = mark === void 0 ? void 0 : Marking.fromName(mark);
  if (marking !== void 0 && rest !== void 0) return { marking, text: singleSpaced(rest) };
  if (trim(text) === "") throw new Wrong({ code: "Empty" });
  return wrong("NoMarking");
}
function portion(text, otherwise2) {
  const looksMarked = /^\([A-Z]{1,6}(?:\)|$)/.test(trimStart(text));
  return looksMarked ? markedPortion(text) : { marking: otherwise2, text: singleSpaced(text) };
}
function readEvidence(text, otherwise2) {
  const arrow = text.indexOf(ARROW);
  if (arrow < 0) throw new Wrong({ code: "NoSource" });
  return { claim: portion(text.slice(0, arrow), otherwise2), source: singleSpaced(text.slice(arrow + ARROW.length)) };
}

// src/domain/state.ts
var State = named(
  "draft",
  "circulating",
  "sealed",
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed",
  "archived",
  "withdrawn",
  "lapsed"
);
var UNFILED = ["draft", "circulating", "sealed", "withdrawn", "lapsed"];
function isFiled(state) {
  return !UNFILED.includes(state);
}

// src/protocol/json.ts
function malformed() {
  throw new Malformed("Json");
}
var string = {
  toJson: (value) => value,
  fromJson: (json) => typeof json === "string" ? json : malformed()
};
var boolean = {
  toJson: (value) => value,
  fromJson: (json) => typeof json === "boolean" ? json : malformed()
};
function integer(min, max) {
  return {
    toJson: (value) => value,
    fromJson: (json) => {
      const fits = typeof json === "number" && Number.isSafeInteger(json) && json >= min && json <= max;
      return fits ? json : malformed();
    }
  };
}
var u8 = integer(0, 255);
var u16 = integer(0, 65535);
var u32 = integer(0, 4294967295);
var u64 = integer(0, Number.MAX_SAFE_INTEGER);
var seconds = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
var octets = {
  toJson: toBase64Url,
  fromJson: (json) => fromBase64Url(string.fromJson(json))
};
function fixed(length) {
  return {
    toJson: toBase64Url,
    fromJson: (json) => {
      const value = octets.fromJson(json);
      return value.length === length ? value : malformed();
    }
  };
}
function word(list2) {
  return { toJson: (value) => value, fromJson: (json) => list2.fromName(string.fromJson(json)) ?? malformed() };
}
function textId(kind) {
  return { toJson: (value) => value, fromJson: (json) => kind.parse(string.fromJson(json)) };
}
function byteId(kind) {
  return { toJson: (value) => kind.toText(value), fromJson: (json) => kind.parse(string.fromJson(json)) };
}
function nullable(json) {
  return {
    toJson: (value) => value === null ? null : json.toJson(value),
    fromJson: (value) => value === null || value === void 0 ? null : json.fromJson(value)
  };
}
function list(json) {
  return {
    toJson: (values) => values.map((value) => json.toJson(value)),
    fromJson: (value) => Array.isArray(value) ? value.map((one) => json.fromJson(one)) : malformed()
  };
}
function body(fields) {
  return object(fields, false);
}
function openBody(fields) {
  return object(fields, true);
}
function object(fields, othersAllowed) {
  const entries = Object.entries(fields).map(([name, json]) => ({ name, wire: snakeCase(name), json }));
  const known = new Set(entries.map(({ wire }) => wire));
  return {
    toJson: (value) => Object.fromEntries(entries.map(({ name, wire, json }) => [wire, json.toJson(value[name])])),
    fromJson: (json) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed();
      const values = json;
      if (!othersAllowed && Object.keys(values).some((name) => !known.has(name))) return malformed();
      return Object.fromEntries(entries.map(({ name, wire, json: field }) => [name, field.fromJson(values[wire])]));
    }
  };
}
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

// src/protocol/api.ts
var problemDocument = openBody({ type: string, title: string, status: u16 });
var done = body({});
var instanceAnswer = body({ instanceFile: octets });
var credentialPost = body({
  institution: textId(InstitutionId),
  epoch: textId(EpochId),
  /** Staff number, as the directory has it. */
  staff: string,
  /** Enrolment code, which shows that it is this member who asks. */
  code: string,
  /** Blinded commitment to the pseudonym secrets. */
  commitment: octets
});
var credentialAnswer = body({ blindSignature: octets, attributes: list(string) });
var memoPost = body({ manifest: octets, presentation: octets, index: u8 });
var memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
var signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
var statusEvent = body({
  kind: word(EventKind),
  /** When, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  /** Which official did it; null where it was not one. */
  official: nullable(textId(OfficialId)),
  /** To whom it was distributed. */
  readers: list(textId(OfficialId))
});
var dueTimes = body({ acknowledge: seconds, replyTarget: seconds, replyLimit: seconds });
var memoStatusAnswer = body({
  state: word(State),
  /** Version in circulation, from one; null before there is one. */
  version: nullable(u16),
  demands: nullable(u16),
  /** End of the circulation window, seconds since 1970. */
  closesAt: nullable(seconds),
  /** How many have signed, in steps. */
  signatures: signatureCount,
  /** What happened to the filed memo, oldest first. */
  events: list(statusEvent),
  /** What is due when; null before it is filed. */
  due: nullable(dueTimes),
  /** Duties whose due date has passed undone. */
  overdue: list(word(Duty))
});
var circulatePost = body({ document: octets, sealedText: octets });
var authorPost = body({ document: octets });
var loggedAuthorPost = body({ document: octets, nonce: fixed(32) });
var blocksPost = body({ blocks: list(octets) });
var receivedAnswer = body({ message: string });
var requestPost = body({ request: octets });
var certifiedSignature = body({ certificate: octets, presentation: octets, index: u64, path: list(fixed(32)) });
var cosignatureProofAnswer = body({
  counted: boolean,
  version: nullable(u16),
  certified: nullable(certifiedSignature)
});
var certificateAnswer = body({ certificate: octets });
var filePost = body({
  document: octets,
  /** The memo, sealed to office and distribution. */
  sealedMemo: octets,
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: fixed(32),
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32)
});
var promiseAnswer = body({ promise: octets });
var receiptAnswer = body({ promise: octets, receipt: nullable(string) });
var materialAnswer = body({ material: octets });
var mailboxItem = body({ sequence: u64, sealed: octets });
var mailboxAnswer = body({ entries: list(mailboxItem) });
var caseItem = body({
  memo: byteId(MemoId),
  state: word(State),
  /** When it was filed, rounded down to the log's interval, seconds since 1970. */
  filedAt: seconds,
  /** What is due when; null where nothing is. */
  due: nullable(dueTimes),
  overdue: list(word(Duty)),
  /** How many signed. */
  signatures: u32
});
var caseListAnswer = body({ cases: list(caseItem) });
var caseOpenPost = body({ request: octets, nonce: fixed(32) });
var openedCosignature = body({ presentation: octets, hint: octets, capsule: octets });
var caseOpenAnswer = body({
  sealed: octets,
  certificate: octets,
  filing: octets,
  manifest: octets,
  cosignatures: list(openedCosignature)
});
var officialPost = body({
  document: octets,
  /** Its words, sealed to whom they concern. */
  sealed: octets,
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32)
});

// src/client/circulation.ts
var CirculationRefusal = class extends CodedRefusal {
  name = "CirculationRefusal";
};
function openCirculation(instance, memo, key, answer) {
  const manifest = orRefuse(
    () => memoManifest.fromCanonical(answer.manifest),
    () => new CirculationRefusal("Memo")
  );
  if (!equal(memoId(manifest), memo) || manifest.instance !== instance.name) throw new CirculationRefusal("Memo");
  if (!equal(manifest.circulation, key.hash())) throw new CirculationRefusal("Key");
  const freeze = openFreeze(manifest, answer.freeze);
  const text = orRefuse(
    () => openObject(versionText, key.identity(), answer.sealedText),
    () => new CirculationRefusal("Text")
  );
  if (!equal(versionDigest(text), freeze.digest)) throw new CirculationRefusal("Text");
  const charter = charterByDigest(instance, manifest.charter)?.charter;
  const epochs = acceptedEpochs(instance, manifest);
  if (charter === void 0 || epochs === null) throw new CirculationRefusal("Unknown");
  return { memo, manifest, freeze, text, charter, epochs };
}
function rulesOf(circulation2, kind) {
  const { manifest, epochs, charter, freeze } = circulation2;
  const eligible = charter.eligibility.affiliations;
  return { kind, manifest, epochs, eligible, version: freeze.digest, context: memoContext(manifest) };
}
function usableCredential(circulation2, wallet) {
  for (const epoch of circulation2.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    const credential = enrolment && attempt(() => credentialOf(enrolment, epoch));
    if (enrolment !== null && credential !== null) return { epoch, enrolment, credential };
  }
  return null;
}
function* prepareCredential(circulation2, wallet) {
  const usable = usableCredential(circulation2, wallet);
  if (usable !== null) yield* usable.credential.prepare();
}
function acceptedEpochs(instance, manifest) {
  const epochs = manifest.accepted.map((accepted) => {
    const known = epochByDigest(instance, accepted.manifest);
    const inLog = known?.roll != null && equal(known.roll.digest, accepted.roll);
    return inLog ? known.epoch : null;
  });
  return epochs.every((epoch) => epoch !== null) ? epochs : null;
}
function openFreeze(manifest, octets2) {
  const { step } = orRefuse(
    () => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets2), memoId(manifest), manifest.author),
    () => new CirculationRefusal("Freeze")
  );
  if (step.kind !== "circulate") throw new CirculationRefusal("Freeze");
  return step.freeze;
}

// src/crypto/log/tile.ts
var INDEX_MAX = 2n ** 64n - 1n;

// src/protocol/api/paths.ts
var PREFIX = "/api/v1";
var FIXED = {
  charter_show: "/charter",
  instance_show: "/instance",
  credential_issue: "/credentials",
  memo_open: "/memos",
  case_list: "/cases",
  statement_post: "/statements"
};
var OF_MEMO = {
  memo_show: ["memos", ""],
  memo_status: ["memos", "/status"],
  memo_circulate: ["memos", "/circulate"],
  memo_revise: ["memos", "/revise"],
  memo_cosign: ["memos", "/cosignatures"],
  cosignature_withdraw: ["memos", "/withdrawals"],
  cosignature_prove: ["memos", "/cosignature-proof"],
  memo_seal: ["memos", "/seal"],
  memo_file: ["memos", "/file"],
  memo_withdraw: ["memos", "/withdraw"],
  receipt_show: ["memos", "/receipt"],
  case_close: ["memos", "/close"],
  case_export: ["memos", "/export"],
  case_open: ["cases", "/open"],
  case_acknowledge: ["cases", "/acknowledge"],
  case_distribute: ["cases", "/distribute"],
  case_reply: ["cases", "/reply"]
};
function fixedPath(operation) {
  return PREFIX + FIXED[operation];
}
function memoPath(operation, memo) {
  const [before, after] = OF_MEMO[operation];
  return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
function mailboxPath(after) {
  return after === null ? `${PREFIX}/mailbox` : `${PREFIX}/mailbox?after=${after}`;
}

// src/app/requests.ts
var CASE_OCTETS_MAX = 96 * 1024 * 1024;
async function ask(path, answer, limits) {
  return answer.fromJson(await get(path, limits));
}
async function send(path, body2, value, answer, limits) {
  return answer.fromJson(await post(path, body2.toJson(value), limits));
}
function sendTo(operation, memo, body2, value, answer, signal) {
  return send(memoPath(operation, memo), body2, value, answer, { signal, octetsMax: CASE_OCTETS_MAX });
}
async function circulation(memo, key, signal) {
  const [instance, answer] = await Promise.all([
    reach(signal),
    ask(memoPath("memo_show", memo), memoAnswer, { signal })
  ]);
  return openCirculation(instance, memo, key, answer);
}
function memoStatus(memo, signal) {
  return ask(memoPath("memo_status", memo), memoStatusAnswer, { signal });
}
async function mailbox(signal) {
  const entries = [];
  for (; ; ) {
    const after = entries.at(-1)?.sequence ?? null;
    const page = await ask(mailboxPath(after), mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
    if (page.entries.length === 0) return entries;
    entries.push(...page.entries);
  }
}

export {
  LINE_CHARACTERS_MAX,
  PARAGRAPHS_MAX,
  DEMANDS_MAX,
  PRIOR_ATTEMPTS_MAX,
  EVIDENCE_MAX,
  MemoProblem,
  Memo,
  markingsOf,
  MemoError,
  parseMarkdown,
  toMarkdown,
  rulesOf,
  usableCredential,
  prepareCredential,
  State,
  isFiled,
  done,
  memoPost,
  circulatePost,
  authorPost,
  loggedAuthorPost,
  blocksPost,
  receivedAnswer,
  requestPost,
  cosignatureProofAnswer,
  certificateAnswer,
  filePost,
  promiseAnswer,
  receiptAnswer,
  materialAnswer,
  fixedPath,
  memoPath,
  ask,
  send,
  sendTo,
  circulation,
  memoStatus,
  mailbox
};
