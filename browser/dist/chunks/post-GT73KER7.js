import {
  check,
  demand
} from "./chunk-BAFDDGMV.js";
import {
  DropFile
} from "./chunk-EMUOGEPG.js";
import {
  verifyCosignature
} from "./chunk-V6H4GIJO.js";
import {
  blocksPost,
  receivedAnswer,
  sendTo
} from "./chunk-WRRMKISR.js";
import {
  fromBlock,
  knownEpoch,
  loggedCharter,
  openEvidence,
  reach,
  signatureFile
} from "./chunk-FWXHZFOV.js";
import "./chunk-MCKP3GDA.js";
import {
  COSIGNATURES_PER_POST_MAX,
  memoContext,
  memoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import {
  CodedRefusal,
  equal,
  toHex
} from "./chunk-M6XKZPFZ.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  Button,
  a,
  d,
  number,
  t,
  useAction
} from "./chunk-IGLGM2GQ.js";

// src/client/verify/signature.ts
function verifySignature(file, pinned) {
  const { manifest } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter), "Charter");
  const { epoch } = check("Epoch", () => knownEpoch({ manifest: file.epoch, roll: null }, head));
  const cosignature = check("Damaged", () => fromBlock(file.block));
  const { message, institution, disclosed } = cosignature.presentation;
  const rules = {
    kind: "sign",
    manifest,
    epochs: [epoch],
    eligible: charter.eligibility.affiliations,
    version: message.version,
    context: memoContext(manifest)
  };
  check("Signature", () => verifyCosignature(rules, cosignature));
  return { log, memo: memoId(manifest), version: message.version, institution, shown: disclosed };
}

// src/app/pages/post.tsx
var SIGNATURE_FILE_OCTETS_MAX = 1024 * 1024 + 64;
function Post() {
  const [ready, setReady] = d([]);
  const [sent, setSent] = d(0);
  const [refusal, setRefusal] = d(void 0);
  const take = async (name, octets) => {
    setRefusal(void 0);
    try {
      const found = await check2(name, octets);
      setReady((before) => [...before.filter(({ block }) => toHex(block) !== toHex(found.block)), found]);
    } catch (error) {
      setRefusal(error);
    }
  };
  const sending = useAction(async (signal) => {
    for (const [memo, blocks] of byMemo(ready)) {
      await sendTo("memo_cosign", memo, blocksPost, { blocks }, receivedAnswer, signal);
    }
    setSent(ready.length);
    setReady([]);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("post-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("post-lead") }),
    sent > 0 && /* @__PURE__ */ a(Alert, { tone: "success", heading: t("post-sent", { count: number(sent) }), live: true, children: t("sign-sent-text") }),
    /* @__PURE__ */ a(
      DropFile,
      {
        label: t("post-files"),
        hint: t("post-files-hint"),
        accept: ".sig",
        octetsMax: SIGNATURE_FILE_OCTETS_MAX,
        many: true,
        onFile: (name, octets) => void take(name, octets)
      }
    ),
    /* @__PURE__ */ a(ErrorAlert, { error: refusal ?? sending.error }),
    ready.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h2", { children: t("post-ready") }),
      /* @__PURE__ */ a("ul", { children: ready.map(({ name, block }) => /* @__PURE__ */ a("li", { children: name }, toHex(block.subarray(0, 16)) + name)) }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { pending: sending.pending, onClick: () => sending.run(), children: t("post-send") }) })
    ] })
  ] });
}
async function check2(name, octets) {
  const file = signatureFile.fromFile(octets);
  if (file === null) throw new PostRefusal("NotASignature");
  const { log } = await reach();
  const { memo } = verifySignature(file, log);
  return { name, memo, block: file.block };
}
var PostRefusal = class extends CodedRefusal {
  name = "PostRefusal";
};
function byMemo(ready) {
  const posts = [];
  for (const { memo, block } of ready) {
    const open = posts.find(([of, blocks]) => toHex(of) === toHex(memo) && blocks.length < COSIGNATURES_PER_POST_MAX);
    if (open) open[1].push(block);
    else posts.push([memo, [block]]);
  }
  return posts;
}
export {
  Post as default
};
