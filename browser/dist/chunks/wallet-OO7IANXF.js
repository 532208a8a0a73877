import {
  SaveWallet,
  epochByDigest,
  institutionName,
  reach
} from "./chunk-J6FFOSMR.js";
import {
  affiliationOf,
  isComplete
} from "./chunk-PQTHZGMI.js";
import {
  toHex
} from "./chunk-T65N7ENM.js";
import {
  KeepingChoice
} from "./chunk-2MNIU47E.js";
import {
  Confirm
} from "./chunk-V4YSKMGY.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-JF7MWZJ5.js";
import "./chunk-KLFFSLDD.js";
import {
  $,
  Button,
  ButtonLink,
  a,
  burn,
  d,
  go,
  keepOn,
  lock,
  month,
  t,
  to,
  useAction,
  useLoad,
  useSession
} from "./chunk-M5BB4KUM.js";

// src/app/components/Table.tsx
function Table({ caption, captionHidden, columns, rows, keyOf }) {
  return /* @__PURE__ */ a("div", { class: "table-scroll", tabIndex: 0, role: "region", "aria-label": caption, children: /* @__PURE__ */ a("table", { class: "usa-table usa-table--borderless", children: [
    /* @__PURE__ */ a("caption", { class: captionHidden ? "visually-hidden" : void 0, children: caption }),
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: columns.map((column) => /* @__PURE__ */ a("th", { scope: "col", class: column.number ? "number" : void 0, children: column.heading }, column.heading)) }) }),
    /* @__PURE__ */ a("tbody", { children: rows.map((row) => /* @__PURE__ */ a("tr", { children: columns.map(
      (column, index) => index === 0 ? /* @__PURE__ */ a("th", { scope: "row", children: column.cell(row) }, column.heading) : /* @__PURE__ */ a("td", { class: column.number ? "number" : void 0, children: column.cell(row) }, column.heading)
    ) }, keyOf(row))) })
  ] }) });
}

// src/app/components/Tag.tsx
function Tag({ tone = "plain", children }) {
  return /* @__PURE__ */ a("span", { class: tone === "plain" ? "usa-tag" : `usa-tag usa-tag--${tone}`, children });
}

// src/app/pages/wallet.tsx
function Wallet() {
  const session = useSession();
  const instance = useLoad(reach, "instance");
  if (!session) return null;
  const { wallet } = session;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("wallet-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("wallet-lead") }),
    session.unsaved && session.keeping === "memory" && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("wallet-unsaved") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("wallet-keeping") }),
      /* @__PURE__ */ a("dd", { children: t(`wallet-keeping-${session.keeping}`) }),
      /* @__PURE__ */ a("dt", { children: t("wallet-server") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("bdi", { children: wallet.server }) }),
      /* @__PURE__ */ a("dt", { children: t("wallet-log-key") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("bdi", { children: /* @__PURE__ */ a("code", { children: wallet.logKey }) }) })
    ] }),
    /* @__PURE__ */ a(Months, { enrolments: wallet.enrolments, instance: instance.value }),
    /* @__PURE__ */ a(ErrorAlert, { error: instance.error, again: instance.again }),
    /* @__PURE__ */ a("p", { children: t("wallet-authored", { count: wallet.authored.length }) }),
    /* @__PURE__ */ a("p", { children: t("wallet-invited", { count: wallet.invited.length }) }),
    /* @__PURE__ */ a("h2", { children: t("wallet-file-heading") }),
    /* @__PURE__ */ a("p", { children: t("wallet-file-text") }),
    /* @__PURE__ */ a(SaveWallet, {}),
    /* @__PURE__ */ a(Place, { session }),
    /* @__PURE__ */ a("h2", { children: t("wallet-lock-heading") }),
    /* @__PURE__ */ a("p", { children: session.keeping === "memory" ? t("wallet-lock-memory") : t("wallet-lock-text") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", onClick: lock, children: t("wallet-lock-go") }) }),
    /* @__PURE__ */ a(Burn, {})
  ] });
}
function Months({ enrolments, instance }) {
  const manifestOf = (one) => instance ? epochByDigest(instance, one.manifest)?.epoch.manifest : void 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("wallet-months") }),
    enrolments.length === 0 ? /* @__PURE__ */ a("p", { children: t("wallet-months-none") }) : /* @__PURE__ */ a(
      Table,
      {
        caption: t("wallet-months"),
        captionHidden: true,
        rows: enrolments,
        keyOf: (one) => toHex(one.manifest),
        columns: [
          { heading: t("wallet-month"), cell: (one) => month(manifestOf(one)?.epoch ?? "") },
          { heading: t("wallet-institution"), cell: (one) => instance ? institutionName(instance, manifestOf(one)?.institution ?? "") : "" },
          { heading: t("wallet-affiliation"), cell: affiliationOf },
          {
            heading: t("wallet-state"),
            cell: (one) => isComplete(one) ? /* @__PURE__ */ a(Tag, { tone: "good", children: t("wallet-month-ready") }) : /* @__PURE__ */ a(Tag, { tone: "warn", children: t("wallet-month-pending") })
          }
        ]
      }
    ),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to("/enrol"), children: t("wallet-enrol") }) })
  ] });
}
function Place({ session }) {
  const [keeping, setKeeping] = d(session.keeping);
  const change = useAction(() => keepOn(keeping));
  return /* @__PURE__ */ a(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        change.run();
      },
      children: [
        /* @__PURE__ */ a("h2", { children: t("wallet-place-heading") }),
        /* @__PURE__ */ a(KeepingChoice, { value: keeping, onChange: setKeeping }),
        /* @__PURE__ */ a(ErrorAlert, { error: change.error }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, look: "outline", pending: change.pending, disabled: keeping === session.keeping, children: t("wallet-place-change") }) })
      ]
    }
  );
}
function Burn() {
  const [asking, ask] = d(false);
  const burning = useAction(async () => {
    await burn();
    go("/");
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("wallet-burn-heading") }),
    /* @__PURE__ */ a("p", { children: t("wallet-burn-text") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "danger", onClick: () => ask(true), children: t("wallet-burn-go") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: burning.error }),
    /* @__PURE__ */ a(
      Confirm,
      {
        open: asking,
        heading: t("wallet-burn-sure"),
        deed: t("wallet-burn-go"),
        danger: true,
        pending: burning.pending,
        onConfirm: burning.run,
        onClose: () => ask(false),
        children: /* @__PURE__ */ a("p", { children: t("wallet-burn-means") })
      }
    )
  ] });
}
export {
  Wallet as default
};
