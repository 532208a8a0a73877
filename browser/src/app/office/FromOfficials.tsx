/** What officials wrote in a case, for whoever answers it: questions, rulings, directions, assessments, what was added to a reply. */

import { useId } from "preact/hooks";
import type { Letter } from "../../client/mailbox.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { t } from "../i18n.ts";
import { LetterBody, letterTitle } from "../member/Letters.tsx";
import type { DeskCase } from "./case.ts";
import { lettersToMe } from "./turns.ts";

/** What is written on a panel stands with the panel's steps. */
const WRITTEN: readonly Letter["words"]["kind"][] = ["redirect", "ruling", "question", "correction", "outcomeReport", "leakReport", "direction", "spill", "assessment"];

export function FromOfficials({ of }: { of: DeskCase }) {
  const id = useId();
  const loaded = useLoad((signal) => lettersToMe(of, signal), of.status.events.length.toString());
  const letters = (loaded.value ?? []).filter(({ words }) => WRITTEN.includes(words.kind));
  if (letters.length === 0) return <ErrorAlert error={loaded.error} again={loaded.again} />;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("office-letters-title")}</h2>
      {letters.map((letter, at) => (
        <Disclosure key={at} summary={letterTitle({ by: "office", letter })} open><LetterBody letter={letter} /></Disclosure>
      ))}
    </section>
  );
}
