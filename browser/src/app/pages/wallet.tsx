/** What is in the wallet, where it is kept, and how to be rid of it. */

import { useState } from "preact/hooks";
import { useAction, useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Table } from "../components/Table.tsx";
import { Tag } from "../components/Tag.tsx";
import { affiliationOf, type Enrolment } from "../../client/enrol.ts";
import { isComplete } from "../../client/enrol/ask.ts";
import { epochByDigest, type Instance } from "../../client/trust.ts";
import { toHex } from "../../bytes.ts";
import { KeepingChoice } from "../frame/UnlockHere.tsx";
import { Erased } from "../frame/Erased.tsx";
import { SaveWallet } from "../frame/SaveWallet.tsx";
import { month, t } from "../i18n.ts";
import { go, to } from "../router.ts";
import { institutionName, reach } from "../server.ts";
import { burn, keepOn, type Keeping, lock, type Session, useSession } from "../session.ts";

export default function Wallet() {
  const session = useSession();
  const instance = useLoad(reach, "instance");
  if (!session) return null;
  const { wallet } = session;
  return (
    <>
      <h1 tabIndex={-1}>{t("wallet-title")}</h1>
      <p class="lead">{t("wallet-lead")}</p>
      <Erased />
      {session.unsaved && session.keeping === "memory" && <Alert tone="warning">{t("wallet-unsaved")}</Alert>}
      <dl class="facts">
        <dt>{t("wallet-keeping")}</dt>
        <dd>{t(`wallet-keeping-${session.keeping}`)}</dd>
        <dt>{t("wallet-server")}</dt>
        <dd><bdi>{wallet.server}</bdi></dd>
        <dt>{t("wallet-log-key")}</dt>
        <dd><bdi><code>{wallet.logKey}</code></bdi></dd>
      </dl>
      <Months enrolments={wallet.enrolments} instance={instance.value} />
      <ErrorAlert error={instance.error} again={instance.again} />
      <p>{t("wallet-authored", { count: wallet.authored.length })}</p>
      <p>{t("wallet-invited", { count: wallet.invited.length })}</p>
      <h2>{t("wallet-file-heading")}</h2>
      <p>{t("wallet-file-text")}</p>
      <SaveWallet />
      <Place session={session} />
      <h2>{t("wallet-lock-heading")}</h2>
      <p>{session.keeping === "memory" ? t("wallet-lock-memory") : t("wallet-lock-text")}</p>
      <div class="actions"><Button look="outline" onClick={lock}>{t("wallet-lock-go")}</Button></div>
      <Burn />
    </>
  );
}

/** The month; while the server is out of reach only the digest is known. */
function nameOf(one: Enrolment, epoch: string | undefined) {
  return epoch === undefined ? <code>{toHex(one.manifest).slice(0, 8)}</code> : month(epoch);
}

function Months({ enrolments, instance }: { enrolments: readonly Enrolment[]; instance: Instance | undefined }) {
  const manifestOf = (one: Enrolment) => (instance ? epochByDigest(instance, one.manifest)?.epoch.manifest : undefined);
  return (
    <>
      <h2>{t("wallet-months")}</h2>
      {enrolments.length === 0
        ? <p>{t("wallet-months-none")}</p>
        : (
          <Table
            caption={t("wallet-months")}
            captionHidden
            rows={enrolments}
            keyOf={(one) => toHex(one.manifest)}
            columns={[
              { heading: t("wallet-month"), cell: (one) => nameOf(one, manifestOf(one)?.epoch) },
              { heading: t("wallet-institution"), cell: (one) => (instance ? institutionName(instance, manifestOf(one)?.institution ?? "") : "") },
              { heading: t("wallet-affiliation"), cell: affiliationOf },
              {
                heading: t("wallet-state"),
                cell: (one) => (isComplete(one) ? <Tag tone="good">{t("wallet-month-ready")}</Tag> : <Tag tone="warn">{t("wallet-month-pending")}</Tag>),
              },
            ]}
          />
        )}
      <div class="actions"><ButtonLink look="outline" href={to("/enrol")}>{t("wallet-enrol")}</ButtonLink></div>
    </>
  );
}

function Place({ session }: { session: Session }) {
  const [keeping, setKeeping] = useState<Keeping>(session.keeping);
  const change = useAction(() => keepOn(keeping));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.run();
      }}
    >
      <h2>{t("wallet-place-heading")}</h2>
      <KeepingChoice value={keeping} onChange={setKeeping} />
      <ErrorAlert error={change.error} />
      <div class="actions">
        <Button submit look="outline" pending={change.pending} disabled={keeping === session.keeping}>{t("wallet-place-change")}</Button>
      </div>
    </form>
  );
}

function Burn() {
  const act = async (): Promise<void> => {
    await burn();
    go("/");
  };
  return (
    <>
      <h2>{t("wallet-burn-heading")}</h2>
      <p>{t("wallet-burn-text")}</p>
      <Asked deed={t("wallet-burn-go")} heading={t("wallet-burn-sure")} look="danger" danger act={act}>
        <p>{t("wallet-burn-means")}</p>
      </Asked>
    </>
  );
}
