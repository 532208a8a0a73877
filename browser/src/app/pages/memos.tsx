/** What one writes, wrote and was invited to. Only this wallet knows the list. */

import { equal, toHex } from "../../bytes.ts";
import { MemoId } from "../../domain/ids.ts";
import type { State } from "../../domain/state.ts";
import { memoId } from "../../protocol/manifest.ts";
import { findAuthored, type Wallet } from "../../client/wallet.ts";
import { useAction, useLoad } from "../action.ts";
import { Refusal } from "../api.ts";
import { beginDraft, dropDraft, saveDesk, useDesk, type Draft } from "../author/desk.ts";
import { Asked } from "../components/Asked.tsx";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Table } from "../components/Table.tsx";
import { Tag } from "../components/Tag.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, t } from "../i18n.ts";
import { subjectOf } from "../member/texts.ts";
import { memoStatus } from "../requests.ts";
import { go, to } from "../router.ts";
import { stateWords } from "../rule_words.ts";
import { useSession } from "../session.ts";

interface Row {
  readonly id: string;
  /** Nothing if nobody can say it any more. */
  readonly subject: string | undefined;
  readonly mine: boolean;
  /** Nothing if the server knows the memo no more. */
  readonly state: State | undefined;
  readonly isLate: boolean;
}

export default function Memos() {
  const wallet = useSession()?.wallet;
  const { drafts, isReady, error } = useDesk();
  const writing = useAction(async () => go(`/write/${await beginDraft()}`));
  const loaded = useLoad(async (signal) => (wallet ? Promise.all(known(wallet).map((memo) => row(wallet, memo, signal))) : []), "memos");
  const empty = isReady && loaded.value?.length === 0 && drafts.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{t("memos-title")}</h1>
      <div class="actions"><Button onClick={() => writing.run()}>{t("memos-write")}</Button></div>
      <ErrorAlert error={writing.error} />
      <ErrorAlert error={error} again={() => void saveDesk()} />
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      {!loaded.value && loaded.error === undefined && <Waiting what={t("memos-loading")} />}
      {empty && <EmptyState heading={t("memos-none")} text={t("memos-none-text")} />}
      {loaded.value && loaded.value.length > 0 && (
        <Table
          caption={t("memos-known")}
          rows={loaded.value}
          keyOf={({ id }) => id}
          columns={[
            { heading: t("memos-subject"), cell: ({ id, subject }) => <a href={to(`/memo/${id}`)} dir="auto">{subject ?? t("memos-gone", { memo: id.slice(0, 8) })}</a> },
            { heading: t("memos-role"), cell: ({ mine }) => t(mine ? "memos-mine" : "memos-invited") },
            { heading: t("memo-state"), cell: stateTag },
          ]}
        />
      )}
    </>
  );
}

function stateTag({ state: known, isLate }: Row) {
  const state = known === undefined ? t("memos-gone-state") : stateWords(known);
  return <Tag tone={isLate ? "bad" : "plain"}>{isLate ? t("memos-late", { state }) : state}</Tag>;
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t("memos-drafts")}</h2>
      <ul class="panels">
        {drafts.map(({ id, fields, updated, isCopy }) => {
          const subject = fields.subject || t("memos-untitled");
          return (
            <li key={id} class="panel">
              <h3 dir="auto"><a href={to(`/write/${id}`)}>{subject}</a></h3>
              <p class="quiet">{t("memos-changed", { day: day(Date.parse(updated) / 1000, "UTC") })}</p>
              {isCopy && <p><Tag tone="warn">{t("desk-copy")}</Tag></p>}
              <Asked deed={t("memos-drop", { subject })} heading={t("memos-drop-ask", { subject })} look="quiet" danger act={async () => dropDraft(id)}>
                <p>{t("memos-drop-means")}</p>
              </Asked>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The memos of a wallet, each once. */
function known(wallet: Wallet): MemoId[] {
  const all = [...wallet.authored.map(({ manifest }) => memoId(manifest)), ...wallet.invited.map(({ memo }) => MemoId.fromBytes(memo))];
  return all.filter((memo, at) => all.findIndex((other) => equal(other, memo)) === at);
}

async function row(wallet: Wallet, memo: MemoId, signal: AbortSignal): Promise<Row> {
  const id = toHex(memo);
  const base = { id, mine: findAuthored(wallet, memo) !== null };
  try {
    const status = await memoStatus(memo, signal);
    const subject = await subjectOf(memo, wallet, signal);
    return { ...base, subject, state: status.state, isLate: status.overdue.length > 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A memo that lapsed or was taken back before it was filed leaves nothing behind.
    return { ...base, subject: undefined, state: undefined, isLate: false };
  }
}
