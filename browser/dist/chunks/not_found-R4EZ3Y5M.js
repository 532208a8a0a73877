import {
  EmptyState
} from "./chunk-DCTJQAMB.js";
import {
  $,
  ButtonLink,
  a,
  t,
  to
} from "./chunk-DVLWWF7R.js";

// src/app/pages/not_found.tsx
function NotFound() {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("not-found-title") }),
    /* @__PURE__ */ a(EmptyState, { heading: t("not-found-heading"), text: t("not-found-text"), children: /* @__PURE__ */ a(ButtonLink, { href: to("/"), children: t("not-found-go") }) })
  ] });
}
export {
  NotFound as default
};
