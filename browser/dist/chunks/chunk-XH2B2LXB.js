import {
  Failure,
  currentSession,
  get
} from "./chunk-DVLWWF7R.js";
import {
  CASE_FILE_OCTETS_MAX,
  CERTIFICATE_OCTETS_MAX,
  COSIGNATURE_OCTETS,
  CaseNumber,
  CertificateDigest,
  CharterDigest,
  CharterId,
  DOCUMENT_OCTETS_MAX,
  DocumentDigest,
  EPOCH_OCTETS_MAX,
  EpochId,
  HolidayCalendar,
  Identity,
  IdentityMode,
  InstitutionId,
  LogRefusal,
  Marking,
  MemoId,
  NO_PADDING,
  OfficialId,
  Outcome,
  PRESENTATION_OCTETS_MAX,
  ParticipantKey,
  PresentationDigest,
  Pseudonym,
  Recipient,
  Stance,
  VerifyingKey,
  VersionDigest,
  canonical,
  characters,
  checkEpoch,
  dayNumber,
  dayOf,
  daysOfMonth,
  epochManifest,
  fixed,
  fixedPadding,
  holidayOn,
  id,
  isWorkingDay,
  list,
  map,
  memoManifest,
  named,
  numbered,
  octets,
  octets32,
  officialContent,
  openSealed,
  optional,
  partsOf,
  roll,
  rollDigest,
  seal,
  seconds,
  text,
  textId,
  trim,
  u16,
  u32 as u322,
  u64 as u642,
  u8,
  variants,
  versionNumber,
  versionText,
  watchLog,
  word
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  HYBRID_HEADER_OCTETS,
  Label,
  Malformed,
  OpenFailure,
  SealError,
  attempt,
  checkRecipients,
  compare,
  concat,
  equal,
  fromBase64,
  fromBase64Url,
  fromUtf8,
  openRaw,
  orRefuse,
  otherwise,
  randomBytes,
  sealedOctets,
  sha256,
  splitHeader,
  toBase64,
  toHex,
  toUtf8,
  u32,
  u64,
  utf8Length,
  within
} from "./chunk-PELGUL2X.js";

// src/crypto/log/text.ts
var NUMBER_MAX = 2n ** 63n - 1n;
function decimal(text3) {
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text3)) return void 0;
  const number2 = BigInt(text3);
  return number2 <= NUMBER_MAX ? number2 : void 0;
}
function base64(text3) {
  try {
    return fromBase64(text3);
  } catch {
    return void 0;
  }
}
function splitOnce(text3, separator) {
  const at = text3.indexOf(separator);
  return at < 0 ? void 0 : [text3.slice(0, at), text3.slice(at + separator.length)];
}

// src/crypto/log/note.ts
var NOTE_BYTES_MAX = 128 * 1024;
var NOTE_SIGNATURES_MAX = 32;
var KEY_NAME_BYTES_MAX = 255;
var SIGNATURE_LINE_START = "— ";
var KEY_ID_BYTES = 4;
var SIGNATURE_TYPE = { log: 1, witness: 4 };
var UnverifiedNote = class _UnverifiedNote {
  constructor(text3, signatures) {
    this.text = text3;
    this.signatures = signatures;
  }
  text;
  signatures;
  static parse(octets2) {
    if (octets2.length > NOTE_BYTES_MAX) throw new Malformed("TooLong");
    const note = fromUtf8(octets2);
    if (/[\0-\x09\x0b-\x1f]/.test(note)) throw new Malformed("Characters");
    const blank = note.lastIndexOf("\n\n");
    const rest = note.slice(blank + 1);
    if (blank < 0 || rest.length < 2 || !rest.endsWith("\n")) throw new Malformed("Shape");
    const lines = rest.slice(1, -1).split("\n");
    const signatures = lines.slice(0, NOTE_SIGNATURES_MAX + 1).map(parseSignature);
    if (signatures.length > NOTE_SIGNATURES_MAX) throw new Malformed("TooManySignatures");
    return new _UnverifiedNote(note.slice(0, blank + 1), signatures);
  }
  /** The signature by this key, if there is one. A second one would be octets that nobody checks. */
  signatureBy(key) {
    const byKey = this.signatures.filter((line) => key.claims(line));
    if (byKey.length > 1) throw new Malformed("Duplicate");
    return byKey[0];
  }
};
var NoteVerifier = class _NoteVerifier {
  constructor(name, key, role) {
    this.name = name;
    this.key = key;
    this.role = role;
  }
  name;
  key;
  role;
  /** A key under a name that a signature line can carry. */
  static new(role, name, key) {
    checkKeyName(name);
    return new _NoteVerifier(name, key, role);
  }
  /** Reads a verifier key: `name+hex(key id)+base64(type ‖ public key)`. */
  static parse(role, vkey) {
    const [name, rest] = splitOnce(vkey, "+") ?? [];
    const [, encoded] = splitOnce(rest ?? "", "+") ?? [];
    const material = base64(encoded ?? "");
    if (name === void 0 || material?.[0] !== SIGNATURE_TYPE[role]) throw new Malformed("VerifierKey");
    const key = otherwise("VerifierKey", () => {
      if (material.length !== 33) throw new Malformed("VerifierKey");
      return VerifyingKey.fromBytes(material.subarray(1));
    });
    const verifier = _NoteVerifier.new(role, name, key);
    if (verifier.toString() !== vkey) throw new Malformed("VerifierKey");
    return verifier;
  }
  /** `SHA-256(name ‖ newline ‖ type ‖ public key)[:4]` */
  keyId() {
    return sha256(concat(toUtf8(`${this.name}
`), this.#material())).slice(0, KEY_ID_BYTES);
  }
  /** Whether a signature line claims to be by this key. */
  claims(line) {
    return line.name === this.name && equal(line.keyId, this.keyId());
  }
  /** Checks the octets of an Ed25519 signature over text as it stands. */
  verify(text3, signature) {
    const key = this.key;
    if (!key.verifiesNote(text3, signature)) throw new Malformed("Signature");
  }
  equals(other) {
    return this.name === other.name && this.key.equals(other.key);
  }
  toString() {
    return `${this.name}+${toHex(this.keyId())}+${toBase64(this.#material())}`;
  }
  #material() {
    return concat(Uint8Array.of(SIGNATURE_TYPE[this.role]), this.key.toBytes());
  }
};
var LogVerifier = {
  new: (name, key) => NoteVerifier.new("log", name, key),
  parse: (vkey) => NoteVerifier.parse("log", vkey)
};
function parseSignature(line) {
  const [name, encoded] = line.startsWith(SIGNATURE_LINE_START) ? splitOnce(line.slice(SIGNATURE_LINE_START.length), " ") ?? [] : [];
  if (name === void 0 || encoded === void 0) throw new Malformed("SignatureLine");
  checkKeyName(name);
  const octets2 = base64(encoded);
  if (octets2 === void 0 || octets2.length <= KEY_ID_BYTES) throw new Malformed("SignatureLine");
  return { name, keyId: octets2.slice(0, KEY_ID_BYTES), signature: octets2.slice(KEY_ID_BYTES) };
}
function checkKeyName(name) {
  const length = utf8Length(name);
  const allowed = /^[^\p{White_Space}\p{Cc}\p{Surrogate}+]+$/u.test(name);
  if (!allowed || length > KEY_NAME_BYTES_MAX) throw new Malformed("KeyName");
}

// src/crypto/log/tree.ts
var TREE_SIZE_MAX = 2n ** 63n - 1n;
var PATH_HASHES_MAX = 63;
var HASH_BYTES = 32;
var LEAF_PREFIX = Uint8Array.of(0);
var NODE_PREFIX = Uint8Array.of(1);
function leafHash(entry) {
  return sha256(concat(LEAF_PREFIX, entry));
}
function nodeHash(left, right) {
  return sha256(concat(NODE_PREFIX, left, right));
}
var TreeHead = class _TreeHead {
  constructor(size, root) {
    this.size = size;
    this.root = root;
  }
  size;
  root;
  /** The tree without leaves, whose root is the hash of nothing. */
  static empty() {
    return new _TreeHead(0n, sha256(new Uint8Array()));
  }
  /** The tree over entries at hand: a certificate's signatures, a roll's issuances. */
  static of(entries) {
    const peaks = [];
    let size = 0n;
    for (const entry of entries) {
      let node = { leaves: 1n, hash: leafHash(entry) };
      for (let left = peaks.at(-1); left?.leaves === node.leaves; left = peaks.at(-1)) {
        peaks.pop();
        node = { leaves: node.leaves * 2n, hash: nodeHash(left.hash, node.hash) };
      }
      peaks.push(node);
      size += 1n;
    }
    const last = peaks.pop();
    if (last === void 0) return _TreeHead.empty();
    return new _TreeHead(
      size,
      peaks.reduceRight((right, left) => nodeHash(left.hash, right), last.hash)
    );
  }
  equals(other) {
    return this.size === other.size && equal(this.root, other.root);
  }
  /** Checks that the leaf with this hash stands at `index` (RFC 9162 section 2.1.3.2). */
  verifyInclusion(leaf, index, path) {
    accept(index >= 0n && index < this.size && path.length <= PATH_HASHES_MAX);
    const walk = new Walk(index, this.size - 1n);
    let root = leaf;
    for (const sibling of path) {
      accept(!walk.atRoot());
      root = walk.siblingIsLeft() ? nodeHash(sibling, root) : nodeHash(root, sibling);
      walk.ascend();
    }
    accept(walk.atRoot() && equal(root, this.root));
  }
  /** Checks that `old` is a prefix of this tree (RFC 9162 section 2.1.4.2). */
  verifyConsistency(old, proof) {
    accept(old.size <= this.size && proof.length <= PATH_HASHES_MAX + 1);
    if (old.size === this.size) return accept(proof.length === 0 && equal(old.root, this.root));
    if (old.size === 0n) return accept(proof.length === 0 && old.equals(_TreeHead.empty()));
    const complete = (old.size & old.size - 1n) === 0n;
    const [first, ...siblings] = complete ? [old.root, ...proof] : proof;
    if (first === void 0) throw new Malformed("ProofRefused");
    const walk = new Walk(old.size - 1n, this.size - 1n);
    walk.skipRightChildren();
    let [oldRoot, newRoot] = [first, first];
    for (const sibling of siblings) {
      accept(!walk.atRoot());
      if (walk.siblingIsLeft()) {
        oldRoot = nodeHash(sibling, oldRoot);
        newRoot = nodeHash(sibling, newRoot);
      } else {
        newRoot = nodeHash(newRoot, sibling);
      }
      walk.ascend();
    }
    accept(walk.atRoot() && equal(oldRoot, old.root) && equal(newRoot, this.root));
  }
};
function accept(condition) {
  if (!condition) throw new Malformed("ProofRefused");
}
var Walk = class {
  constructor(node, last) {
    this.node = node;
    this.last = last;
  }
  node;
  last;
  atRoot() {
    return this.last === 0n;
  }
  siblingIsLeft() {
    return (this.node & 1n) === 1n || this.node === this.last;
  }
  ascend() {
    if ((this.node & 1n) === 0n && this.node === this.last) {
      while ((this.node & 1n) === 0n && this.node !== 0n) this.up();
    }
    this.up();
  }
  skipRightChildren() {
    while ((this.node & 1n) === 1n) this.up();
  }
  up() {
    this.node >>= 1n;
    this.last >>= 1n;
  }
};

// src/crypto/log/leaf.ts
var LEAF_BYTES = 200;
var LEAF_VERSION = 1;
var FIELDS_BYTES = 1 + 1 + 8 + 32 + 32;
var LeafKind = {
  Sealed: 0,
  EpochManifest: 1,
  Roll: 2,
  Charter: 3,
  ClientManifest: 4,
  DueMet: 5,
  DueMissed: 6,
  PaddingOpened: 7,
  Roster: 8
};
var KINDS = Object.values(LeafKind);
function commit(nonce, content) {
  if (nonce.length !== 32) throw new Malformed("Nonce");
  return Label.LEAF.hash(nonce, content);
}
function deriveHandle(caseLogKey, event, n) {
  if (caseLogKey.length !== 32) throw new Malformed("CaseLogKey");
  return Label.HANDLE.hash(caseLogKey, Uint8Array.of(event), u32(n));
}
var Leaf = class _Leaf {
  constructor(kind2, interval, commitment, handle) {
    this.kind = kind2;
    this.interval = interval;
    this.commitment = commitment;
    this.handle = handle;
  }
  kind;
  interval;
  commitment;
  handle;
  encode() {
    const octets2 = new Uint8Array(LEAF_BYTES);
    octets2.set(concat(Uint8Array.of(LEAF_VERSION, this.kind), u64(this.interval), this.commitment, this.handle));
    return octets2;
  }
  /** Reads a leaf; every leaf has exactly one encoding. */
  static decode(octets2) {
    if (octets2.length !== LEAF_BYTES) throw new Malformed("Length");
    if (octets2[0] !== LEAF_VERSION) throw new Malformed("Version");
    const kind2 = KINDS.find((known) => known === octets2[1]);
    if (kind2 === void 0) throw new Malformed("Kind");
    if (octets2.subarray(FIELDS_BYTES).some((octet) => octet !== 0)) throw new Malformed("Padding");
    const interval = new DataView(octets2.buffer, octets2.byteOffset).getBigUint64(2);
    return new _Leaf(kind2, interval, octets2.slice(10, 42), octets2.slice(42, FIELDS_BYTES));
  }
  /** The leaf's hash in the tree. */
  hash() {
    return leafHash(this.encode());
  }
};

// src/domain/clock.ts
var TIMESTAMP_MAX = 253402207200;
function extended(term2, by) {
  return { unit: term2.unit, count: Math.min(term2.count + by, 65535) };
}
var TERM_MAX = 3650;
var WorkCalendar = class _WorkCalendar {
  constructor(zoneName, holidays, clock) {
    this.zoneName = zoneName;
    this.holidays = holidays;
    this.clock = clock;
  }
  zoneName;
  holidays;
  clock;
  /** The calendar for an IANA time zone name such as `America/New_York`, spelled exactly so. */
  static new(zoneName, holidays) {
    const clock = clockOf(zoneName);
    return clock === void 0 ? void 0 : new _WorkCalendar(zoneName, holidays, clock);
  }
  /** The civil day of an instant. */
  dayOf(instant) {
    return theDay(Math.floor(this.#local(instant) / SECONDS_OF_DAY));
  }
  /** When something is due that is owed within `term` of `event`. */
  due(event, term2) {
    const eventNumber2 = Math.floor(this.#local(event) / SECONDS_OF_DAY);
    const skipped = [];
    const number2 = this.#count(eventNumber2, term2, skipped);
    const day = theDay(number2);
    theDay(number2 + 1);
    const endsAt = this.#midnight(number2 + 1);
    if (endsAt > TIMESTAMP_MAX) throw new Malformed("OutOfTime");
    return { term: term2, eventDay: theDay(eventNumber2), day, endsAt, skipped };
  }
  #count(from, term2, skipped) {
    if (term2.unit === "calendar_days") return from + term2.count;
    if (term2.unit === "months") return addMonths(from, term2.count);
    let number2 = from;
    for (let left = term2.count; left > 0; ) {
      number2 += 1;
      theDay(number2);
      if (isWorkingDay(this.holidays, number2)) {
        left -= 1;
      } else {
        const holiday = holidayOn(this.holidays, number2);
        if (holiday !== void 0) skipped.push(holiday);
      }
    }
    return number2;
  }
  /** Wall-clock time of an instant, in seconds as if it were UTC. */
  #local(instant) {
    const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of this.clock.formatToParts(instant * 1e3)) {
      if (type in parts) parts[type] = Number(value);
    }
    const number2 = dayNumber(parts.year, parts.month, parts.day);
    if (number2 === void 0) throw new Malformed("OutOfTime");
    return number2 * SECONDS_OF_DAY + parts.hour * 3600 + parts.minute * 60 + parts.second;
  }
  /**
   * The instant at which a day begins. Where the clock shows midnight twice it is the first one,
   * and where it skips midnight, as far after the gap as midnight would have been into it.
   */
  #midnight(number2) {
    const local = number2 * SECONDS_OF_DAY;
    const offsetAt = (instant) => this.#local(instant) - instant;
    const [before, after] = [offsetAt(local - SECONDS_OF_DAY), offsetAt(Math.min(local + SECONDS_OF_DAY, TIMESTAMP_MAX))];
    const possible = [local - before, local - after].filter((instant) => this.#local(instant) === local);
    return possible.length > 0 ? Math.min(...possible) : local - before;
  }
};
var SECONDS_OF_DAY = 86400;
function theDay(number2) {
  const day = dayOf(number2);
  if (day === void 0) throw new Malformed("OutOfTime");
  return day;
}
function addMonths(from, count) {
  const { year, month, date } = partsOf(from);
  const months = 12 * year + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), months % 12 + 1];
  const number2 = dayNumber(toYear, toMonth, Math.min(date, daysOfMonth(toYear, toMonth)));
  if (number2 === void 0) throw new Malformed("OutOfTime");
  return number2;
}
function clockOf(zoneName) {
  if (!isSpelledAsZone(zoneName)) return void 0;
  try {
    const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zoneName,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    const resolved = clock.resolvedOptions().timeZone;
    const same = resolved.toLowerCase() === zoneName.toLowerCase();
    return same && resolved !== zoneName ? void 0 : clock;
  } catch {
    return void 0;
  }
}
function isSpelledAsZone(name) {
  const segments = name.split("/");
  const shouted = segments.length > 1 && /^[A-Z]{4,}$/.test(segments[0]);
  return !shouted && segments.every((segment) => /^[A-Z][A-Za-z0-9+_-]*$/.test(segment));
}

// src/domain/charter/error.ts
var CharterError = class extends Error {
  constructor(problem, key) {
    super(key === void 0 ? problem : `${key}: ${problem}`);
    this.problem = problem;
    this.key = key;
    this.name = "CharterError";
  }
  problem;
  key;
};

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message2, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message2}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message2, ctx, ptr) {
    throw new _TomlError(message2, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen2 = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen2.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen2.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/domain/charter/raw.ts
var text2 = "text";
var flag = "flag";
var texts = "texts";
var [u82, u162, u323] = [8, 16, 32];
function optional2(kind2, otherwise2) {
  return { kind: kind2, otherwise: otherwise2 };
}
var SECTIONS = {
  charter: { id: text2, version: u323, title: text2, case_prefix: text2 },
  office: { name: text2, head: text2, institution: text2, principal: text2 },
  calendar: { time_zone: text2, holidays: text2 },
  eligibility: { affiliations: texts, excluded: texts },
  circulation: { window_days: u162, min_signers: u323, opens_per_epoch: u82 },
  anonymity: { cell_min: u323, warn_below: u323 },
  identity: { modes: texts, chosen_by: text2 },
  trustees: { threshold: u82, members: texts },
  signing: { stances: texts },
  distribution: { always: texts, if_author_agency_differs: texts, further_by: text2 },
  markings: { allowed: texts },
  reply: { outcomes: texts, clearances: optional2(u323, 0), clearance_roles: optional2(texts, []) },
  submission: { approvals_required: u323 },
  appeal: { enabled: flag },
  monitor: { role: text2, elected: flag },
  protection: { evaluation_mention: text2, disclosure_of_source: text2, reprisal: text2, complaints_to: text2 },
  log: { interval_seconds: u323 }
};
var EXTENSION = { extensions_max: u82, extension_days_max: u162, approver_role: optional2(text2, void 0) };
var INSTITUTION = { id: text2, name: text2 };
var TERMS = ["acknowledge", "reply_target", "reply_limit", "close_after_reply"];
var TERM_UNITS = ["working_days", "calendar_days", "months"];
function readRaw(file2) {
  const whole = tableOf(parseToml(file2));
  const { institutions, deadlines, extension, ...rest } = whole;
  refuseOthers(rest, Object.keys(SECTIONS));
  const sections = Object.entries(SECTIONS).map(([name, fields]) => [name, readSection(rest[name], fields)]);
  const terms = tableOf(deadlines);
  refuseOthers(terms, TERMS);
  return {
    ...Object.fromEntries(sections),
    extension: extension === void 0 ? void 0 : readSection(extension, EXTENSION),
    institutions: listOf(institutions).map((institution) => readSection(institution, INSTITUTION)),
    deadlines: Object.fromEntries(TERMS.map((name) => [name, readTerm(terms[name])]))
  };
}
function parseToml(file2) {
  try {
    return parse(file2, { integersAsBigInt: true, unsafeKeyBehaviour: "throw" });
  } catch {
    throw form();
  }
}
function readSection(value, fields) {
  const table = tableOf(value);
  refuseOthers(table, Object.keys(fields));
  const read = Object.entries(fields).map(([key, kind2]) => [key, readField(table[key], kind2)]);
  return Object.fromEntries(read);
}
function readTerm(value) {
  const table = tableOf(value);
  refuseOthers(table, TERM_UNITS);
  return Object.fromEntries(Object.entries(table).map(([unit, count]) => [unit, readValue(count, u162)]));
}
function readField(value, field) {
  if (typeof field !== "object") return readValue(value, field);
  return value === void 0 ? field.otherwise : readValue(value, field.kind);
}
function readValue(value, kind2) {
  if (kind2 === text2 && typeof value === "string") return value;
  if (kind2 === flag && typeof value === "boolean") return value;
  if (kind2 === texts) return listOf(value).map((entry) => readValue(entry, text2));
  if (typeof kind2 === "number" && typeof value === "bigint" && value >= 0n && value < 1n << BigInt(kind2)) {
    return Number(value);
  }
  throw form();
}
function tableOf(value) {
  const prototype = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : void 0;
  if (prototype !== Object.prototype && prototype !== null) throw form();
  return value;
}
function listOf(value) {
  if (!Array.isArray(value)) throw form();
  return value;
}
function refuseOthers(table, known) {
  if (Object.keys(table).some((key) => !known.includes(key))) throw form();
}
function form() {
  return new CharterError("Form");
}

// src/domain/charter/read.ts
var LIST_MAX = 64;
var TEXT_MAX = 200;
var CLEARING = named("office_head", "office_clerk");
var APPROVING = named("office_head");
var CLEARANCES_MAX = 8;
var U32_MAX = 2 ** 32 - 1;
function readCharter(text3) {
  if (utf8Length(text3) > CHARTER_BYTES_MAX) throw new CharterError("TooLong");
  const raw = readRaw(text3);
  checkPromises(raw);
  const institutions = readInstitutions(raw.institutions);
  const office = readOffice(raw.office, institutions);
  const monitor = readMonitor(raw.monitor, office);
  const terms = readTerms(raw.deadlines);
  return {
    id: id2("charter.id", raw.charter.id, CharterId),
    version: number("charter.version", raw.charter.version, 1, U32_MAX),
    title: words("charter.title", raw.charter.title),
    casePrefix: casePrefix(raw.charter.case_prefix),
    institutions,
    office,
    calendar: readCalendar(raw.calendar),
    terms,
    eligibility: readEligibility(raw.eligibility),
    circulation: readCirculation(raw.circulation),
    anonymity: readAnonymity(raw.anonymity),
    identityModes: readModes(raw.identity),
    trustees: readTrustees(raw.trustees),
    stances: choices("signing.stances", raw.signing.stances, Stance),
    distribution: readDistribution(raw.distribution),
    markings: choices("markings.allowed", raw.markings.allowed, Marking),
    outcomes: choices("reply.outcomes", raw.reply.outcomes, Outcome),
    clearance: readClearance(raw.reply),
    extension: readExtension(raw.extension, terms),
    monitor,
    protection: readProtection(raw.protection),
    logIntervalSeconds: number("log.interval_seconds", raw.log.interval_seconds, 1, 86400)
  };
}
function checkPromises(raw) {
  if (raw.submission.approvals_required !== 0) refuse("submission.approvals_required", "Approvals");
  if (raw.appeal.enabled) refuse("appeal.enabled", "Appeal");
}
function readInstitutions(raw) {
  checkList("institutions", raw.map((institution) => institution.id));
  return raw.map((institution) => ({
    id: id2("institutions.id", institution.id, InstitutionId),
    name: words("institutions.name", institution.name)
  }));
}
function readOffice(raw, institutions) {
  const institution = id2("office.institution", raw.institution, InstitutionId);
  if (!institutions.some((known) => known.id === institution)) refuse("office.institution", "Unknown");
  return {
    name: words("office.name", raw.name),
    head: id2("office.head", raw.head, OfficialId),
    institution,
    principal: id2("office.principal", raw.principal, OfficialId)
  };
}
function readMonitor(raw, office) {
  const role = id2("monitor.role", raw.role, OfficialId);
  if (role === office.head) refuse("monitor.role", "NotIndependent");
  return { role, elected: raw.elected };
}
function readCalendar(raw) {
  const holidays = choice("calendar.holidays", raw.holidays, HolidayCalendar);
  return WorkCalendar.new(raw.time_zone, holidays) ?? refuse("calendar.time_zone", "TimeZone");
}
function readTerms(raw) {
  const terms = {
    acknowledge: term("deadlines.acknowledge", raw.acknowledge),
    replyTarget: term("deadlines.reply_target", raw.reply_target),
    replyLimit: term("deadlines.reply_limit", raw.reply_limit),
    closeAfterReply: term("deadlines.close_after_reply", raw.close_after_reply)
  };
  const { replyTarget, replyLimit } = terms;
  if (replyTarget.unit !== replyLimit.unit || replyTarget.count > replyLimit.count) {
    refuse("deadlines.reply_target", "TargetAfterLimit");
  }
  return terms;
}
function term(key, raw) {
  const [only, ...others] = Object.entries(raw);
  if (only === void 0 || others.length > 0) return refuse(key, "Term");
  return { unit: only[0], count: number(key, only[1], 1, TERM_MAX) };
}
function readEligibility(raw) {
  checkList("eligibility.affiliations", raw.affiliations);
  checkList("eligibility.excluded", [...raw.affiliations, ...raw.excluded]);
  return { affiliations: raw.affiliations, excluded: raw.excluded };
}
function readCirculation(raw) {
  return {
    windowDaysMax: number("circulation.window_days", raw.window_days, 1, CIRCULATION_DAYS_MAX),
    signersMin: number("circulation.min_signers", raw.min_signers, 1, 1e6),
    // The eight pseudonym secrets of an epoch are shared with signing (design, section 5).
    opensPerEpoch: number("circulation.opens_per_epoch", raw.opens_per_epoch, 1, 4)
  };
}
function readAnonymity(raw) {
  const cellMin = number("anonymity.cell_min", raw.cell_min, CELL_FLOOR, 1e6);
  return { cellMin, warnBelow: number("anonymity.warn_below", raw.warn_below, cellMin, 1e6) };
}
function readModes(raw) {
  if (raw.chosen_by !== "signer") refuse("identity.chosen_by", "Unknown");
  return choices("identity.modes", raw.modes, IdentityMode);
}
function readTrustees(raw) {
  const members = ids("trustees.members", raw.members, OfficialId);
  return { threshold: number("trustees.threshold", raw.threshold, 2, members.length), members };
}
function readDistribution(raw) {
  const differs = raw.if_author_agency_differs;
  return {
    always: ids("distribution.always", raw.always, OfficialId),
    ifAuthorAgencyDiffers: differs.length === 0 ? [] : ids("distribution.if_author_agency_differs", differs, OfficialId),
    furtherBy: id2("distribution.further_by", raw.further_by, OfficialId)
  };
}
function readClearance(raw) {
  const clearances = number("reply.clearances", raw.clearances, 0, CLEARANCES_MAX);
  const key = "reply.clearance_roles";
  if (clearances > 0) return { clearances, roles: choices(key, raw.clearance_roles, CLEARING) };
  return raw.clearance_roles.length === 0 ? { clearances, roles: [] } : refuse(key, "ClearsNothing");
}
function readExtension(raw, terms) {
  const none = { extensionsMax: 0, extensionDaysMax: 0, approverRole: "office_head" };
  if (raw === void 0) return none;
  const { extensions_max: extensionsMax, extension_days_max: extensionDaysMax, approver_role: approver } = raw;
  if (extensionsMax === 0) {
    return extensionDaysMax === 0 && approver === void 0 ? none : refuse("extension.extensions_max", "ExtendsNothing");
  }
  const key = "extension.extension_days_max";
  if (terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
  const daysMax = Math.floor((TERM_MAX - terms.replyLimit.count) / extensionsMax);
  number(key, extensionDaysMax, 1, daysMax);
  if (approver === void 0) return refuse("extension.approver_role", "Empty");
  return { extensionsMax, extensionDaysMax, approverRole: choice("extension.approver_role", approver, APPROVING) };
}
function readProtection(raw) {
  return {
    evaluationMention: words("protection.evaluation_mention", raw.evaluation_mention),
    disclosureOfSource: words("protection.disclosure_of_source", raw.disclosure_of_source),
    reprisal: words("protection.reprisal", raw.reprisal),
    complaintsTo: id2("protection.complaints_to", raw.complaints_to, OfficialId)
  };
}
function casePrefix(text3) {
  id2("charter.case_prefix", text3, { parse: (prefix) => CaseNumber.assign(prefix, 2e3, 1) });
  return text3;
}
function id2(key, text3, kind2) {
  try {
    return kind2.parse(text3);
  } catch (error) {
    if (error instanceof Malformed) return refuse(key, "Id");
    throw error;
  }
}
function ids(key, texts2, kind2) {
  checkList(key, texts2);
  return texts2.map((text3) => id2(key, text3, kind2));
}
function choice(key, text3, list2) {
  return list2.fromName(text3) ?? refuse(key, "Unknown");
}
function choices(key, texts2, list2) {
  checkList(key, texts2);
  return texts2.map((text3) => choice(key, text3, list2));
}
function checkList(key, texts2) {
  if (texts2.length === 0 || texts2.some((text3) => trim(text3) === "")) refuse(key, "Empty");
  if (texts2.length > LIST_MAX) refuse(key, "TooMany");
  if (new Set(texts2).size !== texts2.length) refuse(key, "Repeated");
}
function words(key, text3) {
  if (trim(text3) === "") refuse(key, "Empty");
  if (characters(text3) > TEXT_MAX) refuse(key, "TooMany");
  return text3;
}
function number(key, value, min, max) {
  return value >= min && value <= max ? value : refuse(key, "OutOfBounds");
}
function refuse(key, problem) {
  throw new CharterError(problem, key);
}

// src/domain/charter.ts
var CHARTER_BYTES_MAX = 64 * 1024;
var CIRCULATION_DAYS_MAX = 45;
var CELL_FLOOR = 5;
var Charter = {
  /** Reads and checks a charter; throws `CharterError` with the first thing found wrong. */
  parse: (text3) => readCharter(text3)
};
function readersFor(charter, authorInstitutions) {
  const { always, ifAuthorAgencyDiffers } = charter.distribution;
  const others = [...new Set(authorInstitutions)].filter((id3) => id3 !== charter.office.institution).sort();
  return [
    ...always.map((official) => ({ official, institution: void 0 })),
    ...others.flatMap((institution) => ifAuthorAgencyDiffers.map((official) => ({ official, institution })))
  ];
}

// src/crypto/log/checkpoint.ts
function openCheckpoint(policy, octets2) {
  const { log, witnesses } = policy;
  const note = within("Note", () => {
    const unverified = UnverifiedNote.parse(octets2);
    const line = unverified.signatureBy(log);
    if (line === void 0) throw new Malformed("Unsigned");
    log.verify(unverified.text, line.signature);
    return unverified;
  });
  const { origin, head } = parseText(note.text);
  if (origin !== log.name) throw new Malformed("Origin");
  const known = (line) => [log, ...witnesses].some((key) => key.claims(line));
  if (policy.unknownSignatures === "refuse" && !note.signatures.every(known)) {
    throw new Malformed("Note(UnknownSignature)");
  }
  const cosignatures = [];
  const keys = /* @__PURE__ */ new Set();
  for (const witness of witnesses) {
    const line = within("Note", () => note.signatureBy(witness));
    if (line === void 0) continue;
    cosignatures.push(verifyCosignature(witness, note.text, line.signature));
    keys.add(toHex(witness.key.toBytes()));
  }
  if (keys.size < policy.cosignaturesMin) throw new Malformed("TooFewCosignatures");
  return { origin, head, cosignatures };
}
function parseText(text3) {
  const [origin, size, root, end, ...more] = text3.split("\n");
  if (!origin || size === void 0 || root === void 0 || end !== "" || more.length > 0) {
    throw new Malformed("Text");
  }
  const [leaves, hash] = [decimal(size), base64(root)];
  if (leaves === void 0 || hash?.length !== HASH_BYTES) throw new Malformed("Text");
  const head = new TreeHead(leaves, hash);
  if (leaves === 0n && !head.equals(TreeHead.empty())) throw new Malformed("Text");
  return { origin, head };
}
function verifyCosignature(witness, text3, timestamped) {
  if (timestamped.length !== 8 + 64) throw new Malformed("Cosignature");
  const time = new DataView(timestamped.buffer, timestamped.byteOffset).getBigUint64(0);
  if (time >= 2n ** 63n) throw new Malformed("Cosignature");
  const message2 = `cosignature/v1
time ${time}
${text3}`;
  within("Note", () => witness.verify(message2, timestamped.subarray(8)));
  return { witness: witness.name, time };
}

// src/protocol/author.ts
var freeze = map({
  /** Number, from one. */
  version: [0, versionNumber],
  /** Commitment to its text. */
  digest: [1, id(VersionDigest)],
  /** SHA-256 of the sealed text as uploaded. */
  sealedText: [2, octets32],
  /** End of the circulation window, seconds since 1970. */
  closesAt: [3, seconds],
  /** How many demands the text has. */
  demands: [4, u16]
});
var filing = map({
  certificate: [0, id(CertificateDigest)],
  /** SHA-256 of the memo as sealed to office and distribution. */
  sealedMemo: [1, octets32],
  /** SHA-256 of the key that derives the handles of the case's leaves. */
  caseLogKey: [2, octets32]
});
var authorStep = variants({
  /** Freezes a version and lets it circulate. */
  circulate: [0, { freeze }],
  /** Takes the memo back to the desk; signatures on the version no longer count. */
  revise: [1, { version: versionNumber }],
  /** Fixes the signature set. The certificate follows from it, and the filing names it. */
  seal: [2, { version: versionNumber }],
  /** Files the memo with the office. */
  file: [3, { filing }],
  /** Takes the memo back for good. */
  withdraw: [4, {}],
  /** Accepts the reply and closes the case. */
  close: [5, { reply: id(DocumentDigest) }]
});
var statement = canonical(map({ memo: [0, id(MemoId)], step: [1, authorStep] }), DOCUMENT_OCTETS_MAX);
var unverifiedAuthorDocument = canonical(
  map({ statement: [0, statement], signature: [1, fixed(64)] }),
  DOCUMENT_OCTETS_MAX
);
var NotByAuthors = class extends CodedRefusal {
  name = "NotByAuthors";
};
function signAuthorDocument(key, memo, step) {
  const signed = { memo, step };
  return { statement: signed, signature: key.sign(Label.AUTHOR_DOCUMENT, statement.toCanonical(signed)) };
}
function verifyAuthorDocument(document, memo, author) {
  const key = attempt(() => VerifyingKey.fromBytes(author));
  const signed = statement.toCanonical(document.statement);
  const byAuthors = key?.verifies(Label.AUTHOR_DOCUMENT, signed, document.signature) ?? false;
  if (!byAuthors || !equal(document.statement.memo, memo)) throw new NotByAuthors("NotByAuthors");
  const digest = Label.DOCUMENT_DIGEST.hash(unverifiedAuthorDocument.toCanonical(document));
  return { step: document.statement.step, digest: DocumentDigest.fromBytes(digest) };
}

// src/crypto/shares.ts
var SHARES_MAX = 4;
var THRESHOLD_MIN = 2;
var SEED_OCTETS = 32;
var SHARE_OCTETS = 2 + SEED_OCTETS;
function shareToBytes(share) {
  return concat(Uint8Array.of(share.index, share.threshold), share.value);
}
function shareFromBytes(octets2) {
  const [index = 0, threshold = 0] = octets2;
  const possible = index >= 1 && index <= SHARES_MAX && threshold >= THRESHOLD_MIN && threshold <= SHARES_MAX;
  if (octets2.length !== SHARE_OCTETS || !possible) throw new Malformed("ShareError");
  return { index, threshold, value: octets2.slice(2) };
}
function splitSeed(seed, threshold, count, randomness) {
  if (threshold < THRESHOLD_MIN || threshold > count || count > SHARES_MAX || seed.length !== SEED_OCTETS) {
    throw new Malformed("ShareError");
  }
  const coefficients = [seed, ...Array.from({ length: threshold - 1 }, () => randomBytes(randomness, SEED_OCTETS))];
  const valueAt = (index) => seed.map((_, at) => coefficients.reduceRight((sum, row) => multiply(sum, index) ^ (row[at] ?? 0), 0));
  const shares = Array.from({ length: count }, (_, at) => ({ index: at + 1, threshold, value: valueAt(at + 1) }));
  for (const row of coefficients.slice(1)) row.fill(0);
  return shares;
}
function combineShares(shares) {
  const threshold = shares[0]?.threshold;
  const indexes = new Set(shares.map((share) => share.index));
  const together = shares.every((share) => share.threshold === threshold) && indexes.size === shares.length;
  if (shares.length !== threshold || !together) throw new Malformed("ShareError");
  const seed = new Uint8Array(SEED_OCTETS);
  for (const share of shares) {
    const others = shares.filter((other) => other !== share);
    const weight = others.reduce((product, other) => multiply(product, divide(other.index, other.index ^ share.index)), 1);
    for (const [at, octet] of share.value.entries()) seed[at] = (seed[at] ?? 0) ^ multiply(octet, weight);
  }
  return seed;
}
function multiply(a, b) {
  let product = 0;
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= -(b & 1) & a;
    a = a << 1 ^ -(a >> 7) & 283;
    b >>= 1;
  }
  return product & 255;
}
function divide(a, b) {
  let inverse = 1;
  for (let count = 0; count < 254; count += 1) inverse = multiply(inverse, b);
  return multiply(a, inverse);
}

// src/crypto/capsule.ts
var SLOTS = 4;
var CAPSULE_PLAINTEXT = 2048;
var CAPSULE_CONTENT_MAX = CAPSULE_PLAINTEXT - 4;
var SLOT_PLAINTEXT = 96;
var BODY_OCTETS = sealedOctets(CAPSULE_PLAINTEXT);
var SLOT_OCTETS = sealedOctets(SLOT_PLAINTEXT);
var CAPSULE_OCTETS = BODY_OCTETS + SLOTS * SLOT_OCTETS;
var KIND_SEED = 1;
var KIND_SHARE = 2;
var Capsule = class _Capsule {
  #octets;
  constructor(octets2) {
    this.#octets = octets2;
  }
  /** A capsule that nobody can open. */
  static anonymous(randomness) {
    const content = randomBytes(randomness, CAPSULE_CONTENT_MAX);
    return assemble(Identity.generate(randomness), content, [], randomness);
  }
  /** A capsule that each of the office's keys opens alone. */
  static named(office, content, binding, randomness) {
    checkTakers(office);
    const seed = randomBytes(randomness, 32);
    const slots = office.map((recipient) => ({ recipient, slot: { binding, secret: { kind: "seed", seed } } }));
    return assemble(Identity.fromSeed(seed), content, slots, randomness);
  }
  /** A capsule that takes several trustees to open. */
  static sealed(trustees, content, binding, randomness) {
    const { recipients, threshold } = trustees;
    checkTakers(recipients);
    const seed = randomBytes(randomness, 32);
    const shares = splitAmong(seed, threshold, recipients.length, randomness);
    const slots = shares.flatMap((share, at) => {
      const recipient = recipients[at];
      return recipient === void 0 ? [] : [{ recipient, slot: { binding, secret: { kind: "share", share } } }];
    });
    return assemble(Identity.fromSeed(seed), content, slots, randomness);
  }
  /**
   * Takes a capsule as it travels. Its form is checked, without any key: size, and five files to
   * one hybrid recipient each. What is in them only a taker can see.
   */
  static fromBytes(octets2) {
    if (octets2.length !== CAPSULE_OCTETS) throw new OpenFailure();
    const capsule = new _Capsule(octets2.slice());
    for (const file2 of [capsule.#body(), ...capsule.#slots()]) checkForm(file2);
    return capsule;
  }
  /** The capsule as it travels; a copy. */
  bytes() {
    return this.#octets.slice();
  }
  /** What the co-signature signs. */
  digest() {
    return Label.CAPSULE.hash(this.#octets);
  }
  /**
   * The content, if this is a named capsule and `identity` one of the office's keys; null if no
   * slot is for this key, or the slot for it is a trustee's. Throws where a slot is for this key,
   * but it or the body is broken, or made for another binding.
   */
  openNamed(identity, binding) {
    const secret = this.#slotFor(identity, binding);
    return secret?.kind === "seed" ? this.#openBody(secret.seed) : null;
  }
  /** The share, if this is a sealed capsule and `identity` one of its trustees' keys. */
  shareFor(identity, binding) {
    const secret = this.#slotFor(identity, binding);
    return secret?.kind === "share" ? secret.share : null;
  }
  /**
   * The content, from the trustees' shares. Given more than it takes, one false share cannot keep
   * the capsule shut: every choice is tried, at most six that could open it.
   */
  openSealed(shares) {
    if (shares.length > SLOTS) throw new OpenFailure();
    for (let choice2 = 0; choice2 < 1 << shares.length; choice2 += 1) {
      try {
        return this.#openBody(combineShares(shares.filter((_, at) => (choice2 & 1 << at) !== 0)));
      } catch (failure) {
        if (!(failure instanceof Malformed)) throw failure;
      }
    }
    throw new OpenFailure();
  }
  #body() {
    return this.#octets.subarray(0, BODY_OCTETS);
  }
  #slots() {
    const start = (at) => BODY_OCTETS + at * SLOT_OCTETS;
    return Array.from({ length: SLOTS }, (_, at) => this.#octets.subarray(start(at), start(at + 1)));
  }
  #openBody(seed) {
    return openSealed([Identity.fromSeed(seed)], this.#body(), fixedPadding(CAPSULE_PLAINTEXT), BODY_OCTETS);
  }
  /** Tries each slot in turn. A slot that is broken hides no other from us. */
  #slotFor(identity, binding) {
    let broken = false;
    for (const file2 of this.#slots()) {
      const outcome = openRaw([identity], file2);
      if (outcome.is === "opened") {
        const slot = slotFromBytes(outcome.plaintext);
        if (!equal(slot.binding, binding)) throw new OpenFailure();
        return slot.secret;
      }
      broken ||= outcome.is === "broken";
    }
    if (broken) throw new OpenFailure();
    return null;
  }
};
function slotToBytes(slot) {
  const octets2 = new Uint8Array(SLOT_PLAINTEXT);
  const { secret } = slot;
  const piece = secret.kind === "seed" ? concat(new Uint8Array(2), secret.seed) : shareToBytes(secret.share);
  octets2.set(concat(Uint8Array.of(secret.kind === "seed" ? KIND_SEED : KIND_SHARE), slot.binding, piece));
  return octets2;
}
function slotFromBytes(octets2) {
  if (octets2.length !== SLOT_PLAINTEXT) throw new OpenFailure();
  const [kind2] = octets2;
  const binding = octets2.slice(1, 33);
  const piece = octets2.slice(33, 33 + SHARE_OCTETS);
  if (octets2.subarray(33 + SHARE_OCTETS).some((octet) => octet !== 0)) throw new OpenFailure();
  if (kind2 === KIND_SEED && piece[0] === 0 && piece[1] === 0) {
    return { binding, secret: { kind: "seed", seed: piece.slice(2) } };
  }
  if (kind2 === KIND_SHARE) return { binding, secret: { kind: "share", share: shareFromBytes(piece) } };
  throw new OpenFailure();
}
function dummySlot(randomness) {
  const binding = randomBytes(randomness, 32);
  return { binding, secret: { kind: "seed", seed: randomBytes(randomness, 32) } };
}
function checkForm(file2) {
  const split = splitHeader(file2);
  const one = split.hybridStanzas === 1 && split.otherStanzas === 0;
  if (!one || split.header.length !== HYBRID_HEADER_OCTETS) throw new OpenFailure();
}
function checkTakers(recipients) {
  if (recipients.some((recipient) => !recipient.isHybrid())) throw new SealError("MixedRecipients");
  checkRecipients(recipients, SLOTS);
}
function splitAmong(seed, threshold, count, randomness) {
  try {
    return splitSeed(seed, threshold, count, randomness);
  } catch (failure) {
    if (failure instanceof Malformed) throw new SealError("BadThreshold");
    throw failure;
  }
}
function assemble(bodyKey, content, taken, randomness) {
  const slots = [...taken];
  while (slots.length < SLOTS) {
    slots.push({ recipient: Identity.generate(randomness).recipient(), slot: dummySlot(randomness) });
  }
  shuffle(slots, randomness);
  const body = seal([bodyKey.recipient()], content, fixedPadding(CAPSULE_PLAINTEXT), randomness);
  const files = slots.map(({ recipient, slot }) => seal([recipient], slotToBytes(slot), NO_PADDING, randomness));
  return Capsule.fromBytes(concat(body, ...files));
}
function shuffle(items, randomness) {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, randomness);
    const [a, b] = [items[last], items[other]];
    items[last] = b;
    items[other] = a;
  }
}
function below(bound, randomness) {
  const whole = 256 - 256 % bound;
  for (let tries = 0; tries < 100; tries += 1) {
    const [octet = 0] = randomBytes(randomness, 1);
    if (octet < whole) return octet % bound;
  }
  return 0;
}

// src/protocol/block.ts
var LENGTH_OCTETS = 4;
function framed(content, size) {
  const block = new Uint8Array(size);
  block.set(concat(u32(content.length), content));
  return block;
}
function unframed(block) {
  const rest = block.subarray(LENGTH_OCTETS);
  const length = new DataView(block.buffer, block.byteOffset).getUint32(0);
  if (length > rest.length) throw new Malformed("Malformed");
  if (rest.subarray(length).some((octet) => octet !== 0)) throw new Malformed("NotCanonical");
  return rest.subarray(0, length);
}

// src/protocol/presentation.ts
var kind = numbered({ sign: 1, open: 2, withdraw: 3, claim: 4 });
var message = canonical(
  map({
    kind: [0, kind],
    /** Name of the installation. */
    instance: [1, text],
    memo: [2, id(MemoId)],
    /** The version signed; zeros where there is no text yet. */
    version: [3, id(VersionDigest)],
    /** The charter pinned in the memo. */
    charter: [4, id(CharterDigest)],
    /** The signer's key for this memo; at an opening the authors' key. */
    participant: [5, id(ParticipantKey)],
    stance: [6, word(Stance)],
    /** Digest of the capsule; zeros where there is none. */
    capsule: [7, octets32]
  }),
  1024
);
function presentationHeader(signed) {
  return concat(Label.PRESENTATION.bytes(), message.toCanonical(signed));
}
var disclosed = map({ index: [0, u8], value: [1, text] });
var unverifiedPresentation = canonical(
  map({
    /** The message signed. */
    message: [0, message],
    /** Whose credential it claims to be, of which epoch. */
    institution: [1, textId(InstitutionId)],
    epoch: [2, textId(EpochId)],
    /** Values shown, ascending by position. */
    disclosed: [3, list(disclosed)],
    /** Proof octets of the draft. */
    proof: [4, octets],
    /** Pseudonym for the memo. */
    pseudonym: [5, id(Pseudonym)]
  }),
  PRESENTATION_OCTETS_MAX
);
function presentationDigest(presentation) {
  const octets2 = unverifiedPresentation.toCanonical(presentation);
  return PresentationDigest.fromBytes(Label.PRESENTATION_DIGEST.hash(octets2));
}
var claimContent = canonical(
  map({
    /** A presentation of kind claim with the co-signature's own pseudonym, which shows the name record. */
    claim: [0, unverifiedPresentation],
    /** The name may be shown only if at least this many signed; null without condition. */
    signaturesMin: [1, optional(u322)]
  }),
  CAPSULE_CONTENT_MAX
);
function capsuleBinding(context, pseudonym) {
  return Label.CAPSULE_BINDING.hash(context, pseudonym);
}
function toBlock(cosignature) {
  const presentation = unverifiedPresentation.toCanonical(cosignature.presentation);
  return concat(cosignature.capsule.bytes(), framed(presentation, COSIGNATURE_OCTETS - CAPSULE_OCTETS));
}
function fromBlock(block) {
  if (block.length !== COSIGNATURE_OCTETS) throw new Malformed("Malformed");
  return {
    presentation: unverifiedPresentation.fromCanonical(unframed(block.subarray(CAPSULE_OCTETS))),
    capsule: otherwise("Malformed", () => Capsule.fromBytes(block.subarray(0, CAPSULE_OCTETS)))
  };
}

// src/protocol/certificate.ts
var certificateClass = map({
  institution: [0, textId(InstitutionId)],
  /** Values shown, ascending by position. */
  shown: [1, list(disclosed)],
  /** Signatures. */
  count: [2, u322]
});
var institutionCount = map({ institution: [0, textId(InstitutionId)], count: [1, u322] });
var certificate = canonical(
  map({
    memo: [0, id(MemoId)],
    charter: [1, id(CharterDigest)],
    /** Number of the version that was signed. */
    version: [2, versionNumber],
    /** Commitment to its text. */
    digest: [3, id(VersionDigest)],
    /** Demands in the text. */
    demands: [4, u16],
    /** Signatures in all. */
    total: [5, u322],
    /** Of these, with a reservation. */
    withReservation: [6, u322],
    /** Institutions with at least `cellMin` signatures; the others are in what is left. */
    institutions: [7, list(institutionCount)],
    /** Classes with at least `cellMin` signatures; the others are in what is left. */
    classes: [8, list(certificateClass)],
    /** Below this many, a cell is not shown by itself. */
    cellMin: [9, u322],
    /** RFC 6962 root over (pseudonym, presentation digest, participant key), ascending. */
    root: [10, octets32]
  }),
  CERTIFICATE_OCTETS_MAX
);
function computeCertificate(subject, signed, digestOf = presentationDigest) {
  const institutions = new Cells((institution) => [institution]);
  const classes = new Cells(({ institution, shown }) => [institution, ...shown.flatMap((one) => [one.index, one.value])]);
  for (const { institution, disclosed: shown } of signed) {
    institutions.bump(institution);
    classes.bump({ institution, shown });
  }
  const withReservation = signed.filter((one) => one.message.stance === "support-with-reservation").length;
  const shownInstitutions = shownCells(institutions.ascending(), subject.cellMin);
  const shownClasses = showClasses(classes.ascending(), shownInstitutions, subject.cellMin);
  return {
    ...subject,
    total: signed.length,
    withReservation: unlessTelling(withReservation, signed.length, subject.cellMin),
    institutions: shownInstitutions.map(({ of, count }) => ({ institution: of, count })),
    classes: shownClasses.map(({ of, count }) => ({ institution: of.institution, shown: [...of.shown], count })),
    root: rootOf(signed, digestOf)
  };
}
function certificateDigest(computed) {
  return CertificateDigest.fromBytes(Label.CERTIFICATE.hash(certificate.toCanonical(computed)));
}
function otherInstitutions(computed) {
  return computed.institutions.reduce((rest, one) => Math.max(0, rest - one.count), computed.total);
}
function signatureLeaf(presentation, digestOf = presentationDigest) {
  return concat(presentation.pseudonym, digestOf(presentation), presentation.message.participant);
}
function pseudonymsAreDistinct(signed) {
  const ascending = byPseudonym(signed);
  return ascending.every((one, at) => at === 0 || !equal(one.pseudonym, ascending[at - 1]?.pseudonym ?? one.pseudonym));
}
var Cells = class {
  #cells = /* @__PURE__ */ new Map();
  #keyOf;
  constructor(keyOf) {
    this.#keyOf = keyOf;
  }
  bump(of) {
    const key = this.#keyOf(of);
    const name = JSON.stringify(key);
    const cell = this.#cells.get(name) ?? { of, key, count: 0 };
    cell.count += 1;
    this.#cells.set(name, cell);
  }
  ascending() {
    return [...this.#cells.values()].sort((a, b) => compareKeys(a.key, b.key));
  }
};
function compareKeys(a, b) {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === void 0) return 1;
    const order = typeof left === "number" && typeof right === "number" ? left - right : compare(toUtf8(String(left)), toUtf8(String(right)));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function unlessTelling(count, total, cellMin) {
  const without = total - count;
  const telling = count < cellMin || without > 0 && without < cellMin;
  return telling ? 0 : count;
}
function shownCells(ascending, cellMin) {
  const hidden = /* @__PURE__ */ new Set();
  let merged = 0;
  for (const cell of [...ascending].sort((a, b) => a.count - b.count)) {
    if (cell.count < cellMin || merged > 0 && merged < cellMin) {
      merged += cell.count;
      hidden.add(cell);
    }
  }
  return ascending.filter((cell) => !hidden.has(cell));
}
function showClasses(ascending, institutions, cellMin) {
  const counted = new Set(institutions.map(({ of }) => of));
  const groups = /* @__PURE__ */ new Map();
  for (const cell of ascending) {
    const group = counted.has(cell.of.institution) ? cell.of.institution : null;
    groups.set(group, [...groups.get(group) ?? [], cell]);
  }
  const shown = new Set([...groups.values()].flatMap((group) => shownCells(group, cellMin)));
  return ascending.filter((cell) => shown.has(cell));
}
function rootOf(signed, digestOf) {
  return TreeHead.of(byPseudonym(signed).map((one) => signatureLeaf(one, digestOf))).root;
}
function byPseudonym(signed) {
  return [...signed].sort((a, b) => compare(a.pseudonym, b.pseudonym));
}

// src/protocol/evidence.ts
var leafProof = map({
  /** Nonce of the leaf's commitment. */
  nonce: [0, octets32],
  /** Interval in which it was appended. */
  interval: [1, u642],
  /** Index in the log. */
  index: [2, u642],
  /** Hashes from the leaf's sibling up. */
  path: [3, list(octets32)]
});
var NotInLog = class extends CodedRefusal {
  name = "NotInLog";
};
function verifyLeafProof(proof, leaf, tree) {
  orRefuse(
    () => tree.verifyInclusion(leaf.hash(), proof.index, proof.path),
    () => new NotInLog("NotInLog")
  );
}

// src/protocol/leaf.ts
var EventKind = named(
  "filed",
  "due_dates_set",
  "opened",
  "acknowledged",
  "distributed",
  "replied",
  "statement_posted",
  "due_met",
  "due_missed",
  "closed",
  "expired",
  "withdrawn",
  "cleared",
  "extension_requested",
  "extension_granted"
);
function eventNumber(kind2) {
  return EventKind.indexOf(kind2) + 1;
}
var eventKind = numbered(
  Object.fromEntries(EventKind.ALL.map((kind2) => [kind2, eventNumber(kind2)]))
);
function leafKindOf(kind2) {
  if (kind2 === "due_met") return LeafKind.DueMet;
  if (kind2 === "due_missed") return LeafKind.DueMissed;
  return LeafKind.Sealed;
}
var dueDates = canonical(
  map({
    memo: [0, id(MemoId)],
    acknowledge: [1, seconds],
    /** By when a reply is aimed for. */
    replyTarget: [2, seconds],
    /** By when a reply is owed. */
    replyLimit: [3, seconds]
  }),
  256
);
var Duty = named("acknowledge", "reply", "contest");
var duty = numbered({ acknowledge: 0, reply: 1, contest: 2 });
var dueOutcome = canonical(map({ memo: [0, id(MemoId)], duty: [1, duty], due: [2, seconds] }), 256);
function caseLeaf(of, interval) {
  const handle = deriveHandle(of.caseLogKey, eventNumber(of.kind), of.sequence);
  return new Leaf(leafKindOf(of.kind), interval, commit(of.nonce, of.content), handle);
}
function publicLeaf(kind2, nonce, content, interval) {
  const commitment = commit(nonce, content);
  return new Leaf(kind2, interval, commitment, commitment);
}

// src/protocol/casefile.ts
var logEvidence = map({
  /** The log's verifier key (C2SP signed-note), by which the checkpoint was signed. */
  logKey: [0, text],
  /** Checkpoint to which all proofs lead. */
  checkpoint: [1, text]
});
var logged = map({ content: [0, octets], proof: [1, leafProof] });
var EvidenceRefusal = class extends CodedRefusal {
  name = "EvidenceRefusal";
};
function openEvidence(evidence, pinned2) {
  const refuseKey = () => new EvidenceRefusal("LogKey");
  const log = orRefuse(() => LogVerifier.parse(evidence.logKey), refuseKey);
  if (pinned2 !== null && !pinned2.equals(log)) throw refuseKey();
  const policy = { log, witnesses: [], cosignaturesMin: 0, unknownSignatures: "refuse" };
  const { head } = orRefuse(
    () => openCheckpoint(policy, toUtf8(evidence.checkpoint)),
    () => new EvidenceRefusal("Checkpoint")
  );
  return { log, head };
}
function verifyLogged(of, kind2, tree) {
  verifyLeafProof(of.proof, publicLeaf(kind2, of.proof.nonce, of.content, of.proof.interval), tree);
}
var loggedEpoch = map({ manifest: [0, logged], roll: [1, optional(logged)] });
var filedPresentation = map({ presentation: [0, unverifiedPresentation], hint: [1, octets] });
var filedEvent = map({ kind: [0, eventKind], content: [1, octets], proof: [2, leafProof] });
var filedMaterial = map({
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: [0, octets32],
  /** Events in order, those that are in the log. */
  events: [1, list(filedEvent)]
});
var caseMaterial = canonical(
  map({
    log: [0, logEvidence],
    /** Charter, TOML. */
    charter: [1, logged],
    roster: [2, logged],
    /** Epochs, in the order of the manifest. */
    epochs: [3, list(loggedEpoch)],
    manifest: [4, memoManifest],
    /** Signed freeze of the version that was sealed. */
    freeze: [5, unverifiedAuthorDocument],
    certificate: [6, certificate],
    /** Every presentation, ascending by pseudonym. */
    presentations: [7, list(filedPresentation)],
    /** What exists once the memo is filed. */
    filed: [8, optional(filedMaterial)]
  }),
  CASE_FILE_OCTETS_MAX
);
var filedWords = map({ event: [0, u322], content: [1, officialContent] });
var instanceFile = canonical(
  map({
    log: [0, logEvidence],
    /** Name of the installation. */
    instance: [1, text],
    /** Charters, the current one last. */
    charters: [2, list(logged)],
    roster: [3, logged],
    /** Every epoch. */
    epochs: [4, list(loggedEpoch)]
  }),
  4 * 1024 * 1024
);
function file(firstLine, kind2) {
  const MAGIC = toUtf8(`${firstLine}
`);
  return {
    ...kind2,
    MAGIC,
    toFile: (value) => concat(MAGIC, kind2.toCanonical(value)),
    fromFile: (octets2) => {
      const isOurs = equal(octets2.subarray(0, MAGIC.length), MAGIC);
      return isOurs ? kind2.fromCanonical(octets2.subarray(MAGIC.length)) : null;
    }
  };
}
var caseFile = file(
  "demur case file v1",
  canonical(
    map({
      /** What the server has. */
      material: [0, caseMaterial],
      /** Text with its nonce. */
      text: [1, versionText],
      /** Words of the official documents, ascending by event. */
      words: [2, list(filedWords)]
    }),
    CASE_FILE_OCTETS_MAX
  )
);
var certificateFile = file(
  "demur certificate v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      certificate: [3, certificate],
      /**
       * Nonce of the text, so that a holder of the text can match it. The one field that nothing
       * binds while the text is not at hand: with another nonce the file still verifies, and is
       * for no text at all.
       */
      textNonce: [4, octets32],
      /** Key that derives the handles of the case's leaves. */
      caseLogKey: [5, octets32],
      /** The signed filing in the log. */
      filed: [6, logged]
    }),
    CERTIFICATE_OCTETS_MAX + 512 * 1024
  )
);
var signatureFile = file(
  "demur signature v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      /** The epoch the credential is of. */
      epoch: [3, logged],
      /** The co-signature as it is posted. */
      block: [4, octets]
    }),
    1024 * 1024
  )
);

// src/domain/role.ts
var Role = named(
  "anyone",
  "member",
  "author",
  "signatory",
  "office_clerk",
  "office_head",
  "distribution_reader",
  "reply_drafter",
  "principal",
  "monitor",
  "protection_officer",
  "identity_issuer",
  "trustee",
  "records_officer",
  "oversight_viewer",
  "operator",
  "witness",
  "clock"
);

// src/protocol/roster.ts
var rosterOfficial = map({
  /** Also the word by which a charter names a reader. */
  id: [0, textId(OfficialId)],
  role: [1, word(Role)],
  /** Name and title as shown to members. */
  displayName: [2, text],
  /** Ed25519 verifying key. */
  signingKey: [3, octets32],
  /** age recipient. */
  recipient: [4, text]
});
var rosterTrustee = map({ displayName: [0, text], recipient: [1, text] });
var roster = canonical(
  map({
    /** Name of the installation. */
    instance: [0, text],
    /** Officials, ascending by id. */
    officials: [1, list(rosterOfficial)],
    trustees: [2, list(rosterTrustee)],
    /** How many trustees together open one name. */
    threshold: [3, u8]
  }),
  EPOCH_OCTETS_MAX
);
var BadRoster = class extends CodedRefusal {
  name = "BadRoster";
};
function findOfficial(of, id3) {
  return of.officials.find((official) => official.id === id3);
}
function isOfOffice(official) {
  return official.role === "office_head" || official.role === "office_clerk";
}
function nameReaders(of) {
  return of.officials.filter(isOfOffice).map(recipientOf);
}
function trusteeRecipients(of) {
  return of.trustees.map(recipientOf);
}
function rosterReadersFor(of, charter, manifest) {
  const institutions = manifest.accepted.map((accepted) => accepted.institution);
  const named2 = readersFor(charter, institutions).map((reader) => findReader(of, reader));
  return [...new Set(named2)].sort();
}
function findReader(of, named2) {
  const { official, institution } = named2;
  if (institution === void 0) return official;
  const there = attempt(() => OfficialId.parse(`${official}-${institution}`));
  return there !== null && findOfficial(of, there) !== void 0 ? there : official;
}
function officialKey(official) {
  return orBadRoster(() => VerifyingKey.fromBytes(official.signingKey));
}
function recipientOf(one) {
  return orBadRoster(() => Recipient.parse(one.recipient));
}
function orBadRoster(take) {
  return orRefuse(take, () => new BadRoster("BadRoster"));
}

// src/client/trust.ts
var TrustRefusal = class extends CodedRefusal {
  name = "TrustRefusal";
};
function verifyInstance(file2, pinned2) {
  const { log, head } = orRefuse(
    () => openEvidence(file2.log, pinned2),
    () => new TrustRefusal("Evidence")
  );
  const charters = file2.charters.map((charter) => loggedCharter(charter, head));
  const epochs = file2.epochs.map((epoch) => knownEpoch(epoch, head));
  const names = new Set(epochs.map(({ epoch: { manifest } }) => `${manifest.institution}/${manifest.epoch}`));
  if (names.size !== epochs.length) throw new TrustRefusal("TwoManifests");
  const officials = loggedRoster(file2.roster, head);
  if (officials.instance !== file2.instance || charters.length === 0) throw new TrustRefusal("Roster");
  return { name: file2.instance, log, head, charters, roster: officials, epochs, file: file2 };
}
function currentCharter(instance) {
  return instance.charters.at(-1) ?? null;
}
function charterByDigest(instance, digest) {
  return instance.charters.find((charter) => equal(charter.digest, digest)) ?? null;
}
function findEpoch(instance, institution, epoch) {
  const named2 = instance.epochs.find(({ epoch: { manifest } }) => manifest.institution === institution && manifest.epoch === epoch);
  return named2 ?? null;
}
function epochByDigest(instance, digest) {
  return instance.epochs.find((known) => equal(known.epoch.digest, digest)) ?? null;
}
function newestClosed(instance) {
  const newest = /* @__PURE__ */ new Map();
  for (const known of instance.epochs.filter((known2) => known2.roll !== null)) {
    const { institution, epoch } = known.epoch.manifest;
    const other = newest.get(institution);
    if (other === void 0 || other.epoch.manifest.epoch < epoch) newest.set(institution, known);
  }
  return [...newest.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, known]) => known);
}
function loggedCharter(charter, head) {
  verifyEvidence(charter, LeafKind.Charter, head);
  const digest = CharterDigest.fromBytes(Label.CHARTER.hash(charter.content));
  try {
    return { digest, charter: Charter.parse(fromUtf8(charter.content)) };
  } catch {
    throw new TrustRefusal("Charter");
  }
}
function loggedRoster(of, head) {
  verifyEvidence(of, LeafKind.Roster, head);
  return orRefuse(
    () => roster.fromCanonical(of.content),
    () => new TrustRefusal("Roster")
  );
}
function knownEpoch(of, head) {
  const refusal = () => new TrustRefusal("Epoch");
  verifyEvidence(of.manifest, LeafKind.EpochManifest, head);
  const epoch = orRefuse(() => checkEpoch(epochManifest.fromCanonical(of.manifest.content)), refusal);
  const { roll: logged2 } = of;
  if (logged2 === null) return { epoch, roll: null };
  verifyEvidence(logged2, LeafKind.Roll, head);
  const known = orRefuse(() => roll.fromCanonical(logged2.content), refusal);
  if (!equal(known.manifest, epoch.digest)) throw refusal();
  return { epoch, roll: { roll: known, digest: rollDigest(logged2.content) } };
}
function verifyEvidence(of, kind2, head) {
  orRefuse(
    () => verifyLogged(of, kind2, head),
    () => new TrustRefusal("Evidence")
  );
}
function loggedGround(instance, charter, institution, epoch) {
  const { file: file2 } = instance;
  const pinned2 = file2.charters[instance.charters.findIndex(({ digest }) => equal(digest, charter))];
  const known = findEpoch(instance, institution, epoch);
  const used = known === null ? void 0 : file2.epochs[instance.epochs.indexOf(known)];
  return pinned2 === void 0 || used === void 0 ? null : { log: file2.log, charter: pinned2, epoch: used.manifest };
}

// src/app/server.ts
var seen;
async function reach(signal) {
  const octets2 = octetsOf(await get("/api/v1/instance", { signal }), "instance_file");
  if (seen && equal(seen.octets, octets2) && isPinned(seen.instance)) return seen.instance;
  const instance = verifyInstance(instanceFile.fromCanonical(octets2), pinned());
  watch(instance);
  seen = { octets: octets2, instance };
  return instance;
}
function institutionName(instance, id3) {
  const known = instance.charters.flatMap(({ charter }) => charter.institutions);
  return known.findLast((institution) => institution.id === id3)?.name ?? id3;
}
function octetsOf(answer, field) {
  const value = answer?.[field];
  if (typeof value !== "string") throw new Failure("strange");
  try {
    return fromBase64Url(value);
  } catch {
    throw new Failure("strange");
  }
}
function pinned() {
  const key = currentSession()?.wallet.logKey;
  return key === void 0 ? seen?.instance.log ?? null : LogVerifier.parse(key);
}
function isPinned(instance) {
  const key = currentSession()?.wallet.logKey;
  return key === void 0 || key === instance.log.toString();
}
function watch(instance) {
  const { head } = instance;
  const before = seen?.instance.head;
  if (before && head.size < before.size) throw new LogRefusal("Shrank", Number(before.size));
  if (before && head.size === before.size && !equal(head.root, before.root)) throw new LogRefusal("Forked", Number(before.size));
  const wallet = currentSession()?.wallet;
  if (wallet) watchLog(wallet, head);
}

export {
  unverifiedAuthorDocument,
  signAuthorDocument,
  verifyAuthorDocument,
  PATH_HASHES_MAX,
  HASH_BYTES,
  leafHash,
  TreeHead,
  LeafKind,
  commit,
  deriveHandle,
  Leaf,
  TIMESTAMP_MAX,
  extended,
  decimal,
  base64,
  splitOnce,
  NOTE_BYTES_MAX,
  LogVerifier,
  openCheckpoint,
  Capsule,
  presentationHeader,
  unverifiedPresentation,
  presentationDigest,
  claimContent,
  capsuleBinding,
  toBlock,
  fromBlock,
  certificate,
  computeCertificate,
  certificateDigest,
  otherInstitutions,
  signatureLeaf,
  pseudonymsAreDistinct,
  verifyLeafProof,
  EventKind,
  eventNumber,
  dueDates,
  Duty,
  dueOutcome,
  caseLeaf,
  logEvidence,
  logged,
  openEvidence,
  caseMaterial,
  file,
  caseFile,
  certificateFile,
  signatureFile,
  findOfficial,
  isOfOffice,
  nameReaders,
  trusteeRecipients,
  rosterReadersFor,
  officialKey,
  recipientOf,
  currentCharter,
  charterByDigest,
  epochByDigest,
  newestClosed,
  loggedCharter,
  loggedRoster,
  knownEpoch,
  loggedGround,
  reach,
  institutionName,
  octetsOf
};
/*! Bundled license information:

smol-toml/dist/error.js:
smol-toml/dist/primitive.js:
smol-toml/dist/date.js:
smol-toml/dist/extract.js:
smol-toml/dist/util.js:
smol-toml/dist/struct.js:
smol-toml/dist/parse.js:
smol-toml/dist/stringify.js:
smol-toml/dist/index.js:
  (*!
   * Copyright (c) Squirrel Chat et al., All rights reserved.
   * SPDX-License-Identifier: BSD-3-Clause
   *
   * Redistribution and use in source and binary forms, with or without
   * modification, are permitted provided that the following conditions are met:
   *
   * 1. Redistributions of source code must retain the above copyright notice, this
   *    list of conditions and the following disclaimer.
   * 2. Redistributions in binary form must reproduce the above copyright notice,
   *    this list of conditions and the following disclaimer in the
   *    documentation and/or other materials provided with the distribution.
   * 3. Neither the name of the copyright holder nor the names of its contributors
   *    may be used to endorse or promote products derived from this software without
   *    specific prior written permission.
   *
   * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
   * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
   * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
   * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
   * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
   * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
   * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
   * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
   * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
   * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
   *)
*/
