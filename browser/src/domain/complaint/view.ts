// A complaint as its records tell it, and what is owed in it by when (R45). Nothing of it is stored, so
// nobody can clear a delay. Answers to `ComplaintView` of crates/demur-domain/src/complaint.rs; it stands
// apart from the states because whoever complains does not need the clocks.

import type { Charter } from "../charter.ts";
import type { Term } from "../charter/terms.ts";
import { civilDay, dueOf, type Timestamp } from "../clock.ts";
import { type ComplaintAct, type ComplaintState, nextState } from "../complaint.ts";
import { Refusal } from "../refusal.ts";

/** One thing that happened in a complaint. */
export interface ComplaintRecord {
  readonly act: ComplaintAct;
  /** Of a check: at which of the charter's months; else zero. */
  readonly month: number;
  readonly at: Timestamp;
}

/** Something a protection officer owes. */
export interface ComplaintDue {
  /** To acknowledge, or to check. */
  readonly act: ComplaintAct;
  /** Of a check: at which month; else zero. */
  readonly month: number;
  /** The first instant that is late. */
  readonly by: Timestamp;
}

export class ComplaintView {
  readonly #charter: Charter;
  #state: ComplaintState | undefined;
  /** Since when something waits to be acknowledged. */
  #waiting: Timestamp | undefined;
  /** When it was concluded last. */
  #concluded: Timestamp | undefined;
  /** Months of the checks done since. */
  #checked: readonly number[] = [];

  constructor(charter: Charter) {
    this.#charter = charter;
  }

  /** Where it stands; nothing before the first record. */
  get state(): ComplaintState | undefined {
    return this.#state;
  }

  /** Takes the next record. Throws a `Refusal` if it must not be, and is then as it was. */
  take(record: ComplaintRecord): void {
    const before = this.#state;
    const state = nextState(before, record.act);
    if (record.act === "tell" && before !== state) this.#waiting = record.at;
    if (record.act === "acknowledge") this.#waiting = undefined;
    if (record.act === "conclude") {
      this.#concluded = record.at;
      this.#checked = [];
    }
    if (record.act === "check") this.#check(record);
    if (record.act === "close" && this.openChecks().length > 0) throw new Refusal("too_early");
    this.#state = state;
  }

  /** What is owed now, the earliest first. */
  owed(): ComplaintDue[] {
    const days: Term = { unit: "calendar_days", count: this.#charter.protection.acknowledgeDays };
    const waiting = this.#waiting === undefined ? [] : [{ act: "acknowledge", month: 0, by: this.#due(this.#waiting, days) } as const];
    return [...waiting, ...this.openChecks().map((month) => ({ act: "check", month, by: this.#checkDue(month) }) as const)];
  }

  /** Months whose checks are not done, ascending; none while the matter is not over. */
  openChecks(): number[] {
    if (this.#state !== "followed_up") return [];
    return this.#charter.protection.followUpMonths.filter((month) => !this.#checked.includes(month));
  }

  /** Whether the check of a month can be made at this instant: on its day or later. */
  isDayOf(month: number, at: Timestamp): boolean {
    if (this.#concluded === undefined) throw new Refusal("not_in_this_state");
    const { calendar } = this.#charter;
    return civilDay(calendar, at) >= dueOf(calendar, this.#concluded, { unit: "months", count: month }).day;
  }

  #check({ month, at }: ComplaintRecord): void {
    if (!this.openChecks().includes(month)) throw new Refusal("names_another");
    // A check before its month says nothing about the days until then.
    if (!this.isDayOf(month, at)) throw new Refusal("too_early");
    this.#checked = [...this.#checked, month];
  }

  #checkDue(month: number): Timestamp {
    // A month later than the day of the check it is late.
    return this.#due(this.#concluded ?? 0, { unit: "months", count: month + 1 });
  }

  #due(since: Timestamp, term: Term): Timestamp {
    return dueOf(this.#charter.calendar, since, term).endsAt;
  }
}
