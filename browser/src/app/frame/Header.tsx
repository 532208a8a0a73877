/** The bar at the top: where one can go, and the way out, on every page. */

import { Button } from "../components/Button.tsx";
import { t } from "../i18n.ts";
import { leave } from "../leave.ts";
import { signOut, useOfficial } from "../official.ts";
import { to } from "../router.ts";
import { lock, useSession } from "../session.ts";

interface Entry {
  path: string;
  label: string;
}

const ANYONE: readonly Entry[] = [{ path: "/", label: "nav-start" }, { path: "/check", label: "nav-check" }];
const MEMBER: readonly Entry[] = [
  ...ANYONE,
  { path: "/memos", label: "nav-memos" },
  { path: "/mailbox", label: "nav-mailbox" },
  { path: "/wallet", label: "nav-wallet" },
];

const OFFICIAL: readonly Entry[] = [{ path: "/desk", label: "nav-desk" }];

export function Header({ path }: { path: string }) {
  const session = useSession();
  const official = useOfficial();
  const entries = [...(session ? MEMBER : ANYONE), ...(official ? OFFICIAL : [])];
  return (
    <header>
      <div class="bar">
        <a class="brand" href={to("/")} translate={false}>{t("brand")}</a>
        <nav aria-label={t("nav-label")}>
          <ul>
            {entries.map((entry) => (
              <li key={entry.path}>
                <a href={to(entry.path)} aria-current={entry.path === path ? "page" : undefined}>{t(entry.label)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {official && <Button look="outline" small onClick={signOut}>{t("sign-out")}</Button>}
        {session && <Button look="outline" small onClick={lock}>{t("lock")}</Button>}
        <button type="button" class="usa-button usa-button--leave" title={t("leave-hint")} onClick={leave}>{t("leave")}</button>
      </div>
    </header>
  );
}
