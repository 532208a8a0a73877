// The sections that a charter may leave out. Without one nobody has the power or the debt it describes.

import type { Appeal, Archive, Contest, Disclosure, Late, Office, OptionalSections, Panel, Questions, Reminder, Retention, Scope, Sessions, Terms, Urgent } from "../charter.ts";
import { parseDay } from "../calendar.ts";
import type { Holiday } from "../calendar/holidays.ts";
import { AppealGround } from "../choice.ts";
import { extended, TERM_MAX } from "./terms.ts";
import { OfficialId } from "../ids.ts";
import { named } from "../named.ts";
import type { RawCharter, RawKeep } from "./raw.ts";
import { checkList, choices, id, number, refuse, term, termUpTo, words } from "./values.ts";

/** The most characters of the sentences that say what a channel is for. */
const STATEMENT_MAX = 1000;
/** The most people of a panel. */
const PANEL_MAX = 15;
/** The most days off that a charter names itself: ten years of them fit in. */
const HOLIDAYS_MAX = 300;
/** The longest that a record is kept before it is kept for good: a hundred years. */
const KEEP_MONTHS_MAX = 1200;
/** The most questions that any room holds: everybody fetches all of them. */
const ROOM_QUESTIONS_MAX = 500;
/** Who may propose a session at all. */
const Proposer = named("author", "office_head", "principal");

type Raw<Name extends keyof RawCharter> = NonNullable<RawCharter[Name]>;

export function readOptional(raw: RawCharter, office: Office, terms: Terms): OptionalSections {
  return {
    scope: raw.scope && readScope(raw.scope),
    questions: raw.questions && readQuestions(raw.questions, terms),
    contest: raw.contest && readContest(raw.contest, terms),
    appeal: readAppeal(raw.appeal, office, terms),
    panel: raw.panel && readPanel(raw.panel, terms),
    urgent: raw.urgent && readUrgent(raw.urgent, terms),
    archive: raw.archive && readArchive(raw.archive),
    retention: raw.retention && readRetention(raw.retention),
    mayStopWork: raw.effect?.may_stop_work ?? false,
    reminder: raw.reminder && readReminder(raw.reminder),
    sessions: raw.sessions && readSessions(raw.sessions),
    late: raw.late && readLate(raw.late, raw.eligibility.affiliations),
    told: raw.told === undefined ? [] : readTold(raw.told),
    disclosure: raw.disclosure && readDisclosure(raw.disclosure, raw),
    release: raw.release && { answerWithin: term("release.answer_within", raw.release.answer_within), silenceConsents: raw.release.silence_consents },
    higherSystem: raw.markings.higher === undefined ? undefined : words("markings.higher", raw.markings.higher),
  };
}

function readDisclosure(raw: Raw<"disclosure">, { trustees, office }: RawCharter): Disclosure {
  const key = "disclosure.asked_by";
  // Whoever asks does not decide, and the office does not ask who wrote to it.
  if ([...trustees.members, office.head, office.principal].includes(raw.asked_by)) refuse(key, "NotIndependent");
  return {
    askedBy: id(key, raw.asked_by, OfficialId),
    notice: term("disclosure.notice", raw.notice),
    decideWithin: term("disclosure.decide_within", raw.decide_within),
    ofRecords: raw.of_records,
  };
}

function readScope(raw: Raw<"scope">): Scope {
  return {
    statement: words("scope.statement", raw.statement, STATEMENT_MAX),
    disputeWithin: term("scope.dispute_within", raw.dispute_within),
    rulingWithin: term("scope.ruling_within", raw.ruling_within),
  };
}

function readQuestions(raw: Raw<"questions">, terms: Terms): Questions {
  const key = "questions.pause_days_max";
  if (raw.pause_days_max > 0 && terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
  return {
    answerWithin: term("questions.answer_within", raw.answer_within),
    pauseDaysMax: number(key, raw.pause_days_max, 0, TERM_MAX),
  };
}

function readContest(raw: Raw<"contest">, terms: Terms): Contest {
  return {
    // Nobody can contest, or appeal, once the case is closed.
    within: termUpTo("contest.within", raw.within, terms.closeAfterReply),
    rulingWithin: term("contest.ruling_within", raw.ruling_within),
  };
}

function readAppeal(raw: Raw<"appeal">, office: Office, terms: Terms): Appeal | undefined {
  const { enabled, ...rules } = raw;
  if (!enabled) {
    return Object.values(rules).every((it) => it === undefined) ? undefined : refuse("appeal.enabled", "AppealsNothing");
  }
  const authority = id("appeal.authority", needed("appeal.authority", rules.authority), OfficialId);
  // Whoever signed the reply would judge their own words.
  if (authority === office.head || authority === office.principal) refuse("appeal.authority", "SignsReplies");
  return {
    authority,
    within: termUpTo("appeal.within", needed("appeal.within", rules.within), terms.closeAfterReply),
    decideWithin: term("appeal.decide_within", needed("appeal.decide_within", rules.decide_within)),
    grounds: choices("appeal.grounds", needed("appeal.grounds", rules.grounds), AppealGround),
  };
}

function needed<T>(key: string, value: T | undefined): T {
  return value ?? refuse(key, "Missing");
}

function readPanel(raw: Raw<"panel">, terms: Terms): Panel {
  // One alone is no panel, and a nominee needs somebody who was not nominated beside them.
  number("panel.members", raw.members, 2, PANEL_MAX);
  const { replyLimit } = terms;
  const formWithin = term("panel.form_within", raw.form_within);
  const reportWithin = term("panel.report_within", raw.report_within);
  // Terms of two kinds cannot be added; then people have to see that a reply is possible.
  const alike = formWithin.unit === replyLimit.unit && reportWithin.unit === replyLimit.unit;
  if (alike && extended(formWithin, reportWithin.count).count > replyLimit.count) refuse("panel.report_within", "LongerThan");
  const replyWithin = raw.reply_within && termUpTo("panel.reply_within", raw.reply_within, replyLimit);
  return { members: raw.members, nominee: raw.nominee, formWithin, reportWithin, replyWithin };
}

function readUrgent(raw: Raw<"urgent">, terms: Terms): Urgent {
  const replyLimit = termUpTo("urgent.reply_limit", raw.reply_limit, terms.replyLimit);
  const replyTarget = termUpTo("urgent.reply_target", raw.reply_target, terms.replyTarget);
  if (replyTarget.count > replyLimit.count) refuse("urgent.reply_target", "TargetAfterLimit");
  return { acknowledge: termUpTo("urgent.acknowledge", raw.acknowledge, terms.acknowledge), replyTarget, replyLimit };
}

function readArchive(raw: Raw<"archive">): Archive {
  return { afterClose: term("archive.after_close", raw.after_close) };
}

function readRetention(raw: Raw<"retention">): Retention {
  const { permanent, ...units } = raw.text;
  const forGood = permanent === true && Object.keys(units).length === 0;
  const text = forGood ? "permanently" : { months: months("retention.text", raw.text) };
  const names = months("retention.names", raw.names);
  if (text !== "permanently" && names > text.months) refuse("retention.names", "LongerThan");
  return { text, names: { unit: "months", count: names } };
}

/** Days off beside those that the program computes, such as an iCalendar file brings them. */
export function readHolidays(raw: RawCharter["holidays"]): Holiday[] {
  if (raw.length > HOLIDAYS_MAX) refuse("holidays", "TooMany");
  return raw.map(({ date: text, name }, at) => {
    const date = parseDay(text) ?? refuse("holidays.date", "Day");
    if (at > 0 && (raw[at - 1] as { date: string }).date >= text) refuse("holidays.date", "NotRising");
    return { name: words("holidays.name", name), date, observed: false };
  });
}

function readReminder(raw: Raw<"reminder">): Reminder {
  const every = term("reminder.every", raw.every);
  // A day of the week or a count of working days would wander through the year.
  return every.unit === "months" ? { every } : refuse("reminder.every", "NotMonths");
}

function readTold({ words: told }: Raw<"told">): string[] {
  checkList("told.words", told);
  return told.map((it) => words("told.words", it, STATEMENT_MAX));
}

function readLate({ within, supporters }: Raw<"late">, eligible: readonly string[]): Late {
  const affiliations = [...eligible, ...supporters];
  checkList("late.supporters", affiliations);
  return { within: term("late.within", within), supporters, affiliations };
}

function readSessions(raw: Raw<"sessions">): Sessions {
  number("sessions.questions_max", raw.questions_max, 1, ROOM_QUESTIONS_MAX);
  number("sessions.questions_per_interval_max", raw.questions_per_interval_max, 1, raw.questions_max);
  return {
    proposedBy: choices("sessions.proposed_by", raw.proposed_by, Proposer),
    respondWithin: term("sessions.respond_within", raw.respond_within),
    questionsMax: raw.questions_max,
    questionsPerIntervalMax: raw.questions_per_interval_max,
  };
}

function months(key: string, raw: RawKeep): number {
  const [only, ...others] = Object.entries(raw);
  if (only === undefined || others.length > 0 || raw.permanent !== undefined) return refuse(key, "KeepTerm");
  return number(key, only[0] === "years" ? 12 * Number(only[1]) : Number(only[1]), 1, KEEP_MONTHS_MAX);
}
