/** Granting more time to reply: the step itself, and the desk of who grants it from outside the office. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { approveExtension, askedExtension, outsideApprover } from "../../client/extension.ts";
import { identityOf, type Subject } from "../../client/office.ts";
import { charterByDigest } from "../../client/trust.ts";
import type { Charter } from "../../domain/charter.ts";
import type { StatementDigest } from "../../domain/ids.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { mailbox } from "../member/entries.ts";
import { now, randomness } from "../system.ts";
import { may, type DeskCase } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { extensionRefusal, extensionsOf } from "./extensions.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";

interface GrantProps {
  subject: Subject;
  request: StatementDigest;
  onDone: () => void;
}

export function Grant({ subject, request, onDone }: GrantProps) {
  const name = `grant ${toHex(request)}`;
  const [note, setNote] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    const make = () => approveExtension(me().keys, subject, request, note.trim(), randomness);
    await sendDocument("extension_approve", subject.memo, [toHex(request), note], make, signal);
    forgetKept(name);
  };
  return (
    <StepForm name="grant" send={send} onDone={onDone}>
      <TextArea label={t("office-note-to-authors")} hint={t("office-optional")} rows={2} lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={note} onInput={setNote} />
    </StepForm>
  );
}

interface AskedProps {
  of: DeskCase;
  onChange: () => void;
}

/** The case's charter, if by it a request for more time waits for this official, who is not of the office. */
export function asksForTime(of: DeskCase): Charter | undefined {
  const charter = charterByDigest(of.instance, of.item.charter)?.charter;
  const waits = extensionsOf(of.status).newest === "open" && may("extension_approve", of);
  return charter && waits && me().entry.role === outsideApprover(charter) ? charter : undefined;
}

/** What the office asks of this official. */
export function AskedForTime(props: AskedProps) {
  const { of } = props;
  const charter = asksForTime(of);
  return charter ? <Waits {...props} key={of.status.events.length} charter={charter} /> : null;
}

function Waits({ of, charter, onChange }: AskedProps & { charter: Charter }) {
  const { instance, memo, status } = of;
  const [done, setDone] = useState(false);
  const loaded = useLoad(async (signal) => {
    const sealed = (await mailbox(signal)).map((entry) => entry.sealed);
    return askedExtension(identityOf(me().keys), memo, instance.roster, sealed);
  }, toHex(memo));
  const asked = loaded.value;
  // Until the log has it, nothing but this page knows.
  if (done) return <Alert tone="success">{t("office-asked-done")}</Alert>;
  if (!asked) return <ErrorAlert error={loaded.error} again={loaded.again} />;
  const refusal = extensionRefusal(status, charter, asked.days, now());
  const { terms, calendar } = charter;
  return (
    <section aria-labelledby="asked" class="no-print">
      <h2 id="asked">{t("office-asked-title")}</h2>
      <p>{t("office-draft-extension", { official: asked.askedBy, term: termWords({ unit: terms.replyLimit.unit, count: asked.days }) })}</p>
      <blockquote class="typed" dir="auto">{asked.reason}</blockquote>
      {status.due && <p>{t("office-asked-limit", { day: day(status.due.replyLimit - 1, calendar.zoneName) })}</p>}
      {refusal === undefined
        ? (
          <Grant
            subject={asked.subject}
            request={asked.request}
            onDone={() => {
              setDone(true);
              onChange();
            }}
          />
        )
        : <p>{t(`refusal-${refusal}`)}</p>}
    </section>
  );
}
