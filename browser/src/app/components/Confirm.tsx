/** Asks once more before what cannot be undone. */

import type { ComponentChildren } from "preact";
import { t } from "../i18n.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

export interface ConfirmProps {
  open: boolean;
  heading: string;
  /** What the button that does it says: the deed, not "OK". */
  deed: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

export function Confirm({ open, heading, deed, danger, pending, onConfirm, onClose, children }: ConfirmProps) {
  return (
    <Dialog open={open} heading={heading} onClose={onClose}>
      {children}
      <div class="actions">
        <Button look={danger ? "danger" : "plain"} pending={pending ?? false} onClick={onConfirm}>{deed}</Button>
        <Button look="quiet" autofocus={danger ?? false} onClick={onClose}>{t("cancel")}</Button>
      </div>
    </Dialog>
  );
}
