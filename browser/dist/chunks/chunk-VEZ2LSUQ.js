import {
  a
} from "./chunk-DVLWWF7R.js";

// src/app/components/Tag.tsx
function Tag({ tone = "plain", children }) {
  return /* @__PURE__ */ a("span", { class: tone === "plain" ? "usa-tag" : `usa-tag usa-tag--${tone}`, children });
}

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

export {
  Tag,
  Table
};
