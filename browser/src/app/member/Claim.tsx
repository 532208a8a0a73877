/** Showing one chosen reader that one signed, and burning what could show it. */

import { useState } from "preact/hooks";
import { isFiled } from "../../domain/state.ts";
import { participantKeyOf } from "../../client/wallet.ts";
import { attempt } from "../../refusal.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { saveFile } from "../components/FileButton.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Select } from "../components/Select.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import type { MemoCase } from "./case.ts";
import { type Burned, burnKey, claim, type ClaimKind, readerOf } from "./claiming.ts";
import { shortId } from "./texts.ts";

/** Chosen instead of an official, for a certificate of protected activity; no official is called so. */
const ANYBODY = "*";
const KINDS: readonly ClaimKind[] = ["signatory", "named"];

export function Claim({ of }: { of: MemoCase }) {
  const [kind, setKind] = useState<ClaimKind>("signatory");
  const [official, setOfficial] = useState("");
  const [key, setKey] = useState("");
  const [saved, setSaved] = useState(false);
  const { state } = of.status;
  const isOpen = official === ANYBODY;
  const reader = isOpen ? null : attempt(() => readerOf(of, official, key));
  const act = async (signal: AbortSignal): Promise<void> => {
    setSaved(false);
    const name = `${shortId(of.memo)}-${isOpen ? "protected.demur" : "claim.age"}`;
    saveFile(name, await claim(of, kind, isOpen ? null : readerOf(of, official, key), signal));
    setSaved(true);
  };
  return (
    <Disclosure summary={t("claim-title")}>
      <p>{t("claim-text")}</p>
      {state !== "sealed" && !isFiled(state) ? <Alert tone="info">{t("claim-not-yet")}</Alert> : (
        <>
          <RadioTiles<ClaimKind>
            legend={t("claim-kind")}
            value={kind}
            onChange={setKind}
            tiles={KINDS.map((value) => ({ value, label: t(`claim-kind-${value}`), explained: t(`claim-means-${value}`) }))}
          />
          <Select
            label={t("claim-reader")}
            none={t("claim-reader-other")}
            value={official}
            options={[{ value: ANYBODY, label: t("claim-reader-anybody") }, ...of.instance.roster.officials.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
            onChange={setOfficial}
          />
          {official === "" && (
            <Field
              label={t("claim-key")}
              hint={t("claim-key-hint")}
              wide
              code
              value={key}
              error={key.trim() !== "" && !reader ? t("refusal-ReaderRefusal-Key") : undefined}
              onInput={setKey}
            />
          )}
          {reader && !reader.isHybrid() && <Alert tone="warning">{t("claim-key-old")}</Alert>}
          {isOpen && <Alert tone="warning">{t("claim-means-anybody")}</Alert>}
          {saved && <Alert tone="success" heading={t("claim-saved")} live>{t(isOpen ? "claim-saved-anybody" : "claim-saved-text")}</Alert>}
          <Asked deed={t("claim-go")} heading={t("claim-ask")} look="outline" act={act} waiting={<Waiting what={t("claim-making")} />}>
            <p>{t(`claim-means-${kind}`)}</p>
            {isOpen && <p>{t("claim-means-anybody")}</p>}
            <p>{t("claim-means")}</p>
          </Asked>
        </>
      )}
    </Disclosure>
  );
}

export function Burn({ of, onChange }: { of: MemoCase; onChange: () => void }) {
  const [month, setMonth] = useState(false);
  const [burned, setBurned] = useState<Burned | undefined>(undefined);
  const { invited } = of;
  const keeps = invited !== undefined && participantKeyOf(invited) !== null;
  return (
    <>
      {burned && (
        <Alert tone="success" heading={t("burn-done")} live>
          {burned.erased && <p>{t("burn-erased")}</p>}
          {burned.left && <p>{t("burn-left")}</p>}
          <p>{t("burn-copies")}</p>
        </Alert>
      )}
      {keeps && (
        <Disclosure summary={t("burn-title")}>
          <p>{t("burn-text")}</p>
          <Asked
            deed={t("burn-go")}
            heading={t("burn-ask")}
            look="outline"
            danger
            act={async () => {
              setBurned(await burnKey(of, invited, month));
              onChange();
            }}
          >
            <p>{t("burn-means")}</p>
            <Checkbox label={t("burn-month")} explained={t("burn-month-means")} checked={month} onChange={setMonth} />
            <p>{t("burn-copies")}</p>
          </Asked>
        </Disclosure>
      )}
    </>
  );
}
