/** Third step: some of the words are written back before anything depends on them. */

import { useState } from "preact/hooks";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { number, t } from "../../i18n.ts";

interface BackProps {
  words: readonly string[];
  /** Positions that are asked, from 0. */
  asked: readonly number[];
  onBack: () => void;
  onNext: () => void;
}

export function Back({ words, asked, onBack, onNext }: BackProps) {
  const [typed, setTyped] = useState<readonly string[]>(asked.map(() => ""));
  const [tried, setTried] = useState(false);
  const isRight = (index: number): boolean => typed[index]?.trim().toLowerCase() === words[asked[index] ?? -1];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (asked.every((_, index) => isRight(index))) onNext();
      }}
    >
      <h2 tabIndex={-1}>{t("back-heading")}</h2>
      <p>{t("back-lead")}</p>
      {asked.map((position, index) => (
        <Field
          key={position}
          label={t("back-word", { position: number(position + 1) })}
          code
          value={typed[index] ?? ""}
          error={tried && !isRight(index) ? t("back-wrong") : undefined}
          onInput={(value) => {
            setTried(false);
            setTyped(typed.map((old, at) => (at === index ? value : old)));
          }}
        />
      ))}
      <div class="actions">
        <Button submit>{t("back-check")}</Button>
        <Button look="outline" onClick={onBack}>{t("back-show")}</Button>
      </div>
    </form>
  );
}
