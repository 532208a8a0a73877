import {
  Button,
  a
} from "./chunk-DVLWWF7R.js";

// src/app/components/FileButton.tsx
function saveFile(name, octets, type = "application/octet-stream") {
  const url = URL.createObjectURL(new Blob([octets], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
function FileButton({ name, octets, type, look, onSaved, children }) {
  const save = async () => {
    saveFile(name, await octets(), type);
    onSaved?.();
  };
  return /* @__PURE__ */ a(Button, { look: look ?? "outline", onClick: () => void save(), children });
}

export {
  saveFile,
  FileButton
};
