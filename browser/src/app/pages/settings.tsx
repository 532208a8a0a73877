/** What there is to set, and what this browser stores. */

import { useState } from "preact/hooks";
import { useAction, useLoad } from "../action.ts";
import { ownPart } from "../api.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Select } from "../components/Select.tsx";
import { speak, t, useLanguage } from "../i18n.ts";
import { LANGUAGES } from "../languages.ts";
import { burn, isKept } from "../session.ts";
import { persists } from "../store.ts";

export default function Settings() {
  const language = useLanguage();
  const change = useAction((_, code: string) => ownPart(() => speak(code)));
  return (
    <>
      <h1 tabIndex={-1}>{t("settings-title")}</h1>
      <p class="lead">{t("settings-lead")}</p>
      <Select
        label={t("settings-language")}
        value={language.code}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={change.run}
      />
      <ErrorAlert error={change.error} />
      <h2>{t("settings-look")}</h2>
      <p>{t("settings-look-text")}</p>
      <Stored />
      <h2>{t("settings-connection")}</h2>
      <p>{t("settings-connection-text")}</p>
    </>
  );
}

function Stored() {
  const kept = useLoad(async () => ((await persists()) ? await isKept() : null), "kept");
  const [isForgotten, setForgotten] = useState(false);
  const forget = async (): Promise<void> => {
    await burn();
    setForgotten(true);
    kept.again();
  };
  return (
    <>
      <h2>{t("settings-stored")}</h2>
      {kept.value === null && <Alert tone="warning">{t("settings-stored-cannot")}</Alert>}
      {kept.value === false && <p>{t("settings-stored-nothing")}</p>}
      {kept.value && (
        <>
          <p>{t("settings-stored-wallet")}</p>
          <Asked deed={t("settings-forget")} heading={t("settings-forget-sure")} look="danger" danger act={forget}>
            <p>{t("settings-forget-means")}</p>
          </Asked>
        </>
      )}
      {isForgotten && <Alert tone="success" live>{t("settings-forgotten")}</Alert>}
    </>
  );
}
