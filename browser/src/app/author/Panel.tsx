/** The review panel, for the authors: they name somebody for it, and agree or object to what it looks into. */

import { useState } from "preact/hooks";
import { knownPanel } from "../../client/panel.ts";
import { issuesWithin } from "../../domain/panel.ts";
import { allows, dueOf } from "../../domain/clock.ts";
import { OfficialId } from "../../domain/ids.ts";
import { isAllowed } from "../../domain/table.ts";
import { CONTENT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Select } from "../components/Select.tsx";
import { day, t } from "../i18n.ts";
import { lastLetter } from "../member/case.ts";
import { LetterBody } from "../member/Letters.tsx";
import { lastEvent } from "../member/turns.ts";
import { now } from "../system.ts";
import { inConflict, nominatesSince } from "./nominating.ts";
import { SayForm, type SayFormProps } from "./SayForm.tsx";
import type { AuthorTurnsProps } from "./Turns.tsx";
import { takePanelTurn } from "./turns.ts";

export function AuthorPanelTurns(props: AuthorTurnsProps) {
  const { status: { state }, charter } = props.of;
  if (charter?.panel === undefined) return null;
  return (
    <>
      {charter.panel.nominee && isAllowed(state, "panel_nominate", "author") && <Nominate {...props} />}
      {isAllowed(state, "issues_agree", "author") && <Issues {...props} />}
    </>
  );
}

function Nominate({ of, onChange }: AuthorTurnsProps) {
  const { charter, instance: { roster } } = of;
  const [nominee, setNominee] = useState("");
  const since = nominatesSince(of);
  if (charter?.panel === undefined || since === undefined) return null;
  const due = dueOf(charter.calendar, since.at, charter.panel.formWithin);
  if (!allows(due, now())) return null;
  const send = (words: string, signal: AbortSignal): Promise<void> =>
    takePanelTurn(of, { kind: "nominate", nominee: OfficialId.parse(nominee) }, words, signal);
  const experts = roster.officials.filter(({ role }) => role === "distribution_reader").filter(({ id }) => !inConflict(of).has(id));
  return (
    <PanelForm name="nominate" until={day(due.endsAt - 1, charter.calendar.zoneName)} isChosen={nominee !== ""} send={send} onDone={onChange}>
      <Select label={t("panel-nominate-who")} none={t("panel-nominate-choose")} required value={nominee} options={experts.map((one) => ({ value: one.id, label: one.displayName }))} onChange={setNominee} />
    </PanelForm>
  );
}

function Issues({ of, onChange }: AuthorTurnsProps) {
  const { charter, status, letters } = of;
  const [answer, setAnswer] = useState<"agreeIssues" | "objectIssues" | undefined>(undefined);
  const letter = lastLetter(letters, "issues");
  const { issues } = knownPanel(letters);
  const put = status.events.findLast(({ kind }) => kind.startsWith("issues_"));
  if (charter?.panel === undefined || letter === undefined || issues === undefined || put?.kind !== "issues_proposed") return null;
  if (lastEvent(status, "panel_reported") !== undefined) return null;
  const due = dueOf(charter.calendar, put.at, issuesWithin(charter, charter.panel));
  const send = async (words: string, signal: AbortSignal): Promise<void> => {
    if (answer !== undefined) await takePanelTurn(of, { kind: answer, issues }, words, signal);
  };
  return (
    <PanelForm name="issues" until={day(due.endsAt - 1, charter.calendar.zoneName)} isChosen={answer !== undefined} send={send} onDone={onChange} about={<LetterBody letter={letter} />} over={allows(due, now()) ? undefined : t("panel-issues-over")}>
      <RadioTiles
        legend={t("panel-issues-legend")}
        value={answer}
        tiles={[{ value: "agreeIssues", label: t("panel-issues-agree") }, { value: "objectIssues", label: t("panel-issues-object") }] as const}
        onChange={setAnswer}
      />
    </PanelForm>
  );
}

interface PanelFormProps extends Pick<SayFormProps, "send" | "onDone" | "about" | "over" | "children"> {
  name: "nominate" | "issues";
  /** The last day for it. */
  until: string;
  isChosen: boolean;
}

function PanelForm({ name, until, isChosen, ...rest }: PanelFormProps) {
  const blank = t("panel-blank");
  return <SayForm {...rest} name={`panel-${name}`} said={{ until }} means={t("panel-read")} missing={isChosen ? undefined : blank} blank={blank} hint={t("turn-words-hint")} rows={4} lengthMax={CONTENT_OCTETS_MAX / 8} />;
}
