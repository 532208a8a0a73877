/** Opening one's wallet: the one on this device, or one from a file. */

import { useState } from "preact/hooks";
import { useAction, useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Field } from "../components/Field.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { to } from "../router.ts";
import { keepOn, keptWallet, unlock, type Keeping } from "../session.ts";

/** What `src/client/wallet.ts` takes, sealed: it is not fetched before there is a wallet to open. */
const WALLET_OCTETS_MAX = 80 * 1024 * 1024;

interface File {
  name: string;
  octets: Uint8Array;
}

export function UnlockHere({ onOpen }: { onOpen?: () => void }) {
  const kept = useLoad(keptWallet, "kept");
  const [file, setFile] = useState<File | undefined>(undefined);
  const [wantsFile, wantFile] = useState(false);
  if (kept.error !== undefined) return <ErrorAlert error={kept.error} again={kept.again} />;

  const sealed = file?.octets ?? kept.value;
  return (
    <>
      <h1 tabIndex={-1}>{t("unlock-title")}</h1>
      {sealed
        ? <Words key={file?.name ?? ""} sealed={sealed} name={file?.name} onOpen={onOpen} />
        : !wantsFile && (
          <EmptyState heading={t("unlock-none-heading")} text={t("unlock-none-text")}>
            <ButtonLink href={to("/enrol")}>{t("unlock-none-enrol")}</ButtonLink>
            <Button look="outline" onClick={() => wantFile(true)}>{t("unlock-from-file")}</Button>
          </EmptyState>
        )}
      {sealed && !wantsFile && <Button look="quiet" onClick={() => wantFile(true)}>{t("unlock-other-file")}</Button>}
      {wantsFile && (
        <DropFile
          label={t("unlock-file-label")}
          hint={t("unlock-file-hint")}
          octetsMax={WALLET_OCTETS_MAX}
          onFile={(name, octets) => setFile({ name, octets })}
        />
      )}
    </>
  );
}

interface WordsProps {
  sealed: Uint8Array;
  /** Name of the file it came from; nothing if it came from this device. */
  name: string | undefined;
  onOpen: (() => void) | undefined;
}

function Words({ sealed, name, onOpen }: WordsProps) {
  const [words, setWords] = useState("");
  const [keeping, setKeeping] = useState<Keeping>("memory");
  const opening = useAction(async () => {
    await unlock(sealed, words, name ? "memory" : "device");
    if (name && keeping === "device") await keepOn("device");
    onOpen?.();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        opening.run();
      }}
    >
      <p>{name ? t("unlock-file-chosen", { name }) : t("unlock-kept")}</p>
      <Field label={t("unlock-words")} hint={t("unlock-words-hint")} type="password" code wide={false} required value={words} onInput={setWords} />
      {name && <KeepingChoice value={keeping} onChange={setKeeping} />}
      <ErrorAlert error={opening.error} />
      {opening.pending && <Waiting what={t("unlock-opening")} />}
      <div class="actions"><Button submit pending={opening.pending}>{t("unlock-open")}</Button></div>
    </form>
  );
}

/** Where the wallet shall live. Nothing is kept on the device unless it is chosen here. */
export function KeepingChoice({ value, onChange }: { value: Keeping | undefined; onChange: (keeping: Keeping) => void }) {
  return (
    <RadioTiles<Keeping>
      legend={t("keeping-legend")}
      value={value}
      onChange={onChange}
      tiles={[
        { value: "memory", label: t("keeping-memory"), explained: t("keeping-memory-means") },
        { value: "device", label: t("keeping-device"), explained: t("keeping-device-means") },
      ]}
    />
  );
}
