// Whom a charter has read a memo, apart from the charter, for who only signs does not ask.

import type { Charter, CharterReader } from "../charter.ts";
import type { InstitutionId } from "../ids.ts";

/**
 * The readers of a memo whose authors belong to these institutions: always the standing list, and
 * the head of each institution that is not the action office's (R22, R23).
 */
export function readersFor(charter: Charter, authorInstitutions: readonly InstitutionId[]): CharterReader[] {
  const { always, ifAuthorAgencyDiffers } = charter.distribution;
  const others = [...new Set(authorInstitutions)].filter((id) => id !== charter.office.institution).sort();
  return [
    ...always.map((official) => ({ official, institution: undefined })),
    ...others.flatMap((institution) => ifAuthorAgencyDiffers.map((official) => ({ official, institution }))),
  ];
}
