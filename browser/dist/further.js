import { k, t, d, useLoad, toHex, $, Field, RadioTiles, currentSession, equal, attempt, fromHex, ErrorAlert, useSession, ButtonLink, to, Waiting, Alert } from "./main.js";
import { NOTE_TEXT_OCTETS_MAX, SayForm, takeTurn, Select, lastEvent, turnsIn, isRelease, material, lastDocument, LetterBody, memoCase, History, isAllowed } from "./pages.js";
import { LinkKind, memoId, MemoId, subjectOf, VersionDigest, findAuthored, versionDigest, circulation, keyTo, memoParam } from "./signing.js";
function FurtherForm({ of, onChange, name, turn, missing, children }) {
const send = async (words, signal) => {
if (turn !== void 0) await takeTurn(of, await turn(signal), words, signal);
};
return k(SayForm, { name: `further-${name}`, level: 2, means: t(`further-${name}-means`), sent: t(`further-${name}-done`), missing: turn === void 0 ? missing : void 0, hint: t("turn-words-hint"), rows: 5, lengthMax: NOTE_TEXT_OCTETS_MAX / 8, send, onDone: onChange }, children);
}
function LeakForm(props) {
return k(FurtherForm, { ...props, name: "leak", turn: async () => ({ kind: "reportLeak" }) });
}
const ANOTHER = "another";
const HEX_DIGITS = 64;
function LinkForm({ of, onChange }) {
const [how, setHow] = d(void 0);
const [chosen, setChosen] = d("");
const [memo, setMemo] = d("");
const [version, setVersion] = d("");
const known = useLoad((signal) => othersThan(of.memo, signal), toHex(of.memo));
const other = chosen === ANOTHER ? named(memo, version) : chosen === "" ? void 0 : inWallet(chosen);
const turn = how && other && (async (signal) => ({ kind: "link", how, ...await other(signal) }));
const options = [...known.value ?? [], { value: ANOTHER, label: t("further-link-another") }];
return k(FurtherForm, { of, onChange, name: "link", turn, missing: t("further-link-missing") }, k(RadioTiles, { legend: t("further-link-how"), value: how, tiles: LinkKind.ALL.map((value) => ({ value, label: t(`link-${value}`) })), onChange: setHow }), k(Select, { label: t("further-link-to"), none: t("further-link-choose"), required: true, value: chosen, options, onChange: setChosen }), chosen === ANOTHER && k($, null, k(Field, { label: t("further-link-memo"), hint: t("further-link-memo-hint"), code: true, wide: true, required: true, lengthMax: HEX_DIGITS, value: memo, onInput: setMemo }), k(Field, { label: t("further-link-version"), hint: t("further-link-version-hint"), code: true, wide: true, required: true, lengthMax: HEX_DIGITS, value: version, onInput: setVersion })));
}
function named(memo, version) {
const other = attempt(() => ({ memo: MemoId.fromBytes(fromHex(memo.trim())), version: VersionDigest.fromBytes(fromHex(version.trim())) }));
return other === null ? void 0 : async () => other;
}
function inWallet(hex) {
const memo = MemoId.fromBytes(fromHex(hex));
return async (signal) => {
const wallet = currentSession()?.wallet;
const own = wallet && findAuthored(wallet, memo)?.versions.at(-1);
const version = own ? versionDigest(own) : (await circulation(memo, keyTo(memo, wallet, void 0), signal)).freeze.digest;
return { memo, version };
};
}
async function othersThan(memo, signal) {
const wallet = currentSession()?.wallet;
if (!wallet) return [];
const ids = [...wallet.authored.map(({ manifest }) => memoId(manifest)), ...wallet.invited.map((one) => MemoId.fromBytes(one.memo))];
const others = new Map(ids.filter((id) => !equal(id, memo)).map((id) => [toHex(id), id]));
return Promise.all([...others].map(async ([value, id]) => ({ value, label: await subjectOf(id, wallet, signal) ?? t("further-link-nameless", { id: value.slice(0, 8) }) })));
}
async function askedOf({ authored, status, letters, memo, instance: { roster } }, signal) {
if (!authored || lastEvent(status, "release_asked") === void 0) return void 0;
if (turnsIn(status).findLast(({ turn }) => isRelease(turn))?.turn === "case_released") return void 0;
const written = letters.filter(({ document: document2 }) => document2.statement.step.kind === "askRelease");
const asked = status.events.filter(({ kind }) => kind === "release_asked").length;
const letter = written.at(-1);
if (letter && written.length === asked) return { document: letter.document, letter };
const { filed } = await material(authored, signal);
const document = lastDocument(roster, memo, filed?.events ?? [], "release_asked");
return document ? { document, letter: written.find((one) => equal(one.document.digest, document.digest)) } : void 0;
}
function ReleaseForm({ of, onChange }) {
const [answer, setAnswer] = d(void 0);
const loaded = useLoad((signal) => askedOf(of, signal), of.status.events.length.toString());
const { document, letter } = loaded.value ?? {};
const step = document?.statement.step;
if (document === void 0 || step?.kind !== "askRelease") return k(ErrorAlert, { error: loaded.error, again: loaded.again });
const asked = document.digest;
const answers = ["consentRelease", "objectRelease"];
return k(FurtherForm, { of, onChange, name: "release", turn: answer && (async () => ({ kind: answer, asked })), missing: t("further-release-missing") }, k("blockquote", null, k("p", null, k("strong", null, t(`further-release-as-${step.as}`))), letter ? k(LetterBody, { letter }) : k("p", null, t("further-release-unsaid")), k("p", { class: "quiet" }, t("further-release-what"), " ", k("code", null, toHex(step.what).slice(0, 16)))), k(RadioTiles, { legend: t("further-release-answer"), value: answer, tiles: answers.map((value) => ({ value, label: t(`further-release-${value}`) })), onChange: setAnswer }));
}
function Further({ params }) {
const wallet = useSession()?.wallet;
const memo = memoParam(params);
const loaded = useLoad(async (signal) => wallet && memoCase(memo, wallet, signal), toHex(memo));
const of = loaded.value;
return k($, null, k("h1", { tabIndex: -1 }, t("further-title")), of?.parts && k("p", { class: "lead", dir: "auto" }, of.parts.subject), k("p", null, t("further-lead")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !of && loaded.error === void 0 && k(Waiting, { what: t("memo-loading") }), of && k(Forms, { of, onChange: loaded.again }), k("div", { class: "actions no-print" }, k(ButtonLink, { look: "quiet", href: to(`/memo/${toHex(memo)}`) }, t("further-back"))));
}
function Forms({ of, onChange }) {
const { state } = of.status;
if (!of.authored) return k(Alert, { tone: "info" }, t("further-authors-only"));
return k($, null, isAllowed(state, "release_object", "author") && k(ReleaseForm, { of, onChange }), isAllowed(state, "memo_link", "author") && k(LinkForm, { of, onChange }), isAllowed(state, "leak_tell", "author") && k(LeakForm, { of, onChange }), k(History, { status: of.status, zone: of.charter?.calendar.zoneName, instance: of.instance }));
}
export { Further as default };
