/** What was done to the complainant and what was done about it, day by day. */

import type { OpenedComplaint } from "../../client/protect.ts";
import { Table } from "../components/Table.tsx";
import { day, t } from "../i18n.ts";

export function OverTime({ of: { records }, zone }: { of: OpenedComplaint; zone: string | undefined }) {
  const rows = records.map((record, place) => ({ record, place }));
  return (
    <Table
      caption={t("protect-over-time")}
      rows={rows}
      keyOf={({ place }) => String(place)}
      columns={[
        { heading: t("protect-day"), cell: ({ record }) => day(record.at, zone) },
        { heading: t("protect-what"), cell: ({ record }) => (record.kind === "told" ? t(`reprisal-${record.content.kind}`) : t(`complaint-step-${record.entry.step.statement.step.kind}`)) },
        { heading: t("protect-when"), cell: ({ record }) => (record.kind === "told" ? <span dir="auto">{record.content.date}</span> : "") },
        { heading: t("protect-who"), cell: ({ record }) => <span dir="auto">{record.kind === "told" ? record.content.by : record.signedBy}</span> },
      ]}
    />
  );
}
