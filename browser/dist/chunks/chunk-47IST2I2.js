import {
  fileMemo,
  own,
  seal
} from "./chunk-PVWLXSF4.js";
import {
  Invalid,
  check
} from "./chunk-BAFDDGMV.js";
import {
  ask,
  filePost,
  isFiled,
  memoPath,
  memoStatus,
  promiseAnswer,
  receiptAnswer,
  sendTo
} from "./chunk-WRRMKISR.js";
import {
  HASH_BYTES,
  Leaf,
  LeafKind,
  NOTE_BYTES_MAX,
  PATH_HASHES_MAX,
  base64,
  caseLeaf,
  commit,
  decimal,
  deriveHandle,
  eventNumber,
  openCheckpoint,
  reach,
  splitOnce,
  unverifiedAuthorDocument,
  verifyAuthorDocument
} from "./chunk-FWXHZFOV.js";
import {
  AuthorKey,
  DOCUMENT_OCTETS_MAX,
  canonical,
  id,
  map,
  octets32,
  u64 as u642
} from "./chunk-IZKGL5UX.js";
import {
  CodedRefusal,
  Label,
  Malformed,
  concat,
  equal,
  fromUtf8,
  otherwise,
  toBase64,
  toUtf8,
  u32,
  u64,
  within
} from "./chunk-M6XKZPFZ.js";
import {
  randomness,
  update
} from "./chunk-IGLGM2GQ.js";

// src/crypto/log/proof.ts
var TLOG_PROOF_HEADER = "c2sp.org/tlog-proof@v1\n";
var EXTRA_BYTES_MAX = 24 * 1024;
var TLOG_PROOF_BYTES_MAX = NOTE_BYTES_MAX + 48 * 1024;
var TlogProof = class _TlogProof {
  constructor(unauthenticatedExtra, index, path, checkpoint) {
    this.unauthenticatedExtra = unauthenticatedExtra;
    this.index = index;
    this.path = path;
    this.checkpoint = checkpoint;
  }
  unauthenticatedExtra;
  index;
  path;
  checkpoint;
  /** Reads a receipt file. The checkpoint inside is not looked at here. */
  static parse(octets) {
    if (octets.length > TLOG_PROOF_BYTES_MAX) throw new Malformed("TooLong");
    const file2 = otherwise("Header", () => fromUtf8(octets));
    if (!file2.startsWith(TLOG_PROOF_HEADER)) throw new Malformed("Header");
    let rest = file2.slice(TLOG_PROOF_HEADER.length);
    const nextLine = (code) => {
      const [line, after] = splitOnce(rest, "\n") ?? [];
      if (line === void 0 || after === void 0) throw new Malformed(code);
      rest = after;
      return line;
    };
    const extra = rest.startsWith("extra ") ? parseExtra(nextLine("Extra").slice("extra ".length)) : void 0;
    if (!rest.startsWith("index ")) throw new Malformed("Index");
    const index = decimal(nextLine("Index").slice("index ".length));
    if (index === void 0) throw new Malformed("Index");
    const path = [];
    for (let line = nextLine("Path"); line !== ""; line = nextLine("Path")) {
      const hash = base64(line);
      if (hash?.length !== HASH_BYTES || path.length === PATH_HASHES_MAX) throw new Malformed("Path");
      path.push(hash);
    }
    return new _TlogProof(extra, index, path, rest);
  }
  /** The file's text. */
  encode() {
    const extra = this.unauthenticatedExtra === void 0 ? "" : `extra ${toBase64(this.unauthenticatedExtra)}
`;
    const path = this.path.map((hash) => `${toBase64(hash)}
`).join("");
    return `${TLOG_PROOF_HEADER}${extra}index ${this.index}
${path}
${this.checkpoint}`;
  }
  /**
   * The same receipt without extra data, for a reader that binds all of it itself, for example by
   * making the leaf from it. What is left has no unbound octet and verifies under a strict policy.
   */
  withoutExtra() {
    return new _TlogProof(void 0, this.index, this.path, this.checkpoint);
  }
  /** Verifies that the leaf is in the log that the policy names. */
  verify(leaf, policy) {
    if (this.unauthenticatedExtra !== void 0 && policy.unknownSignatures === "refuse") {
      throw new Malformed("UnboundExtra");
    }
    const checkpoint = within("Checkpoint", () => openCheckpoint(policy, toUtf8(this.checkpoint)));
    otherwise("Inclusion", () => checkpoint.head.verifyInclusion(leaf.hash(), this.index, this.path));
    return { leaf, index: this.index, checkpoint };
  }
};
function parseExtra(line) {
  const extra = base64(line);
  if (extra === void 0 || extra.length === 0 || extra.length > EXTRA_BYTES_MAX) throw new Malformed("Extra");
  return extra;
}

// src/protocol/receipt.ts
var receiptExtra = canonical(
  map({
    /** The signed filing. */
    filing: [0, unverifiedAuthorDocument],
    /** Key of the authors who signed it. */
    author: [1, id(AuthorKey)],
    /** Nonce, interval and handle of the leaf. */
    nonce: [2, octets32],
    interval: [3, u642],
    handle: [4, octets32]
  }),
  DOCUMENT_OCTETS_MAX + 1024
);

// src/client/verify/receipt.ts
function filedAt(report, charter) {
  return Number(report.interval) * charter.logIntervalSeconds;
}
function verifyReceipt(octets, pinned) {
  if (pinned === null) throw new Invalid("Checkpoint");
  const proof = check("Event", () => TlogProof.parse(octets));
  const unauthenticated = proof.unauthenticatedExtra;
  if (unauthenticated === void 0) throw new Invalid("Filing");
  const extra = check("Damaged", () => receiptExtra.fromCanonical(unauthenticated));
  const content = unverifiedAuthorDocument.toCanonical(extra.filing);
  const leaf = new Leaf(LeafKind.Sealed, extra.interval, commit(extra.nonce, content), extra.handle);
  const policy = { log: pinned, witnesses: [], cosignaturesMin: 0, unknownSignatures: "ignore" };
  const included = check("Event", () => proof.verify(leaf, policy));
  const { memo } = extra.filing.statement;
  const { step } = check("Filing", () => verifyAuthorDocument(extra.filing, memo, extra.author));
  if (step.kind !== "file") throw new Invalid("Filing");
  return { log: pinned, memo, certificate: step.filing.certificate, index: included.index, interval: extra.interval };
}

// src/crypto/log/promise.ts
var PROMISE_VERSION = 1;
var BODY_BYTES = 1 + 32 + 32 + 32 + 8 + 4 + 4;
var PROMISE_BYTES = BODY_BYTES + 64;
var UnverifiedPromise = class _UnverifiedPromise {
  constructor(originHash, terms, signature) {
    this.originHash = originHash;
    this.terms = terms;
    this.signature = signature;
  }
  originHash;
  terms;
  signature;
  /** Reads a promise; every promise has exactly one encoding. */
  static decode(octets) {
    if (octets.length !== PROMISE_BYTES) throw new Malformed("Length");
    if (octets[0] !== PROMISE_VERSION) throw new Malformed("Version");
    const numbers = new DataView(octets.buffer, octets.byteOffset);
    const terms = {
      commitment: octets.slice(33, 65),
      handle: octets.slice(65, 97),
      interval: numbers.getBigUint64(97),
      delayIntervalsMax: numbers.getUint32(105),
      intervalSeconds: numbers.getUint32(109)
    };
    return new _UnverifiedPromise(octets.slice(1, 33), terms, octets.slice(BODY_BYTES));
  }
  encode() {
    return concat(this.#body(), this.signature);
  }
  /** Checks that this log signed the promise. */
  verify(log) {
    if (!equal(this.originHash, Label.LOG_ORIGIN.hash(toUtf8(log.name)))) throw new Malformed("Origin");
    const lastInterval = this.terms.interval + BigInt(this.terms.delayIntervalsMax);
    if (this.terms.intervalSeconds === 0 || lastInterval >= 2n ** 64n) throw new Malformed("Terms");
    if (!log.key.verifies(Label.PROMISE, this.#body(), this.signature)) throw new Malformed("Signature");
    return new VerifiedPromise(log.name, this.terms, lastInterval);
  }
  #body() {
    const { commitment, handle, interval, delayIntervalsMax, intervalSeconds } = this.terms;
    const version = Uint8Array.of(PROMISE_VERSION);
    return concat(version, this.originHash, commitment, handle, u64(interval), u32(delayIntervalsMax), u32(intervalSeconds));
  }
};
var VerifiedPromise = class {
  constructor(origin, terms, lastInterval) {
    this.origin = origin;
    this.terms = terms;
    this.lastInterval = lastInterval;
  }
  origin;
  terms;
  lastInterval;
  /** Whether this is the promised leaf, in time or not. */
  isFor(leaf) {
    const { commitment, handle } = this.terms;
    return leaf.kind === LeafKind.Sealed && equal(leaf.commitment, commitment) && equal(leaf.handle, handle);
  }
  /** Whether the included leaf is the promised one, in this promise's log, and in time. */
  isKeptBy(included) {
    const { interval } = included.leaf;
    return included.checkpoint.origin === this.origin && this.isFor(included.leaf) && interval >= this.terms.interval && interval <= this.lastInterval;
  }
  /**
   * Judges the promise. `included` is the promised leaf if the log has it, and `completeInterval`
   * the last interval whose leaves the judge has read, all of them, under a verified checkpoint:
   * only then does the leaf's absence say anything.
   */
  judge(included, completeInterval) {
    if (included !== void 0 && this.isKeptBy(included)) return "kept";
    return completeInterval < this.lastInterval ? "pending" : "broken";
  }
};

// src/app/author/filing.ts
var FilingRefusal = class extends CodedRefusal {
  name = "FilingRefusal";
};
async function file(memo, progress, signal) {
  const { state } = await memoStatus(memo, signal);
  const { log } = await reach(signal);
  if (state !== "sealed" && !isFiled(state)) throw new FilingRefusal("NotSealed");
  const octets = state === "sealed" ? await sendFiling(memo, progress, signal) : (await receipt(memo, signal)).promise;
  const promise = promiseOf(own(memo), octets, log);
  await update(() => void (own(memo).promise = octets));
  return promise;
}
async function sendFiling(memo, progress, signal) {
  const certificate = await seal(memo, progress, signal);
  const instance = await reach(signal);
  const authored = own(memo);
  const document = unverifiedAuthorDocument.toCanonical(fileMemo(instance, authored, certificate, randomness));
  await update(() => void 0);
  const { sealedMemo, caseLogKey, filingNonce: nonce } = authored;
  const { promise } = await sendTo("memo_file", memo, filePost, { document, sealedMemo, caseLogKey, nonce }, promiseAnswer, signal);
  const verified = promiseOf(authored, promise, instance.log);
  const leaf = { kind: "filed", sequence: 0, caseLogKey, nonce, content: document };
  if (!verified.isFor(caseLeaf(leaf, verified.terms.interval))) throw new FilingRefusal("OtherPromise");
  return promise;
}
function promiseOf(authored, octets, log) {
  let promise;
  try {
    promise = UnverifiedPromise.decode(octets).verify(log);
  } catch {
    throw new FilingRefusal("Promise");
  }
  const handle = deriveHandle(authored.caseLogKey, eventNumber("filed"), 0);
  if (!equal(promise.terms.handle, handle)) throw new FilingRefusal("OtherPromise");
  return promise;
}
async function fetchReceipt(memo, signal) {
  const [{ receipt: text, promise: octets }, { log }] = await Promise.all([receipt(memo, signal), reach(signal)]);
  if (text === null) return void 0;
  const promise = promiseOf(own(memo), octets, log);
  const file2 = toUtf8(text);
  const report = verifyReceipt(file2, log);
  if (!equal(report.memo, memo)) throw new FilingRefusal("OtherReceipt");
  return { file: file2, report, isLate: report.interval > promise.lastInterval };
}
function receipt(memo, signal) {
  return ask(memoPath("receipt_show", memo), receiptAnswer, { signal });
}

export {
  filedAt,
  file,
  fetchReceipt
};
