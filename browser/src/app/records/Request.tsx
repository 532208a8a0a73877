/** What is asked for, why, and how it stands: read from a case that was verified here. */

import { Alert } from "../components/Alert.tsx";
import { day, list, number, t } from "../i18n.ts";
import { now } from "../system.ts";
import type { Looked } from "./openings.ts";
import { standsWords } from "./stands.ts";

export function Request({ sought, reasons }: Looked) {
  const { opening, charter, roster, signature, total } = sought;
  const zone = charter.calendar.zoneName;
  const nameOf = (id: string): string => roster.officials.find((one) => one.id === id)?.displayName ?? id;
  const names = (ids: readonly string[]): string => (ids.length === 0 ? t("opening-nobody") : list(ids.map(nameOf)));
  return (
    <>
      <p><strong>{standsWords(opening, charter, now())}</strong></p>
      {reasons === undefined && <Alert tone="warning" heading={t("opening-no-reasons")}>{t("opening-no-reasons-text")}</Alert>}
      <dl class="facts">
        <dt>{t("opening-which")}</dt>
        <dd>{t("opening-which-of", { number: number(signature + 1), total: number(total) })}</dd>
        <dt>{t("openings-by")}</dt>
        <dd dir="auto">{opening.askedBy === undefined ? "" : nameOf(opening.askedBy)}</dd>
        {reasons && (
          <>
            <dt>{t("letter-opening-reasons")}</dt>
            <dd dir="auto">{reasons.reasons}</dd>
            <dt>{t("letter-opening-basis")}</dt>
            <dd dir="auto">{reasons.basis}</dd>
          </>
        )}
        <dt>{t("opening-notice")}</dt>
        <dd>{day(opening.notice.endsAt - 1, zone)}</dd>
        <dt>{t("opening-decide")}</dt>
        <dd>{day(opening.decide.endsAt - 1, zone)}</dd>
        <dt>{t("opening-approved")}</dt>
        <dd>{names(opening.approved)}</dd>
        <dt>{t("opening-refused")}</dt>
        <dd>{names(opening.refused)}</dd>
        <dt>{t("opening-takes")}</dt>
        <dd>{number(charter.trustees.threshold)}</dd>
      </dl>
    </>
  );
}
