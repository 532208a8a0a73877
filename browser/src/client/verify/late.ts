// V26: who signed after the filing. R62, R63.

import { compare, equal } from "../../bytes.ts";
import type { Randomness } from "../../crypto/random.ts";
import type { Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import { dueOf, type Timestamp } from "../../domain/clock.ts";
import type { CaseMaterial } from "../../protocol/casefile.ts";
import { pseudonymsAreDistinct } from "../../protocol/certificate.ts";
import { computeLate, type LateCertificate, lateCertificate } from "../../protocol/late.ts";
import { eligibleFor } from "../../protocol/check.ts";
import { memoContext } from "../../protocol/manifest.ts";
import { attempt } from "../../refusal.ts";
import type { Ground } from "./case.ts";
import { hold } from "./hold.ts";
import { received } from "./dates.ts";
import { demand } from "./invalid.ts";
import { latest } from "./turns.ts";

/** What the log says of them follows from the file, and came once nobody could sign any more. */
export function checkCounted(material: CaseMaterial, { charter }: Ground, content: Uint8Array, filed: Timestamp | null, counted: Moment): void {
  const late = countLate(material, charter);
  demand(late !== null && filed !== null && charter.late !== undefined, "Late");
  const { within } = charter.late;
  const now = latest(counted, charter);
  const isOver = (since: Timestamp) => now !== undefined && attempt(() => now >= dueOf(charter.calendar, since, within).endsAt) === true;
  demand(received(charter, filed).some(isOver), "Late");
  demand(equal(lateCertificate.toCanonical(late), content), "Late");
}

/** Every late signature verifies. Null before they are counted. */
export async function verifyLate(material: CaseMaterial, ground: Ground, randomness: Randomness): Promise<LateCertificate | null> {
  const { late, manifest, certificate } = material;
  if (late === null) return null;
  const rules = {
    kind: "late",
    manifest,
    epochs: ground.epochs,
    eligible: eligibleFor(ground.charter, "late"),
    version: certificate.digest,
    context: memoContext(manifest),
  } as const;
  demand(await hold(rules, late, randomness, () => undefined), "Late");
  return countLate(material, ground.charter);
}

/** Who signed late, counted; null if somebody stands there twice or has signed before. */
function countLate({ late, presentations, certificate }: CaseMaterial, charter: Charter): LateCertificate | null {
  if (late === null) return null;
  const signed = late.map(({ presentation }) => presentation);
  const ascending = signed.every((one, at) => {
    const before = signed[at - 1];
    return before === undefined || compare(before.pseudonym, one.pseudonym) < 0;
  });
  const all = [...presentations.map(({ presentation }) => presentation), ...signed];
  if (!ascending || !pseudonymsAreDistinct(all)) return null;
  return computeLate(certificate, charter, signed);
}
