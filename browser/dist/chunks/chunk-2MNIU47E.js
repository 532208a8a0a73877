import {
  ErrorAlert,
  Field
} from "./chunk-JF7MWZJ5.js";
import {
  EmptyState
} from "./chunk-KLFFSLDD.js";
import {
  $,
  Button,
  ButtonLink,
  P,
  a,
  d,
  keepOn,
  keptWallet,
  number,
  t,
  to,
  unlock,
  useAction,
  useLoad
} from "./chunk-M5BB4KUM.js";

// src/app/components/Waiting.tsx
function Waiting({ what, part }) {
  return /* @__PURE__ */ a("div", { class: "waiting", role: "status", children: [
    /* @__PURE__ */ a("progress", { "aria-label": what, value: part, max: 1 }),
    /* @__PURE__ */ a("span", { children: what })
  ] });
}

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

// src/app/frame/UnlockHere.tsx
var WALLET_OCTETS_MAX = 8 * 1024 * 1024 + 4096;
function UnlockHere({ onOpen }) {
  const kept = useLoad(keptWallet, "kept");
  const [file, setFile] = d(void 0);
  const [wantsFile, wantFile] = d(false);
  if (kept.error !== void 0) return /* @__PURE__ */ a(ErrorAlert, { error: kept.error, again: kept.again });
  const sealed = file?.octets ?? kept.value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("unlock-title") }),
    sealed ? /* @__PURE__ */ a(Words, { sealed, name: file?.name, onOpen }, file?.name ?? "") : !wantsFile && /* @__PURE__ */ a(EmptyState, { heading: t("unlock-none-heading"), text: t("unlock-none-text"), children: [
      /* @__PURE__ */ a(ButtonLink, { href: to("/enrol"), children: t("unlock-none-enrol") }),
      /* @__PURE__ */ a(Button, { look: "outline", onClick: () => wantFile(true), children: t("unlock-from-file") })
    ] }),
    sealed && !wantsFile && /* @__PURE__ */ a(Button, { look: "quiet", onClick: () => wantFile(true), children: t("unlock-other-file") }),
    wantsFile && /* @__PURE__ */ a(
      DropFile,
      {
        label: t("unlock-file-label"),
        hint: t("unlock-file-hint"),
        octetsMax: WALLET_OCTETS_MAX,
        onFile: (name, octets) => setFile({ name, octets })
      }
    )
  ] });
}
function Words({ sealed, name, onOpen }) {
  const [words, setWords] = d("");
  const [keeping, setKeeping] = d("memory");
  const opening = useAction(async () => {
    await unlock(sealed, words, name ? "memory" : "device");
    if (name && keeping === "device") await keepOn("device");
    onOpen?.();
  });
  return /* @__PURE__ */ a(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        opening.run();
      },
      children: [
        /* @__PURE__ */ a("p", { children: name ? t("unlock-file-chosen", { name }) : t("unlock-kept") }),
        /* @__PURE__ */ a(Field, { label: t("unlock-words"), hint: t("unlock-words-hint"), type: "password", code: true, wide: false, required: true, value: words, onInput: setWords }),
        name && /* @__PURE__ */ a(KeepingChoice, { value: keeping, onChange: setKeeping }),
        /* @__PURE__ */ a(ErrorAlert, { error: opening.error }),
        opening.pending && /* @__PURE__ */ a(Waiting, { what: t("unlock-opening") }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, pending: opening.pending, children: t("unlock-open") }) })
      ]
    }
  );
}
function KeepingChoice({ value, onChange }) {
  return /* @__PURE__ */ a(
    RadioTiles,
    {
      legend: t("keeping-legend"),
      value,
      onChange,
      tiles: [
        { value: "memory", label: t("keeping-memory"), explained: t("keeping-memory-means") },
        { value: "device", label: t("keeping-device"), explained: t("keeping-device-means") }
      ]
    }
  );
}

export {
  Waiting,
  UnlockHere,
  KeepingChoice
};
