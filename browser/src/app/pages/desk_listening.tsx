/** A listening session at the desk: called, held in its room, and written down (R31, R32). */

import { toHex } from "../../bytes.ts";
import type { OpenedCase } from "../../client/opened.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { AuthorsWords } from "../member/Letters.tsx";
import { memoParam } from "../member/texts.ts";
import { type DeskCase, deskCase } from "../office/case.ts";
import { Concluded } from "../office/Concluded.tsx";
import { findOpened } from "../office/desk.ts";
import { Plan } from "../office/Invite.tsx";
import { type Held, readHeld } from "../office/listening.ts";
import { Sitting } from "../office/Sitting.tsx";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import type { MemoId } from "../../domain/ids.ts";

async function load(memo: MemoId, opened: OpenedCase, signal: AbortSignal): Promise<{ of: DeskCase; held: Held }> {
  const of = await deskCase(memo, signal);
  return { of, held: await readHeld(of, opened, signal) };
}

export default function DeskListening({ params }: PageProps) {
  const memo = memoParam(params);
  const opened = findOpened(memo)?.of;
  const loaded = useLoad(async (signal) => opened && load(memo, opened, signal), toHex(memo));
  const { value } = loaded;
  const back = to(`/desk/case/${toHex(memo)}`);
  return (
    <>
      <h1 tabIndex={-1}>{t("listening-title")}</h1>
      {opened && <p class="lead" dir="auto">{opened.parts.subject}</p>}
      <p>{t("listening-text")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!opened && (
        <EmptyState heading={t("office-sealed")} text={t("listening-open-first")}>
          <ButtonLink href={back}>{t("office-to-case")}</ButtonLink>
        </EmptyState>
      )}
      {opened && !value && loaded.error === undefined && <Waiting what={t("listening-loading")} />}
      {opened && value && <Page {...value} opened={opened} onChange={loaded.again} />}
      {opened && (
        <div class="actions no-print">
          <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>
          <ButtonLink look="quiet" href={back}>{t("office-to-case")}</ButtonLink>
        </div>
      )}
    </>
  );
}

function Page(props: { of: DeskCase; opened: OpenedCase; held: Held; onChange: () => void }) {
  const { held: { answer, letters } } = props;
  return (
    <>
      {letters.length > 0 && (
        <section aria-labelledby="written">
          <h2 id="written">{t("letter-authors-title")}</h2>
          {letters.map((letter, at) => <AuthorsWords key={at} letter={letter} open={at === letters.length - 1} />)}
        </section>
      )}
      {answer === undefined && letters.length === 0 && <EmptyState heading={t("listening-none")} text={t("listening-none-text")} />}
      <Sitting {...props} />
      <section aria-labelledby="steps" class="no-print">
        <h2 id="steps">{t("office-steps")}</h2>
        <Concluded {...props} />
        <Plan {...props} />
      </section>
    </>
  );
}
