// Those who signed after the filing: counted apart from the certificate, which they never change (R62, R63).

import type { Charter } from "../domain/charter.ts";
import { CertificateDigest } from "../domain/ids.ts";
import { type Certificate, certificate, certificateDigest, computeCertificate } from "./certificate.ts";
import { canonical, type TypeOf } from "./codec.ts";
import type { UnverifiedPresentation } from "./presentation.ts";
import { id, map } from "./schema.ts";
import { CERTIFICATE_OCTETS_MAX } from "./sizes.ts";

/** What the log commits to once nobody can sign any more. Its two counts are made as the certificate makes its own. */
export const lateCertificate = canonical(
  map({
    /** The certificate that was filed. */
    filed: [0, id(CertificateDigest)],
    /** Those who could have signed before, and came later. */
    late: [1, certificate],
    /** Those whom the charter lets support it, and not sign (R63). */
    supporters: [2, certificate],
  }),
  2 * CERTIFICATE_OCTETS_MAX + 64,
);
export type LateCertificate = TypeOf<typeof lateCertificate>;

/** Counts presentations that were verified before. Everyone who holds them counts the same. */
export function computeLate(filed: Certificate, rules: Charter, signed: readonly UnverifiedPresentation[]): LateCertificate {
  const { memo, charter, version, digest, demands, cellMin } = filed;
  const of = (supporters: boolean) =>
    computeCertificate(
      { memo, charter, version, digest, demands, cellMin },
      signed.filter((it) => isSupporter(rules, it) === supporters),
    );
  return { filed: certificateDigest(filed), late: of(false), supporters: of(true) };
}

/** Whether one is a supporter's: its affiliation says so, which everybody shows. */
function isSupporter({ late }: Charter, { disclosed: [affiliation] }: UnverifiedPresentation): boolean {
  return affiliation !== undefined && late?.supporters.includes(affiliation.value) === true;
}
