/** All complaints as one record over time, opened and checked here when somebody asks for it. */

import { useState } from "preact/hooks";
import type { ComplaintId } from "../../domain/ids.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { openComplaints } from "./complaints.ts";
import { OverTime } from "./OverTime.tsx";

interface Given {
  readonly ids: readonly ComplaintId[];
  readonly zone: string | undefined;
}

export function AllOverTime(given: Given) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("protect-over-time")}</summary>
      {open && <Opened {...given} />}
    </details>
  );
}

function Opened({ ids, zone }: Given) {
  const loaded = useLoad((signal) => openComplaints(ids, signal), "");
  if (!loaded.value) return loaded.error === undefined ? <Waiting what={t("protect-opening-all")} /> : <ErrorAlert error={loaded.error} again={loaded.again} />;
  const { opened, leftOut } = loaded.value;
  return (
    <>
      {leftOut > 0 && <p>{t("protect-left-out", { count: leftOut })}</p>}
      <OverTime of={opened} several zone={zone} />
    </>
  );
}
