/** The review panel at the desk: who forms it, and who is on it. */

import { toHex } from "../../bytes.ts";
import { type Letter, openLetter } from "../../client/mailbox.ts";
import { identityOf } from "../../client/office.ts";
import { subjectOf } from "../../client/opened.ts";
import { byPanel, type KnownPanel, knownPanel, PANEL_OPERATIONS, type PanelTurn } from "../../client/panel.ts";
import { fileKeyOf } from "../../crypto/seal/fileKey.ts";
import type { DocumentDigest, OfficialId } from "../../domain/ids.ts";
import { saysSomething } from "../../domain/reply.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, list, t } from "../i18n.ts";
import { LetterBody, letterTitle } from "../member/Letters.tsx";
import { mailbox } from "../member/entries.ts";
import { lettersOf, type Said } from "../member/said.ts";
import { now, randomness } from "../system.ts";
import { may, officialName, readsLetters, sitsOnPanel } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { hasSpoken, undeclared, unsettled } from "./panel.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";
import { WORDS_CHARACTERS_MAX } from "./Turns.tsx";
import { wordsOfAuthors } from "./turns.ts";

interface Read {
  readonly known: KnownPanel;
  /** What officials wrote on the panel, oldest first. */
  readonly said: readonly Said[];
  readonly named: { readonly nominee: OfficialId; readonly document: DocumentDigest } | undefined;
  /** Who declared a conflict of interest. */
  readonly inConflict: readonly OfficialId[];
}

const OF_THE_PANEL: readonly Letter["words"]["kind"][] = ["panel", "declaration", "issues", "panelReport", "dissent"];

async function read({ of, opened }: StepsProps, signal: AbortSignal): Promise<Read> {
  const identity = identityOf(me().keys);
  const said = (await mailbox(signal)).flatMap(({ sealed }): Said[] => {
    const letter = openLetter(identity, opened.memo, of.instance.roster, sealed);
    return letter && OF_THE_PANEL.includes(letter.words.kind) ? [{ by: "office", letter }] : [];
  });
  const letters = lettersOf(said);
  const named = (await wordsOfAuthors(opened, signal)).findLast(({ document }) => document.step.kind === "nominate")?.document;
  const inConflict = letters.flatMap(({ document: { statement: { step, official } } }) => (step.kind === "declareConflict" && step.conflict ? [official] : []));
  return {
    known: knownPanel(letters),
    said,
    named: named?.step.kind === "nominate" ? { nominee: named.step.nominee, document: named.digest } : undefined,
    inConflict,
  };
}

export function PanelSteps(props: StepsProps) {
  const { of, opened } = props;
  const forms = may("panel_form", of);
  const sits = sitsOnPanel(of);
  const shown = opened.charter.panel !== undefined && (readsLetters() || sits);
  const loaded = useLoad(async (signal) => (shown ? read(props, signal) : undefined), of.status.events.length.toString());
  if (!shown) return null;
  const { value } = loaded;
  return (
    <>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {value?.said.map((one, at) => one.by === "office" && <Disclosure key={at} summary={letterTitle(one)}><LetterBody letter={one.letter} /></Disclosure>)}
      {value && forms && !value.known.report && <Disclosure summary={t("office-panel-form-title")}><Form {...props} found={value} /></Disclosure>}
      {value && <Work {...props} found={value} sits={sits} />}
    </>
  );
}

type PanelProps = StepsProps & { found: Read };

function sendPanel({ of, opened, found }: PanelProps, turn: PanelTurn, signal: AbortSignal): Promise<void> {
  const readers = { roster: of.instance.roster, members: found.known.members };
  const make = () => byPanel(me().keys, subjectOf(opened), readers, turn, randomness);
  const says = "key" in turn ? { ...turn, key: null } : turn;
  return sendDocument(PANEL_OPERATIONS[turn.kind], opened.memo, says, make, signal);
}

function Form(props: PanelProps) {
  const { of, opened, found: { known, named, inConflict }, onChange } = props;
  const name = `panel ${toHex(opened.memo)}`;
  const nominee = named && !inConflict.includes(named.nominee) ? named.nominee : undefined;
  const stays = known.members.filter((it) => !inConflict.includes(it));
  const fixed = [...new Set([...stays, ...(nominee ? [nominee] : [])])];
  const [{ added, reasons }, setFields] = useKept<{ added: readonly OfficialId[]; reasons: string }>(name, { added: [], reasons: "" });
  const free = of.instance.roster.officials.filter(({ id, role }) => role === "distribution_reader" && !fixed.includes(id) && !inConflict.includes(id));
  const members = [...fixed, ...added.filter((id) => !fixed.includes(id))];
  const send = async (signal: AbortSignal): Promise<void> => {
    const key = fileKeyOf(identityOf(me().keys), opened.sealed);
    await sendPanel(props, { kind: "form", members, nomination: named?.document ?? null, reasons: reasons.trim(), key }, signal);
    forgetKept(name);
  };
  const blank = members.length === 0 || !saysSomething(reasons);
  return (
    <StepForm name="panel-form" look="outline" problem={blank ? t("office-blank") : undefined} send={send} onDone={onChange}>
      <ul class="readers">{fixed.map((id) => <li key={id} dir="auto">{officialName(of.instance, id)}{id === nominee && ` (${t("office-panel-named")})`}</li>)}</ul>
      <fieldset class="usa-fieldset usa-form-group">
        <legend class="usa-legend">{t("office-panel-form-members")}</legend>
        {free.map(({ id, displayName }) => (
          <Checkbox key={id} label={displayName} checked={added.includes(id)} onChange={(adds) => setFields({ reasons, added: adds ? [...added, id] : added.filter((other) => other !== id) })} />
        ))}
      </fieldset>
      <TextArea label={t("office-panel-form-words")} rows={3} required lengthMax={WORDS_CHARACTERS_MAX} value={reasons} onInput={(typed) => setFields({ added, reasons: typed })} />
    </StepForm>
  );
}

function Work(props: PanelProps & { sits: boolean }) {
  const { found: { known, said, inConflict }, of, opened: { charter }, sits } = props;
  const { formed, members, issues, report } = known;
  if (!formed) return null;
  const waits = undeclared(members, lettersOf(said));
  const isWhole = waits.length === 0 && members.length === charter.panel?.members;
  const open = unsettled(of.status, charter, now());
  return (
    <>
      {!report && !isWhole && <p>{waits.length > 0 ? t("office-panel-waits-declare", { members: list(waits.map((id) => officialName(of.instance, id))) }) : t("office-panel-waits-seat")}</p>}
      {!report && isWhole && open && <p>{open.why === "asked" ? t("office-panel-waits-asked", { until: day(open.due.endsAt - 1, charter.calendar.zoneName) }) : t(`office-panel-waits-${open.why}`)}</p>}
      {sits && !report && may("panel_declare", of) && !inConflict.includes(me().entry.id) && <Disclosure summary={t("office-panel-declare-title")}><Declare {...props} panel={formed} /></Disclosure>}
      {!report && isWhole && may("issues_propose", of) && <Words {...props} name="panel-issues" turn={(words) => ({ kind: "propose", panel: formed, issues: words })} />}
      {sits && issues && !report && isWhole && !open && may("panel_report", of) && <Words {...props} name="panel-report" turn={(words) => ({ kind: "report", issues, report: words })} />}
      {sits && report && may("panel_dissent", of) && !hasSpoken(of.status, me().entry.id) && <Words {...props} name="panel-dissent" turn={(words) => ({ kind: "dissent", report, opinion: words })} />}
    </>
  );
}

function Words(props: PanelProps & { name: string; turn: (words: string) => PanelTurn }) {
  const { opened, name, turn, onChange } = props;
  const kept = `${name} ${toHex(opened.memo)}`;
  const [words, setWords] = useKept(kept, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendPanel(props, turn(words.trim()), signal);
    setWords("");
    forgetKept(kept);
  };
  return (
    <Disclosure summary={t(`office-${name}-title`)}>
      <StepForm name={name} look="outline" problem={saysSomething(words) ? undefined : t("office-blank")} send={send} onDone={onChange}>
        <TextArea label={t(`office-${name}-words`)} rows={6} required lengthMax={WORDS_CHARACTERS_MAX} value={words} onInput={setWords} />
      </StepForm>
    </Disclosure>
  );
}

function Declare(props: PanelProps & { panel: DocumentDigest }) {
  const { opened, panel, onChange } = props;
  const name = `declare ${toHex(opened.memo)}`;
  const [{ said, words }, setFields] = useKept<{ said: "none" | "conflict" | undefined; words: string }>(name, { said: undefined, words: "" });
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendPanel(props, { kind: "declare", panel, conflict: said === "conflict", declaration: words.trim() }, signal);
    forgetKept(name);
  };
  const blank = said === undefined || !saysSomething(words);
  return (
    <StepForm name="panel-declare" look="outline" problem={blank ? t("office-blank") : undefined} send={send} onDone={onChange}>
      <RadioTiles
        legend={t("office-panel-declare-legend")}
        value={said}
        tiles={[{ value: "none", label: t("letter-no-conflict") }, { value: "conflict", label: t("letter-conflict") }] as const}
        onChange={(chosen) => setFields({ words, said: chosen })}
      />
      <TextArea label={t("office-panel-declare-words")} rows={3} required lengthMax={WORDS_CHARACTERS_MAX} value={words} onInput={(typed) => setFields({ said, words: typed })} />
    </StepForm>
  );
}
