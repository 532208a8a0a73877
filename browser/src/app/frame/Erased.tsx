/** That secrets were erased by themselves, and what that means. */

import { Alert } from "../components/Alert.tsx";
import { t } from "../i18n.ts";
import { useSession } from "../session.ts";

export function Erased() {
  const erased = useSession()?.erased ?? 0;
  if (erased === 0) return null;
  return <Alert tone="info" heading={t("erased", { count: erased })} live>{t("erased-text")}</Alert>;
}
