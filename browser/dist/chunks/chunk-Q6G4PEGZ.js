import {
  P,
  a,
  d,
  number,
  t
} from "./chunk-3WD7XXPA.js";

// src/app/components/DropFile.tsx
function DropFile({ label, hint, accept, octetsMax, many, onFile }) {
  const id = P();
  const [over, setOver] = d(false);
  const [error, setError] = d("");
  const take = async (files) => {
    setError("");
    for (const file of [...files].slice(0, many ? void 0 : 1)) {
      if (file.size > octetsMax) setError(t("file-too-long", { name: file.name, megabytes: number(octetsMax / 2 ** 20) }));
      else onFile(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
    }
  };
  return /* @__PURE__ */ a("div", { class: "usa-form-group", children: [
    /* @__PURE__ */ a("label", { class: "usa-label", for: id, children: label }),
    hint && /* @__PURE__ */ a("div", { class: "usa-hint", id: `${id}-hint`, children: hint }),
    error && /* @__PURE__ */ a("div", { class: "usa-error-message", role: "alert", children: error }),
    /* @__PURE__ */ a(
      "div",
      {
        class: over ? "drop over" : "drop",
        onDragOver: (event) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: (event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? []);
        },
        children: /* @__PURE__ */ a(
          "input",
          {
            id,
            type: "file",
            accept,
            multiple: many,
            "aria-describedby": hint ? `${id}-hint` : void 0,
            onChange: (event) => {
              void take(event.currentTarget.files ?? []);
              event.currentTarget.value = "";
            }
          }
        )
      }
    )
  ] });
}

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
  DropFile,
  RadioTiles
};
