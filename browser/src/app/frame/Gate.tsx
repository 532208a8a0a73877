/** Whom a page is for. Whoever is not that yet is shown the way, and the page comes after it. */

import type { ComponentChildren } from "preact";
import { ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { t } from "../i18n.ts";
import { to } from "../router.ts";
import type { Who } from "../routes.ts";
import { useSession } from "../session.ts";
import { useOfficial } from "../official.ts";
import { UnlockHere } from "./UnlockHere.tsx";

export function Gate({ who, children }: { who: Who; children: ComponentChildren }) {
  const session = useSession();
  const official = useOfficial();
  if (who === "wallet" && !session) return <UnlockHere />;
  if (who === "official" && (!official || official.lapsed)) return <SignInFirst lapsed={official !== undefined} />;
  return <>{children}</>;
}

function SignInFirst({ lapsed }: { lapsed: boolean }) {
  return (
    <>
      <h1 tabIndex={-1}>{t("gate-official-title")}</h1>
      <EmptyState heading={t(lapsed ? "gate-official-lapsed" : "gate-official-heading")} text={t(lapsed ? "gate-official-lapsed-text" : "gate-official-text")}>
        <ButtonLink href={to("/desk/sign-in")}>{t("gate-official-go")}</ButtonLink>
      </EmptyState>
    </>
  );
}
