/** What an official says beside the road of a case: a leak, content that is marked too high, a direction. None of it moves a date. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import type { OfficialTurn } from "../../client/turns.ts";
import { currentCharter } from "../../client/trust.ts";
import { Marking } from "../../domain/choice.ts";
import { saysSomething } from "../../domain/reply.ts";
import { Disclosure } from "../components/Disclosure.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { isLockedIn } from "../member/turns.ts";
import { may, type DeskCase } from "./case.ts";
import type { Opened } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import { sendTurn, WORDS_CHARACTERS_MAX } from "./Turns.tsx";
import { replyThatStands, subjectBeside } from "./turns.ts";

interface BesideProps {
  of: DeskCase;
  /** None for who opens no case: then the words are for the official alone, and the log shows the rest. */
  opened: Opened | undefined;
  onChange: () => void;
}

export function Beside(props: BesideProps) {
  const { of } = props;
  const locked = isLockedIn(of.status);
  return (
    <>
      {may("spill_lift", of) && locked && <Say {...props} name="unlock" level={2} turn={async (report, signal) => ({ kind: "liftSpill", report: (await subjectBeside(of, undefined, signal)).spill(), reasons: report })} />}
      {may("direction_give", of) && <Folded name="direct"><Say {...props} name="direct" turn={async (direction, signal) => ({ kind: "direct", reply: await replyThatStands(of, signal), direction })} /></Folded>}
      {may("spill_report", of) && !locked && <Folded name="spill"><Spill {...props} /></Folded>}
      {may("leak_report", of) && <Folded name="leak"><Say {...props} name="leak" turn={async (report) => ({ kind: "reportLeak", compared: [], report })} /></Folded>}
    </>
  );
}

type Name = "leak" | "spill" | "unlock" | "direct";

function Folded({ name, children }: { name: Name; children: ComponentChildren }) {
  return <Disclosure summary={t(`office-${name}-title`)}>{children}</Disclosure>;
}

interface SayProps extends BesideProps {
  name: Name;
  turn: (said: string, signal: AbortSignal) => Promise<OfficialTurn>;
  problem?: string | undefined;
  /** Of its heading: 2 where it is not folded. */
  level?: 2 | 3;
  children?: ComponentChildren;
}

function Say({ of, opened, onChange, name, turn, problem, level = 3, children }: SayProps) {
  const kept = `${name} ${toHex(of.memo)}`;
  const [said, setSaid] = useKept(kept, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    const { subject } = await subjectBeside(of, opened?.of, signal);
    await sendTurn(subject, await turn(said.trim(), signal), signal);
    forgetKept(kept);
    setSaid("");
  };
  const missing = saysSomething(said) ? problem : t("office-blank");
  return (
    <StepForm name={name} look="outline" stays level={level} problem={missing} send={send} onDone={onChange}>
      {children}
      <TextArea label={t(`office-${name}-said`)} rows={5} required lengthMax={WORDS_CHARACTERS_MAX} value={said} onInput={setSaid} />
    </StepForm>
  );
}

/** How it should be marked: only what the installation may not hold can be said. */
function Spill(props: BesideProps) {
  const [chosen, setChosen] = useState("");
  const allowed = currentCharter(props.of.instance)?.charter.markings ?? [];
  const above = Marking.ALL.slice(Math.max(-1, ...allowed.map((it) => Marking.ALL.indexOf(it))) + 1);
  const marking = above.find((it) => it === chosen);
  const turn = async (report: string): Promise<OfficialTurn> => ({ kind: "reportSpill", marking: marking ?? "TS", report });
  return (
    <Say {...props} name="spill" turn={turn} problem={marking === undefined ? t("office-spill-choose") : undefined}>
      <Select label={t("office-spill-marking")} value={chosen} none={t("office-spill-choose")} options={above.map((it) => ({ value: it, label: it }))} onChange={setChosen} required />
    </Say>
  );
}
