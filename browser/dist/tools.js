import { toHex, toUtf8, u32, CodedRefusal, d, useAction, k, Alert, t, ErrorAlert, Waiting, DropFile, $, randomness, P, w, Button, attempt, number } from "./main.js";
import { Label, CAPTION, wordsOf, Marking, FURTHER, reach, Checkbox, FileButton, roster, memoId, MEMO_BYTES_MAX, findOfficial } from "./signing.js";
import { asSealed, certifiedFilingOf, makeView, verifyFile, calmly, caseFile, FILE_OCTETS_MAX, verifyView, placeWords, Select, TextArea, viewFile, BarredText, Table } from "./pages.js";
const CopyLabel = { COPY: new Label("demur/v1/memo/copy") };
const WIDTH = 72;
const CHOICES = 4;
function copies({ officials }, memo) {
return officials.map(({ id }, at) => new Copy(at + 1, id, memo));
}
class Copy {
constructor(number2, reader, memo) {
this.number = number2;
this.reader = reader;
this.memo = memo;
}
number;
reader;
memo;
of(text) {
const copy = this.#broken(text);
return asSealed(copy) === asSealed(text.markdown) ? copy : `${text.markdown}
${this.#notice()}`;
}
#broken(text) {
const next = this.#choices(text);
const lines = sectioned(text.markdown).map(([section, line]) => {
const shown = `${wraps(section, line) ? broken(line, next).join("\n") : line}
`;
return line.includes(CAPTION) && section === "" ? shown + this.#notice() : shown;
});
return lines.join("").slice(0, -1);
}
#notice() {
return `<!-- Copy ${this.number} of case ${toHex(this.memo)}, for the reader ${this.reader}. Where its lines end tells it from others. -->
`;
}
ends(text) {
const next = this.#choices(text);
const ends = new Set();
let at = 0;
for (const [section, line] of sectioned(text.markdown)) {
let end = at;
for (const shorter of wraps(section, line) ? broken(line, next).slice(0, -1) : []) {
end += wordsOf(shorter).length;
ends.add(end - 1);
}
at += wordsOf(line).length;
}
return ends;
}
#choices({ nonce }) {
const seed = CopyLabel.COPY.hashFramed(nonce, this.memo, toUtf8(this.reader));
let drawn = 0;
return () => {
const [octet = 0] = CopyLabel.COPY.hash(seed, u32(drawn));
drawn += 1;
return octet % CHOICES;
};
}
}
function sectioned(markdown) {
let section = "";
return markdown.split("\n").map((line) => {
if (line.startsWith("## ")) section = line.slice(3);
return [section, line];
});
}
function wraps(section, line) {
return section !== "" && section !== "Attachments" && !/^[ #<]/.test(line);
}
function broken(line, next) {
let rest = wordsOf(line);
const lines = [];
for (; ; ) {
const fits = fitting(rest);
if (fits >= rest.length) break;
const fewer = Math.max(fits - next(), 1);
const backwards = Array.from({ length: fewer }, (_, at) => fewer - at);
const forwards = Array.from({ length: rest.length - fewer }, (_, at) => fewer + at);
const end = [...backwards, ...forwards].find((it) => beginsPlainly(rest[it]));
if (end === void 0) break;
lines.push(rest.slice(0, end).join(" "));
rest = rest.slice(end);
}
return [...lines, rest.join(" ")];
}
function fitting(rest) {
let width = 0;
const over = rest.findIndex((word) => {
width += [...word].length + 1;
return width > WIDTH + 1;
});
return Math.max(over === -1 ? rest.length : over, 1);
}
function beginsPlainly(word) {
return word !== void 0 && /^\p{Alphabetic}/u.test(word);
}
class RedactRefusal extends CodedRefusal {
name = "RedactRefusal";
}
function redact({ material, text }, withhold) {
const filing = certifiedFilingOf(material);
if (filing === null) throw new RedactRefusal("NotFiled");
const hidden = new Set();
for (const [at, what] of withhold.entries()) {
const ranges = rangesOf(text.markdown, what);
if (ranges.length === 0) throw new RedactRefusal("StandsNowhere", at);
for (const [begins, ends] of ranges) for (let word = begins; word < ends; word += 1) hidden.add(word);
}
return makeView(filing, text, hidden);
}
function rangesOf(markdown, what) {
switch (what.kind) {
case "words":
return rangesOfPhrase(markdown, what.words);
case "part":
return partsOf(markdown).filter(({ place }) => place.part === what.place.part && place.number === what.place.number).map(({ words }) => words);
case "marked":
return partsOf(markdown).filter(({ marking }) => marking !== void 0 && Marking.ALL.indexOf(marking) >= Marking.ALL.indexOf(what.least)).map(({ words }) => words);
}
}
function rangesOfPhrase(markdown, phrase) {
const pieces = wordsOf(markdown).flatMap((word, at) => piecesOf(word).map((piece) => ({ at, piece })));
const wanted = wordsOf(phrase).flatMap(piecesOf);
if (wanted.length === 0) return [];
return pieces.flatMap(({ at: begins }, place) => {
const run = pieces.slice(place, place + wanted.length);
const last = run.at(-1);
const same = run.length === wanted.length && run.every(({ piece }, by) => piece === wanted[by]);
return same && last !== void 0 ? [[begins, last.at + 1]] : [];
});
}
function piecesOf(word) {
return word.split(/[^\p{Alphabetic}\p{N}]/u).filter((piece) => piece !== "").map((piece) => piece.toLowerCase());
}
function partsOf(markdown) {
if (asSealed(markdown) !== markdown) throw new RedactRefusal("OtherLayout");
let section = "";
let number2 = 0;
let at = 0;
let marking;
const parts = [];
for (const line of markdown.split("\n")) {
const begins = at;
const words = wordsOf(line);
at += words.length;
if (line.startsWith("## ")) {
[section, number2] = [line.slice(3), 0];
continue;
}
const found = placeOf(section, line, number2);
if (found === void 0) continue;
const { place, lead } = found;
number2 = place.number ?? number2;
if (!line.startsWith(" ")) marking = words.slice(0, lead).map(markingOf).find((one) => one !== void 0);
parts.push({ place, marking, words: [begins + lead, at] });
}
return parts;
}
function placeOf(section, line, number2) {
const next = number2 + 1;
if (line === "") return void 0;
switch (section) {
case "":
if (line.startsWith("subject: ")) return { place: { part: "subject" }, lead: 1 };
if (line.startsWith("distribution: ")) return { place: { part: "distribution" }, lead: 1 };
if (line.startsWith("continues: ")) return { place: { part: "continues" }, lead: 1 };
if (line.startsWith("document: ")) return { place: { part: "document" }, lead: 1 };
return line.startsWith("to: ") ? { place: { part: "addressees" }, lead: 1 } : void 0;
case "Summary":
return { place: { part: "summary" }, lead: 1 };
case "Paragraphs":
return { place: { part: "paragraph", number: next }, lead: 1 };
case "Demands":
if (line.startsWith("   - responsible: ")) return { place: { part: "demand", number: number2 }, lead: 2 };
if (line.startsWith("   - wanted by: ")) return { place: { part: "demand", number: number2 }, lead: 3 };
return { place: { part: "demand", number: next }, lead: 2 };
case "Evidence":
return { place: { part: "evidence_entry", number: next }, lead: 2 };
case "Attachments":
return { place: { part: "attachment", number: next }, lead: 2 };
default: {
const list = FURTHER.find(({ heading }) => heading === section);
return list && { place: { part: list.entry, number: next }, lead: 2 };
}
}
}
function markingOf(word) {
return word.startsWith("(") && word.endsWith(")") ? Marking.fromName(word.slice(1, -1)) : void 0;
}
class ToolRefusal extends CodedRefusal {
name = "ToolRefusal";
}
function ChooseCase({ onCase }) {
const [part, setPart] = d(0);
const [name, setName] = d("");
const verifying = useAction(async (signal, given, octets) => {
setPart(0);
onCase(void 0);
const { log } = await reach(signal);
const report = await verifyFile(octets, { pinned: log, randomness, pause: calmly(setPart, signal) });
const file = report?.kind === "case" ? caseFile.fromFile(octets) : null;
if (file === null) throw new ToolRefusal("NoCase");
setName(given);
onCase(file);
});
return k($, null, k(DropFile, { label: t("tools-case"), hint: t("tools-case-hint"), octetsMax: FILE_OCTETS_MAX, onFile: (given, octets) => verifying.run(given, octets) }), verifying.pending && k(Waiting, { what: t("tools-verifying"), part }), k(ErrorAlert, { error: verifying.error }), verifying.done && k(Alert, { tone: "success", live: true }, t("tools-valid", { name })));
}
const PHRASES_CHARACTERS_MAX = 8192;
function Redact() {
const [file, setFile] = d(void 0);
const [round, setRound] = d(0);
const choose = (chosen) => {
setFile(chosen);
setRound(round + 1);
};
return k($, null, k("h1", { tabIndex: -1 }, t("redact-title")), k("p", { class: "lead" }, t("redact-lead")), k(ChooseCase, { onCase: choose }), file && k(Choices, { key: round, file }));
}
function Choices({ file }) {
const id = P();
const [phrases, setPhrases] = d("");
const [least, setLeast] = d("");
const [places, setPlaces] = d([]);
const [made, setMade] = d(void 0);
const known = w(() => placesOf(file), [file]);
const lines = phrases.split("\n").map((line) => line.trim()).filter((line) => line !== "");
const withhold = [...lines.map((words) => ({ kind: "words", words })), ...known.filter((place) => places.includes(nameOf(place))).map((place) => ({ kind: "part", place })), ...Marking.ALL.filter((marking) => marking === least).map((marking) => ({ kind: "marked", least: marking }))];
const making = useAction(() => {
setMade(void 0);
if (withhold.length === 0) throw new RedactRefusal("Nothing");
const view = redact(file, withhold);
setMade({ view, text: verifyView(view, null).text });
});
const toggle = (name) => (on) => setPlaces(on ? [...places, name] : places.filter((one) => one !== name));
const nowhere = making.error instanceof RedactRefusal && making.error.code === "StandsNowhere" ? lines[making.error.detail ?? lines.length] : void 0;
return k("form", { "aria-labelledby": id, onSubmit: (event) => event.preventDefault() }, k("h2", { id }, t("redact-what")), k(TextArea, { label: t("redact-words"), hint: t("redact-words-hint"), rows: 4, lengthMax: PHRASES_CHARACTERS_MAX, value: phrases, onInput: setPhrases }), k(Select, { label: t("redact-marked"), none: t("redact-marked-none"), value: least, options: Marking.ALL.map((value) => ({ value, label: value })), onChange: setLeast }), known.length > 0 && k("fieldset", { class: "usa-fieldset usa-form-group" }, k("legend", { class: "usa-legend" }, t("redact-parts")), known.map((place) => k(Checkbox, { key: nameOf(place), label: placeWords(place.part, place.number), checked: places.includes(nameOf(place)), onChange: toggle(nameOf(place)) }))), nowhere === void 0 ? k(ErrorAlert, { error: making.error }) : k(Alert, { tone: "error", live: true }, t("redact-nowhere", { words: nowhere })), k("div", { class: "actions" }, k(Button, { onClick: () => making.run() }, t("redact-do"))), made && k(Shown, { ...made }));
}
function Shown({ view, text }) {
const words = text.flat();
return k($, null, k(Alert, { tone: "success", heading: t("redact-made"), live: true }, t("redact-made-text", { withheld: number(words.filter((word) => word === null).length), words: number(words.length) })), k(BarredText, { text }), k("p", null, t("redact-read-again")), k("div", { class: "actions" }, k(FileButton, { name: "view.demur", look: "plain", octets: () => viewFile.toFile(view) }, t("redact-save"))));
}
function placesOf({ text: { markdown } }) {
const parts = attempt(() => partsOf(markdown)) ?? [];
return [...new Map(parts.map(({ place }) => [nameOf(place), place])).values()];
}
function nameOf({ part, number: at }) {
return at === void 0 ? part : `${part} ${at}`;
}
const MARGIN = 6.9;
function likely({ fits: [best, second] }) {
if (best === void 0 || best.score < MARGIN) return void 0;
return best.score - (second?.score ?? 0) >= MARGIN ? best : void 0;
}
function trace(found, text, copies2) {
const own = new Set(lineEnds(text.markdown));
const placed = placedEnds(found, text.markdown).filter((end) => !own.has(end));
const fits = copies2.map((copy) => {
const ends = copy.ends(text);
const same = placed.filter((end) => ends.has(end)).length;
return { copy, same, score: likelihood(same, placed.length - same) };
});
return { placed: placed.length, fits: fits.sort((a, b) => b.score - a.score || a.copy.number - b.copy.number) };
}
function likelihood(same, other) {
return same * Math.log(0.9 / 0.25) + other * Math.log(0.1 / 0.75);
}
function lineEnds(text) {
let at = 0;
return text.split("\n").flatMap((line) => {
at += wordsOf(line).length;
return at === 0 ? [] : [at - 1];
});
}
const AROUND = 5;
const SAME_MIN = 5;
function placedEnds(found, markdown) {
const whole = wordsOf(markdown);
const part = wordsOf(found);
const pair = (words, at) => {
const [first, second] = [words[at], words[at + 1]];
return first === void 0 || second === void 0 ? void 0 : `${first} ${second}`;
};
const places = new Map();
for (const at of whole.keys()) {
const name = pair(whole, at);
if (name !== void 0) places.set(name, [...places.get(name) ?? [], at]);
}
const placed = new Set();
for (const end of lineEnds(found)) {
const name = pair(part, end);
const alikes = (name && places.get(name) || []).map((at) => ({ at, same: alike(part, end, whole, at) })).filter(({ same }) => same >= SAME_MIN).sort((a, b) => b.same - a.same);
const [first, second] = alikes;
if (first && (second === void 0 || first.same > second.same)) placed.add(first.at);
}
return [...placed];
}
function alike(part, end, whole, at) {
const same = (by) => part[end + by] !== void 0 && part[end + by] === whole[at + by];
return Array.from({ length: 2 * AROUND }, (_, step) => step + 1 - AROUND).filter(same).length;
}
const SHOWN = 3;
function TracePage() {
const [file, setFile] = d(void 0);
const [found, setFound] = d("");
const [traced, setTraced] = d(void 0);
const known = w(() => file && roster.fromCanonical(file.material.roster.content), [file]);
const comparing = useAction(() => {
if (!file || !known) return;
setTraced(trace(found, file.text, copies(known, memoId(file.material.manifest))));
});
const change = (text) => {
setFound(text);
setTraced(void 0);
};
return k($, null, k("h1", { tabIndex: -1 }, t("trace-title")), k("p", { class: "lead" }, t("trace-lead")), k(ChooseCase, { onCase: (chosen) => {
setFile(chosen);
setTraced(void 0);
} }), known && k("form", { onSubmit: (event) => event.preventDefault() }, k(TextArea, { label: t("trace-found"), hint: t("trace-found-hint"), rows: 10, lengthMax: MEMO_BYTES_MAX, value: found, onInput: change }), k(ErrorAlert, { error: comparing.error }), k("div", { class: "actions" }, k(Button, { onClick: () => comparing.run() }, t("trace-do")))), known && traced && k(Result, { traced, of: known }));
}
function Result({ traced, of }) {
const best = likely(traced);
const name = ({ copy: { reader } }) => findOfficial(of, reader)?.displayName ?? reader;
const tenths = (score) => number(Math.round(score * 10) / 10);
return k($, null, best ? k(Alert, { tone: "warning", heading: t("trace-likely", { copy: number(best.copy.number), reader: name(best) }), live: true }, t("trace-hint")) : k(Alert, { tone: "info", live: true }, t("trace-untold")), k("p", null, t("trace-placed", { placed: number(traced.placed), needed: tenths(MARGIN) })), k(Table, { caption: t("trace-copies"), rows: traced.fits.slice(0, SHOWN), keyOf: ({ copy }) => copy.reader, columns: [{ heading: t("trace-reader"), cell: (fit) => k("span", { dir: "auto" }, name(fit)) }, { heading: t("trace-copy"), number: true, cell: ({ copy }) => number(copy.number) }, { heading: t("trace-same"), number: true, cell: ({ same }) => number(same) }, { heading: t("trace-score"), number: true, cell: ({ score }) => tenths(score) }] }));
}
const tools = Object.defineProperty({ __proto__: null, Redact, Trace: TracePage }, Symbol.toStringTag, { value: "Module" });
export { copies, tools };
