// Officials made up for a test, and how a roster has them.

import { generateOfficialKeys, identityOf, type OfficialKeys, signingKeyOf } from "../../src/client/office.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { OfficialId } from "../../src/domain/ids.ts";
import type { Role } from "../../src/domain/role.ts";
import type { Roster, RosterOfficial } from "../../src/protocol/roster.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(8));

/** Fresh keys under this id, others at every call. */
export const keysOf = (id: string): OfficialKeys => generateOfficialKeys(OfficialId.parse(id), randomness);

export const entry = (keys: OfficialKeys, role: Role): RosterOfficial => ({
  id: OfficialId.parse(keys.id),
  role,
  displayName: `The ${keys.id}`,
  signingKey: signingKeyOf(keys).verifyingKey().toBytes(),
  recipient: identityOf(keys).recipient().toString(),
});

export const rosterOf = (officials: RosterOfficial[], trustees: OfficialKeys[] = []): Roster => ({
  instance: "test",
  officials,
  trustees: trustees.map((keys) => ({ displayName: `The ${keys.id}`, recipient: identityOf(keys).recipient().toString() })),
  threshold: 2,
});
