/** How many signed, of which institution and class; what is too few stands together. And whether work stops (R67). */

import { attributeOf, isClass } from "../../domain/anonymity.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Certificate, CertificateClass } from "../../protocol/certificate.ts";
import { Chart } from "../components/Chart.tsx";
import { list, number, t } from "../i18n.ts";
import { attributeWords } from "../rule_words.ts";

export function CertificateFacts({ certificate, charter }: { certificate: Certificate; charter: Charter }) {
  const name = (id: string): string => charter.institutions.find((one) => one.id === id)?.name ?? id;
  const classes = certificate.classes.map((one) => ({ label: classWords(one, name(one.institution)), value: one.count }));
  const rest = certificate.total - certificate.classes.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <dl class="facts">
        <dt>{t("check-signatures")}</dt>
        <dd>{number(certificate.total)}</dd>
        <dt>{t("check-reservation")}</dt>
        <dd>{number(certificate.withReservation)}</dd>
        <dt>{t("check-demands")}</dt>
        <dd>{number(certificate.demands)}</dd>
      </dl>
      <p>{t(charter.mayStopWork ? "check-may-stop" : "check-in-force")}</p>
      {classes.length > 0 && (
        <Chart
          caption={t("check-classes")}
          labelHeading={t("check-class")}
          valueHeading={t("check-signatures")}
          bars={rest > 0 ? [...classes, { label: t("check-rest", { least: number(certificate.cellMin) }), value: rest }] : classes}
        />
      )}
    </>
  );
}

function classWords({ shown }: CertificateClass, institution: string): string {
  const values = shown.map(({ index, value }) => {
    const attribute = attributeOf(index);
    return attribute && isClass(attribute) ? t("check-shown", { attribute: attributeWords(attribute), value }) : value;
  });
  return list([institution, ...values]);
}
