import {
  EmptyState
} from "./chunk-ZSNHBIER.js";
import {
  CharterFacts
} from "./chunk-P3DY27SS.js";
import {
  countWords
} from "./chunk-UJKAFTKP.js";
import {
  MemoView
} from "./chunk-GVIA5D6C.js";
import {
  partsOf,
  readInvitation
} from "./chunk-OXXRQJQ5.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import {
  circulation,
  memoStatus
} from "./chunk-WRRMKISR.js";
import "./chunk-FWXHZFOV.js";
import "./chunk-MCKP3GDA.js";
import {
  MemoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import "./chunk-M6XKZPFZ.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  ButtonLink,
  a,
  day,
  now,
  t,
  to,
  useLoad
} from "./chunk-IGLGM2GQ.js";

// src/app/pages/invite.tsx
function Invite({ secret }) {
  let invitation;
  let refusal;
  try {
    invitation = readInvitation(secret);
  } catch (error) {
    refusal = error;
  }
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("invite-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: refusal }),
    invitation && /* @__PURE__ */ a(Invited, { invitation }),
    !invitation && refusal === void 0 && /* @__PURE__ */ a(EmptyState, { heading: t("invite-none"), text: t("invite-none-text") })
  ] });
}
function Invited({ invitation }) {
  const id = MemoId.toText(invitation.memo);
  const loaded = useLoad(async (signal) => {
    const [shown2, status2] = await Promise.all([
      circulation(invitation.memo, invitation.key, signal),
      memoStatus(invitation.memo, signal)
    ]);
    return { shown: shown2, status: status2 };
  }, id);
  if (loaded.error !== void 0) return /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again });
  if (!loaded.value) return /* @__PURE__ */ a(Waiting, { what: t("invite-loading") });
  const { shown, status } = loaded.value;
  const zone = shown.charter.calendar.zoneName;
  const isOpen = status.state === "circulating" && now() < shown.freeze.closesAt;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "lead", children: t("invite-lead") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("invite-signatures") }),
      /* @__PURE__ */ a("dd", { children: countWords(status.signatures) }),
      /* @__PURE__ */ a("dt", { children: t("invite-until") }),
      /* @__PURE__ */ a("dd", { children: day(shown.freeze.closesAt - 1, zone) }),
      /* @__PURE__ */ a("dt", { children: t("invite-version") }),
      /* @__PURE__ */ a("dd", { children: shown.freeze.version })
    ] }),
    /* @__PURE__ */ a(CharterFacts, { charter: shown.charter }),
    /* @__PURE__ */ a(MemoView, { memo: partsOf(shown) }),
    isOpen ? /* @__PURE__ */ a("section", { class: "no-print", children: [
      /* @__PURE__ */ a("h2", { children: t("invite-agree") }),
      /* @__PURE__ */ a("p", { children: t("invite-agree-text") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: to(`/sign/${id}`), children: t("invite-go-sign") }) })
    ] }) : /* @__PURE__ */ a(Alert, { tone: "info", children: t("invite-over") })
  ] });
}
export {
  Invite as default
};
