/** How and by when a memo is answered, by its charter, in plain words. */

import type { Appeal, Charter, Contest, Late, Panel, Questions, Sessions, Urgent } from "../../domain/charter.ts";
import type { CharterWords } from "./words.ts";

export function answered(words: CharterWords, charter: Charter): string[] {
  const { terms, calendar, outcomes } = charter;
  return [
    words.say("charter-markings", { markings: words.joined(charter.markings, "list-or") }),
    words.say(charter.mayStopWork ? "charter-may-stop" : "charter-in-force"),
    words.say("charter-acknowledge", { term: words.term(terms.acknowledge) }),
    words.say("charter-reply-target", { term: words.term(terms.replyTarget) }),
    words.say("charter-reply-limit", { term: words.term(terms.replyLimit) }),
    extension(words, charter),
    ...late(words, charter.late),
    ...(charter.urgent ? [urgent(words, charter.urgent)] : []),
    ...(charter.questions ? questions(words, charter, charter.questions) : []),
    words.say("charter-calendar", { zone: words.own(calendar.zoneName), holidays: words.own(calendar.holidays) }),
    ...ownHolidays(words, charter),
    ...(charter.panel ? panel(words, charter.panel) : []),
    words.say("charter-outcomes", { outcomes: words.listed(outcomes.map((outcome) => words.say(`outcome-${outcome}`))) }),
    ...clearance(words, charter),
    words.say("charter-close", { term: words.term(terms.closeAfterReply) }),
    ...(charter.sessions ? sessions(words, charter.sessions) : []),
    ...(charter.contest ? [contest(words, charter.contest)] : []),
    charter.appeal ? appeal(words, charter.appeal) : words.say("charter-no-appeal"),
  ];
}

function extension(words: CharterWords, { extension, terms }: Charter): string {
  const { extensionsMax: count, extensionDaysMax, approverRole } = extension;
  if (count === 0) return words.say("charter-no-extension");
  const term = words.term({ ...terms.replyLimit, count: extensionDaysMax });
  return words.say("charter-extension", { count, term, role: words.say(`role-${approverRole}`) });
}

function late(words: CharterWords, late: Late | undefined): string[] {
  if (!late) return [words.say("charter-no-late")];
  const signed = words.say("charter-late", { term: words.term(late.within) });
  return late.supporters.length > 0 ? [signed, words.say("charter-supporters", { affiliations: words.either(late.supporters) })] : [signed];
}

function urgent(words: CharterWords, { acknowledge, replyTarget, replyLimit }: Urgent): string {
  return words.say("charter-urgent", { acknowledge: words.term(acknowledge), target: words.term(replyTarget), limit: words.term(replyLimit) });
}

function questions(words: CharterWords, { terms }: Charter, { answerWithin, pauseDaysMax: count }: Questions): string[] {
  return [
    words.say("charter-questions", { term: words.term(answerWithin) }),
    count === 0 ? words.say("charter-no-pause") : words.say("charter-pause", { term: words.term({ ...terms.replyLimit, count }) }),
  ];
}

function ownHolidays(words: CharterWords, { calendar }: Charter): string[] {
  const last = calendar.ownHolidays.at(-1);
  return last ? [words.say("charter-own-holidays", { count: calendar.ownHolidays.length, last: words.own(last.date) })] : [];
}

function panel(words: CharterWords, { members: count, nominee, formWithin, reportWithin, replyWithin }: Panel): string[] {
  return [
    words.say(nominee ? "charter-panel-nominee" : "charter-panel", { count, form: words.term(formWithin), report: words.term(reportWithin) }),
    ...(replyWithin ? [words.say("charter-panel-reply", { within: words.term(replyWithin) })] : []),
  ];
}

function clearance(words: CharterWords, { clearance }: Charter): string[] {
  const { clearances: count, silenceDays } = clearance;
  const roles = words.joined(clearance.roles.map((role) => words.say(`role-${role}`)), "list-or");
  return [
    ...(count > 0 ? [words.say("charter-clearance", { count, roles })] : []),
    ...(silenceDays === undefined ? [] : [words.say("charter-silence", { term: words.term({ unit: "working_days", count: silenceDays }) })]),
  ];
}

function sessions(words: CharterWords, { proposedBy, questionsMax, questionsPerIntervalMax, respondWithin }: Sessions): string[] {
  const who = words.joined(proposedBy.map((role) => words.say(`proposer-${role}`)), "list-or");
  return [
    words.say("charter-sessions", { who }),
    words.say("charter-session-rules", { questions: questionsMax, each: questionsPerIntervalMax, term: words.term(respondWithin) }),
  ];
}

function contest(words: CharterWords, { within, rulingWithin }: Contest): string {
  return words.say("charter-contest", { term: words.term(within), ruling: words.term(rulingWithin) });
}

function appeal(words: CharterWords, { authority, within, grounds, decideWithin }: Appeal): string {
  return words.say("charter-appeal", {
    official: words.official(authority),
    term: words.term(within),
    grounds: words.joined(grounds.map((ground) => words.say(`ground-${ground}`)), "list-or"),
    decision: words.term(decideWithin),
  });
}
