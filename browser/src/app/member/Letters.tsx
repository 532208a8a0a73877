/** What the office wrote, oldest first, each signed by a named official and checked. */

import type { Letter } from "../../client/mailbox.ts";
import { Disclosure } from "../components/Disclosure.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { t } from "../i18n.ts";

export function Letters({ letters }: { letters: readonly Letter[] }) {
  const shown = letters.filter(({ words }) => words.kind !== "reply");
  if (letters.length === 0) return <EmptyState heading={t("letters-none")} text={t("letters-none-text")} />;
  return (
    <>
      {shown.map((letter, index) => (
        <Disclosure key={index} summary={t("letter-from", { title: t(`letter-${letter.words.kind}`), official: letter.signedBy })}>
          <LetterBody letter={letter} />
        </Disclosure>
      ))}
    </>
  );
}

function LetterBody({ letter: { words, document } }: { letter: Letter }) {
  const { step } = document.statement;
  switch (words.kind) {
    case "acknowledgement":
      return (
        <dl class="facts">
          {step.kind === "acknowledge" && (
            <>
              <dt>{t("letter-case-number")}</dt>
              <dd dir="ltr">{step.caseNumber}</dd>
            </>
          )}
          <dt>{t("letter-responsible")}</dt>
          <dd dir="auto">{words.words.responsible}</dd>
          <dt>{t("letter-due")}</dt>
          <dd dir="auto">{words.words.due}</dd>
          <dt>{t("letter-monitor")}</dt>
          <dd dir="auto">{words.words.monitor}</dd>
          <dt>{t("letter-protection")}</dt>
          <dd dir="auto">{words.words.protection}</dd>
        </dl>
      );
    case "distribution":
      return (
        <>
          {step.kind === "distribute" && <ul>{step.readers.map((reader) => <li key={reader} dir="ltr">{reader}</li>)}</ul>}
          {words.note !== "" && <p dir="auto">{words.note}</p>}
        </>
      );
    case "statement":
      return (
        <>
          <p dir="auto">{words.message}</p>
          <p class="quiet">{t("letter-statement-means")}</p>
        </>
      );
    case "clearance":
      return <p dir="auto">{words.position}</p>;
    case "extensionRequest":
      return (
        <>
          {step.kind === "requestExtension" && <p>{t("letter-extension-days", { days: step.days })}</p>}
          <p dir="auto">{words.reason}</p>
        </>
      );
    case "extensionApproval":
      return words.note === "" ? <p>{t("letter-extension-moved")}</p> : <p dir="auto">{words.note}</p>;
    case "reply":
      return null;
  }
}
