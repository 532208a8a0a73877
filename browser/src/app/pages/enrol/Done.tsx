/** Last step: what was certified, and the wallet as a file. */

import { Alert } from "../../components/Alert.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import type { Instance, KnownEpoch } from "../../../client/trust.ts";
import type { Enrolled } from "../../enrolling.ts";
import { month, t } from "../../i18n.ts";
import { to } from "../../router.ts";
import { institutionName } from "../../server.ts";
import { useSession } from "../../session.ts";
import { SaveWallet } from "../../frame/SaveWallet.tsx";

interface DoneProps {
  instance: Instance;
  epoch: KnownEpoch;
  enrolled: Enrolled;
  /** Whether the wallet was made here. */
  fresh: boolean;
}

export function Done({ instance, epoch, enrolled, fresh }: DoneProps) {
  const session = useSession();
  const { manifest } = epoch.epoch;
  const certified = enrolled.enrolment.attributes.flatMap((value, index) => {
    const key = manifest.schema[index]?.key;
    return key !== undefined && value !== "" ? [{ key, value }] : [];
  });
  return (
    <>
      <h2 tabIndex={-1}>{t("enrol-done-heading")}</h2>
      {enrolled.already && <Alert tone="info">{t("enrol-done-already")}</Alert>}
      <p>{t("enrol-done-month", { month: month(manifest.epoch), institution: institutionName(instance, manifest.institution) })}</p>
      <p>{t("enrol-done-certified")}</p>
      <dl class="facts">
        {certified.map(({ key, value }) => [<dt key={key}>{t(`attribute-${key}`)}</dt>, <dd key={`${key}-value`}><bdi>{value}</bdi></dd>])}
      </dl>
      <p>{t("enrol-done-hidden")}</p>
      {session?.keeping === "memory"
        ? <Alert tone="warning">{t("enrol-done-file")}</Alert>
        : <p>{t("enrol-done-device")}</p>}
      {fresh && <p class="small quiet">{t("enrol-done-log", { key: instance.log.toString() })}</p>}
      <SaveWallet main={session?.keeping === "memory"} />
      <div class="actions"><ButtonLink look="outline" href={to("/")}>{t("nav-start")}</ButtonLink></div>
    </>
  );
}
