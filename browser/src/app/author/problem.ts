/** Words for what is wrong with a memo. */

import { MemoError } from "../../domain/memo/markdown.ts";
import type { MemoErrorKind, MemoProblem } from "../../domain/memo.ts";
import { fileSize } from "../components/Attachments.tsx";
import { has, number, t } from "../i18n.ts";

export function problemWords({ kind }: MemoProblem | MemoError): string {
  const id = `memo-problem-${kind.code}`;
  return has(id) ? t(id, variablesOf(kind)) : t("memo-problem-other");
}

function variablesOf(kind: MemoErrorKind): Record<string, string> {
  switch (kind.code) {
    case "TooManyOctets":
      return { most: fileSize(kind.max) };
    case "TooLong":
      return { max: number(kind.max) };
    case "MarkedTooLow":
      return { portion: kind.portion };
    case "Separator":
      return { separator: kind.separator };
    default:
      return {};
  }
}
