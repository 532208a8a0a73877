/** The desk of who rules: what was put to them, the memo and every letter, and the ruling. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { saysSomething } from "../../domain/reply.ts";
import type { Role } from "../../domain/role.ts";
import type { EventKind } from "../../protocol/leaf.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { CaseClock } from "../member/CaseClock.tsx";
import { CharterFacts } from "../member/CharterFacts.tsx";
import { Letters } from "../member/Letters.tsx";
import { ReplyView } from "../member/ReplyView.tsx";
import { lastLetter } from "../member/case.ts";
import { lettersOf } from "../member/said.ts";
import { standingReply } from "../member/turns.ts";
import { may, type DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { asksForTime } from "./Grant.tsx";
import { hear, type Heard, MATTERS, matterOf } from "./judge.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import { sendTurn, WORDS_CHARACTERS_MAX } from "./Turns.tsx";

export function Judge({ of, onChange }: { of: DeskCase; onChange: () => void }) {
  const handed = of.status.events.some(({ kind }) => HANDED[me().entry.role]?.includes(kind));
  const loaded = useLoad(async (signal) => (handed ? hear(of, signal) : undefined), of.status.events.length.toString());
  if (!handed) return asksForTime(of) ? null : <p>{t("office-judge-nothing")}</p>;
  return (
    <>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {loaded.value && <Hearing of={of} heard={loaded.value} onChange={onChange} />}
    </>
  );
}

/** What the authors hand over, and to whom: nobody else is given the key. */
const HANDED: { readonly [Judge in Role]?: readonly EventKind[] } = {
  monitor: ["redirect_disputed", "reply_contested"],
  appeal_authority: ["reply_appealed"],
};

function Hearing({ of, heard, onChange }: { of: DeskCase; heard: Heard; onChange: () => void }) {
  const { circulation: { charter, words, text }, said } = heard;
  const letters = lettersOf(said);
  const reply = lastLetter(letters, "reply");
  const matter = MATTERS[of.item.state];
  return (
    <>
      <p>{t("office-judge-handed")}</p>
      <CaseClock charter={charter} status={of.status} />
      <section aria-labelledby="letters">
        <h2 id="letters">{t("letters-title")}</h2>
        <Letters said={said} />
      </section>
      {reply && !standingReply(of.status) && <Alert tone="warning">{t("reply-set-aside")}</Alert>}
      {reply && <ReplyView letter={reply} parts={words.parts} letters={letters} />}
      <Disclosure summary={t("sign-text")} open><MemoView memo={words.parts} files={text.attachments} /></Disclosure>
      {matter && may(matter.operation, of) && <Rule of={of} heard={heard} matter={matter} onChange={onChange} />}
      <CharterFacts charter={charter} />
    </>
  );
}

interface RuleProps {
  of: DeskCase;
  heard: Heard;
  matter: NonNullable<(typeof MATTERS)[keyof typeof MATTERS]>;
  onChange: () => void;
}

function Rule({ of, heard: { said, subject }, matter: { on, letter }, onChange }: RuleProps) {
  const name = `rule ${on} ${toHex(of.memo)}`;
  const [reasons, setReasons] = useKept(name, "");
  const [ruling, setRuling] = useState<"authors" | "office" | undefined>(undefined);
  const document = matterOf(said, letter);
  const send = async (signal: AbortSignal): Promise<void> => {
    if (document === undefined) return;
    await sendTurn(subject, { kind: "rule", on, document, forAuthors: ruling === "authors", reasons: reasons.trim() }, signal);
    forgetKept(name);
  };
  const problem = ruling === undefined ? t("office-rule-choose") : saysSomething(reasons) ? undefined : t("office-blank");
  return (
    <StepForm name="rule" level={2} problem={document === undefined ? t("refusal-TurnRefusal-NoKey") : problem} send={send} onDone={onChange}>
      <RadioTiles
        legend={t("office-rule-legend")}
        value={ruling}
        tiles={[
          { value: "authors", label: t(`office-rule-${on}-authors`) },
          { value: "office", label: t(`office-rule-${on}-office`) },
        ]}
        onChange={setRuling}
      />
      <TextArea label={t("office-rule-reasons")} hint={t("office-rule-reasons-hint")} rows={6} required lengthMax={WORDS_CHARACTERS_MAX} value={reasons} onInput={setReasons} />
    </StepForm>
  );
}
