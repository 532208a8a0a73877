/** A case at the desk: opened knowingly, verified here, and taken a step further. */

import { useEffect, useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { otherInstitutions } from "../../protocol/certificate.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { CopyField } from "../components/CopyField.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Tag } from "../components/Tag.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, list, number, t } from "../i18n.ts";
import { CaseClock } from "../member/CaseClock.tsx";
import { CharterFacts } from "../member/CharterFacts.tsx";
import { History, Kept } from "../member/History.tsx";
import { memoParam } from "../member/texts.ts";
import { isLockedIn, lastEvent } from "../member/turns.ts";
import { LateSignatures } from "../member/late.tsx";
import { FromOfficials } from "../office/FromOfficials.tsx";
import { Beside } from "../office/Beside.tsx";
import { deskCase, isJudge, may, mayAsk, readsLetters, sitsOnPanel, zoneOf, type DeskCase } from "../office/case.ts";
import { findOpened, forgetOpened, open, type Opened, me } from "../office/desk.ts";
import { DueTag } from "../office/DueTag.tsx";
import { NotesPanel } from "../office/NotesPanel.tsx";
import { AskedForTime } from "../office/Grant.tsx";
import { Hold } from "../office/Hold.tsx";
import { loadNotes, type Notes } from "../office/notes.ts";
import { Judge } from "../office/Judge.tsx";
import { nextOf } from "../office/queue.ts";
import { OfficeSteps } from "../office/Steps.tsx";
import { FromAuthors } from "../office/Turns.tsx";
import { undertake, undertakingAsked } from "../office/undertaking.ts";
import type { PageProps } from "../routes.ts";
import { stateWords } from "../rule_words.ts";
import { to } from "../router.ts";
import { institutionName } from "../server.ts";
import { now } from "../system.ts";

export default function DeskCasePage({ params }: PageProps) {
  const memo = memoParam(params);
  const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
  const [found, setFound] = useState<Opened | undefined>(() => findOpened(memo));
  const of = loaded.value;
  const locked = of !== undefined && isLockedIn(of.status);
  // What was opened before the lock is read no longer either.
  useEffect(() => {
    if (!locked) return;
    forgetOpened(memo);
    setFound(undefined);
  }, [locked]);
  const opened = locked ? undefined : found;
  return (
    <>
      <h1 tabIndex={-1} dir="auto">{opened?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) })}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!of && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {of && (
        <>
          <Facts of={of} opened={opened} />
          <Kept status={of.status} zone={zoneOf(of.instance)} />
          <AskedForTime of={of} onChange={loaded.again} />
          {opened
            ? <Shown of={of} opened={opened} onChange={loaded.again} />
            : isJudge() ? <Judge of={of} onChange={loaded.again} /> : may("case_open", of) && !lastEvent(of.status, "text_destroyed") && (
              locked
                ? <EmptyState heading={t("letter-spill")} text={t("office-locked-text")} />
                : <Sealed of={of} onOpen={(shown) => {
                  setFound(shown);
                  loaded.again();
                }} />
            )}
          <Beside of={of} opened={opened} onChange={loaded.again} />
          {may("opening_request", of) && <p><a href={to(`/desk/opening/${toHex(memo)}`)}>{t("opening-ask-link")}</a></p>}
          {may("release_ask", of) && <p><a href={to(`/desk/release/${toHex(memo)}`)}>{t("release-link")}</a></p>}
          {may("hold_place", of) && <Hold of={of} onChange={loaded.again} />}
          <History status={of.status} zone={zoneOf(of.instance)} instance={of.instance} />
        </>
      )}
      <div class="actions no-print"><ButtonLink look="quiet" href={to("/desk")}>{t("office-back")}</ButtonLink></div>
    </>
  );
}

/** Says first that the authors will see it; then opens, and verifies with a bar that moves. Where the
 *  charter asks for an undertaking, it is read and signed first. */
function Sealed({ of, onOpen }: { of: DeskCase; onOpen: (opened: Opened) => void }) {
  const [part, setPart] = useState(0);
  const asked = undertakingAsked(of);
  const act = async (signal: AbortSignal): Promise<void> => {
    setPart(0);
    if (asked !== undefined) await undertake(of, asked, signal);
    onOpen(await open(of.memo, setPart, signal));
  };
  return (
    <EmptyState heading={t("office-sealed")} text={t("office-sealed-text")}>
      {asked !== undefined && (
        <>
          <p>{t("office-undertake-text")}</p>
          <blockquote dir="auto">{asked}</blockquote>
          <p class="quiet">{t("office-undertake-means")}</p>
        </>
      )}
      <Asked deed={t(asked === undefined ? "office-open" : "office-undertake-open")} heading={t(asked === undefined ? "office-open-ask" : "office-undertake-ask")} act={act} waiting={<Waiting what={t("office-verifying")} part={part} />}>
        {asked !== undefined && <blockquote dir="auto">{asked}</blockquote>}
        <p>{t("office-open-means")}</p>
      </Asked>
    </EmptyState>
  );
}

function Facts({ of: { item, instance, status }, opened }: { of: DeskCase; opened: Opened | undefined }) {
  const zone = zoneOf(instance);
  return (
    <dl class="facts">
      <dt>{t("memo-state")}</dt>
      <dd>{stateWords(item.state)}</dd>
      <dt>{t("office-due")}</dt>
      <dd><DueTag next={nextOf(item, me().entry.role, now())} timeZone={zone} /></dd>
      <dt>{t("office-filed")}</dt>
      <dd>{day(item.filedAt, zone)}</dd>
      <dt>{t("memo-id")}</dt>
      <dd><code>{toHex(item.memo).slice(0, 16)}</code></dd>
      <LateSignatures status={status} zone={zone} />
      {opened && <Signatures opened={opened} nameOf={(id) => institutionName(instance, id)} />}
    </dl>
  );
}

/** What the certificate says, every signature of which was verified here. */
function Signatures({ opened: { of: { certificate }, names }, nameOf }: { opened: Opened; nameOf: (id: string) => string }) {
  const others = otherInstitutions(certificate);
  const counts = certificate.institutions.map(({ institution, count }) => t("office-from", { institution: nameOf(institution), count: number(count) }));
  return (
    <>
      <dt>{t("office-signatures")}</dt>
      <dd>
        <strong>{number(certificate.total)}</strong> <Tag tone="good">{t("office-verified")}</Tag>
        <br />
        {list([...counts, ...(others > 0 ? [t("office-from-others", { count: number(others) })] : [])])}
      </dd>
      {certificate.withReservation > 0 && (
        <>
          <dt>{t("office-reservations")}</dt>
          <dd>{number(certificate.withReservation)}</dd>
        </>
      )}
      <dt>{t("office-named")}</dt>
      <dd>
        {names.length === 0
          ? t("office-named-none")
          : <Disclosure summary={t("office-named-count", { count: names.length })}><ul class="names">{names.map((name, at) => <li key={at} dir="auto">{name}</li>)}</ul></Disclosure>}
      </dd>
    </>
  );
}

/** For whoever reads none. */
const NO_NOTES: Notes = { notes: [], unread: 0, clearersOf: () => [], askedOf: () => [], awaitsLog: false };

function Shown({ of, opened: { of: opened }, onChange }: { of: DeskCase; opened: Opened; onChange: () => void }) {
  const readsNotes = may("note_list", of);
  const notes = useLoad(async (signal) => (readsNotes ? loadNotes(of, opened, signal) : NO_NOTES), of.status.events.length.toString());
  const again = (): void => {
    onChange();
    notes.again();
  };
  return (
    <>
      {opened.filed.urgency && <Alert tone="info" heading={t("office-urgent-why")}>{opened.filed.urgency.words}</Alert>}
      {of.item.state === "withdrawn" && <Alert tone="warning">{t("office-withdrawn")}</Alert>}
      <CaseClock charter={opened.charter} status={of.status} />
      {/* What is printed is the reader's own copy, which says whose it is. */}
      <div class="no-print"><MemoView memo={opened.parts} files={opened.filed.text.attachments} /></div>
      <p class="no-print"><a href={to(`/desk/copy/${toHex(of.memo)}`)}>{t("office-copy")}</a></p>
      {(readsLetters() || sitsOnPanel(of)) && <FromAuthors of={of} opened={opened} />}
      {readsLetters() && <FromOfficials of={of} />}
      <OfficeSteps of={of} opened={opened} onChange={again} />
      {mayAsk("room_moderate", of) && opened.charter.sessions && (
        <div class="actions no-print"><ButtonLink look="outline" href={to(`/desk/session/${toHex(of.memo)}`)}>{t("memo-session")}</ButtonLink></div>
      )}
      {readsNotes && <NotesPanel of={of} opened={opened} loaded={notes} onChange={again} />}
      {(opened.charter.disclosure ?? opened.charter.release) && (
        <Disclosure summary={t("opening-address-title")}>
          <p>{t("opening-address-text")}</p>
          <CopyField label={t("opening-address")} value={opened.filed.replyTo} />
        </Disclosure>
      )}
      <CharterFacts charter={opened.charter} />
    </>
  );
}
