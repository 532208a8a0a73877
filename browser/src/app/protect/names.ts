/** How a complaint is called where people read it. */

import { ComplaintId } from "../../domain/ids.ts";
import { t } from "../i18n.ts";

/** Its number is a key; eight characters of it tell complaints apart on a page. */
export function shortName(complaint: ComplaintId): string {
  return t("protect-complaint-name", { id: ComplaintId.toText(complaint).slice(0, 8) });
}
