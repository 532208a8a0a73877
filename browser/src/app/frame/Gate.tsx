/** Whom a page is for. Whoever is not that yet is shown the way, and the page comes after it. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
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
  const isClosed = (who === "wallet" && !session) || (who === "official" && (!official || official.lapsed));
  useHeadingAfter(isClosed);
  if (!isClosed) return <>{children}</>;
  return who === "wallet" ? <UnlockHere /> : <SignInFirst lapsed={official !== undefined} />;
}

/** When the gate opens or closes the control that was used is gone; reading goes on at the heading. */
function useHeadingAfter(isClosed: boolean): void {
  const before = useRef(isClosed);
  useEffect(() => {
    if (before.current !== isClosed) document.querySelector<HTMLElement>("main h1")?.focus();
    before.current = isClosed;
  }, [isClosed]);
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
