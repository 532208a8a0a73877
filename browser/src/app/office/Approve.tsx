/** More time to reply, for who grants it: the form, and what waits for an approver outside the office. */

import { toHex } from "../../bytes.ts";
import { approveExtension, type AskedExtension, askedExtension, outsideApprover } from "../../client/extension.ts";
import type { Subject } from "../../client/office.ts";
import { currentCharter } from "../../client/trust.ts";
import type { Charter } from "../../domain/charter.ts";
import type { StatementDigest } from "../../domain/ids.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { now, randomness } from "../system.ts";
import { may, type DeskCase, zoneOf } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { extensionRefusal, extensionsOf } from "./extensions.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import { lettersToMe } from "./turns.ts";

export interface GrantProps {
  subject: Subject;
  request: StatementDigest;
  onChange: () => void;
}

/** Grants a request for more time, with a remark to authors and signers. */
export function Grant({ subject, request, onChange }: GrantProps) {
  const name = `grant ${toHex(request)}`;
  const [note, setNote] = useKept(name, "");
  return (
    <StepForm
      name="grant"
      send={async (signal) => {
        const make = () => approveExtension(me().keys, subject, request, note.trim(), randomness);
        await sendDocument("extension_approve", subject.memo, [toHex(request), note], make, signal);
        forgetKept(name);
      }}
      onDone={onChange}
    >
      <TextArea label={t("office-note-to-authors")} hint={t("office-optional")} rows={2} lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={note} onInput={setNote} />
    </StepForm>
  );
}

/** What waits for an official outside the office, where the charter lets them grant more time. */
export function Approve({ of, onChange }: { of: DeskCase; onChange: () => void }) {
  const charter = currentCharter(of.instance)?.charter;
  const mine = charter && outsideApprover(charter) === me().entry.role;
  if (!mine || !may("extension_approve", of) || extensionsOf(of.status).newest !== "open") return null;
  return <Waits of={of} charter={charter} onChange={onChange} />;
}

function Waits({ of, charter, onChange }: { of: DeskCase; charter: Charter; onChange: () => void }) {
  const loaded = useLoad(async (signal) => askedExtension(await lettersToMe(of, signal)), of.status.events.length.toString());
  return (
    <section aria-labelledby="approve">
      <h2 id="approve">{t("office-approve-title")}</h2>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {loaded.value && <Asked of={of} charter={charter} asked={loaded.value} onChange={onChange} />}
    </section>
  );
}

function Asked({ of, charter, asked, onChange }: { of: DeskCase; charter: Charter; asked: AskedExtension; onChange: () => void }) {
  const { days, reason, request, subject, askedBy } = asked;
  const term = termWords({ unit: charter.terms.replyLimit.unit, count: days });
  const refusal = extensionRefusal(of.status, charter, days, now());
  return (
    <>
      <p>{t("office-draft-extension", { official: askedBy, term })}</p>
      <p class="typed" dir="auto">{reason}</p>
      {of.status.due && <p>{t("office-approve-limit", { day: day(of.status.due.replyLimit - 1, zoneOf(of.instance)) })}</p>}
      {refusal === undefined ? <Grant subject={subject} request={request} onChange={onChange} /> : <p>{t(`refusal-${refusal}`)}</p>}
    </>
  );
}
