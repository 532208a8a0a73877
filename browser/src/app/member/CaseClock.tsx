/** The clock of a filed case: what is done, due and late, and how each date came about. */

import type { Charter } from "../../domain/charter.ts";
import type { Term, WorkCalendar } from "../../domain/charter/terms.ts";
import { dueOf } from "../../domain/clock.ts";
import type { Judgement } from "../../domain/turn.ts";
import type { MemoStatusAnswer, StatusEvent } from "../../protocol/api.ts";
import { Clock, type ClockMark } from "../components/Clock.tsx";
import { t } from "../i18n.ts";
import { now } from "../system.ts";
import { dutyWords, eventWords } from "../rule_words.ts";
import { RULING_OF, rulings, standingReply } from "./turns.ts";

const SECONDS_OF_DAY = 86_400;
/** Days on the line beyond the last due date, where the case went on for longer. */
const DAYS_MAX = 400;

export function CaseClock({ charter, status }: { charter: Charter; status: MemoStatusAnswer }) {
  const filed = status.events.find(({ kind }) => kind === "filed");
  if (!filed || !status.due) return null;
  const { calendar } = charter;
  const judged = rulings(status, charter);
  const until = Math.max(status.due.replyLimit, now(), ...judged.map(({ due, ruled }) => ruled ?? due.endsAt));
  return (
    <>
      {status.due.isUrgent && <p>{t("case-urgent")}</p>}
      <Clock
        caption={t("case-clock")}
        workingDays={workingDays(calendar, filed.at, until)}
        now={now()}
        marks={[...marks(status, filed), ...judged.flatMap((one) => rulingMark(one, now()))]}
        timeZone={calendar.zoneName}
      />
    </>
  );
}

/** What the line carries: each duty once, done or due or late, after the filing. */
export function marks({ due, events, overdue }: MemoStatusAnswer, filed: StatusEvent): ClockMark[] {
  if (!due) return [];
  const duty = (label: string, at: number, met: StatusEvent | undefined, late: boolean): ClockMark =>
    met ? { label, at: met.at, state: "done" } : { label, at: at - 1, state: late ? "late" : "due" };
  const acknowledged = events.find(({ kind }) => kind === "acknowledged");
  const replied = standingReply({ events });
  const target: ClockMark[] = replied ? [] : [{ label: dutyWords("reply-target"), at: due.replyTarget - 1, state: "due" }];
  return [
    { label: eventWords(filed), at: filed.at, state: "done" },
    duty(dutyWords("acknowledge"), due.acknowledge, acknowledged, overdue.includes("acknowledge")),
    ...target,
    duty(dutyWords("reply"), due.replyLimit, replied, overdue.includes("reply")),
  ];
}

/** What was put to a judge: ruled, or by when. */
function rulingMark({ turn, due, ruled }: Judgement, now: number): ClockMark[] {
  const duty = RULING_OF[turn];
  if (duty === undefined) return [];
  if (ruled !== undefined) return [{ label: dutyWords(duty), at: ruled, state: "done" }];
  return [{ label: dutyWords(duty), at: due.endsAt - 1, state: now >= due.endsAt ? "late" : "due" }];
}

/** Beginnings of the working days from the day of filing until an instant has passed. */
function workingDays(calendar: WorkCalendar, from: number, until: number): number[] {
  const days: number[] = [];
  for (let count = 0; count < DAYS_MAX; count += 1) {
    const { endsAt } = dueOf(calendar, from, { count, unit: "working_days" } as Term);
    days.push(endsAt - SECONDS_OF_DAY);
    if (endsAt > until) return days;
  }
  return days;
}
