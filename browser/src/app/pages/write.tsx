/** The writing desk: fields, what might give one away, and letting the memo circulate. */

import { useMemo, useState } from "preact/hooks";
import { MemoProblem } from "../../domain/memo.ts";
import type { Written } from "../../client/attach.ts";
import { InstitutionId, MemoId } from "../../domain/ids.ts";
import { currentCharter, type Instance } from "../../client/trust.ts";
import type { Charter } from "../../domain/charter.ts";
import { useAction, useLoad } from "../action.ts";
import { bindDraft, type Desk as DeskState, dropDraft, findDraft, keepDraft, saveDesk, useDesk, type Draft } from "../author/desk.ts";
import { memoOf, type DraftFields, writtenOf } from "../author/draft.ts";
import { DraftForm } from "../author/DraftForm.tsx";
import { Findings } from "../author/Findings.tsx";
import { problemWords } from "../author/problem.ts";
import { circulate, open, own, ownInstitutions, takeBack } from "../author/steps.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Field } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { number, t } from "../i18n.ts";
import { memoStatus } from "../requests.ts";
import { go, to } from "../router.ts";
import type { PageProps } from "../routes.ts";
import { reach } from "../server.ts";
import { useSession } from "../session.ts";
import { persists } from "../store.ts";

export default function Write({ params }: PageProps) {
  const desk = useDesk();
  const draft = desk.drafts.find(({ id }) => id === params["draft"]);
  const [isSent, setSent] = useState(false);
  const loaded = useLoad(async (signal) => {
    const instance = await reach(signal);
    const charter = currentCharter(instance)?.charter;
    return charter && { charter, mayLimitTo: mayLimitTo(instance, charter) };
  }, "charter");
  return (
    <>
      <h1 tabIndex={-1}>{t("desk-title")}</h1>
      {!draft && !desk.isReady && desk.error === undefined && <Waiting what={t("memos-loading")} />}
      {!draft && desk.isReady && !isSent && (
        <EmptyState heading={t("desk-gone")} text={t("desk-gone-text")}>
          <ButtonLink href={to("/memos")}>{t("memos-title")}</ButtonLink>
        </EmptyState>
      )}
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {draft && !loaded.value && loaded.error === undefined && <Waiting what={t("desk-loading")} />}
      {draft && loaded.value && <Desk draft={draft} {...loaded.value} onSent={() => setSent(true)} />}
      <Kept desk={desk} />
    </>
  );
}

/** Where what was typed is now. */
function Kept({ desk: { error, isUnsaved } }: { desk: DeskState }) {
  const keeps = useLoad(persists, "persists");
  const isOnDevice = useSession()?.keeping === "device" && keeps.value !== false;
  if (error !== undefined) return <ErrorAlert error={error} again={() => void saveDesk()} />;
  return <p class="quiet">{t(!isOnDevice ? "desk-kept-memory" : isUnsaved ? "desk-kept-soon" : "desk-kept-device")}</p>;
}

const DAYS_FIRST = 14;

interface DeskProps {
  draft: Draft;
  charter: Charter;
  /** Institutions to which signing can be limited. */
  mayLimitTo: readonly InstitutionId[];
  onSent: () => void;
}

function Desk({ draft, charter, mayLimitTo, onSent }: DeskProps) {
  const { fields } = draft;
  const [only, setOnly] = useState("");
  const [days, setDays] = useState(String(Math.min(DAYS_FIRST, charter.circulation.windowDaysMax)));
  const [problem, setProblem] = useState<MemoProblem | undefined>(undefined);
  const memo = useMemo(() => attempted(fields), [fields]);
  const change = (next: DraftFields): void => {
    keepDraft(draft.id, next);
    setProblem(undefined);
  };
  const circulating = useAction(async (signal) => {
    const found = problemIn(fields);
    setProblem(found);
    if (found) return;
    const id = await letCirculate(draft.id, writtenOf(fields), only === "" ? [] : [InstitutionId.parse(only)], Number(days), signal);
    onSent();
    dropDraft(draft.id);
    go(`/memo/${MemoId.toText(id)}`);
  });
  return (
    <>
      <p class="lead">{t("desk-lead")}</p>
      {draft.isCopy && <Alert tone="warning" heading={t("desk-copy")} live>{t("desk-copy-text")}</Alert>}
      <DraftForm fields={fields} markings={charter.markings} problem={problem} onChange={change} />
      <Findings fields={fields} />
      {memo && <Disclosure summary={t("desk-preview")}><MemoView memo={memo.parts} files={fields.files.map(({ octets }) => octets)} /></Disclosure>}
      <section aria-labelledby="circulate">
        <h2 id="circulate">{t("desk-circulate")}</h2>
        <p>{t(draft.memo ? "desk-circulate-again" : "desk-circulate-means")}</p>
        <Field
          label={t("desk-days")}
          hint={t("desk-days-hint", { max: number(charter.circulation.windowDaysMax) })}
          type="number"
          inputMode="numeric"
          wide={false}
          min={1}
          max={charter.circulation.windowDaysMax}
          value={days}
          onInput={setDays}
        />
        {draft.memo === undefined && mayLimitTo.length > 0 && (
          <Select
            label={t("desk-only")}
            hint={t("desk-only-hint")}
            none={t("desk-only-none")}
            value={only}
            options={mayLimitTo.map((id) => ({ value: id, label: t("desk-only-one", { institution: charter.institutions.find((one) => one.id === id)?.name ?? id }) }))}
            onChange={setOnly}
          />
        )}
        {problem && <Alert tone="error" heading={t("desk-problem")} live>{t("desk-problem-text", { problem: problemWords(problem) })}</Alert>}
        <ErrorAlert error={circulating.error} />
        {circulating.pending && <Waiting what={t("desk-sealing")} />}
        <div class="actions"><Button pending={circulating.pending} onClick={() => circulating.run()}>{t("desk-go")}</Button></div>
      </section>
    </>
  );
}

/** Opens the memo if there is none yet, takes a version that circulates back, and sends the text. */
async function letCirculate(draft: string, written: Written, among: readonly InstitutionId[], days: number, signal: AbortSignal): Promise<MemoId> {
  const known = findDraft(draft)?.memo;
  const memo = known === undefined ? await open(among, signal) : MemoId.parse(known);
  // From here on trying again goes on with the same memo and opens no second one.
  bindDraft(draft, MemoId.toText(memo));
  if (known !== undefined) {
    const { state } = await memoStatus(memo, signal);
    if (state === "circulating" && !isSame(memo, written)) await takeBack(memo, signal);
  }
  await circulate(memo, written, days, signal);
  return memo;
}

/** One's own institutions, where members of others may sign too. */
function mayLimitTo(instance: Instance, { institutions }: Charter): InstitutionId[] {
  return institutions.length > 1 ? ownInstitutions(instance) : [];
}

function isSame(memo: MemoId, { markdown }: Written): boolean {
  return own(memo).versions.at(-1)?.markdown === markdown;
}

function problemIn(fields: DraftFields): MemoProblem | undefined {
  try {
    memoOf(fields);
    return undefined;
  } catch (error) {
    if (error instanceof MemoProblem) return error;
    throw error;
  }
}

function attempted(fields: DraftFields) {
  return problemIn(fields) ? undefined : memoOf(fields);
}
