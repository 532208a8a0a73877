/** Words under an id. */

import { t, type Variables } from "../i18n.ts";

export function T({ id, vars }: { id: string; vars?: Variables }) {
  return <>{t(id, vars)}</>;
}
