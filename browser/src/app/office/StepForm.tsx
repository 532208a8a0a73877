/** A step of the office: what is to be said, and one more question before it is signed and sent. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, type Look } from "../components/Button.tsx";
import { Confirm } from "../components/Confirm.tsx";
import { t } from "../i18n.ts";

export interface StepFormProps {
  /** Beginning of the ids of its words: `office-<name>-title`, `-text`, `-do`, `-ask` and `-means`. */
  name: string;
  /** What is still missing, in words; nothing if it can be sent. */
  problem?: string | undefined;
  /** Called on a click while something is missing. */
  onProblem?: () => void;
  send: (signal: AbortSignal) => Promise<void>;
  onDone: () => void;
  look?: Look;
  children?: ComponentChildren;
}

export function StepForm({ name, problem, onProblem, send, onDone, look, children }: StepFormProps) {
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [tried, setTried] = useState(false);
  const sending = useAction(async (signal) => {
    await send(signal);
    setAsks(false);
    setTried(false);
    onDone();
  });
  const ask = (): void => {
    setTried(true);
    if (problem === undefined) setAsks(true);
    else onProblem?.();
  };
  return (
    <form
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <h3 id={id}>{t(`office-${name}-title`)}</h3>
      <p>{t(`office-${name}-text`)}</p>
      {children}
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      <div class="actions"><Button submit look={look ?? "plain"}>{t(`office-${name}-do`)}</Button></div>
      <Confirm open={asks} heading={t(`office-${name}-ask`)} deed={t(`office-${name}-do`)} pending={sending.pending} onConfirm={() => sending.run()} onClose={() => setAsks(false)}>
        <p>{t(`office-${name}-means`)}</p>
        <ErrorAlert error={sending.error} />
      </Confirm>
    </form>
  );
}
