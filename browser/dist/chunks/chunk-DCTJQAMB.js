import {
  a
} from "./chunk-DVLWWF7R.js";

// src/app/components/EmptyState.tsx
function EmptyState({ heading, text, children }) {
  return /* @__PURE__ */ a("div", { class: "empty", children: [
    /* @__PURE__ */ a("h2", { children: heading }),
    /* @__PURE__ */ a("p", { children: text }),
    children && /* @__PURE__ */ a("div", { class: "actions", children })
  ] });
}

export {
  EmptyState
};
