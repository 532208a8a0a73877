/** Inviting to a listening session, or saying that there will be none. */

import { toHex } from "../../bytes.ts";
import { keyIn } from "../../domain/key_names.ts";
import { checkOpening, checkProposer, type Opening } from "../../domain/listening.ts";
import { refusalOf } from "../../domain/refusal.ts";
import { saysSomething } from "../../domain/reply.ts";
import { SESSION_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import type { OpenedCase } from "../../client/opened.ts";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { instantOf } from "../listening/hours.ts";
import { comesNext } from "../listening/room.ts";
import { now } from "../system.ts";
import { may, type DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { type Held, inLog, logProblem, sendSessionTurn } from "./listening.ts";
import { StepForm } from "./StepForm.tsx";

export interface HeldProps {
  of: DeskCase;
  opened: OpenedCase;
  held: Held;
  onChange: () => void;
}

/** Longest text of a session that one types: no character has more than three octets in each unit that a field counts. */
export const TEXT_CHARACTERS_MAX = Math.floor(SESSION_TEXT_OCTETS_MAX / 3);

/** What is wrong with the words of a session, in words: they are missing, or could name a key. */
export function wordsProblem(required: readonly string[], optional: readonly string[] = []): string | undefined {
  if (required.some((text) => !saysSomething(text))) return t("office-blank");
  const run = [...required, ...optional].map(keyIn).find((found) => found !== undefined);
  return run === undefined ? undefined : t("listening-names-key", { run: `${run.slice(0, KEY_SHOWN)}…` });
}

const KEY_SHOWN = 12;

/** Inviting, where the authors asked or the rules let this official propose a session; and declining. */
export function Plan(props: HeldProps) {
  const { of, opened: { charter }, held } = props;
  const proposes = refusalOf(() => checkProposer(charter, me().entry.role)) === undefined;
  const invites = may("session_invite", of) && (held.isAsked || proposes);
  const name = comesNext(of.status, "session_held") ? "move" : "invite";
  const declines = may("session_decline", of) && comesNext(of.status, "session_declined");
  return (
    <>
      {invites && (held.isAsked ? <Invite {...props} name={name} /> : <Disclosure summary={t(`office-${name}-title`)}><Invite {...props} name={name} /></Disclosure>)}
      {declines && <Disclosure summary={t("office-decline-title")}><Decline {...props} /></Disclosure>}
    </>
  );
}

const BLANK = { when: "", heldBy: "", level: "", standIn: "", opens: "", closes: "" };

function Invite({ of, opened, held, onChange, name }: HeldProps & { name: "invite" | "move" }) {
  const kept = `invite ${toHex(of.memo)}`;
  const [fields, setFields] = useKept(kept, { ...BLANK, heldBy: me().entry.displayName });
  const { calendar } = opened.charter;
  const [opens, closes] = [instantOf(calendar, fields.opens), instantOf(calendar, fields.closes)];
  const opening: Opening | undefined = opens === undefined || closes === undefined ? undefined : { opens, closes };
  const hours = opening === undefined ? t("listening-hours-missing") : hoursProblem(opening);
  const problem = wordsProblem([fields.when, fields.heldBy], [fields.level, fields.standIn]) ?? hours ?? (held.isAsked ? logProblem(held.request) : undefined);
  const send = async (signal: AbortSignal): Promise<void> => {
    if (opening === undefined) return;
    const { when, heldBy, level, standIn } = fields;
    const words = { when: when.trim(), heldBy: heldBy.trim(), level: level.trim(), standIn: standIn.trim() };
    await sendSessionTurn(opened, { kind: "invite", request: held.request ?? null, opening, words }, signal);
    forgetKept(kept);
  };
  const change = (key: keyof typeof BLANK) => (typed: string) => setFields({ ...fields, [key]: typed });
  const shared = { wide: true, lengthMax: TEXT_CHARACTERS_MAX };
  return (
    <StepForm name={name} look={name === "move" ? "outline" : "plain"} problem={problem} send={send} onDone={onChange}>
      <TextArea label={t("session-when")} hint={t("listening-when-hint")} rows={2} required lengthMax={TEXT_CHARACTERS_MAX} value={fields.when} onInput={change("when")} />
      <Field label={t("session-held-by")} hint={t("listening-held-by-hint")} {...shared} required value={fields.heldBy} onInput={change("heldBy")} />
      <Field label={t("session-level")} hint={t("office-optional")} {...shared} value={fields.level} onInput={change("level")} />
      <Field label={t("session-stand-in")} hint={t("office-optional")} {...shared} value={fields.standIn} onInput={change("standIn")} />
      <Field label={t("listening-opens")} hint={t("listening-clock", { zone: calendar.zoneName })} type="datetime-local" wide={false} required value={fields.opens} onInput={change("opens")} />
      <Field label={t("listening-closes")} hint={t("listening-closes-hint")} type="datetime-local" wide={false} required value={fields.closes} onInput={change("closes")} />
    </StepForm>
  );
}

function Decline({ of, opened, held, onChange }: HeldProps) {
  const kept = `decline ${toHex(of.memo)}`;
  const [reason, setReason] = useKept(kept, "");
  const plan = held.isAsked ? held.request : held.invitation;
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendSessionTurn(opened, { kind: "decline", plan: inLog(plan), reason: reason.trim() }, signal);
    setReason("");
    forgetKept(kept);
  };
  return (
    <StepForm name="decline" look="outline" problem={wordsProblem([reason]) ?? logProblem(plan)} send={send} onDone={onChange}>
      <TextArea label={t("listening-decline-reason")} rows={4} required lengthMax={TEXT_CHARACTERS_MAX} value={reason} onInput={setReason} />
    </StepForm>
  );
}

/** Why the rules refuse these hours, in words; nothing where they do not. */
function hoursProblem(opening: Opening): string | undefined {
  const refusal = refusalOf(() => checkOpening(opening, now()));
  return refusal && t(`refusal-${refusal.code}`);
}
