/** Signing after the filing: until when, and how many did, apart from the certificate (R62, R63). */

import type { MemoStatusAnswer } from "../../protocol/api.ts";
import { day, t } from "../i18n.ts";
import { countWords } from "../rule_words.ts";

export function isOpenLate({ late }: MemoStatusAnswer, now: number): boolean {
  return late !== null && now < late.endsAt;
}

/** Facts more in a list of them. */
export function LateSignatures({ status: { late }, zone }: { status: MemoStatusAnswer; zone: string | undefined }) {
  return late && (
    <>
      <dt>{t("late-signatures")}</dt>
      <dd>{t("late-until", { count: countWords(late.signatures), day: day(late.endsAt - 1, zone) })}</dd>
      {late.supporters && (
        <>
          <dt>{t("late-supporters")}</dt>
          <dd>{t("late-supporters-count", { count: countWords(late.supporters) })}</dd>
        </>
      )}
    </>
  );
}
