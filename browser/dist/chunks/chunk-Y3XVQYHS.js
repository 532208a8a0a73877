import {
  Invalid,
  check
} from "./chunk-GXAPKAL6.js";
import {
  DemandList,
  outcomeWords
} from "./chunk-EZSR3T4O.js";
import {
  Tag
} from "./chunk-VEZ2LSUQ.js";
import {
  HASH_BYTES,
  Leaf,
  LeafKind,
  NOTE_BYTES_MAX,
  PATH_HASHES_MAX,
  TreeHead,
  base64,
  certificate,
  commit,
  decimal,
  file,
  leafHash,
  logEvidence,
  logged,
  openCheckpoint,
  signatureLeaf,
  splitOnce,
  unverifiedAuthorDocument,
  unverifiedPresentation,
  verifyAuthorDocument
} from "./chunk-XH2B2LXB.js";
import {
  a,
  t
} from "./chunk-DVLWWF7R.js";
import {
  AuthorKey,
  CLAIM_OCTETS_MAX,
  CertificateDigest,
  DOCUMENT_OCTETS_MAX,
  MemoId,
  ParticipantKey,
  VerifyingKey,
  canonical,
  fixed,
  id,
  list,
  map,
  memoManifest,
  octets32,
  text,
  u64,
  variants
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Label,
  Malformed,
  attempt,
  equal,
  fromUtf8,
  orRefuse,
  otherwise,
  toBase64,
  toUtf8,
  within
} from "./chunk-PELGUL2X.js";

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
    interval: [3, u64],
    handle: [4, octets32]
  }),
  DOCUMENT_OCTETS_MAX + 1024
);

// src/client/verify/receipt.ts
function filedAt(report, charter) {
  return Number(report.interval) * charter.logIntervalSeconds;
}
function isReceipt(octets) {
  return equal(octets.subarray(0, TLOG_PROOF_HEADER.length), toUtf8(TLOG_PROOF_HEADER));
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

// src/app/member/ReplyView.tsx
var TONES = {
  accepted: "good",
  partly: "info",
  rejected: "bad",
  "already-policy": "plain",
  "needs-decision": "info"
};
function ReplyView({ letter, parts }) {
  if (letter.words.kind !== "reply") return null;
  const { answers, closing } = letter.words.words;
  const answerTo = (demand) => answers.find((answer) => answer.demand === demand);
  return /* @__PURE__ */ a("section", { "aria-labelledby": "reply", children: [
    /* @__PURE__ */ a("h2", { id: "reply", children: t("reply-heading") }),
    /* @__PURE__ */ a("p", { children: t("reply-signed-by", { official: letter.signedBy }) }),
    parts ? /* @__PURE__ */ a(DemandList, { demands: parts.demands, below: (demand) => /* @__PURE__ */ a(Answer, { answer: answerTo(demand) }) }) : answers.map((answer) => /* @__PURE__ */ a(Answer, { answer }, answer.demand)),
    closing !== "" && /* @__PURE__ */ a("p", { dir: "auto", children: closing })
  ] });
}
function Answer({ answer }) {
  if (!answer) return /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Tag, { tone: "bad", children: t("reply-unanswered") }) });
  return /* @__PURE__ */ a("div", { class: "answer", children: [
    /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Tag, { tone: TONES[answer.outcome], children: outcomeWords(answer.outcome) }) }),
    /* @__PURE__ */ a("p", { dir: "auto", children: answer.reasons }),
    answer.decisionBy !== null && /* @__PURE__ */ a("p", { class: "quiet", children: t("reply-decision-by", { day: answer.decisionBy }) })
  ] });
}

// src/protocol/claim.ts
var claimProof = variants({
  /**
   * A presentation of kind claim with the signature's own pseudonym, which shows the name record.
   * What it says of a capsule is `readerBinding`.
   */
  named: [0, { claim: unverifiedPresentation }],
  /** The participant key's signature over a `signatoryStatement`: no name. */
  signatory: [1, { signature: fixed(64) }]
});
var claimFile = file(
  "demur claim v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      /** The epoch the credential is of. */
      epoch: [3, logged],
      certificate: [4, certificate],
      /** The signature that is claimed. */
      signature: [5, unverifiedPresentation],
      /** Its place in the certificate. */
      index: [6, u64],
      /** Hashes from the signature's sibling up. */
      path: [7, list(octets32)],
      /** Whom it was made for: an age recipient. */
      reader: [8, text],
      /** What shows that it is one's own. */
      proof: [9, claimProof]
    }),
    CLAIM_OCTETS_MAX
  )
);
var signatoryStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The certificate it stands in. */
    certificate: [1, id(CertificateDigest)],
    participant: [2, id(ParticipantKey)],
    /** `readerBinding`. */
    reader: [3, octets32]
  }),
  512
);
function readerBinding(reader) {
  return Label.CLAIM_READER.hash(toUtf8(reader));
}
function isSignedBySignatory(statement, signature) {
  const key = attempt(() => VerifyingKey.fromBytes(statement.participant));
  return key?.verifies(Label.SIGNATORY, signatoryStatement.toCanonical(statement), signature) ?? false;
}

// src/client/claim.ts
var ClaimRefusal = class extends CodedRefusal {
  name = "ClaimRefusal";
};
function certifiedFrom(answer) {
  return orRefuse(
    () => ({
      certificate: certificate.fromCanonical(answer.certificate),
      signature: unverifiedPresentation.fromCanonical(answer.presentation),
      index: BigInt(answer.index),
      path: answer.path
    }),
    () => new ClaimRefusal("NotCertified")
  );
}
function checkCertified(of, memo) {
  const { message } = of.signature;
  const sameMemo = equal(of.certificate.memo, memo) && equal(message.memo, memo);
  if (!sameMemo || !equal(message.version, of.certificate.digest)) throw new ClaimRefusal("NotCertified");
  const head = new TreeHead(BigInt(of.certificate.total), of.certificate.root);
  orRefuse(
    () => head.verifyInclusion(leafHash(signatureLeaf(of.signature)), of.index, of.path),
    () => new ClaimRefusal("NotCertified")
  );
}

export {
  filedAt,
  isReceipt,
  verifyReceipt,
  ReplyView,
  Answer,
  claimFile,
  readerBinding,
  isSignedBySignatory,
  certifiedFrom,
  checkCertified
};
