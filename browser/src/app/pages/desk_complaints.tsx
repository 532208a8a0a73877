/** The complaints of reprisal, what is due first on top. */

import { ComplaintId } from "../../domain/ids.ts";
import type { ComplaintItem } from "../../protocol/api/complaints.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Table } from "../components/Table.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, number, t } from "../i18n.ts";
import { zoneOf } from "../office/case.ts";
import { me } from "../office/desk.ts";
import { AllOverTime } from "../protect/AllOverTime.tsx";
import { complaintList } from "../protect/complaints.ts";
import { Owed } from "../protect/Owed.tsx";
import { shortName } from "../protect/names.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { now } from "../system.ts";

interface Listed {
  readonly items: readonly ComplaintItem[];
  readonly zone: string | undefined;
}

export default function Complaints() {
  const loaded = useLoad<Listed>(async (signal) => {
    const [items, instance] = await Promise.all([complaintList(signal), reach(signal)]);
    return { items, zone: zoneOf(instance) };
  }, me().id);
  return (
    <>
      <h1 tabIndex={-1}>{t("protect-title")}</h1>
      <p class="lead">{t("protect-lead")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("protect-loading")} />}
      {loaded.value?.items.length === 0 && <EmptyState heading={t("protect-none")} text={t("protect-none-text")} />}
      {loaded.value && loaded.value.items.length > 0 && (
        <>
          <List {...loaded.value} />
          <AllOverTime ids={loaded.value.items.map(({ complaint }) => complaint)} zone={loaded.value.zone} />
        </>
      )}
      <div class="actions">
        <Button look="outline" onClick={loaded.again}>{t("protect-again")}</Button>
        <ButtonLink look="quiet" href={to("/desk")}>{t("office-back")}</ButtonLink>
      </div>
    </>
  );
}

function List({ items, zone }: Listed) {
  return (
    <Table
      caption={t("protect-list")}
      rows={items}
      keyOf={({ complaint }) => ComplaintId.toText(complaint)}
      columns={[
        { heading: t("protect-complaint"), cell: ({ complaint }) => <a href={to(`/desk/complaint/${ComplaintId.toText(complaint)}`)}>{shortName(complaint)}</a> },
        { heading: t("protect-due"), cell: ({ owed }) => <Owed owed={owed} at={now()} zone={zone} /> },
        { heading: t("protect-state"), cell: ({ state }) => t(`complaint-${state}`) },
        { heading: t("protect-received"), cell: ({ filedAt }) => day(filedAt, zone) },
        { heading: t("protect-records"), number: true, cell: ({ records }) => number(records) },
      ]}
    />
  );
}
