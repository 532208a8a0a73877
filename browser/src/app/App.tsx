/** The frame around every page. */

import { useEffect, useRef, useState } from "preact/hooks";
import { Alert, ErrorAlert } from "./components/Alert.tsx";
import { Button } from "./components/Button.tsx";
import { Boundary } from "./frame/Boundary.tsx";
import { Footer } from "./frame/Footer.tsx";
import { Gate } from "./frame/Gate.tsx";
import { Header } from "./frame/Header.tsx";
import { t, useLanguage } from "./i18n.ts";
import { announce, announceWith } from "./live.ts";
import { usePage } from "./page.ts";

export function App() {
  const language = useLanguage();
  const { shown, loading, error, again } = usePage();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  }, [language]);

  const place = shown?.place;
  useEffect(() => {
    if (!place) return;
    const title = t(place.route.title);
    document.title = t("page-title", { title });
    if (!shown.moved) return;
    scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus();
    announce(title);
  }, [place, language]);

  return (
    <>
      <a class="usa-skipnav" href="#main" onClick={(event) => skip(event, main.current)}>{t("skip")}</a>
      <Header path={place?.route.path ?? ""} />
      {loading && <div class="page-progress"><progress aria-label={t("page-loading")} /></div>}
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorAlert error={error} again={again} />
        {shown && place && (
          <Boundary key={shown.number} fallback={(reset) => <Broken reset={reset} />}>
            <Gate who={place.route.who}>
              <shown.Page params={place.params} secret={place.secret} />
            </Gate>
          </Boundary>
        )}
      </main>
      <Footer />
      <LiveRegion />
    </>
  );
}

/** The address keeps its `#`, which says where one is; so the link moves the focus by hand. */
function skip(event: Event, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

function LiveRegion() {
  const [said, say] = useState("");
  useEffect(() => {
    // Emptied first, so that the same sentence twice is said twice.
    announceWith((text) => {
      say("");
      setTimeout(() => say(text), 50);
    });
  }, []);
  return <div class="visually-hidden" role="status">{said}</div>;
}

function Broken({ reset }: { reset: () => void }) {
  return (
    <>
      <h1 tabIndex={-1}>{t("broken-title")}</h1>
      <Alert tone="error">{t("broken-text")}</Alert>
      <div class="actions"><Button onClick={reset}>{t("broken-reset")}</Button></div>
    </>
  );
}
