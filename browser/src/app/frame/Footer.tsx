/** The foot of every page: which client this is, and in which language. */

import { get, ownPart } from "../api.ts";
import { useAction, useLoad } from "../action.ts";
import { speak, t, useLanguage } from "../i18n.ts";
import { LANGUAGES } from "../languages.ts";
import { to } from "../router.ts";

export function Footer() {
  const client = useLoad((signal) => get("/api/v1/client", { signal }).then(shortForm), "client");
  return (
    <footer>
      <div class="bar">
        <Languages />
        <ul>
          <li><a href={to("/settings")}>{t("nav-settings")}</a></li>
          <li><a href="/">{t("nav-public")}</a></li>
        </ul>
        {client.value && <p>{t("client-short", { digest: client.value })}</p>}
      </div>
    </footer>
  );
}

/** The short form of the client's manifest, or nothing where there is none to show. */
function shortForm(answer: unknown): string | undefined {
  const found = (answer as { short?: unknown } | null)?.short;
  return typeof found === "string" && /^[\w.: -]{4,80}$/.test(found) ? found : undefined;
}

function Languages() {
  const current = useLanguage();
  const change = useAction((_, code: string) => ownPart(() => speak(code)));
  return (
    <div class="languages" role="group" aria-label={t("language-label")}>
      {LANGUAGES.map((language) => (
        <button
          key={language.code}
          type="button"
          lang={language.code}
          dir={language.direction}
          aria-pressed={language.code === current.code ? "true" : "false"}
          onClick={() => change.run(language.code)}
        >
          {language.name}
        </button>
      ))}
    </div>
  );
}
