/** A button for a step that is asked for once more before it is taken. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useAction } from "../action.ts";
import { ErrorAlert } from "./Alert.tsx";
import { Button, type Look } from "./Button.tsx";
import { Confirm } from "./Confirm.tsx";

export interface AskedProps {
  /** The deed, on the button and in the dialog. */
  deed: string;
  /** The question. */
  heading: string;
  look?: Look;
  danger?: boolean;
  /** Called before anything is asked; where it says no, nothing is. */
  ready?: () => boolean;
  act: (signal: AbortSignal) => Promise<void>;
  /** Shown while it is being done. */
  waiting?: ComponentChildren;
  /** What it means. */
  children: ComponentChildren;
}

export function Asked({ deed, heading, look, danger, ready, act, waiting, children }: AskedProps) {
  const [asks, setAsks] = useState(false);
  const going = useAction(async (signal) => {
    await act(signal);
    setAsks(false);
  });
  return (
    <>
      <div class="actions"><Button look={look ?? "plain"} onClick={() => setAsks(ready?.() ?? true)}>{deed}</Button></div>
      <Confirm open={asks} heading={heading} deed={deed} danger={danger ?? false} pending={going.pending} onConfirm={() => going.run()} onClose={() => setAsks(false)}>
        {children}
        {going.pending && waiting}
        <ErrorAlert error={going.error} />
      </Confirm>
    </>
  );
}
