/** What protects who signed, and what is kept how long, by a charter, in plain words. */

import type { Charter, Disclosure, Release, Retention } from "../../domain/charter.ts";
import type { CharterWords } from "./words.ts";

export function protects(words: CharterWords, { monitor, protection, ...charter }: Charter): string[] {
  const consequence = (id: string, own: string): string => words.say(id, { consequence: words.own(own) });
  return [
    words.say(monitor.elected ? "charter-monitor-elected" : "charter-monitor", { official: words.official(monitor.role) }),
    consequence("charter-evaluation", protection.evaluationMention),
    consequence("charter-disclosure", protection.disclosureOfSource),
    consequence("charter-reprisal", protection.reprisal),
    words.say("charter-complaints", { official: words.official(protection.complaintsTo) }),
    complaint(words, protection),
    ...(protection.undertaking === undefined ? [] : [words.say("charter-undertaking", { text: words.own(protection.undertaking) })]),
    ...(protection.riskCheck ? [words.say("charter-risk-check")] : []),
    ...(charter.archive ? [words.say("charter-archive", { term: words.term(charter.archive.afterClose) })] : []),
    ...(charter.retention ? [kept(words, charter.retention)] : []),
    ...(charter.higherSystem === undefined ? [] : [words.say("charter-higher", { system: words.own(charter.higherSystem) })]),
    ...opened(words, charter.disclosure),
    released(words, charter.release),
    ...(charter.reminder ? [words.say("charter-reminder", { term: words.term(charter.reminder.every) })] : []),
    ...charter.told.map((own) => words.say("charter-told", { words: words.own(own) })),
    words.say("charter-later"),
  ];
}

/** By when a complaint is acknowledged, and when it is looked at again. */
function complaint(words: CharterWords, { acknowledgeDays, followUpMonths }: Charter["protection"]): string {
  const within = words.term({ unit: "calendar_days", count: acknowledgeDays });
  if (followUpMonths.length === 0) return words.say("charter-complaint-not-again", { within });
  return words.say("charter-complaint", { within, months: words.joined(followUpMonths.map(String), "list-and") });
}

function kept(words: CharterWords, { text, names: namesKept }: Retention): string {
  const names = words.term(namesKept);
  if (text === "permanently") return words.say("charter-kept-for-good", { names });
  return words.say("charter-destroyed", { text: words.term({ unit: "months", count: text.months }), names });
}

function opened(words: CharterWords, disclosure: Disclosure | undefined): string[] {
  if (!disclosure) return [words.say("charter-no-disclosure")];
  const { askedBy, notice, decideWithin, ofRecords } = disclosure;
  return [
    words.say("charter-opening", { official: words.official(askedBy), notice: words.term(notice), decide: words.term(decideWithin) }),
    words.say(ofRecords ? "charter-names-of-records" : "charter-no-names-of-records"),
  ];
}

function released(words: CharterWords, release: Release | undefined): string {
  if (!release) return words.say("charter-no-release");
  return words.say(release.silenceConsents ? "charter-release-silence" : "charter-release", { term: words.term(release.answerWithin) });
}
