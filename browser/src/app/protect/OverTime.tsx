/** What was done to complainants and what was done about it, day by day: of one complaint, or of several. */

import { toHex } from "../../bytes.ts";
import type { OpenedComplaint } from "../../client/protect.ts";
import { ComplaintId } from "../../domain/ids.ts";
import { Table } from "../components/Table.tsx";
import { day, t } from "../i18n.ts";
import { to } from "../router.ts";
import { shortName } from "./names.ts";

export function OverTime({ of, several, zone }: { of: readonly OpenedComplaint[]; several: boolean; zone: string | undefined }) {
  const rows = of.flatMap(({ id, records }) => records.map((record, place) => ({ id, record, place })));
  rows.sort((a, b) => a.record.at - b.record.at);
  return (
    <Table
      caption={t("protect-over-time")}
      captionHidden={several}
      rows={rows}
      keyOf={({ id, place }) => `${toHex(id)} ${place}`}
      columns={[
        { heading: t("protect-day"), cell: ({ record }) => day(record.at, zone) },
        ...(several ? [{ heading: t("protect-complaint"), cell: ({ id }: { id: ComplaintId }) => <a href={to(`/desk/complaint/${ComplaintId.toText(id)}`)}>{shortName(id)}</a> }] : []),
        { heading: t("protect-what"), cell: ({ record }) => (record.kind === "told" ? t(`reprisal-${record.content.kind}`) : t(`complaint-step-${record.entry.step.statement.step.kind}`)) },
        { heading: t("protect-when"), cell: ({ record }) => (record.kind === "told" ? <span dir="auto">{record.content.date}</span> : "") },
        { heading: t("protect-who"), cell: ({ record }) => <span dir="auto">{record.kind === "told" ? record.content.by : record.signedBy}</span> },
      ]}
    />
  );
}
