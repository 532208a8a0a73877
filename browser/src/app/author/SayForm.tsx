/** Authors say something in words of their own, and are asked once more before it is signed. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { saysSomething } from "../../domain/reply.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t, type Variables } from "../i18n.ts";

export interface SayFormProps {
  /** Beginning of the ids of its words: `<name>-title`, `-text`, `-label`, `-do` and `-ask`. */
  name: string;
  /** What its text names. */
  said?: Variables;
  /** What comes of it, in words. */
  means: string;
  /** What is said once it is sent, where the form stays. */
  sent?: string;
  /** What is still to be chosen, in words. */
  missing?: string | undefined;
  /** What is said where nothing was written. */
  blank?: string;
  hint?: string;
  rows: number;
  lengthMax: number;
  level?: 2 | 3;
  send: (words: string, signal: AbortSignal) => Promise<void>;
  onDone: () => void;
  /** What is answered. */
  about?: ComponentChildren;
  /** Said in place of the form where the time for it is over. */
  over?: string | undefined;
  /** What is chosen besides. */
  children?: ComponentChildren;
}

export function SayForm(props: SayFormProps) {
  const { name, level = 3, about, over } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <form aria-labelledby={id} class="no-print" onSubmit={(event) => event.preventDefault()}>
      <Heading id={id}>{t(`${name}-title`)}</Heading>
      {about && <blockquote>{about}</blockquote>}
      {over === undefined ? <Say {...props} /> : <p>{over}</p>}
    </form>
  );
}

function Say({ name, said, means, sent, missing, blank, hint, rows, lengthMax, send, onDone, children }: SayFormProps) {
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const problem = missing ?? (saysSomething(words) ? undefined : (blank ?? t("refusal-AuthorRefusal-NoWords")));
  const act = async (signal: AbortSignal): Promise<void> => {
    await send(words.trim(), signal);
    setWords("");
    setTried(false);
    setDone(true);
    onDone();
  };
  const ready = (): boolean => {
    setTried(true);
    setDone(false);
    return problem === undefined;
  };
  return (
    <>
      <p>{t(`${name}-text`, said)}</p>
      {children}
      <TextArea label={t(`${name}-label`)} hint={hint} rows={rows} required lengthMax={lengthMax} value={words} onInput={setWords} />
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      {done && sent && <Alert tone="success" live>{sent}</Alert>}
      <Asked deed={t(`${name}-do`)} heading={t(`${name}-ask`)} look="outline" ready={ready} act={act}>
        <p>{means}</p>
      </Asked>
    </>
  );
}
