/** What one writes, wrote and was invited to. Only this wallet knows the list. */

import { equal, toHex } from "../../bytes.ts";
import { MemoId } from "../../domain/ids.ts";
import { parseMarkdown } from "../../domain/memo/markdown.ts";
import { memoId } from "../../protocol/manifest.ts";
import type { Wallet } from "../../client/wallet.ts";
import { useLoad } from "../action.ts";
import { Refusal } from "../api.ts";
import { beginDraft, dropDraft, useDrafts, type Draft } from "../author/desk.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Table } from "../components/Table.tsx";
import { Tag } from "../components/Tag.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { keyTo } from "../member/texts.ts";
import { circulation, memoStatus } from "../requests.ts";
import { go, to } from "../router.ts";
import { stateWords } from "../rule_words.ts";
import { useSession } from "../session.ts";

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly mine: boolean;
  readonly state: string;
  readonly isLate: boolean;
}

export default function Memos() {
  const wallet = useSession()?.wallet;
  const drafts = useDrafts();
  const loaded = useLoad(async (signal) => (wallet ? Promise.all(known(wallet).map((memo) => row(wallet, memo, signal))) : []), "memos");
  const empty = loaded.value?.length === 0 && drafts.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{t("memos-title")}</h1>
      <div class="actions"><Button onClick={() => go(`/write/${beginDraft()}`)}>{t("memos-write")}</Button></div>
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
            { heading: t("memos-subject"), cell: ({ id, subject }) => <a href={to(`/memo/${id}`)} dir="auto">{subject}</a> },
            { heading: t("memos-role"), cell: ({ mine }) => t(mine ? "memos-mine" : "memos-invited") },
            { heading: t("memo-state"), cell: ({ state, isLate }) => <Tag tone={isLate ? "bad" : "plain"}>{isLate ? t("memos-late", { state }) : state}</Tag> },
          ]}
        />
      )}
    </>
  );
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t("memos-drafts")}</h2>
      <ul class="plain">
        {drafts.map(({ id, fields }) => {
          const subject = fields.subject || t("memos-untitled");
          return (
            <li key={id}>
              <a href={to(`/write/${id}`)} dir="auto">{subject}</a>
              <Button look="quiet" small label={t("memos-drop", { subject })} onClick={() => dropDraft(id)}>{t("desk-remove-short")}</Button>
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
  const own = wallet.authored.find(({ manifest }) => equal(memoId(manifest), memo));
  const id = toHex(memo);
  const base = { id, mine: own !== undefined };
  try {
    const status = await memoStatus(memo, signal);
    const text = own?.versions.at(-1) ?? (await circulation(memo, keyTo(memo, wallet, undefined), signal)).text;
    const { subject } = parseMarkdown(text.markdown).parts;
    return { ...base, subject, state: stateWords(status.state), isLate: status.overdue.length > 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A memo that lapsed or was taken back before it was filed leaves nothing behind.
    return { ...base, subject: t("memos-gone", { memo: id.slice(0, 8) }), state: t("memos-gone-state"), isLate: false };
  }
}
