/** What a protection officer owes in a complaint, and whether it is late. */

import type { ComplaintDue } from "../../domain/complaint/view.ts";
import { Tag } from "../components/Tag.tsx";
import { day, t } from "../i18n.ts";

export function Owed({ owed, at, zone }: { owed: readonly ComplaintDue[]; at: number; zone: string | undefined }) {
  const [first] = owed;
  if (!first) return <span class="quiet">{t("protect-nothing-due")}</span>;
  const late = first.by <= at;
  return (
    <>
      <Tag tone={late ? "bad" : "info"}>{t(late ? "protect-late" : "protect-owed")}</Tag>
      {" "}
      <span>{dueWords(first, zone)}</span>
    </>
  );
}

/** What is due, by the end of which day. */
export function dueWords({ act, month, by }: ComplaintDue, zone: string | undefined): string {
  // What is late from an instant on was in time on the day before it.
  const last = day(by - 1, zone);
  return act === "check" ? t("protect-owed-check", { month, day: last }) : t("protect-owed-acknowledge", { day: last });
}
