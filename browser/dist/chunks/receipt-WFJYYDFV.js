import {
  fetchReceipt,
  filedAt
} from "./chunk-47IST2I2.js";
import {
  charterOf,
  own
} from "./chunk-PVWLXSF4.js";
import "./chunk-AOR4LIJL.js";
import {
  FileButton
} from "./chunk-2AXZV237.js";
import {
  memoParam,
  shortId
} from "./chunk-OXXRQJQ5.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import "./chunk-BAFDDGMV.js";
import "./chunk-V6H4GIJO.js";
import "./chunk-WRRMKISR.js";
import {
  reach
} from "./chunk-FWXHZFOV.js";
import "./chunk-MCKP3GDA.js";
import {
  MemoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import {
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
  day,
  number,
  t,
  useLoad
} from "./chunk-IGLGM2GQ.js";

// src/app/pages/receipt.tsx
function ReceiptPage({ params }) {
  const memo = memoParam(params);
  const loaded = useLoad(async (signal) => {
    const [receipt, instance] = await Promise.all([fetchReceipt(memo, signal), reach(signal)]);
    return { receipt, instance, charter: charterOf(instance, own(memo)) };
  }, params["memo"] ?? "");
  const { value } = loaded;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("receipt-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("receipt-loading") }),
    value && !value.receipt && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Alert, { tone: "info", heading: t("receipt-promised"), children: t("receipt-promised-text") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: loaded.again, children: t("memo-again") }) })
    ] }),
    value?.receipt && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("p", { class: "lead", children: t("receipt-lead") }),
      value.receipt.isLate && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("receipt-late") }),
      /* @__PURE__ */ a("dl", { class: "facts", children: [
        /* @__PURE__ */ a("dt", { children: t("receipt-filed") }),
        /* @__PURE__ */ a("dd", { children: day(filedAt(value.receipt.report, value.charter), value.charter.calendar.zoneName) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-entry") }),
        /* @__PURE__ */ a("dd", { children: number(Number(value.receipt.report.index)) }),
        /* @__PURE__ */ a("dt", { children: t("memo-id") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: MemoId.toText(memo) }) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-certificate") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: toHex(value.receipt.report.certificate) }) }),
        /* @__PURE__ */ a("dt", { children: t("receipt-log") }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: value.instance.log.toString() }) })
      ] }),
      /* @__PURE__ */ a("p", { children: t("receipt-check") }),
      /* @__PURE__ */ a("div", { class: "actions no-print", children: [
        /* @__PURE__ */ a(FileButton, { name: `${shortId(memo)}.tlog-proof`, type: "text/plain", octets: () => value.receipt?.file ?? new Uint8Array(), children: t("receipt-save") }),
        /* @__PURE__ */ a(Button, { look: "outline", onClick: () => print(), children: t("receipt-print") })
      ] })
    ] })
  ] });
}
export {
  ReceiptPage as default
};
