/** What authors can say beside the road of their case: a link to another memo, a leak, an answer about a release. */

import { toHex } from "../../bytes.ts";
import { isAllowed } from "../../domain/table.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { LeakForm } from "../author/further/LeakForm.tsx";
import { LinkForm } from "../author/further/LinkForm.tsx";
import { ReleaseForm } from "../author/further/ReleaseForm.tsx";
import { t } from "../i18n.ts";
import { History } from "../member/History.tsx";
import { memoCase, type MemoCase } from "../member/case.ts";
import { memoParam } from "../member/texts.ts";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { useSession } from "../session.ts";

export default function Further({ params }: PageProps) {
  const wallet = useSession()?.wallet;
  const memo = memoParam(params);
  const loaded = useLoad(async (signal) => wallet && memoCase(memo, wallet, signal), toHex(memo));
  const of = loaded.value;
  return (
    <>
      <h1 tabIndex={-1}>{t("further-title")}</h1>
      {of?.parts && <p class="lead" dir="auto">{of.parts.subject}</p>}
      <p>{t("further-lead")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!of && loaded.error === undefined && <Waiting what={t("memo-loading")} />}
      {of && <Forms of={of} onChange={loaded.again} />}
      <div class="actions no-print"><ButtonLink look="quiet" href={to(`/memo/${toHex(memo)}`)}>{t("further-back")}</ButtonLink></div>
    </>
  );
}

function Forms({ of, onChange }: { of: MemoCase; onChange: () => void }) {
  const { state } = of.status;
  if (!of.authored) return <Alert tone="info">{t("further-authors-only")}</Alert>;
  return (
    <>
      {isAllowed(state, "release_object", "author") && <ReleaseForm of={of} onChange={onChange} />}
      {isAllowed(state, "memo_link", "author") && <LinkForm of={of} onChange={onChange} />}
      {isAllowed(state, "leak_tell", "author") && <LeakForm of={of} onChange={onChange} />}
      <History status={of.status} zone={of.charter?.calendar.zoneName} instance={of.instance} />
    </>
  );
}
