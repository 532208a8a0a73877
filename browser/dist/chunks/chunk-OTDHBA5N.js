import {
  P,
  a,
  d,
  number,
  t
} from "./chunk-DVLWWF7R.js";

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

export {
  DropFile
};
