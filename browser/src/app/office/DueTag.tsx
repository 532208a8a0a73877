/** What is owed next in a case, and whether it is late. */

import { Tag, type TagTone } from "../components/Tag.tsx";
import { day, t } from "../i18n.ts";
import { dutyWords } from "../rule_words.ts";
import type { Next } from "./queue.ts";

const TONES: Record<Next["standing"], TagTone> = { late: "bad", soon: "warn", later: "info" };

export function DueTag({ next, timeZone }: { next: Next | undefined; timeZone?: string | undefined }) {
  if (!next) return <span class="quiet">{t("office-nothing-due")}</span>;
  return (
    <>
      <Tag tone={TONES[next.standing]}>{t(`office-due-${next.standing}`)}</Tag>
      {" "}
      <span>{t("office-due-by", { duty: dutyWords(next.duty), day: day(next.at - 1, timeZone) })}</span>
    </>
  );
}
