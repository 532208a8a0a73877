/** A step of the office: what is to be said, and one more question before it is signed and sent. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Button, type Look } from "../components/Button.tsx";
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
  /** False for what can be taken lightly: then there is no question, and no words for one. */
  asks?: boolean;
  /** True for what can be done more than once: the form stays, and says that it was sent. */
  stays?: boolean;
  /** Of its heading: 2 where it is the page's only step. */
  level?: 2 | 3;
  children?: ComponentChildren;
}

export function StepForm({ name, problem, onProblem, send, onDone, look, asks = true, stays = false, level = 3, children }: StepFormProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const act = async (signal: AbortSignal): Promise<void> => {
    await send(signal);
    setTried(false);
    setSent(stays);
    onDone();
  };
  const sending = useAction(act);
  const ready = (): boolean => {
    setTried(true);
    setSent(false);
    if (problem !== undefined) onProblem?.();
    return problem === undefined;
  };
  const deed = t(`office-${name}-do`);
  return (
    <form
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asks && ready()) sending.run();
      }}
    >
      <Heading id={id}>{t(`office-${name}-title`)}</Heading>
      <p>{t(`office-${name}-text`)}</p>
      {children}
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      {sent && <Alert tone="success" live>{t("office-sent")}</Alert>}
      {asks
        ? <Asked deed={deed} heading={t(`office-${name}-ask`)} look={look ?? "plain"} ready={ready} act={act}><p>{t(`office-${name}-means`)}</p></Asked>
        : (
          <>
            <ErrorAlert error={sending.error} />
            <div class="actions"><Button submit look={look ?? "plain"} pending={sending.pending}>{deed}</Button></div>
          </>
        )}
    </form>
  );
}
