/** A turn of the authors in words of their own, asked for once more before it is signed. */

import type { ComponentChildren } from "preact";
import type { AuthorTurn } from "../../../client/turns.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../../protocol/sizes.ts";
import { t } from "../../i18n.ts";
import type { MemoCase } from "../../member/case.ts";
import { SayForm } from "../SayForm.tsx";
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
  const send = async (words: string, signal: AbortSignal): Promise<void> => {
    if (turn !== undefined) await takeTurn(of, await turn(signal), words, signal);
  };
  return (
    <SayForm
      name={`further-${name}`}
      level={2}
      means={t(`further-${name}-means`)}
      sent={t(`further-${name}-done`)}
      missing={turn === undefined ? missing : undefined}
      hint={t("turn-words-hint")}
      rows={5}
      lengthMax={NOTE_TEXT_OCTETS_MAX / 8}
      send={send}
      onDone={onChange}
    >
      {children}
    </SayForm>
  );
}
