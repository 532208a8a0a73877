import { FluentBundle, FluentResource, FluentNumber, ownText, k, $ } from "./main.js";
function answered(words, charter) {
const { terms, calendar, outcomes } = charter;
return [words.say("charter-markings", { markings: words.joined(charter.markings, "list-or") }), words.say(charter.mayStopWork ? "charter-may-stop" : "charter-in-force"), words.say("charter-acknowledge", { term: words.term(terms.acknowledge) }), words.say("charter-reply-target", { term: words.term(terms.replyTarget) }), words.say("charter-reply-limit", { term: words.term(terms.replyLimit) }), extension(words, charter), ...late(words, charter.late), ...charter.urgent ? [urgent(words, charter.urgent)] : [], ...charter.questions ? questions(words, charter, charter.questions) : [], words.say("charter-calendar", { zone: words.own(calendar.zoneName), holidays: words.own(calendar.holidays) }), ...ownHolidays(words, charter), ...charter.panel ? panel(words, charter.panel) : [], words.say("charter-outcomes", { outcomes: words.listed(outcomes.map((outcome) => words.say(`outcome-${outcome}`))) }), ...clearance(words, charter), words.say("charter-close", { term: words.term(terms.closeAfterReply) }), ...charter.sessions ? sessions(words, charter.sessions) : [], ...charter.contest ? [contest(words, charter.contest)] : [], charter.appeal ? appeal(words, charter.appeal) : words.say("charter-no-appeal")];
}
function extension(words, { extension: extension2, terms }) {
const { extensionsMax: count, extensionDaysMax, approverRole } = extension2;
if (count === 0) return words.say("charter-no-extension");
const term = words.term({ ...terms.replyLimit, count: extensionDaysMax });
return words.say("charter-extension", { count, term, role: words.say(`role-${approverRole}`) });
}
function late(words, late2) {
if (!late2) return [words.say("charter-no-late")];
const signed = words.say("charter-late", { term: words.term(late2.within) });
return late2.supporters.length > 0 ? [signed, words.say("charter-supporters", { affiliations: words.either(late2.supporters) })] : [signed];
}
function urgent(words, { acknowledge, replyTarget, replyLimit }) {
return words.say("charter-urgent", { acknowledge: words.term(acknowledge), target: words.term(replyTarget), limit: words.term(replyLimit) });
}
function questions(words, { terms }, { answerWithin, pauseDaysMax: count }) {
return [words.say("charter-questions", { term: words.term(answerWithin) }), count === 0 ? words.say("charter-no-pause") : words.say("charter-pause", { term: words.term({ ...terms.replyLimit, count }) })];
}
function ownHolidays(words, { calendar }) {
const last = calendar.ownHolidays.at(-1);
return last ? [words.say("charter-own-holidays", { count: calendar.ownHolidays.length, last: words.own(last.date) })] : [];
}
function panel(words, { members: count, nominee, formWithin, reportWithin, replyWithin }) {
return [words.say(nominee ? "charter-panel-nominee" : "charter-panel", { count, form: words.term(formWithin), report: words.term(reportWithin) }), ...replyWithin ? [words.say("charter-panel-reply", { within: words.term(replyWithin) })] : []];
}
function clearance(words, { clearance: clearance2 }) {
const { clearances: count, silenceDays } = clearance2;
const roles = words.joined(clearance2.roles.map((role) => words.say(`role-${role}`)), "list-or");
return [...count > 0 ? [words.say("charter-clearance", { count, roles })] : [], ...silenceDays === void 0 ? [] : [words.say("charter-silence", { term: words.term({ unit: "working_days", count: silenceDays }) })]];
}
function sessions(words, { proposedBy, questionsMax, questionsPerIntervalMax, respondWithin }) {
const who = words.joined(proposedBy.map((role) => words.say(`proposer-${role}`)), "list-or");
return [words.say("charter-sessions", { who }), words.say("charter-session-rules", { questions: questionsMax, each: questionsPerIntervalMax, term: words.term(respondWithin) })];
}
function contest(words, { within, rulingWithin }) {
return words.say("charter-contest", { term: words.term(within), ruling: words.term(rulingWithin) });
}
function appeal(words, { authority, within, grounds, decideWithin }) {
return words.say("charter-appeal", { official: words.official(authority), term: words.term(within), grounds: words.joined(grounds.map((ground) => words.say(`ground-${ground}`)), "list-or"), decision: words.term(decideWithin) });
}
function protects(words, { monitor, protection, ...charter }) {
const consequence = (id, own) => words.say(id, { consequence: words.own(own) });
return [words.say(monitor.elected ? "charter-monitor-elected" : "charter-monitor", { official: words.official(monitor.role) }), consequence("charter-evaluation", protection.evaluationMention), consequence("charter-disclosure", protection.disclosureOfSource), consequence("charter-reprisal", protection.reprisal), words.say("charter-complaints", { official: words.official(protection.complaintsTo) }), complaint(words, protection), ...protection.undertaking === void 0 ? [] : [words.say("charter-undertaking", { text: words.own(protection.undertaking) })], ...protection.riskCheck ? [words.say("charter-risk-check")] : [], ...charter.archive ? [words.say("charter-archive", { term: words.term(charter.archive.afterClose) })] : [], ...charter.retention ? [kept(words, charter.retention)] : [], ...charter.higherSystem === void 0 ? [] : [words.say("charter-higher", { system: words.own(charter.higherSystem) })], ...opened(words, charter.disclosure), released(words, charter.release), ...charter.reminder ? [words.say("charter-reminder", { term: words.term(charter.reminder.every) })] : [], ...charter.told.map((own) => words.say("charter-told", { words: words.own(own) })), words.say("charter-later")];
}
function complaint(words, { acknowledgeDays, followUpMonths }) {
const within = words.term({ unit: "calendar_days", count: acknowledgeDays });
if (followUpMonths.length === 0) return words.say("charter-complaint-not-again", { within });
return words.say("charter-complaint", { within, months: words.joined(followUpMonths.map(String), "list-and") });
}
function kept(words, { text, names: namesKept }) {
const names = words.term(namesKept);
if (text === "permanently") return words.say("charter-kept-for-good", { names });
return words.say("charter-destroyed", { text: words.term({ unit: "months", count: text.months }), names });
}
function opened(words, disclosure) {
if (!disclosure) return [words.say("charter-no-disclosure")];
const { askedBy, notice, decideWithin, ofRecords } = disclosure;
return [words.say("charter-opening", { official: words.official(askedBy), notice: words.term(notice), decide: words.term(decideWithin) }), words.say(ofRecords ? "charter-names-of-records" : "charter-no-names-of-records")];
}
function released(words, release) {
if (!release) return words.say("charter-no-release");
return words.say(release.silenceConsents ? "charter-release-silence" : "charter-release", { term: words.term(release.answerWithin) });
}
function partsOf(words, charter) {
return [{ title: words.say("charter-who"), sentences: whoMaySign(words, charter) }, { title: words.say("charter-signing"), sentences: howOneSigns(words, charter) }, { title: words.say("charter-office"), sentences: [...whoReads(words, charter), ...answered(words, charter)] }, { title: words.say("charter-protection"), sentences: protects(words, charter) }];
}
function whoMaySign(words, { version, title, institutions, eligibility }) {
const { affiliations, excluded } = eligibility;
return [words.say("charter-version", { version: String(version), title: words.own(title) }), words.say("charter-institutions", { institutions: words.listed(institutions.map(({ name }) => words.own(name))) }), words.say("charter-eligible", { affiliations: words.either(affiliations) }), ...excluded.length > 0 ? [words.say("charter-excluded", { affiliations: words.either(excluded) })] : []];
}
function howOneSigns(words, { circulation, anonymity, identityModes, trustees }) {
const { threshold, members } = trustees;
const modes = words.listed(identityModes.map((mode) => words.say(`mode-${mode}`)));
const sealed = identityModes.includes("sealed");
return [words.say("charter-opens", { count: circulation.opensPerEpoch }), words.say("charter-window", { count: circulation.windowDaysMax }), words.say("charter-signers", { count: circulation.signersMin }), words.say("charter-modes", { modes }), words.say("charter-anonymity", { min: anonymity.cellMin, warn: anonymity.warnBelow }), ...sealed ? [words.say("charter-trustees", { threshold, count: members.length, officials: words.officials(members) })] : []];
}
function whoReads(words, { office, scope, distribution }) {
const { always, ifAuthorAgencyDiffers: elsewhere, furtherBy } = distribution;
return [words.say("charter-approval"), words.say("charter-kept"), words.say("charter-goes-to", { office: words.own(office.name) }), ...scope ? [words.say("charter-scope", { statement: words.own(scope.statement) }), words.say("charter-redirect", { dispute: words.term(scope.disputeWithin), ruling: words.term(scope.rulingWithin) })] : [words.say("charter-no-scope")], words.say("charter-readers", { officials: words.officials(always) }), ...elsewhere.length > 0 ? [words.say("charter-readers-elsewhere", { institution: words.own(office.institution), officials: words.officials(elsewhere) })] : [], words.say("charter-further", { official: words.official(furtherBy) })];
}
const OWN_BEGIN = "";
const OWN_END = "";
const OWN_MARKS = /[\ue000\ue001]/g;
class CharterWords {
constructor(language, file) {
this.language = language;
this.bundle = new FluentBundle(language.code, { useIsolating: language.direction === "rtl" });
this.bundle.addResource(new FluentResource(file));
}
language;
bundle;
say(id, variables = {}) {
const pattern = this.bundle.getMessage(id)?.value;
const values = Object.entries(variables).map(([name, value]) => [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value]);
return pattern ? this.bundle.formatPattern(pattern, Object.fromEntries(values), []) : id;
}
own(text) {
const plain = text.replaceAll(OWN_MARKS, "");
return this.language.code === "en" ? plain : OWN_BEGIN + plain + OWN_END;
}
term({ unit, count }) {
return this.say(`term-${unit.replace("_", "-")}`, { count });
}
official(id) {
return this.say("official", { role: this.own(id.replaceAll("-", " ")) });
}
officials(ids) {
return this.joined(ids.map((id) => this.official(id)), "list-and");
}
either(items) {
return this.joined(items.map((item) => this.own(item)), "list-or");
}
listed(items) {
return items.join(`${this.say("list-separator")} `);
}
joined(items, id) {
const [last, rest] = [items.at(-1) ?? "", items.slice(0, -1)];
return rest.length === 0 ? last : this.say(id, { items: this.listed(rest), last });
}
}
function pieces(sentence) {
return sentence.split(OWN_MARKS);
}
async function rulesOf(charter, language) {
const words = new CharterWords(language, await ownText(`locales/${language.code}/charter.ftl`));
return k($, null, language.code !== "en" && k("p", null, words.say("charter-quoted")), partsOf(words, charter).map(({ title, sentences }) => k("section", { key: title }, k("h2", null, title), k("ul", null, sentences.map((sentence) => k("li", { key: sentence }, pieces(sentence).map((piece, at) => at % 2 === 1 ? k("bdi", { key: at, lang: "en" }, piece) : piece)))))));
}
export { rulesOf };
