import {
  P,
  a
} from "./chunk-DVLWWF7R.js";

// src/app/components/RadioTiles.tsx
function RadioTiles({ legend, hint, value, tiles, onChange, error }) {
  const id = P();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return /* @__PURE__ */ a("fieldset", { class: "usa-fieldset usa-form-group", "aria-describedby": about || void 0, children: [
    /* @__PURE__ */ a("legend", { class: "usa-legend", children: legend }),
    hint && /* @__PURE__ */ a("div", { class: "usa-hint", id: `${id}-hint`, children: hint }),
    error && /* @__PURE__ */ a("div", { class: "usa-error-message", id: `${id}-error`, children: error }),
    tiles.map((tile) => /* @__PURE__ */ a("div", { class: "usa-radio", children: [
      /* @__PURE__ */ a(
        "input",
        {
          class: "usa-radio__input usa-radio__input--tile",
          type: "radio",
          id: `${id}-${tile.value}`,
          name: id,
          value: tile.value,
          checked: tile.value === value,
          disabled: tile.disabled,
          onChange: () => onChange(tile.value)
        }
      ),
      /* @__PURE__ */ a("label", { class: "usa-radio__label", for: `${id}-${tile.value}`, children: [
        tile.label,
        tile.explained && /* @__PURE__ */ a("span", { class: "usa-radio__label-description", children: tile.explained })
      ] })
    ] }, tile.value))
  ] });
}

export {
  RadioTiles
};
