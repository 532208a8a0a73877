/** A complaint of reprisal at the protection officer's desk: read, checked, and taken a step further. */

import type { OpenedComplaint } from "../../client/protect.ts";
import { ComplaintId } from "../../domain/ids.ts";
import { attempt } from "../../refusal.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Tag } from "../components/Tag.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { CaseRefusal, zoneOf } from "../office/case.ts";
import { openComplaint } from "../protect/complaints.ts";
import { shortName } from "../protect/names.ts";
import { Owed } from "../protect/Owed.tsx";
import { Records } from "../protect/Records.tsx";
import { NextStep } from "../protect/NextStep.tsx";
import { OverTime } from "../protect/OverTime.tsx";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { now } from "../system.ts";

interface Shown {
  readonly of: OpenedComplaint;
  readonly zone: string | undefined;
}

export default function Complaint({ params }: PageProps) {
  const id = attempt(() => ComplaintId.parse(params["complaint"] ?? ""));
  const loaded = useLoad<Shown>(async (signal) => {
    if (id === null) throw new CaseRefusal("NotInQueue");
    const [of, instance] = await Promise.all([openComplaint(id, signal), reach(signal)]);
    return { of, zone: zoneOf(instance) };
  }, params["complaint"] ?? "");
  return (
    <>
      <h1 tabIndex={-1}>{id === null ? t("protect-complaint-title") : shortName(id)}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("protect-opening")} />}
      {loaded.value && <Whole {...loaded.value} onChange={loaded.again} />}
      <div class="actions no-print">
        <Button look="outline" onClick={loaded.again}>{t("protect-again")}</Button>
        <ButtonLink look="quiet" href={to("/desk/complaints")}>{t("protect-back")}</ButtonLink>
      </div>
    </>
  );
}

function Whole({ of, zone, onChange }: Shown & { onChange: () => void }) {
  const { state } = of.view;
  return (
    <>
      <dl class="facts">
        <dt>{t("protect-state")}</dt>
        <dd><Tag>{t(`complaint-${state ?? "filed"}`)}</Tag></dd>
        <dt>{t("protect-due")}</dt>
        <dd><Owed owed={of.view.owed()} at={now()} zone={zone} /></dd>
      </dl>
      <OverTime of={[of]} several={false} zone={zone} />
      <Records of={of} zone={zone} />
      {/* Another number of records is another step: what was typed for the last one is sent. */}
      <NextStep key={of.records.length} of={of} zone={zone} onDone={onChange} />
    </>
  );
}
