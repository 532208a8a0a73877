/** The queue of an official: the cases, what is due first on top. */

import { useState } from "preact/hooks";
import { toHex, toUtf8 } from "../../bytes.ts";
import { currentCharter } from "../../client/trust.ts";
import type { Charter } from "../../domain/charter.ts";
import { isAllowed } from "../../domain/table.ts";
import type { CaseItem } from "../../protocol/api/office.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Field } from "../components/Field.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { Select } from "../components/Select.tsx";
import { Table } from "../components/Table.tsx";
import { Tag } from "../components/Tag.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, list, number, t } from "../i18n.ts";
import { calendarOf } from "../office/calendar.ts";
import { findOpened, inbox, me } from "../office/desk.ts";
import { DueTag } from "../office/DueTag.tsx";
import { labelsOf, textsOf } from "../office/notes.ts";
import { byDue, matches, nextOf, type Known, type Wanted } from "../office/queue.ts";
import { stateWords } from "../rule_words.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { now } from "../system.ts";

interface Inbox {
  readonly cases: readonly CaseItem[];
  readonly charter: Charter | undefined;
}

export default function Desk() {
  return isAllowed(undefined, "case_list", me().entry.role) ? <Cases /> : <WithoutCases />;
}

/** Opening one sealed name, for who may ask or decide. */
function ToOpenings() {
  if (!isAllowed("submitted", "name_show", me().entry.role)) return null;
  return <ButtonLink look="outline" href={to("/desk/openings")}>{t("openings-title")}</ButtonLink>;
}

/** Whoever takes complaints or is a trustee sees no list of cases. */
function WithoutCases() {
  const takesComplaints = me().entry.role === "protection_officer";
  return (
    <>
      <h1 tabIndex={-1}>{t("office-title")}</h1>
      <p class="lead" dir="auto">{me().entry.displayName}</p>
      {takesComplaints && <p>{t("office-complaints-text")}</p>}
      <div class="actions">
        {takesComplaints && <ButtonLink href={to("/desk/complaints")}>{t("office-complaints")}</ButtonLink>}
        <ToOpenings />
        <ButtonLink look="quiet" href={to("/desk/factor")}>{t("office-factor-title")}</ButtonLink>
      </div>
    </>
  );
}

function Cases() {
  const loaded = useLoad<Inbox>(async (signal) => {
    const [cases, instance] = await Promise.all([inbox(signal), reach(signal)]);
    return { cases: byDue(cases, me().entry.role, now()), charter: currentCharter(instance)?.charter };
  }, me().id);
  return (
    <>
      <h1 tabIndex={-1}>{t("office-title")}</h1>
      <p class="lead" dir="auto">{me().entry.displayName}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {loaded.value && <Queue {...loaded.value} />}
      <div class="actions">
        <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>
        {loaded.value && <SaveCalendar {...loaded.value} />}
        <ToOpenings />
        <ButtonLink look="quiet" href={to("/desk/factor")}>{t("office-factor-title")}</ButtonLink>
      </div>
    </>
  );
}

/** What is due, for a calendar program. */
function SaveCalendar({ cases, charter }: Inbox) {
  if (!charter || cases.every(({ owed }) => owed.length === 0)) return null;
  const octets = (): Uint8Array => toUtf8(calendarOf(cases, charter.calendar, now()));
  return <FileButton name="due.ics" type="text/calendar" look="quiet" octets={octets}>{t("office-calendar")}</FileButton>;
}

const ANYTHING: Wanted = { text: "", state: "", label: "" };

function Queue({ cases, charter }: Inbox) {
  const [wanted, want] = useState(ANYTHING);
  if (cases.length === 0) return <EmptyState heading={t("office-none")} text={t(me().entry.role === "appeal_authority" ? "office-none-appeal-text" : "office-none-text")} />;
  const labels = [...new Set(cases.flatMap(({ memo }) => labelsOf(memo)))].sort();
  const shown = cases.filter((item) => matches(item, knownOf(item), wanted));
  return (
    <>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <Field label={t("office-find")} hint={t("office-find-hint")} type="search" wide={false} value={wanted.text} onInput={(text) => want({ ...wanted, text })} />
        <Select
          label={t("memo-state")}
          none={t("office-any")}
          value={wanted.state}
          options={[...new Set(cases.map(({ state }) => state))].map((state) => ({ value: state, label: stateWords(state) }))}
          onChange={(state) => want({ ...wanted, state })}
        />
        {labels.length > 0 && (
          <Select
            label={t("office-label")}
            none={t("office-any")}
            value={wanted.label}
            options={labels.map((label) => ({ value: label, label }))}
            onChange={(label) => want({ ...wanted, label })}
          />
        )}
      </form>
      {shown.length === 0
        ? <EmptyState heading={t("office-found-none")} text={t("office-found-none-text")} />
        : <List cases={shown} timeZone={charter?.calendar.zoneName} />}
    </>
  );
}

function List({ cases, timeZone }: { cases: readonly CaseItem[]; timeZone: string | undefined }) {
  return (
    <Table
      caption={t("office-cases")}
      rows={cases}
      keyOf={({ memo }) => toHex(memo)}
      columns={[
        { heading: t("office-case"), cell: (item) => <a href={to(`/desk/case/${toHex(item.memo)}`)} dir="auto">{titleOf(item)}</a> },
        ...(cases.some(({ memo }) => labelsOf(memo).length > 0) ? [{ heading: t("office-labels"), cell: ({ memo }: CaseItem) => list(labelsOf(memo)) }] : []),
        { heading: t("office-due"), cell: (item) => <><DueTag next={nextOf(item, me().entry.role, now())} timeZone={timeZone} />{item.due?.isUrgent && <> <Tag tone="warn">{t("office-urgent")}</Tag></>}</> },
        { heading: t("memo-state"), cell: ({ state }) => stateWords(state) },
        { heading: t("office-filed"), cell: ({ filedAt }) => day(filedAt, timeZone) },
        { heading: t("office-signatures"), number: true, cell: ({ signatures }) => number(signatures) },
      ]}
    />
  );
}

function knownOf({ memo }: CaseItem): Known {
  return { parts: findOpened(memo)?.of.parts, labels: labelsOf(memo), notes: textsOf(memo) };
}

function titleOf({ memo }: CaseItem): string {
  return findOpened(memo)?.of.parts.subject ?? t("office-sealed-case", { id: toHex(memo).slice(0, 8) });
}
