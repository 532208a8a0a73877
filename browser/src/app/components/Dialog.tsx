/** A question that must be answered first: the browser's own dialog, which keeps the focus inside. */

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

export interface DialogProps {
  open: boolean;
  heading: string;
  /** Called when it is closed without an answer, also by Escape. */
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ open, heading, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !element.current?.open) element.current?.showModal();
    if (!open && element.current?.open) element.current.close();
  }, [open]);
  return (
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <h2 id={id}>{heading}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
