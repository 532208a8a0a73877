/** One's own signature on a memo: whether it counts, taking it back, signing a new version. */

import { useState } from "preact/hooks";
import { MemoId } from "../../domain/ids.ts";
import type { Standing } from "../../client/proof.ts";
import { participantKeyOf } from "../../client/wallet.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { number, t } from "../i18n.ts";
import { to } from "../router.ts";
import { currentSession } from "../session.ts";
import { now } from "../system.ts";
import { Burn, Claim } from "./Claim.tsx";
import { askStanding } from "./claiming.ts";
import { lastLetter, signedBefore, signedNow, type MemoCase } from "./case.ts";
import { isOpenLate } from "./late.tsx";
import { withdraw } from "./withdrawing.ts";

export function Signature({ of, onChange }: { of: MemoCase; onChange: () => void }) {
  const open = of.status.state === "circulating" && of.circulation !== undefined && now() < of.circulation.freeze.closesAt;
  const late = of.circulation !== undefined && isOpenLate(of.status, now());
  const keeps = of.invited !== undefined && participantKeyOf(of.invited) !== null;
  const sign = to(`/sign/${MemoId.toText(of.memo)}`);
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">{t("signature-title")}</h2>
      {signedBefore(of) && open && <Alert tone="warning" heading={t("signature-old")}>{t("signature-old-text")}</Alert>}
      {!keeps && <p>{t("signature-unknown")}</p>}
      {signedNow(of) && <p>{t(open ? "signature-made" : "signature-stood")}</p>}
      {(open || late) && !signedNow(of) && (
        <div class="actions"><ButtonLink href={sign}>{t(signedBefore(of) ? "signature-again" : "invite-go-sign")}</ButtonLink></div>
      )}
      {keeps ? <Proof of={of} /> : askedFor(of) !== undefined && <p>{t("opening-own-unknown")}</p>}
      {open && <TakeBack of={of} onChange={onChange} />}
      {keeps && of.circulation && <Claim of={of} />}
      <Burn of={of} onChange={onChange} />
    </section>
  );
}

/** Asks whether the signature counts; the answer is checked against the certificate. */
function Proof({ of }: { of: MemoCase }) {
  const [standing, setStanding] = useState<Standing | undefined>(undefined);
  const asking = useAction(async (signal) => {
    if (of.invited) setStanding((await askStanding(of, of.invited, signal)).standing);
  });
  const wanted = askedFor(of);
  const place = standing?.place ?? undefined;
  return (
    <>
      <ErrorAlert error={asking.error} />
      {wanted !== undefined && (place === undefined
        ? <p>{t("opening-own-ask")}</p>
        : <Alert tone={place === wanted ? "warning" : "info"} live>{t(place === wanted ? "opening-own" : "opening-not-own")}</Alert>)}
      {standing && <Alert tone={standing.counted || standing.late ? "success" : "warning"} live>{standingWords(standing)}</Alert>}
      <div class="actions">
        <Button look="outline" pending={asking.pending} onClick={() => asking.run()}>{t("signature-ask")}</Button>
      </div>
    </>
  );
}

/** The place of the signature whose name was asked for last, from 0. */
function askedFor({ letters }: MemoCase): number | undefined {
  const step = lastLetter(letters, "openingRequest")?.document.statement.step;
  return step?.kind === "requestOpening" ? step.signature : undefined;
}

function standingWords({ counted, version, certificate, late }: Standing): string {
  if (late) return t("signature-late");
  if (certificate) return t("signature-certified", { total: number(certificate.total) });
  if (counted) return t("signature-counts");
  return version === null ? t("signature-none") : t("signature-outdated", { version: number(version) });
}

function TakeBack({ of, onChange }: { of: MemoCase; onChange: () => void }) {
  const [taken, setTaken] = useState(false);
  const act = async (signal: AbortSignal): Promise<void> => {
    const wallet = currentSession()?.wallet;
    const { circulation, instance, key } = of;
    if (!wallet || !circulation) return;
    setTaken(false);
    await withdraw({ circulation, instance, key, wallet, lateUntil: null }, signal);
    setTaken(true);
    onChange();
  };
  return (
    <>
      {taken && <Alert tone="success" live>{t("signature-taken-back")}</Alert>}
      <Asked deed={t("signature-take-back")} heading={t("signature-take-back-ask")} look="quiet" act={act}>
        <p>{t("signature-take-back-means")}</p>
      </Asked>
    </>
  );
}
