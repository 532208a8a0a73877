/** An address that leads nowhere. */

import { ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { t } from "../i18n.ts";
import { to } from "../router.ts";

export default function NotFound() {
  return (
    <>
      <h1 tabIndex={-1}>{t("not-found-title")}</h1>
      <EmptyState heading={t("not-found-heading")} text={t("not-found-text")}>
        <ButtonLink href={to("/")}>{t("not-found-go")}</ButtonLink>
      </EmptyState>
    </>
  );
}
