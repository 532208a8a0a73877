/** Where the charter has shorter times: that a memo cannot wait, and why (R64). */

import type { Urgent } from "../../domain/charter.ts";
import { URGENCY_OCTETS_MAX } from "../../protocol/sizes.ts";
import { Checkbox } from "../components/Checkbox.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";

export interface UrgencyProps {
  terms: Urgent;
  /** Why; nothing where it can wait. */
  why: string | undefined;
  onChange: (why: string | undefined) => void;
  /** What is wrong with it. */
  problem: string | undefined;
}

export function Urgency({ terms: { acknowledge, replyLimit }, why, onChange, problem }: UrgencyProps) {
  const said = { acknowledge: termWords(acknowledge), limit: termWords(replyLimit) };
  return (
    <>
      <Checkbox label={t("author-urgent")} explained={t("author-urgent-text", said)} checked={why !== undefined} onChange={(checked) => onChange(checked ? "" : undefined)} />
      {why !== undefined && (
        <TextArea label={t("author-urgent-why")} hint={t("author-urgent-hint")} rows={4} required error={problem} lengthMax={URGENCY_OCTETS_MAX / 4} value={why} onInput={onChange} />
      )}
    </>
  );
}
