/** Second step: the words, to be written down. */

import { Button } from "../../components/Button.tsx";
import { number, t } from "../../i18n.ts";

interface WordsProps {
  words: readonly string[];
  onOther: () => void;
  onBack: () => void;
  onNext: () => void;
}

export function Words({ words, onOther, onBack, onNext }: WordsProps) {
  return (
    <>
      <h2 tabIndex={-1}>{t("words-heading")}</h2>
      <p>{t("words-lead")}</p>
      <ol class="words" dir="ltr" translate={false}>
        {words.map((word, index) => <li key={index}><span>{number(index + 1)}</span>{word}</li>)}
      </ol>
      <Button look="quiet" onClick={onOther}>{t("words-other")}</Button>
      <div class="actions">
        <Button onClick={onNext}>{t("words-written")}</Button>
        <Button look="outline" onClick={onBack}>{t("enrol-back")}</Button>
      </div>
    </>
  );
}
