/** Complaining of reprisal, to the protection officers alone, and reading what they answer. */

import { useMemo, useState } from "preact/hooks";
import { toUtf8 } from "../../bytes.ts";
import { type ComplaintProgress, protectionOfficers } from "../../client/complain.ts";
import { circulations } from "../../client/wallet.ts";
import { Reprisal } from "../../domain/complaint.ts";
import { MemoId } from "../../domain/ids.ts";
import type { ComplaintKey } from "../../protocol/complaint.ts";
import type { RosterOfficial } from "../../protocol/roster.ts";
import { useAction, useLoad } from "../action.ts";
import { Answers } from "../complaint/Answers.tsx";
import { complain, freshKey, keyFrom, keyText, lookUp } from "../complaint/complaining.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { CopyField } from "../components/CopyField.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Field } from "../components/Field.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { shortId } from "../member/texts.ts";
import { reach } from "../server.ts";
import { useSession } from "../session.ts";

type Way = "first" | "again";
const WAYS: readonly Way[] = ["first", "again"];

export default function Complain() {
  const loaded = useLoad(async (signal) => protectionOfficers((await reach(signal)).roster), "");
  const officers = loaded.value;
  return (
    <>
      <h1 tabIndex={-1}>{t("complain-title")}</h1>
      <p class="lead">{t("complain-lead")}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!officers && loaded.error === undefined && <Waiting what={t("complain-loading")} />}
      {officers?.length === 0 && <EmptyState heading={t("complain-nobody")} text={t("complain-nobody-text")} />}
      {officers !== undefined && officers.length > 0 && <Ways officers={officers} />}
    </>
  );
}

function Ways({ officers }: { officers: readonly RosterOfficial[] }) {
  const [way, setWay] = useState<Way>("first");
  const fresh = useMemo(freshKey, []);
  const [kept, setKept] = useState<ComplaintKey | undefined>(undefined);
  const [seen, setSeen] = useState<ComplaintProgress | undefined>(undefined);
  const go = (next: Way): void => {
    setWay(next);
    setSeen(undefined);
  };
  const key = way === "first" ? fresh : kept;
  return (
    <>
      <RadioTiles
        legend={t("complain-way")}
        value={way}
        tiles={WAYS.map((value) => ({ value, label: t(`complain-way-${value}`), explained: t(`complain-way-${value}-means`) }))}
        onChange={go}
      />
      {way === "again" && <LookUp onFound={(found, progress) => { setKept(found); setSeen(progress); }} />}
      {seen && <Answers of={seen} />}
      {key && (way === "first" || seen?.state !== undefined) && (
        <Form key={way} complaint={key} isFirst={way === "first" && seen === undefined} officers={officers} onSent={setSeen} />
      )}
    </>
  );
}

function LookUp({ onFound }: { onFound: (key: ComplaintKey, progress: ComplaintProgress) => void }) {
  const [text, setText] = useState("");
  const looking = useAction(async (signal) => {
    const key = keyFrom(text);
    onFound(key, await lookUp(key, signal));
  });
  return (
    <form onSubmit={(event) => { event.preventDefault(); looking.run(); }}>
      <Field label={t("complain-key")} hint={t("complain-key-hint")} code wide value={text} onInput={setText} required />
      <ErrorAlert error={looking.error} />
      <div class="actions"><Button submit look="outline" pending={looking.pending}>{t("complain-look")}</Button></div>
    </form>
  );
}

interface FormProps {
  complaint: ComplaintKey;
  /** Whether the key is not kept yet. */
  isFirst: boolean;
  officers: readonly RosterOfficial[];
  onSent: (progress: ComplaintProgress) => void;
}

const NOTHING = { happened: "", date: "", by: "", evidence: "", name: "" };

function Form({ complaint, isFirst, officers, onSent }: FormProps) {
  const wallet = useSession()?.wallet;
  const [kind, setKind] = useState<string>("");
  const [said, setSaid] = useState(NOTHING);
  const [memo, setMemo] = useState("");
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [isKept, setIsKept] = useState(false);
  const sending = useAction(async (signal) => {
    const told = { ...said, kind: Reprisal.fromName(kind) ?? "other", proof: null };
    onSent(await complain(complaint, told, memo, officers.filter(({ id }) => !leftOut.includes(id)), signal));
    setSaid(NOTHING);
  });
  const set = (name: keyof typeof NOTHING) => (text: string): void => setSaid((before) => ({ ...before, [name]: text }));
  const memos = wallet ? circulations(wallet).map((one) => one.memo) : [];
  return (
    <form onSubmit={(event) => { event.preventDefault(); sending.run(); }}>
      <h2>{t(isFirst ? "complain-form" : "complain-form-more")}</h2>
      <Select label={t("complain-kind")} none={t("complain-kind-none")} value={kind} required options={Reprisal.ALL.map((value) => ({ value, label: t(`reprisal-${value}`) }))} onChange={setKind} />
      <TextArea label={t("complain-happened")} hint={t("complain-happened-hint")} rows={8} required value={said.happened} onInput={set("happened")} />
      <Field label={t("complain-date")} value={said.date} onInput={set("date")} />
      <Field label={t("complain-by")} wide value={said.by} onInput={set("by")} />
      <TextArea label={t("complain-evidence")} hint={t("complain-evidence-hint")} rows={4} value={said.evidence} onInput={set("evidence")} />
      <Field label={t("complain-name")} hint={t("complain-name-hint")} wide value={said.name} onInput={set("name")} />
      {memos.length > 0 && (
        <Select label={t("complain-proof")} hint={t("complain-proof-hint")} none={t("complain-proof-none")} value={memo} options={memos.map((it) => ({ value: MemoId.toText(it), label: shortId(it) }))} onChange={setMemo} />
      )}
      <Officers officers={officers} leftOut={leftOut} onChange={setLeftOut} />
      {isFirst && <Keep complaint={complaint} isKept={isKept} onKept={setIsKept} />}
      <ErrorAlert error={sending.error} />
      {sending.done && <Alert tone="success" heading={t("complain-sent")} live>{t("complain-sent-text")}</Alert>}
      <div class="actions"><Button submit pending={sending.pending} disabled={isFirst && !isKept}>{t("complain-send")}</Button></div>
    </form>
  );
}

/** Who reads it; one can be left out, because it is about them. */
function Officers({ officers, leftOut, onChange }: { officers: readonly RosterOfficial[]; leftOut: readonly string[]; onChange: (leftOut: readonly string[]) => void }) {
  return (
    <fieldset class="usa-fieldset usa-form-group">
      <legend class="usa-legend">{t("complain-readers")}</legend>
      <div class="usa-hint">{t("complain-readers-hint")}</div>
      {officers.map(({ id, displayName }) => (
        <Checkbox
          key={id}
          label={displayName}
          checked={!leftOut.includes(id)}
          onChange={(reads) => onChange(reads ? leftOut.filter((it) => it !== id) : [...leftOut, id])}
        />
      ))}
    </fieldset>
  );
}

/** The key is all that leads back to the complaint, so it is kept before anything is sent. */
function Keep({ complaint, isKept, onKept }: { complaint: ComplaintKey; isKept: boolean; onKept: (kept: boolean) => void }) {
  const text = keyText(complaint);
  return (
    <section aria-labelledby="keep">
      <h3 id="keep">{t("complain-keep")}</h3>
      <p>{t("complain-keep-text")}</p>
      <CopyField label={t("complain-key")} value={text} />
      <div class="actions"><FileButton name="complaint.key" type="text/plain" octets={() => toUtf8(`${text}\n`)}>{t("complain-save")}</FileButton></div>
      <Checkbox label={t("complain-kept")} checked={isKept} onChange={onKept} />
    </section>
  );
}
