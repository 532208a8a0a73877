import {
  verifySignature
} from "./chunk-L2SDCCHC.js";
import {
  Answer,
  checkCertified,
  claimFile,
  isReceipt,
  isSignedBySignatory,
  readerBinding,
  verifyReceipt
} from "./chunk-Y3XVQYHS.js";
import {
  Invalid,
  attributeOf,
  check,
  demand,
  isClass,
  verifyCase
} from "./chunk-GXAPKAL6.js";
import {
  claimedName
} from "./chunk-HBYA3SSG.js";
import {
  DemandList,
  MemoView,
  attributeWords,
  dutyWords,
  stateWords,
  verifyPresentation
} from "./chunk-EZSR3T4O.js";
import {
  DropFile
} from "./chunk-OTDHBA5N.js";
import {
  Table
} from "./chunk-VEZ2LSUQ.js";
import {
  LogVerifier,
  caseFile,
  caseLeaf,
  certificateDigest,
  certificateFile,
  knownEpoch,
  loggedCharter,
  openEvidence,
  reach,
  signatureFile,
  unverifiedAuthorDocument,
  verifyAuthorDocument,
  verifyLeafProof
} from "./chunk-XH2B2LXB.js";
import {
  Alert,
  ErrorAlert,
  Field,
  Waiting
} from "./chunk-4V42NAPS.js";
import {
  $,
  Disclosure,
  a,
  breathe,
  currentLanguage,
  d,
  day,
  list,
  number,
  randomness,
  t,
  useAction
} from "./chunk-DVLWWF7R.js";
import {
  memoContext,
  memoId,
  versionDigest
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  Malformed,
  equal,
  sha2562 as sha256,
  toHex
} from "./chunk-PELGUL2X.js";

// src/client/verify/certificate.ts
var CertificateReport = class {
  constructor(log, certificate, filedAt, charter, textNonce) {
    this.log = log;
    this.certificate = certificate;
    this.filedAt = filedAt;
    this.charter = charter;
    this.textNonce = textNonce;
  }
  log;
  certificate;
  filedAt;
  charter;
  textNonce;
  /** Whether this is the text that was filed. */
  isFor(markdown) {
    return equal(versionDigest({ nonce: this.textNonce, markdown }), this.certificate.digest);
  }
};
function verifyCertificate(file, pinned) {
  const { manifest, certificate } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter) && equal(certificate.charter, manifest.charter), "Charter");
  demand(equal(certificate.memo, memoId(manifest)), "Certificate");
  const begins = verifyFiling(file, head) * BigInt(charter.logIntervalSeconds);
  demand(begins < 2n ** 63n, "Event");
  return new CertificateReport(log, certificate, Number(begins), charter, file.textNonce);
}
function verifyFiling({ manifest, certificate, caseLogKey, filed }, head) {
  const { step } = check("Filing", () => {
    const document = unverifiedAuthorDocument.fromCanonical(filed.content);
    return verifyAuthorDocument(document, memoId(manifest), manifest.author);
  });
  if (step.kind !== "file") throw new Invalid("Filing");
  const names = equal(step.filing.certificate, certificateDigest(certificate));
  demand(names && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
  const { content, proof } = filed;
  const leaf = caseLeaf({ kind: "filed", sequence: 0, caseLogKey, nonce: proof.nonce, content }, proof.interval);
  check("Event", () => verifyLeafProof(proof, leaf, head));
  return proof.interval;
}

// src/client/verify/claim.ts
function verifyClaim(file, pinned) {
  const { manifest, signature } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter) && equal(digest, file.certificate.charter), "Charter");
  const { epoch } = check("Epoch", () => knownEpoch({ manifest: file.epoch, roll: null }, head));
  const memo = memoId(manifest);
  const rules = {
    kind: "sign",
    manifest,
    epochs: [epoch],
    eligible: charter.eligibility.affiliations,
    version: file.certificate.digest,
    context: memoContext(manifest)
  };
  check("Signature", () => verifyPresentation(rules, signature));
  check("Certificate", () => checkCertified(file, memo));
  return {
    log,
    memo,
    certificate: certificateDigest(file.certificate),
    signatures: file.certificate.total,
    institution: signature.institution,
    name: nameIn(file, memo, charter, epoch),
    reader: file.reader
  };
}
function nameIn(file, memo, charter, epoch) {
  const { manifest, signature, proof } = file;
  const reader = readerBinding(file.reader);
  if (proof.kind === "signatory") {
    const { participant } = signature.message;
    const statement = { memo, certificate: certificateDigest(file.certificate), participant, reader };
    demand(isSignedBySignatory(statement, proof.signature), "Claim");
    return null;
  }
  demand(equal(proof.claim.message.capsule, reader), "Claim");
  const name = claimedName({ manifest, epochs: [epoch], charter }, signature, proof.claim);
  demand(name !== null, "Claim");
  return name;
}

// src/client/verify.ts
async function verifyFile(octets, verifying) {
  const { pinned } = verifying;
  const ofCase = read(caseFile, octets);
  if (ofCase !== null) return { kind: "case", report: await verifyCase(ofCase, verifying) };
  const certificate = read(certificateFile, octets);
  if (certificate !== null) return { kind: "certificate", report: verifyCertificate(certificate, pinned) };
  const signature = read(signatureFile, octets);
  if (signature !== null) return { kind: "signature", report: verifySignature(signature, pinned) };
  const claim = read(claimFile, octets);
  if (claim !== null) return { kind: "claim", report: verifyClaim(claim, pinned) };
  if (isReceipt(octets)) return { kind: "receipt", report: verifyReceipt(octets, pinned) };
  return null;
}
function read(kind, octets) {
  try {
    return kind.fromFile(octets);
  } catch (failure) {
    if (failure instanceof Malformed) throw new Invalid("Damaged");
    throw failure;
  }
}

// src/app/components/Chart.tsx
var ROW = 46;
var LONGEST = 82;
function Chart({ caption, labelHeading, valueHeading, bars }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  const rightToLeft = currentLanguage().direction === "rtl";
  const x = (at, width = 0) => `${rightToLeft ? 100 - at - width : at}%`;
  return /* @__PURE__ */ a("figure", { class: "chart", children: [
    /* @__PURE__ */ a("svg", { height: bars.length * ROW, "aria-hidden": "true", children: bars.map((bar, index) => {
      const width = bar.value === null ? 1.5 : Math.max(0.5, bar.value / most * LONGEST);
      const y = index * ROW;
      return /* @__PURE__ */ a("g", { children: [
        /* @__PURE__ */ a("text", { x: x(0), y: y + 14, children: bar.label }),
        /* @__PURE__ */ a("rect", { class: bar.value === null ? "few" : void 0, x: x(0, width), y: y + 20, width: `${width}%`, height: 16 }),
        /* @__PURE__ */ a("text", { x: x(width + 1.2), y: y + 28, "dominant-baseline": "central", children: shown(bar.value) })
      ] }, bar.label);
    }) }),
    /* @__PURE__ */ a(
      Table,
      {
        caption,
        rows: bars,
        keyOf: (bar) => bar.label,
        columns: [
          { heading: labelHeading, cell: (bar) => bar.label },
          { heading: valueHeading, number: true, cell: (bar) => shown(bar.value) }
        ]
      }
    )
  ] });
}
function shown(value) {
  return value === null ? t("too-few") : number(value);
}

// src/app/check/CertificateFacts.tsx
function CertificateFacts({ certificate, charter }) {
  const name = (id) => charter.institutions.find((one) => one.id === id)?.name ?? id;
  const classes = certificate.classes.map((one) => ({ label: classWords(one, name(one.institution)), value: one.count }));
  const rest = certificate.total - certificate.classes.reduce((sum, one) => sum + one.count, 0);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("check-signatures") }),
      /* @__PURE__ */ a("dd", { children: number(certificate.total) }),
      /* @__PURE__ */ a("dt", { children: t("check-reservation") }),
      /* @__PURE__ */ a("dd", { children: number(certificate.withReservation) }),
      /* @__PURE__ */ a("dt", { children: t("check-demands") }),
      /* @__PURE__ */ a("dd", { children: number(certificate.demands) })
    ] }),
    classes.length > 0 && /* @__PURE__ */ a(
      Chart,
      {
        caption: t("check-classes"),
        labelHeading: t("check-class"),
        valueHeading: t("check-signatures"),
        bars: rest > 0 ? [...classes, { label: t("check-rest", { least: number(certificate.cellMin) }), value: rest }] : classes
      }
    )
  ] });
}
function classWords({ shown: shown2 }, institution) {
  const values = shown2.map(({ index, value }) => {
    const attribute = attributeOf(index);
    return attribute && isClass(attribute) ? t("check-shown", { attribute: attributeWords(attribute), value }) : value;
  });
  return list([institution, ...values]);
}

// src/app/check/Reports.tsx
function ReportView({ report }) {
  switch (report.kind) {
    case "case":
      return /* @__PURE__ */ a(CaseView, { report: report.report });
    case "certificate":
      return /* @__PURE__ */ a(CertificateView, { report: report.report });
    case "receipt":
      return /* @__PURE__ */ a(ReceiptView, { report: report.report });
    case "signature":
      return /* @__PURE__ */ a(SignatureView, { report: report.report });
  }
}
function CaseView({ report: { memo, certificate, charter, filed } }) {
  const zone = charter.calendar.zoneName;
  const answerTo = (demand2) => filed?.reply?.answers.find((answer) => answer.demand === demand2);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(CertificateFacts, { certificate, charter }),
    filed && /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("memo-state") }),
      /* @__PURE__ */ a("dd", { children: stateWords(filed.view.state) }),
      /* @__PURE__ */ a("dt", { children: t("check-missed") }),
      /* @__PURE__ */ a("dd", { children: filed.missed.length === 0 ? t("check-missed-none") : list(filed.missed.map(dutyWords)) }),
      filed.deadlines.reply_limit && /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("dt", { children: t("check-reply-due") }),
        /* @__PURE__ */ a("dd", { children: day(filed.deadlines.reply_limit.due.endsAt - 1, zone) })
      ] })
    ] }),
    filed?.reply && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h2", { children: t("check-reply") }),
      /* @__PURE__ */ a(DemandList, { demands: memo.parts.demands, below: (demand2) => /* @__PURE__ */ a(Answer, { answer: answerTo(demand2) }) })
    ] }),
    filed !== null && filed.wordsMissing > 0 && /* @__PURE__ */ a("p", { class: "quiet", children: t("check-words-missing", { count: number(filed.wordsMissing) }) }),
    /* @__PURE__ */ a(Disclosure, { summary: t("check-text"), children: /* @__PURE__ */ a(MemoView, { memo: memo.parts }) })
  ] });
}
function CertificateView({ report }) {
  const [isFor, setIsFor] = d(void 0);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) }) }),
    /* @__PURE__ */ a(CertificateFacts, { certificate: report.certificate, charter: report.charter }),
    /* @__PURE__ */ a("p", { class: "quiet", children: t("check-certificate-means") }),
    /* @__PURE__ */ a(
      DropFile,
      {
        label: t("check-text-file"),
        hint: t("check-text-file-hint"),
        accept: ".md,.txt",
        octetsMax: 1024 * 1024,
        onFile: (_, octets) => setIsFor(report.isFor(new TextDecoder().decode(octets)))
      }
    ),
    isFor !== void 0 && /* @__PURE__ */ a(Alert, { tone: isFor ? "success" : "error", live: true, children: t(isFor ? "check-text-same" : "check-text-other") })
  ] });
}
function ReceiptView({ report }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("check-receipt-means") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("check-memo") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(report.memo) }) }),
      /* @__PURE__ */ a("dt", { children: t("check-entry") }),
      /* @__PURE__ */ a("dd", { children: number(Number(report.index)) }),
      /* @__PURE__ */ a("dt", { children: t("check-certificate") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(report.certificate) }) })
    ] })
  ] });
}
function SignatureView({ report }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("check-signature-means") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("check-institution") }),
      /* @__PURE__ */ a("dd", { dir: "ltr", children: report.institution }),
      /* @__PURE__ */ a("dt", { children: t("check-shows") }),
      /* @__PURE__ */ a("dd", { children: list(report.shown.map(({ value }) => value)) }),
      /* @__PURE__ */ a("dt", { children: t("check-memo") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(report.memo) }) })
    ] })
  ] });
}

// src/app/pages/check.tsx
var FILE_OCTETS_MAX = 64 * 1024 * 1024 + 64;
var CheckRefusal = class extends CodedRefusal {
  name = "CheckRefusal";
};
function Check() {
  const [key, setKey] = d("");
  const [part, setPart] = d(0);
  const [found, setFound] = d(void 0);
  const checking = useAction(async (signal, name, octets) => {
    setPart(0);
    setFound(void 0);
    const pinned = await logKey(key, signal);
    const pause = (done) => {
      signal.throwIfAborted();
      setPart(done);
      return breathe();
    };
    const report = await verifyFile(octets, { pinned, randomness, pause });
    if (report === null) throw new CheckRefusal("NotOurs");
    setFound({ name, report, pinned: key.trim() !== "" });
  });
  const invalid = checking.error instanceof Invalid ? checking.error : void 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("check-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("check-lead") }),
    /* @__PURE__ */ a(Field, { label: t("check-key"), hint: t("check-key-hint"), wide: true, code: true, value: key, onInput: setKey }),
    /* @__PURE__ */ a(DropFile, { label: t("check-file"), hint: t("check-file-hint"), octetsMax: FILE_OCTETS_MAX, onFile: (name, octets) => checking.run(name, octets) }),
    checking.pending && /* @__PURE__ */ a(Waiting, { what: t("check-running"), part }),
    invalid && /* @__PURE__ */ a(Alert, { tone: "error", heading: t("check-invalid"), live: true, children: t("check-invalid-text", { check: invalid.check ?? "", reason: t(`invalid-${invalid.code}`) }) }),
    !invalid && /* @__PURE__ */ a(ErrorAlert, { error: checking.error }),
    found && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Alert, { tone: "success", heading: t("check-valid", { name: found.name }), live: true, children: t(`check-valid-${found.report.kind}`) }),
      /* @__PURE__ */ a("p", { children: [
        t(found.pinned ? "check-under-yours" : "check-under-servers"),
        " ",
        /* @__PURE__ */ a("code", { children: found.report.report.log.toString() })
      ] }),
      /* @__PURE__ */ a(ReportView, { report: found.report })
    ] })
  ] });
}
async function logKey(text, signal) {
  if (text.trim() === "") return (await reach(signal)).log;
  try {
    return LogVerifier.parse(text.trim());
  } catch {
    throw new CheckRefusal("LogKey");
  }
}
export {
  Check as default
};
