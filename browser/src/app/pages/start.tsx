/** Where one begins: what this is for, what it protects and what not, and what one can do now. */

import type { ComponentChildren } from "preact";
import { Disclosure } from "../components/Disclosure.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Erased } from "../frame/Erased.tsx";
import { t } from "../i18n.ts";
import { useLoad } from "../action.ts";
import { to } from "../router.ts";
import { isKept, useSession } from "../session.ts";

export default function Start() {
  const session = useSession();
  const kept = useLoad(isKept, "kept");
  return (
    <>
      <h1 tabIndex={-1}>{t("start-title")}</h1>
      <p class="lead">{t("start-lead")}</p>
      <Erased />
      {session ? <Open /> : <Closed kept={kept.value === true} />}
      <div class="sides">
        <section aria-labelledby="protected">
          <h2 id="protected">{t("start-protected")}</h2>
          <ul>{PROTECTED.map((id) => <li key={id}>{t(id)}</li>)}</ul>
        </section>
        <section aria-labelledby="unprotected">
          <h2 id="unprotected">{t("start-unprotected")}</h2>
          <ul>{UNPROTECTED.map((id) => <li key={id}>{t(id)}</li>)}</ul>
        </section>
      </div>
      <h2>{t("start-leave")}</h2>
      <p>{t("start-leave-text")}</p>
      <Disclosure summary={t("start-more")}><p>{t("start-more-text")}</p></Disclosure>
    </>
  );
}

const PROTECTED = ["protected-who", "protected-text", "protected-stop", "protected-check"];
const UNPROTECTED = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];

/** The wallet is open. */
function Open() {
  return (
    <ul class="panels">
      <Panel heading="start-open-wallet" text="start-open-wallet-text"><ButtonLink href={to("/wallet")}>{t("nav-wallet")}</ButtonLink></Panel>
      <Panel heading="start-invited" text="start-invited-text" />
    </ul>
  );
}

/** No wallet is open; perhaps one lies on this device. */
function Closed({ kept }: { kept: boolean }) {
  return (
    <ul class="panels">
      {kept && (
        <Panel heading="start-unlock" text="start-unlock-text"><ButtonLink href={to("/unlock")}>{t("start-unlock-go")}</ButtonLink></Panel>
      )}
      <Panel heading="start-enrol" text="start-enrol-text">
        <ButtonLink href={to("/enrol")} look={kept ? "outline" : "plain"}>{t("start-enrol-go")}</ButtonLink>
      </Panel>
      {!kept && (
        <Panel heading="start-file" text="start-file-text"><ButtonLink href={to("/unlock")} look="outline">{t("start-file-go")}</ButtonLink></Panel>
      )}
      <Panel heading="start-invited" text="start-invited-text" />
    </ul>
  );
}

function Panel({ heading, text, children }: { heading: string; text: string; children?: ComponentChildren }) {
  return (
    <li class="panel">
      <h2>{t(heading)}</h2>
      <p>{t(text)}</p>
      {children && <div class="actions">{children}</div>}
    </li>
  );
}
