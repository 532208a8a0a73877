/** What has happened to a case, and what of it is kept: its public events in words. */

import type { Instance } from "../../client/trust.ts";
import { findOfficial } from "../../protocol/roster.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import { Alert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { day, t } from "../i18n.ts";
import { eventWords } from "../rule_words.ts";
import { holdThatStands, lastEvent } from "./turns.ts";

export interface HistoryProps {
  readonly status: MemoStatusAnswer;
  /** Time zone in which the office counts its days. */
  readonly zone: string | undefined;
}

export function History({ status, zone, instance: { roster } }: HistoryProps & { instance: Instance }) {
  return (
    <Disclosure summary={t("history-title")}>
      <ol class="history">
        {status.events.map((event, at) => {
          const said = { event: eventWords(event), day: day(event.at, zone) };
          const { official } = event;
          const words = official ? t("history-event-by", { ...said, official: findOfficial(roster, official)?.displayName ?? official }) : t("history-event", said);
          return <li key={at}>{words}</li>;
        })}
      </ol>
    </Disclosure>
  );
}

/** What was taken away or destroyed, and whether a hold stands; nothing where none of it came about. */
export function Kept({ status, zone }: HistoryProps) {
  const [archived, names, text] = [lastEvent(status, "case_archived"), lastEvent(status, "names_destroyed"), lastEvent(status, "text_destroyed")];
  const hold = holdThatStands(status);
  if (!archived && !names && !text && !hold) return null;
  return (
    <Alert tone="info" heading={t("kept-title")}>
      {archived && !names && <p>{t("kept-archived", { day: day(archived.at, zone) })}</p>}
      {names && <p>{t("kept-names", { day: day(names.at, zone) })}</p>}
      {text && <p>{t("kept-text", { day: day(text.at, zone) })}</p>}
      {hold && <p>{t("kept-hold", { day: day(hold.at, zone) })}</p>}
    </Alert>
  );
}
