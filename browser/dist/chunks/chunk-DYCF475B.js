import {
  a
} from "./chunk-IGLGM2GQ.js";

// src/app/components/Waiting.tsx
function Waiting({ what, part }) {
  return /* @__PURE__ */ a("div", { class: "waiting", role: "status", children: [
    /* @__PURE__ */ a("progress", { "aria-label": what, value: part, max: 1 }),
    /* @__PURE__ */ a("span", { children: what })
  ] });
}

export {
  Waiting
};
