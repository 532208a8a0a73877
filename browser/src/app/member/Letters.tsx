/** What was written in a case, oldest first: by officials, each by name, and by the authors. Every signature was checked. */

import { toHex } from "../../bytes.ts";
import type { Letter } from "../../client/mailbox.ts";
import type { AuthorLetter } from "../../client/turns.ts";
import { Disclosure } from "../components/Disclosure.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { number, t } from "../i18n.ts";
import { eventWords } from "../rule_words.ts";
import { officialSeen } from "../server.ts";
import { type Said, turnOfLetter } from "./said.ts";

/** Everything but the reply, which has a place of its own. */
export function Letters({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return <EmptyState heading={t("letters-none")} text={t("letters-none-text")} />;
  return (
    <>
      {said.map((one, index) =>
        one.by === "authors"
          ? <AuthorsWords key={index} letter={one.letter} />
          : one.letter.words.kind !== "reply" && (
            <Disclosure key={index} summary={letterTitle(one)}><LetterBody letter={one.letter} /></Disclosure>
          ))}
    </>
  );
}

/** What a letter is, and from whom. */
export function letterTitle(one: Said): string {
  return one.by === "authors"
    ? t("letter-from-authors", { title: t(`letter-${one.letter.document.step.kind}`) })
    : t("letter-from", { title: t(`letter-${one.letter.words.kind}`), official: one.letter.signedBy });
}

/** What the authors wrote. */
export function AuthorsWords({ letter, open = false }: { letter: AuthorLetter; open?: boolean }) {
  const { step } = letter.document;
  return (
    <Disclosure summary={letterTitle({ by: "authors", letter })} open={open}>
      {step.kind === "nominate" && <p dir="auto">{officialSeen(step.nominee)}</p>}
      {step.kind === "appeal" && <p class="quiet">{t(`turn-ground-${step.ground}`)}</p>}
      {step.kind === "link" && <p class="quiet">{t("letter-link-to", { memo: toHex(step.memo).slice(0, 16), how: t(`link-${step.how}`) })}</p>}
      <p dir="auto">{letter.words}</p>
    </Disclosure>
  );
}

export function LetterBody({ letter }: { letter: Letter }) {
  const { words, document } = letter;
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
          {words.words.risk && (
            <>
              <dt>{t("letter-risks")}</dt>
              <dd><ul>{words.words.risk.map(({ item, risk }) => <li key={item}>{t(`letter-risk-${item}`)} <strong>{t(`risk-is-${risk}`)}</strong></li>)}</ul></dd>
            </>
          )}
        </dl>
      );
    case "distribution":
      return (
        <>
          {step.kind === "distribute" && <ul>{step.readers.map((reader) => <li key={reader} dir="auto">{officialSeen(reader)}</li>)}</ul>}
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
    case "clearanceRequest":
      return (
        <>
          {step.kind === "askClearance" && <p>{t("letter-clearance-asked", { official: officialSeen(step.of) })}</p>}
          {words.note !== "" && <p dir="auto">{words.note}</p>}
        </>
      );
    case "extensionRequest":
      return (
        <>
          {step.kind === "requestExtension" && <p>{t("letter-extension-days", { days: step.days })}</p>}
          <p dir="auto">{words.reason}</p>
        </>
      );
    case "hold":
    case "sessionDeclined":
      return <p dir="auto">{words.reason}</p>;
    case "invitation": {
      const { when, heldBy, level, standIn } = words.words;
      const rows = [["when", when], ["held-by", heldBy], ["level", level], ["stand-in", standIn]] as const;
      return (
        <dl class="facts">
          {rows.map(([name, said]) => said !== "" && <><dt>{t(`session-${name}`)}</dt><dd dir="auto">{said}</dd></>)}
        </dl>
      );
    }
    case "sessionHeld":
      return (
        <dl class="facts">
          <dt>{t("session-held-by")}</dt>
          <dd dir="auto">{words.words.heldBy}</dd>
          {words.words.aide && <><dt>{t("session-aide")}</dt><dd>{t("session-aide-yes")}</dd></>}
          <dt>{t("session-attended")}</dt>
          <dd>{t("session-at-least", { count: number(words.words.attended) })}</dd>
        </dl>
      );
    case "minutes":
      return (
        <>
          <p dir="auto">{words.words.summary}</p>
          {words.words.points.map(({ asked, answered }, at) => (
            <dl class="facts" key={at}>
              <dt>{t("session-asked")}</dt>
              <dd dir="auto">{asked}</dd>
              {answered !== "" && <><dt>{t("session-answered")}</dt><dd dir="auto">{answered}</dd></>}
            </dl>
          ))}
          {words.words.followUps.length > 0 && <p>{t("session-follow-ups")}</p>}
          <ul>{words.words.followUps.map((it) => <li key={it} dir="auto">{it}</li>)}</ul>
        </>
      );
    case "extensionApproval":
      return words.note === "" ? <p>{t("letter-extension-moved")}</p> : <p dir="auto">{words.note}</p>;
    case "redirect":
      return (
        <dl class="facts">
          <dt>{t("letter-redirect-reason")}</dt>
          <dd dir="auto">{words.reason}</dd>
          <dt>{t("letter-redirect-address")}</dt>
          <dd dir="auto">{words.address}</dd>
        </dl>
      );
    case "ruling": {
      const turn = turnOfLetter(letter);
      return (
        <>
          {turn && <p><strong>{eventWords({ kind: turn })}</strong></p>}
          <p dir="auto">{words.reasons}</p>
        </>
      );
    }
    case "question":
      return <p dir="auto">{words.question}</p>;
    case "correction":
      return <p dir="auto">{words.correction}</p>;
    case "outcomeReport":
      return (
        <>
          {step.kind === "reportOutcome" && <p class="quiet">{t("letter-demand", { number: number(step.demand) })}</p>}
          <p dir="auto">{words.report}</p>
        </>
      );
    case "openingRequest":
      return (
        <>
          {step.kind === "requestOpening" && <p><strong>{t("letter-opening-which", { number: number(step.signature + 1) })}</strong></p>}
          <dl class="facts">
            <dt>{t("letter-opening-reasons")}</dt>
            <dd dir="auto">{words.reasons}</dd>
            <dt>{t("letter-opening-basis")}</dt>
            <dd dir="auto">{words.basis}</dd>
          </dl>
          <p>{t("letter-opening-means")}</p>
        </>
      );
    case "leakReport":
    case "spill":
      return <p dir="auto">{words.report}</p>;
    case "direction":
      return <p dir="auto">{words.direction}</p>;
    case "release":
      return <p dir="auto">{words.purpose}</p>;
    case "panel":
      return (
        <>
          {step.kind === "formPanel" && <ul>{step.members.map((member) => <li key={member} dir="auto">{officialSeen(member)}</li>)}</ul>}
          <p dir="auto">{words.reasons}</p>
        </>
      );
    case "declaration":
      return (
        <>
          {step.kind === "declareConflict" && <p><strong>{t(step.conflict ? "letter-conflict" : "letter-no-conflict")}</strong></p>}
          <p dir="auto">{words.declaration}</p>
        </>
      );
    case "issues":
      return <p dir="auto">{words.issues}</p>;
    case "panelReport":
      return <p dir="auto">{words.report}</p>;
    case "dissent":
      return <p dir="auto">{words.opinion}</p>;
    case "assessment":
      return (
        <>
          <p dir="auto">{words.assessment}</p>
          <p class="quiet">{t("letter-assessment-means")}</p>
        </>
      );
    case "openingApproval":
    case "reply":
      return null;
  }
}
