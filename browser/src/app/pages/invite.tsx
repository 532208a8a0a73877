/** Where an invitation leads: the text, the rules it is under, where it stands, and the way to sign. */

import { MemoId } from "../../domain/ids.ts";
import type { Invitation } from "../../protocol/envelope.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, t } from "../i18n.ts";
import { CharterFacts } from "../member/CharterFacts.tsx";
import { isOpenLate, LateSignatures } from "../member/late.tsx";
import { readInvitation } from "../member/texts.ts";
import { to } from "../router.ts";
import type { PageProps } from "../routes.ts";
import { circulation, memoStatus } from "../requests.ts";
import { now } from "../system.ts";
import { countWords } from "../rule_words.ts";

export default function Invite({ secret }: PageProps) {
  let invitation: Invitation | undefined;
  let refusal: unknown;
  try {
    invitation = readInvitation(secret);
  } catch (error) {
    refusal = error;
  }
  return (
    <>
      <h1 tabIndex={-1}>{t("invite-title")}</h1>
      <ErrorAlert error={refusal} />
      {invitation && <Invited invitation={invitation} />}
      {!invitation && refusal === undefined && <EmptyState heading={t("invite-none")} text={t("invite-none-text")} />}
    </>
  );
}

function Invited({ invitation }: { invitation: Invitation }) {
  const id = MemoId.toText(invitation.memo);
  const loaded = useLoad(async (signal) => {
    const [shown, status] = await Promise.all([
      circulation(invitation.memo, invitation.key, signal),
      memoStatus(invitation.memo, signal),
    ]);
    return { shown, status };
  }, id);
  if (loaded.error !== undefined) return <ErrorAlert error={loaded.error} again={loaded.again} />;
  if (!loaded.value) return <Waiting what={t("invite-loading")} />;
  const { shown, status } = loaded.value;
  const zone = shown.charter.calendar.zoneName;
  const isOpen = status.state === "circulating" ? now() < shown.freeze.closesAt : isOpenLate(status, now());
  return (
    <>
      <p class="lead">{t("invite-lead")}</p>
      <dl class="facts">
        <dt>{t("invite-signatures")}</dt>
        <dd>{countWords(status.signatures)}</dd>
        <LateSignatures status={status} zone={zone} />
        <dt>{t("invite-until")}</dt>
        <dd>{day(shown.freeze.closesAt - 1, zone)}</dd>
        <dt>{t("invite-version")}</dt>
        <dd>{shown.freeze.version}</dd>
      </dl>
      <CharterFacts charter={shown.charter} />
      <MemoView memo={shown.words.parts} files={shown.text.attachments} />
      {isOpen
        ? (
          <section class="no-print">
            <h2>{t("invite-agree")}</h2>
            <p>{t("invite-agree-text")}</p>
            <div class="actions"><ButtonLink href={to(`/sign/${id}`)}>{t("invite-go-sign")}</ButtonLink></div>
          </section>
        )
        : <Alert tone="info">{t("invite-over")}</Alert>}
      {status.events.some(({ kind }) => kind === "session_invited") && <p><a href={to(`/session/${id}`)}>{t("memo-session")}</a></p>}
    </>
  );
}
