/** Saves octets as a file that the browser downloads. Nothing leaves the machine. */

import { Button, type Look } from "./Button.tsx";

/** Starts the download. */
export function saveFile(name: string, octets: Uint8Array, type = "application/octet-stream"): void {
  const url = URL.createObjectURL(new Blob([octets as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface FileButtonProps {
  name: string;
  /** Called on the click, so that nothing is made that nobody saves. */
  octets: () => Uint8Array | Promise<Uint8Array>;
  type?: string;
  look?: Look;
  onSaved?: () => void;
  children: string;
}

export function FileButton({ name, octets, type, look, onSaved, children }: FileButtonProps) {
  const save = async (): Promise<void> => {
    saveFile(name, await octets(), type);
    onSaved?.();
  };
  return <Button look={look ?? "outline"} onClick={() => void save()}>{children}</Button>;
}
