/** Signing: what everyone will see, among how many one hides, what can still give one away. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { MemoId } from "../../domain/ids.ts";
import { preview, type Choice, type Preview } from "../../client/sign.ts";
import { useAction, useLoad } from "../action.ts";
import { Refusal } from "../api.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { saveFile } from "../components/FileButton.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { CharterFacts } from "../member/CharterFacts.tsx";
import { ChoiceForm } from "../member/ChoiceForm.tsx";
import { Consequences } from "../member/Consequences.tsx";
import { asFile, make, post, prepare, type Ground, type Made } from "../member/signing.ts";
import { keepInvitation, keyTo, memoParam, readInvitation, shortId } from "../member/texts.ts";
import { to } from "../router.ts";
import type { PageProps } from "../routes.ts";
import { circulation, memoStatus } from "../requests.ts";
import { reach } from "../server.ts";
import { currentSession } from "../session.ts";
import { now } from "../system.ts";

export default function Sign({ params, secret }: PageProps) {
  const loaded = useLoad((signal) => ground(params, secret, signal), params["memo"] ?? "");
  return (
    <>
      <h1 tabIndex={-1}>{t("sign-title")}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("invite-loading")} />}
      {loaded.value && <Signing ground={loaded.value} />}
    </>
  );
}

async function ground(params: PageProps["params"], secret: string | undefined, signal: AbortSignal): Promise<Ground> {
  const memo = memoParam(params);
  const wallet = currentSession()?.wallet;
  const key = keyTo(memo, wallet, readInvitation(secret));
  if (!wallet) throw new Error("the gate lets nobody in without a wallet");
  // Fetched anew: an epoch that has closed since is what one may be waiting for.
  const instance = await reach(signal);
  const shown = await circulation(memo, key, signal);
  const lateUntil = shown.charter.late ? ((await memoStatus(memo, signal)).late?.endsAt ?? null) : null;
  await keepInvitation(wallet, memo, key);
  return { instance, circulation: shown, key, wallet, lateUntil };
}

const FIRST: Omit<Choice, "lateUntil"> = { mode: "anonymous", signaturesMin: null, show: [], stance: "support" };

function Signing({ ground }: { ground: Ground }) {
  const modes = ground.circulation.charter.identityModes;
  const [choice, setChoice] = useState<Choice>({ ...FIRST, mode: modes.includes("anonymous") ? "anonymous" : modes[0] ?? "named", lateUntil: ground.lateUntil });
  const [keeps, setKeeps] = useState(true);
  const [outcome, setOutcome] = useState<"sent" | "saved" | undefined>(undefined);
  const made = useRef<Made | undefined>(undefined);
  const seen = useMemo(() => previewed(ground, choice), [ground, choice]);

  useEffect(() => {
    const controller = new AbortController();
    void prepare(ground, controller.signal);
    return () => controller.abort();
  }, [ground]);

  // What was made stays until the server answered: it may have arrived, and then only the same
  // signature counts. So the choice is fixed from here on.
  const ready = async (): Promise<Made> => (made.current ??= await make(ground, choice, keeps));
  const sending = useAction(async (signal) => {
    const signature = await ready();
    try {
      await post(ground, signature, signal);
    } catch (error) {
      if (error instanceof Refusal) made.current = undefined;
      throw error;
    }
    setOutcome("sent");
  });
  const saving = useAction(async () => {
    saveFile(`${shortId(ground.circulation.memo)}.sig`, asFile(ground, await ready()));
    setOutcome("saved");
  });

  if (outcome) return <Done outcome={outcome} keeps={keeps} memo={ground.circulation.memo} />;
  const busy = sending.pending || saving.pending;
  const isFixed = made.current !== undefined;
  const refusal = isFixed ? undefined : seen.refusal;
  return (
    <>
      <Disclosure summary={t("sign-text")}><MemoView memo={ground.circulation.words.parts} files={ground.circulation.text.attachments} /></Disclosure>
      <CharterFacts charter={ground.circulation.charter} />
      {!isFixed && <ChoiceForm ground={ground} choice={choice} keeps={keeps} onChoice={setChoice} onKeeps={setKeeps} />}
      <ErrorAlert error={refusal} />
      {seen.preview && <Consequences preview={seen.preview} choice={choice} keeps={keeps} />}
      <ErrorAlert error={sending.error ?? saving.error} />
      {isFixed && !busy && <Alert tone="warning">{t("sign-unsure")}</Alert>}
      {busy && <Waiting what={t("sign-making")} />}
      {refusal === undefined && (
        <div class="actions">
          <Button pending={busy} onClick={() => sending.run()}>{t("sign-send")}</Button>
          <Button pending={busy} look="outline" onClick={() => saving.run()}>{t("sign-save")}</Button>
        </div>
      )}
      <p class="quiet">{t("sign-save-means")}</p>
    </>
  );
}

/** What signing so would show, or why it would not count. */
function previewed(ground: Ground, choice: Choice): { preview?: Preview; refusal?: unknown } {
  try {
    return { preview: preview(ground.instance, ground.circulation, ground.wallet, choice, now()) };
  } catch (refusal) {
    return { refusal };
  }
}

function Done({ outcome, keeps, memo }: { outcome: "sent" | "saved"; keeps: boolean; memo: MemoId }) {
  return (
    <>
      <Alert tone="success" heading={t(`sign-${outcome}`)} live>{t(`sign-${outcome}-text`)}</Alert>
      <p>{t(keeps ? "sign-kept" : "sign-burnt")}</p>
      <div class="actions"><ButtonLink href={to(`/memo/${MemoId.toText(memo)}`)}>{t("sign-to-memo")}</ButtonLink></div>
    </>
  );
}
