/** The review panel, for the authors: they name somebody for it, and agree or object to what it looks into. */

import { useId, useState } from "preact/hooks";
import { knownPanel } from "../../client/panel.ts";
import { issuesWithin } from "../../domain/panel.ts";
import { allows, dueOf } from "../../domain/clock.ts";
import { OfficialId } from "../../domain/ids.ts";
import { saysSomething } from "../../domain/reply.ts";
import { isAllowed } from "../../domain/table.ts";
import { CONTENT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, t } from "../i18n.ts";
import { lastLetter } from "../member/case.ts";
import { LetterBody } from "../member/Letters.tsx";
import { lastEvent } from "../member/turns.ts";
import { now } from "../system.ts";
import { inConflict, nominatesSince } from "./nominating.ts";
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
  const id = useId();
  const { charter, instance: { roster } } = of;
  const [nominee, setNominee] = useState("");
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const since = nominatesSince(of);
  if (charter?.panel === undefined || since === undefined) return null;
  const due = dueOf(charter.calendar, since.at, charter.panel.formWithin);
  if (!allows(due, now())) return null;
  const problem = nominee === "" || !saysSomething(words) ? t("panel-blank") : undefined;
  const act = async (signal: AbortSignal): Promise<void> => {
    await takePanelTurn(of, { kind: "nominate", nominee: OfficialId.parse(nominee) }, words.trim(), signal);
    onChange();
  };
  const experts = roster.officials.filter(({ role }) => role === "distribution_reader").filter(({ id }) => !inConflict(of).has(id));
  return (
    <form aria-labelledby={id} onSubmit={(event) => event.preventDefault()}>
      <h3 id={id}>{t("panel-nominate-title")}</h3>
      <p>{t("panel-nominate-text", { until: day(due.endsAt - 1, charter.calendar.zoneName) })}</p>
      <Select label={t("panel-nominate-who")} none={t("panel-nominate-choose")} required value={nominee} options={experts.map((one) => ({ value: one.id, label: one.displayName }))} onChange={setNominee} />
      <TextArea label={t("panel-nominate-label")} hint={t("turn-words-hint")} rows={4} required lengthMax={CONTENT_OCTETS_MAX / 8} value={words} onInput={setWords} />
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      <Asked deed={t("panel-nominate-do")} heading={t("panel-nominate-ask")} look="outline" ready={() => { setTried(true); return problem === undefined; }} act={act}>
        <p>{t("panel-read")}</p>
      </Asked>
    </form>
  );
}

function Issues({ of, onChange }: AuthorTurnsProps) {
  const id = useId();
  const { charter, status, letters } = of;
  const [answer, setAnswer] = useState<"agreeIssues" | "objectIssues" | undefined>(undefined);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const letter = lastLetter(letters, "issues");
  const { issues } = knownPanel(letters);
  const put = status.events.findLast(({ kind }) => kind.startsWith("issues_"));
  if (charter?.panel === undefined || letter === undefined || issues === undefined || put?.kind !== "issues_proposed") return null;
  if (lastEvent(status, "panel_reported") !== undefined) return null;
  const due = dueOf(charter.calendar, put.at, issuesWithin(charter, charter.panel));
  const isOver = !allows(due, now());
  const problem = answer === undefined || !saysSomething(words) ? t("panel-blank") : undefined;
  const act = async (signal: AbortSignal): Promise<void> => {
    if (answer === undefined) return;
    await takePanelTurn(of, { kind: answer, issues }, words.trim(), signal);
    onChange();
  };
  return (
    <form aria-labelledby={id} onSubmit={(event) => event.preventDefault()}>
      <h3 id={id}>{t("panel-issues-title")}</h3>
      <blockquote><LetterBody letter={letter} /></blockquote>
      {isOver ? <p>{t("panel-issues-over")}</p> : (
        <>
          <p>{t("panel-issues-text", { until: day(due.endsAt - 1, charter.calendar.zoneName) })}</p>
          <RadioTiles
            legend={t("panel-issues-legend")}
            value={answer}
            tiles={[{ value: "agreeIssues", label: t("panel-issues-agree") }, { value: "objectIssues", label: t("panel-issues-object") }] as const}
            onChange={setAnswer}
          />
          <TextArea label={t("panel-issues-label")} hint={t("turn-words-hint")} rows={4} required lengthMax={CONTENT_OCTETS_MAX / 8} value={words} onInput={setWords} />
          {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
          <Asked deed={t("panel-issues-do")} heading={t("panel-issues-ask")} look="outline" ready={() => { setTried(true); return problem === undefined; }} act={act}>
            <p>{t("panel-read")}</p>
          </Asked>
        </>
      )}
    </form>
  );
}
