/**
 * Everything the office and the authors wrote to memos whose key one has. The whole mailbox is fetched, the same for
 * everybody, and what opens is shown: fetching says nothing about anybody.
 */

import { equal } from "../../bytes.ts";
import { circulations, findAuthored, type Wallet } from "../../client/wallet.ts";
import { MemoId } from "../../domain/ids.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { subjectOf } from "../member/texts.ts";
import { circulating } from "../member/case.ts";
import { mailbox } from "../member/entries.ts";
import { letterTitle } from "../member/Letters.tsx";
import { readSaid, type Said } from "../member/said.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { useSession } from "../session.ts";

interface Mail {
  readonly memo: MemoId;
  readonly subject: string | undefined;
  readonly said: readonly Said[];
}

export default function Mailbox() {
  const wallet = useSession()?.wallet;
  const loaded = useLoad(async (signal) => (wallet ? fetchMail(wallet, signal) : []), "mailbox");
  return (
    <>
      <h1 tabIndex={-1}>{t("mailbox-title")}</h1>
      <p>{t("mailbox-text")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("mailbox-loading")} />}
      {loaded.value?.length === 0 && <EmptyState heading={t("mailbox-empty")} text={t("mailbox-empty-text")} />}
      {loaded.value?.map((mail) => <Item key={MemoId.toText(mail.memo)} mail={mail} />)}
      {loaded.value && <div class="actions"><Button look="quiet" onClick={loaded.again}>{t("memo-again")}</Button></div>}
    </>
  );
}

function Item({ mail }: { mail: Mail }) {
  const invited = mail.said.some((one) => one.by === "office" && one.letter.words.kind === "invitation");
  return (
    <section class="panel">
      <h2 dir="auto">{mail.subject ?? t("memo-title")}</h2>
      <ul>
        {mail.said.map((one, index) => <li key={index}>{letterTitle(one)}</li>)}
      </ul>
      <div class="actions"><ButtonLink look="outline" href={to(`/memo/${MemoId.toText(mail.memo)}`)}>{t("mailbox-read")}</ButtonLink>{invited && <ButtonLink look="outline" href={to(`/session/${MemoId.toText(mail.memo)}`)}>{t("memo-session")}</ButtonLink>}</div>
    </section>
  );
}

async function fetchMail(wallet: Wallet, signal: AbortSignal): Promise<Mail[]> {
  const [instance, items] = await Promise.all([reach(signal), mailbox(signal)]);
  const known = circulations(wallet);
  // An author who signed too has the same memo twice.
  const once = known.filter(({ memo }, at) => known.findIndex((other) => equal(other.memo, memo)) === at);
  const all: Mail[] = [];
  for (const { memo, key } of once) {
    // Only where something came is more asked about a memo; nothing else would be the same for everybody.
    if (readSaid({ key, memo, manifest: undefined }, instance, items).length === 0) continue;
    const manifest = findAuthored(wallet, memo)?.manifest ?? (await circulating(memo, key, signal))?.manifest;
    const said = readSaid({ key, memo, manifest }, instance, items);
    all.push({ memo, said, subject: await subjectOf(memo, wallet, signal) });
  }
  return all;
}
