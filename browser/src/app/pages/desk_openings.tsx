/** The cases of which one name is asked for, as the letters to this official say. */

import { toHex } from "../../bytes.ts";
import { currentCharter, type Instance } from "../../client/trust.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Table } from "../components/Table.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, t } from "../i18n.ts";
import { lastEvent } from "../member/turns.ts";
import { zoneOf } from "../office/case.ts";
import { me } from "../office/desk.ts";
import { requested, type Requested } from "../records/openings.ts";
import { standsIn } from "../records/stands.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { now } from "../system.ts";

export default function Openings() {
  const loaded = useLoad(async (signal) => {
    const [cases, instance] = await Promise.all([requested(signal), reach(signal)]);
    return { cases, instance };
  }, me().id);
  return (
    <>
      <h1 tabIndex={-1}>{t("openings-title")}</h1>
      <p class="lead">{t("openings-lead")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("openings-loading")} />}
      {loaded.value?.cases.length === 0 && <EmptyState heading={t("openings-none")} text={t("openings-none-text")} />}
      {loaded.value && loaded.value.cases.length > 0 && <List {...loaded.value} />}
      <div class="actions">
        <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>
        <ButtonLink look="quiet" href={to("/desk")}>{t("office-back")}</ButtonLink>
      </div>
    </>
  );
}

function List({ cases, instance }: { cases: readonly Requested[]; instance: Instance }) {
  const zone = zoneOf(instance);
  const charter = currentCharter(instance)?.charter;
  const asked = ({ status }: Requested): string => {
    const event = lastEvent(status, "opening_requested");
    return event ? day(event.at, zone) : "";
  };
  return (
    <Table
      caption={t("openings-list")}
      rows={cases}
      keyOf={({ memo }) => toHex(memo)}
      columns={[
        { heading: t("office-case"), cell: ({ memo }) => <a href={to(`/desk/opening/${toHex(memo)}`)}>{t("office-sealed-case", { id: toHex(memo).slice(0, 8) })}</a> },
        { heading: t("openings-by"), cell: ({ signedBy }) => <span dir="auto">{signedBy}</span> },
        { heading: t("openings-asked"), cell: asked },
        { heading: t("openings-stands"), cell: ({ status }) => standsIn(status, charter, now()) },
      ]}
    />
  );
}
