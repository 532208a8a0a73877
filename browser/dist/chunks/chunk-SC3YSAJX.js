import {
  RadioTiles
} from "./chunk-CS2AJC4I.js";
import {
  DropFile
} from "./chunk-OTDHBA5N.js";
import {
  ErrorAlert,
  Field,
  Waiting
} from "./chunk-4V42NAPS.js";
import {
  EmptyState
} from "./chunk-DCTJQAMB.js";
import {
  $,
  Button,
  ButtonLink,
  a,
  d,
  keepOn,
  keptWallet,
  t,
  to,
  unlock,
  useAction,
  useLoad
} from "./chunk-DVLWWF7R.js";

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
  UnlockHere,
  KeepingChoice
};
