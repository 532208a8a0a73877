/** One sealed name of a case: asked for, decided on by each trustee, and shown to who asked. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { memoParam } from "../member/texts.ts";
import { me } from "../office/desk.ts";
import { AskForm } from "../records/AskForm.tsx";
import { Decide } from "../records/Decide.tsx";
import { look, type Looked } from "../records/openings.ts";
import { Request } from "../records/Request.tsx";
import { ShowName } from "../records/ShowName.tsx";
import { isOver } from "../../domain/turn/opening.ts";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { now } from "../system.ts";

export default function OpeningPage({ params }: PageProps) {
  const memo = memoParam(params);
  const [part, setPart] = useState(0);
  const loaded = useLoad(async (signal) => {
    setPart(0);
    return { looked: await look(memo, setPart, signal) };
  }, toHex(memo));
  return (
    <>
      <h1 tabIndex={-1}>{t("opening-title")}</h1>
      <p class="lead">{t("office-sealed-case", { id: toHex(memo).slice(0, 8) })}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("office-verifying")} part={part} />}
      {loaded.value && <Found memo={memo} looked={loaded.value.looked} />}
      <div class="actions no-print">
        <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>
        <ButtonLink look="quiet" href={to("/desk/openings")}>{t("openings-title")}</ButtonLink>
        <ButtonLink look="quiet" href={to("/desk")}>{t("office-back")}</ButtonLink>
      </div>
    </>
  );
}

interface FoundProps {
  memo: ReturnType<typeof memoParam>;
  looked: Looked | undefined;
}

function Found({ memo, looked }: FoundProps) {
  const [asked, setAsked] = useState(false);
  const asks = me().entry.role === "records_officer" && (looked === undefined || isOver(looked.sought.opening, now()));
  const form = <AskForm memo={memo} onDone={() => setAsked(true)} />;
  return (
    <>
      {looked === undefined && <p>{t(asked ? "opening-asked" : "opening-none")}</p>}
      {looked && <Request {...looked} />}
      {looked && <Decide key={toHex(looked.sought.opening.request)} memo={memo} looked={looked} />}
      {looked && <ShowName key={toHex(looked.sought.opening.request)} memo={memo} sought={looked.sought} />}
      {asks && !asked && (looked === undefined ? form : <Disclosure summary={t("opening-another")}>{form}</Disclosure>)}
      {asked && <Alert tone="success" live>{t("opening-asked-text")}</Alert>}
    </>
  );
}
