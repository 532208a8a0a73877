/** A turn of the authors in words of their own, asked for once more before it is signed. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { AuthorTurn } from "../../../client/turns.ts";
import { saysSomething } from "../../../domain/reply.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../../protocol/sizes.ts";
import { Alert } from "../../components/Alert.tsx";
import { Asked } from "../../components/Asked.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { t } from "../../i18n.ts";
import type { MemoCase } from "../../member/case.ts";
import { takeTurn } from "../turns.ts";

export interface FurtherProps {
  of: MemoCase;
  onChange: () => void;
}

interface FurtherFormProps extends FurtherProps {
  /** Beginning of the ids of its words: `further-<name>-title`, `-text`, `-label`, `-do`, `-ask`, `-means` and `-done`. */
  name: "leak" | "link" | "release";
  /** Nothing while something is still to be chosen; what is fetched for it is fetched when it is sent. */
  turn: ((signal: AbortSignal) => Promise<AuthorTurn>) | undefined;
  /** What is still to be chosen, in words. */
  missing?: string;
  children?: ComponentChildren;
}

export function FurtherForm({ of, onChange, name, turn, missing, children }: FurtherFormProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const problem = turn === undefined ? missing : saysSomething(words) ? undefined : t("refusal-AuthorRefusal-NoWords");
  const act = async (signal: AbortSignal): Promise<void> => {
    if (turn === undefined) return;
    await takeTurn(of.memo, await turn(signal), words.trim(), signal);
    setWords("");
    setTried(false);
    setDone(true);
    onChange();
  };
  const ready = (): boolean => {
    setTried(true);
    setDone(false);
    return problem === undefined;
  };
  return (
    <form aria-labelledby={id} onSubmit={(event) => event.preventDefault()}>
      <h2 id={id}>{t(`further-${name}-title`)}</h2>
      <p>{t(`further-${name}-text`)}</p>
      {children}
      <TextArea label={t(`further-${name}-label`)} hint={t("turn-words-hint")} rows={5} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={words} onInput={setWords} />
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      {done && <Alert tone="success" live>{t(`further-${name}-done`)}</Alert>}
      <Asked deed={t(`further-${name}-do`)} heading={t(`further-${name}-ask`)} look="outline" ready={ready} act={act}>
        <p>{t(`further-${name}-means`)}</p>
      </Asked>
    </form>
  );
}
